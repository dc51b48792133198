import Foundation
import Testing

/// The built program between files, pipes and terminals.
@Suite struct WrapCommandTests {
    /// Runs a line of shell in which `$gazeta` is the program.
    private func shell(_ line: String, _ gazeta: BuiltProgram) throws -> Child {
        gazeta.environment["gazeta"] = try BuiltProgram.path
        let line = "cd '\(gazeta.folder.path)'\n" + line
        return try Child(["sh", "-c", line], environment: gazeta.environment, in: gazeta.folder)
    }

    @Test func everyOptionReachesTheText() throws {
        let gazeta = try BuiltProgram()
        let text = try gazeta.file("text.txt", "# one two six four five abc ending words\nseven\n")
        let set = try gazeta.run(
            "wrap", text, "--width", "16", "--lang", "en", "--prefix", "  # ", "--indent", "2",
            "--greedy", "--justify", "--no-hyphens")
        #expect(set.status == 0)
        #expect(set.output == "#   one two  six\n# four five  abc\n# ending words\nseven\n")
    }

    @Test func bytesThatAreNoUTF8ArePartOfAFailure() throws {
        let gazeta = try BuiltProgram()
        let text = try gazeta.file("text.txt", Data("раз ".utf8) + Data([0xFF, 0x0A]))
        let set = try gazeta.run("wrap", text)
        #expect(set.status == 1)
        #expect(set.output == "раз \u{FFFD}\n")
        #expect(set.complaints.contains("1 byte is no UTF-8"))
        #expect(set.complaints.contains("offset 7"))
    }

    @Test func whatCannotBeReadIsNamed() throws {
        let gazeta = try BuiltProgram()
        #expect(try gazeta.run("wrap", gazeta.folder.path).status == 1)
        let missing = try gazeta.run("wrap", "none.txt")
        #expect(missing.status == 1 && missing.complaints.contains("none.txt"))
        // The first page of a process is never there.
        let unreadable = try gazeta.run("wrap", "/proc/self/mem")
        #expect(unreadable.status == 1 && unreadable.complaints.contains("cannot be read"))
        let folder = try shell("\"$gazeta\" wrap < .", gazeta)
        #expect(folder.status == 1 && folder.complaints.contains("is a folder"))
    }

    @Test(arguments: [
        ["--lang", "r"], ["--lang", "русский"], ["--lang", "ru--RU"], ["--indent", "72"],
        ["--indent", "-1"], ["--prefix", " "], ["--prefix", "#\u{1B}"], ["--width", "10001"],
        ["--width", "2", "--prefix", "//"],
    ])
    func whatNoTextCanBeSetByIsWrongUsage(options: [String]) throws {
        let answer = try BuiltProgram().run(["wrap"] + options, input: "раз\n")
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty)
        #expect(answer.complaints.contains("must be"))
    }

    @Test(arguments: ["ru", "ru_RU", "sr-Latn", "tlh", "und"])
    func anyLanguageTagWillDo(tag: String) throws {
        let set = try BuiltProgram().run("wrap", "--lang", tag, input: "раз\n")
        #expect(set.status == 0 && set.output == "раз\n")
    }

    @Test func outputThatNobodyReadsEndsItQuietly() throws {
        let gazeta = try BuiltProgram()
        let line = "{ yes раз | \"$gazeta\" wrap; echo $? > status; } | head -n 1; cat status"
        let answer = try shell(line, gazeta)
        #expect(answer.output.hasPrefix("раз раз"))
        #expect(answer.output.hasSuffix("\n0\n"))
        #expect(answer.complaints.isEmpty)
    }

    @Test func theBeginningIsWrittenWhileTheInputIsOpen() throws {
        let gazeta = try BuiltProgram()
        let line = """
            mkfifo into out
            "$gazeta" wrap < into > out &
            exec 3> into 4< out
            printf 'раз\\n\\nдва' >&3
            read -r first <&4; echo "got $first"
            exec 3>&-; cat <&4
            """
        #expect(try shell(line, gazeta).output == "got раз\n\nдва\n")
    }

    @Test func noControlReachesATerminal() throws {
        let gazeta = try BuiltProgram()
        let controls = "раз\u{1B}[31m два\u{C}\u{0}\u{9B}2J мост\u{AD}ик\u{202E}\r\n\r\nда\n"
        let text = try gazeta.file("text.txt", controls)
        #expect(try gazeta.run("wrap", text).output.unicodeScalars.contains("\u{1B}"))
        let call = "'\(try BuiltProgram.path)' wrap text.txt"
        let shown = try shell("script -qec \"\(call)\" /dev/null < /dev/null", gazeta).output
        let expected = "раз[31m два\r\n2J мостик\r\n\r\nда\r\n"
        #expect(shown.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
}
