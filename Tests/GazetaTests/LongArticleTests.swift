import Foundation
import Testing

/// An article too long to be set before it is shown.
@Suite struct LongArticleTests {
    /// Many short paragraphs, and then lines that nobody could guess from their bytes.
    private var article: String {
        let paragraph = #"{"kind": "paragraph", "text": "Да."}"#
        let lines = Array(repeating: "а", count: 600).joined(separator: #"\n"#)
        let blocks =
            Array(repeating: paragraph, count: 400)
            + [#"{"kind": "preformatted", "text": "\#(lines)"}"#]
        return #"{"title": "Очень длинная", "language": "ru", "#
            + #""blocks": [\#(blocks.joined(separator: ", "))]}"# + "\n"
    }

    @Test func whileNobodyTypesTheRestIsSet() throws {
        let gazeta = try BuiltProgram()
        #expect(try gazeta.run("import", gazeta.file("long.jsonl", article)).status == 0)
        let terminal = try TmuxTerminal(
            columns: 80, rows: 24, in: gazeta.folder, environment: gazeta.environment,
            shell: "'\(try BuiltProgram.path)'; cat")
        try terminal.wait(for: "the article beside the list") { $0.contains("Да.") }
        try terminal.press("Enter")
        // Of 1,404 rows; without those that nobody has seen it would seem to be a third.
        for _ in 0..<12 { try terminal.press("NPage") }
        try terminal.wait(for: "17 %")
        try terminal.press("End")
        try terminal.wait(for: "100 %")
        try terminal.press("q", "q")
    }
}
