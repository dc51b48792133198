import Foundation
import Testing

/// Bad input and bad surroundings: one sentence that names the thing, and the stated exit status.
@Suite struct ComplaintTests {
    private func onlyLine(_ answer: Child) throws -> String {
        let lines = answer.complaints.split(separator: "\n")
        #expect(lines.count == 1, "\(answer.complaints)")
        return try String(#require(lines.first))
    }

    @Test func whatCannotBeBroughtInIsNamed() throws {
        let gazeta = try BuiltProgram()
        let cases: [(path: String, says: String)] = [
            (gazeta.folder.path + "/none.txt", "no such file"),
            (try gazeta.file("empty.txt", ""), "empty"),
            (try gazeta.file("picture.txt", Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3])), "binary"),
            (try gazeta.file("page.html", "<!DOCTYPE html><html></html>"), "hardly any text"),
            (try gazeta.file("bad.jsonl", "{\"url\": \"https://a.example\"}\n"), "title"),
        ]
        for (path, says) in cases {
            let answer = try gazeta.run("import", path)
            #expect(answer.status == 1)
            let line = try onlyLine(answer)
            #expect(line.contains(path) && line.contains(says), "\(line)")
        }
    }

    @Test func aFolderWithoutNewsIsSaidToHaveNone() throws {
        let gazeta = try BuiltProgram()
        let folder = URL(fileURLWithPath: try gazeta.file("none/data.bin", Data(count: 64)))
            .deletingLastPathComponent().path
        let answer = try gazeta.run("import", folder)
        #expect(answer.status == 1)
        #expect(try onlyLine(answer).contains(folder))
    }

    @Test func aHugeFileIsRefusedWithoutBeingRead() throws {
        let gazeta = try BuiltProgram()
        let beginning = String(repeating: "Движение по мосту начнётся утром.\n", count: 2000)
        let path = try gazeta.file("huge.txt", beginning)
        truncate(path, 200 << 20)
        let answer = try gazeta.run("import", path)
        #expect(answer.status == 1)
        #expect(try onlyLine(answer).contains("16 MB"))
    }

    @Test func invalidBytesAreReplacedAndReported() throws {
        let gazeta = try BuiltProgram()
        let text =
            Data("Мост открыт\n\nДвижение ".utf8) + Data([0xFF]) + Data("начнётся утром.\n".utf8)
        let answer = try gazeta.run("import", gazeta.file("page.txt", text))
        #expect(answer.status == 0)
        #expect(try onlyLine(answer).contains("UTF-8"))
    }

    @Test func oneBrokenFileDoesNotStopTheRest() throws {
        let gazeta = try BuiltProgram()
        let good = try gazeta.file("good.txt", samplePage)
        let answer = try gazeta.run("import", gazeta.folder.path + "/none.txt", good)
        #expect(answer.status == 1)
        #expect(try gazeta.run("list").output.contains("Маяк"))
    }

    @Test func aFolderThatCannotBeACacheIsNamed() throws {
        let gazeta = try BuiltProgram()
        let file = try gazeta.file("plain", "not a folder")
        let answer = try gazeta.run("list", "--cache", file)
        #expect(answer.status == 3)
        #expect(try onlyLine(answer).contains(file))
    }

    @Test func aCacheOfANewerVersionIsRefusedAndLeftAsItIs() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.run("import", gazeta.file("page.txt", samplePage))
        let path = URL(fileURLWithPath: gazeta.home + "/articles.sqlite")
        var database = try Data(contentsOf: path)
        // Where SQLite keeps the number that tells the version of the tables.
        database.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try database.write(to: path)
        let answer = try gazeta.run("list")
        #expect(answer.status == 3)
        let line = try onlyLine(answer)
        #expect(line.contains(gazeta.home) && line.contains("99"))
        #expect(try Data(contentsOf: path) == database)
    }

    @Test(arguments: [
        ["list", "--limit", "0"], ["show"], ["mark", "abc"], ["mark", "abc", "--read", "--unread"],
        ["wrap", "--width", "0"], ["nonsense", "--flag"], ["export", "pdf"],
    ])
    func wrongUsageIsStatusTwo(arguments: [String]) throws {
        let gazeta = try BuiltProgram()
        let answer = try gazeta.run(arguments)
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty)
        #expect(!answer.complaints.isEmpty)
    }

    @Test func anUnknownArticleIsSaidToBeUnknown() throws {
        let gazeta = try BuiltProgram()
        let answer = try gazeta.run("show", "feedfacefeedface")
        #expect(answer.status == 1)
        #expect(try onlyLine(answer).contains("feedfacefeedface"))
    }

    @Test func withoutATerminalTheReaderSaysSo() throws {
        let gazeta = try BuiltProgram()
        let answer = try gazeta.run()
        #expect(answer.status == 2)
        #expect(try onlyLine(answer).contains("terminal"))
        #expect(!FileManager.default.fileExists(atPath: gazeta.home))
    }

    @Test func sentencesFollowTheLocale() throws {
        let gazeta = try BuiltProgram()
        for (locale, words) in [("ru_RU.UTF-8", "нет такого"), ("ro_RO.UTF-8", "nu există")] {
            gazeta.environment["LC_ALL"] = locale
            let answer = try gazeta.run("import", gazeta.folder.path + "/none.txt")
            #expect(try onlyLine(answer).contains(words))
        }
    }

    @Test func noControlCharacterOfAFileNameReachesTheTerminal() throws {
        let gazeta = try BuiltProgram()
        let answer = try gazeta.run("import", gazeta.folder.path + "/evil\u{1B}[31m\u{9B}2J")
        #expect(answer.complaints.contains("evil"))
        #expect(!answer.complaints.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
    }
}
