import Foundation
import Testing

/// What an import prints is no reason for it to stop half-way, or to go on for ever.
@Suite struct ImportOutputTests {
    private let gazeta: BuiltProgram

    init() throws {
        gazeta = try BuiltProgram()
        for number in 0..<300 {
            _ = try gazeta.file("pages/\(number).txt", "Мост \(number) открыт\n\nЕдут все.\n")
        }
    }

    private func shell(_ line: String) throws -> Child {
        var environment = gazeta.environment
        environment["GAZETA"] = try BuiltProgram.path
        return try Child(
            ["sh", "-c", "cd \"$1\"; \(line)", "sh", gazeta.folder.path], environment: environment,
            in: gazeta.folder)
    }

    private func countOfHeadlines() throws -> Int {
        try gazeta.run("list").output.split(separator: "\n").count
    }

    @Test func aReaderThatLeavesDoesNotStopTheImport() throws {
        _ = try shell("\"$GAZETA\" import pages | head -1")
        #expect(try countOfHeadlines() == 300)
    }

    @Test func anOutputThatIsFullEndsIt() throws {
        let answer = try shell("\"$GAZETA\" import pages > /dev/full")
        #expect(answer.status == 1)
        #expect(answer.complaints.split(separator: "\n").count == 1)
    }

    @Test func aLargeFileThatIsNoNewsIsPassedOverOnAWalk() throws {
        let picture = try gazeta.file(
            "pages/film.png", Data([0x89, 0x50, 0x4E, 0x47]))
        truncate(picture, 20 << 20)
        let answer = try gazeta.run("import", gazeta.folder.path + "/pages")
        #expect(answer.status == 0)
        #expect(answer.complaints.isEmpty)
    }

    @Test func theCacheMayBeNamedBeforeTheCommand() throws {
        let other = gazeta.folder.path + "/other"
        _ = try gazeta.run("--cache", other, "import", gazeta.folder.path + "/pages/1.txt")
        #expect(try gazeta.run("--cache=" + other, "list").output.contains("Мост 1 открыт"))
        #expect(try countOfHeadlines() == 0)
    }

    @Test func aPipeIsReadThroughItsName() throws {
        let answer = try shell("mkfifo pipe; cat pages/1.txt > pipe & \"$GAZETA\" import pipe")
        #expect(answer.status == 0, "\(answer.complaints)")
        #expect(try countOfHeadlines() == 1)
    }
}
