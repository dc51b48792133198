import Foundation
import Testing

@testable import GenerateTables

/// A folder of data files, gone when the test ends.
private final class DataFolder {
    let place: URL

    init(_ files: [String: String]) throws {
        place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        for (path, text) in files {
            let file = place.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: place)
    }

    var files: UnicodeFolder { UnicodeFolder(place) }
}

@Test(arguments: [
    "LineBreak.txt", "LineBreak-18.0.0.txt", "LineBreak-18.0.0d3.txt", "ucd/LineBreak.txt",
    "auxiliary/LineBreak.txt", "ucd/extracted/LineBreak-18.0.0.txt", "emoji/LineBreak.txt",
])
func dataFilesAreFoundWhereTheDatabaseHasThem(path: String) throws {
    let folder = try DataFolder([path: "# LineBreak-18.0.0.txt\n0041;AL\n", "LineBreak.html": ""])
    let file = try folder.files.file("LineBreak.txt")
    #expect(file.path == path)
    #expect(file.source == "LineBreak.txt 18.0.0")
}

@Test func theLastOfSeveralVersionsIsTaken() throws {
    let folder = try DataFolder([
        "LineBreak-9.0.0.txt": "0041;AL", "LineBreak-18.0.0.txt": "0041;AL",
    ])
    #expect(try folder.files.file("LineBreak.txt").source == "LineBreak.txt 18.0.0")
}

@Test func rowsAreReadWhateverEndsTheLines() throws {
    let lines = ["\u{FEFF}0041..0042 ; AL # L&  A..B", "", "# Comment", "1F600;ID"]
    for end in ["\n", "\r\n"] {
        let folder = try DataFolder(["LineBreak.txt": lines.joined(separator: end) + end])
        let rows = try folder.files.file("LineBreak.txt").rows()
        #expect(rows.map(\.scalars) == [0x41...0x42, 0x1F600...0x1F600])
        #expect(rows.map { $0.fields.first } == ["AL", "ID"])
        #expect(rows.map(\.number) == [1, 4])
    }
}

@Test(arguments: [
    "0041", "0041..;AL", "G;AL", "0042..0041;AL", "110000;AL", "-1;AL", "0041..0042..0043;AL",
    "FFFFFFFFFFFFFFFFF;AL", ";",
])
func aLineThatIsNoRowIsNamed(line: String) throws {
    let folder = try DataFolder(["ucd/LineBreak.txt": "# Comment\n0040;AL\n\(line)\n0043;AL\n"])
    let file = try folder.files.file("LineBreak.txt")
    let fault = try #require(#expect(throws: UnicodeFault.self) { try file.rows() })
    #expect(fault.description.hasPrefix("ucd/LineBreak.txt:3: "))
    #expect(fault.description.hasSuffix(line))
}

@Test(arguments: ["÷ 0041 x 0020 ÷", "÷ ÷", "÷ 110000 ÷"])
func aLineThatIsNoBreakCaseIsNamed(line: String) throws {
    let folder = try DataFolder(["WordBreakTest.txt": "÷ 0041 ÷ 0020 ÷\t# a\n\(line)\n"])
    let file = try folder.files.file("WordBreakTest.txt")
    let fault = try #require(
        #expect(throws: UnicodeFault.self) { try testCases(named: "cases", from: file) })
    #expect(fault.description.hasPrefix("WordBreakTest.txt:2: "))
}

@Test(arguments: ["1F600 fully-qualified", ";", "; component", "1F600 G ; component"])
func aLineThatIsNoEmojiIsNamed(line: String) throws {
    let folder = try DataFolder(["emoji-test.txt": "1F600 ; component # 😀\r\n\(line)\r\n"])
    let file = try folder.files.file("emoji-test.txt")
    let fault = try #require(#expect(throws: UnicodeFault.self) { try emojiTestCases(from: file) })
    #expect(fault.description.hasPrefix("emoji-test.txt:2: "))
}

@Test func aMissingFileIsNamed() throws {
    let folder = try DataFolder(["Blocks.txt": ""])
    let fault = try #require(
        #expect(throws: UnicodeFault.self) { try generatedFiles(from: folder.files) { _ in } })
    #expect(fault.description.hasSuffix("has no LineBreak.txt"))
}
