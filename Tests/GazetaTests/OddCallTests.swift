import Foundation
import Testing

/// The program called as no person means to call it, but shells, scripts and file systems do.
@Suite struct OddCallTests {
    /// Runs a line of shell in which `$gazeta` is the program.
    private func shell(_ line: String, _ gazeta: BuiltProgram) throws -> Child {
        gazeta.environment["gazeta"] = try BuiltProgram.path
        let line = "cd '\(gazeta.folder.path)'\n" + line
        return try Child(["sh", "-c", line], environment: gazeta.environment, in: gazeta.folder)
    }

    /// A file opened meanwhile must not take the number of the closed one.
    @Test(arguments: [
        "import page.txt >&-", "import page.txt --json >&-", "list >&-", "import - <&-",
        "wrap <&-", "--help >&-", "--help > /dev/full", "list > /dev/full",
    ])
    func aClosedOrFullFileIsSaidToBeSo(call: String) throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.run("import", gazeta.file("page.txt", samplePage))
        let answer = try shell("\"$gazeta\" \(call)", gazeta)
        #expect(answer.status == 1)
        let says = call.contains("/dev/full") ? "No space left" : "Bad file descriptor"
        #expect(answer.complaints.contains(says), "\(answer.complaints)")
    }

    @Test func aLimitOnTheSizeOfFilesIsAComplaintAndNoDeath() throws {
        let gazeta = try BuiltProgram()
        let answer = try shell("ulimit -f 10; \"$gazeta\" list", gazeta)
        #expect(answer.status == 3)
        #expect(answer.complaints.contains(gazeta.home))
    }

    @Test func withoutStderrTheExitStatusStillTells() throws {
        let gazeta = try BuiltProgram()
        #expect(try shell("\"$gazeta\" show none >&- 2>&- <&-", gazeta).status == 1)
    }

    @Test func aNameThatIsNoUTF8IsFound() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.file("page.txt", samplePage)
        let answer = try shell(
            """
            name=$(printf 'page\\377\\200.txt'); mv page.txt "$name"
            "$gazeta" import none.txt "$name"
            """, gazeta)
        #expect(answer.output.contains("added: 1"))
        #expect(answer.complaints.contains("none.txt"))
    }

    @Test func aNameOrAHeadlineOfSeveralLinesLooksLikeOne() throws {
        let gazeta = try BuiltProgram()
        let line = #"{"title": "Мост", "section": {"name": "Город\nдругое"}}"#
        let name = try gazeta.file("two\nlines.jsonl", line)
        #expect(try gazeta.run("import", name).output.split(separator: "\n").count == 1)
        #expect(try gazeta.run("list").output.split(separator: "\n").count == 1)
        let missing = try gazeta.run("import", "no\nsuch.txt")
        #expect(missing.complaints.split(separator: "\n").count == 1)
    }

    @Test func aMisspeltCommandIsNamedAsSuch() throws {
        let answer = try BuiltProgram().run("lsit")
        #expect(answer.status == 2)
        #expect(answer.complaints.contains("no command 'lsit'"))
    }

    @Test(arguments: [["list", "--limit", "-1"], ["wrap", "--width", "-1"]])
    func aNegativeNumberIsTooSmallAndNotMissing(arguments: [String]) throws {
        let answer = try BuiltProgram().run(arguments)
        #expect(answer.status == 2)
        #expect(answer.complaints.contains("must be"))
    }

    @Test func aFolderOnStandardInputIsSaidToBeOne() throws {
        let answer = try shell("\"$gazeta\" import - < .", BuiltProgram())
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("is a folder"))
    }

    @Test func shownLinesEndWhereTheirTextDoes() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.run("import", gazeta.file("page.txt", samplePage))
        let id = try #require(try gazeta.run("list").output.split(separator: " ").first)
        let shown = try gazeta.run("show", String(id))
        #expect(shown.status == 0)
        #expect(!shown.output.split(separator: "\n").contains { $0.hasSuffix(" ") })
    }

    @Test func aDumbTerminalIsSentNoEscapeByAnImport() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.file("lines.jsonl", "{\"title\": \"Мост\"}\n")
        let call = "TERM=dumb exec '\(try BuiltProgram.path)' import lines.jsonl"
        let terminal = try TmuxTerminal(
            columns: 80, rows: 24, in: gazeta.folder, environment: gazeta.environment,
            shell: "script -qec \"\(call)\" sent > shown; echo done; cat")
        try terminal.wait(for: "done")
        let sent = try String(
            contentsOf: gazeta.folder.appendingPathComponent("sent"), encoding: .utf8)
        #expect(sent.contains("added: 1"))
        #expect(!sent.unicodeScalars.contains("\u{1B}"))
    }

    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)])
    func whoEndsTheReaderLearnsThatItWasTheSignal(signal: Int32, status: Int) throws {
        let gazeta = try BuiltProgram()
        let terminal = try TmuxTerminal(
            columns: 80, rows: 24, in: gazeta.folder, environment: gazeta.environment,
            shell: "sh -c 'echo $$ > pid; exec \(BuiltProgram.path)'; echo status $?; cat")
        try terminal.wait(for: "57")
        let file = gazeta.folder.appendingPathComponent("pid")
        let process = try #require(
            pid_t(String(contentsOf: file, encoding: .utf8).split(separator: "\n").joined()))
        #expect(kill(process, signal) == 0)
        try terminal.wait(for: "status \(status)")
    }
}
