import Articles
import Testing

@testable import Ingest

@Suite struct ArticleLineReaderTests {
    private let file = """
        {"title": "Мост открыт", "blocks": [{"kind": "paragraph", "text": "Утром."}]}

        {"title": "Трамваи", "read": true}
        {"broken
        {"kind": "no title"}
        {"title": "Библиотека"}
        """

    @Test func aBrokenLineDoesNotCostItsNeighbours() {
        let result = ingest(file.utf8)
        #expect(result.kind == .articleJSONLines)
        #expect(result.articles.map(\.article.title) == ["Мост открыт", "Трамваи", "Библиотека"])
        #expect(result.articles[1].marks == Marks(read: true))
        #expect(
            result.problems == [
                IngestProblem(.badArticle(.notJSON), line: 4, offset: 136),
                IngestProblem(.badArticle(.missing(field: "title")), line: 5, offset: 145),
            ])
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1000])
    func chunksOfAnySizeGiveTheSameLines(size: Int) {
        let bytes = Array(file.utf8)
        var reader = ArticleLineReader()
        var lines: [ArticleLineReader.Line] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines += reader.feed(bytes[start..<min(start + size, bytes.count)])
        }
        lines += reader.finish()
        var whole = ArticleLineReader()
        #expect(lines == whole.feed(bytes) + whole.finish())
        #expect(lines.count == 5)
    }

    @Test func bytesThatAreNoUTF8CostNoLineAndAreToldOnce() {
        let line = Array(#"{"title": "Мост "#.utf8) + [0xFF] + Array("\"}\n".utf8)
        let result = ingest(line + line)
        #expect(result.articles.map(\.article.title) == ["Мост \u{FFFD}", "Мост \u{FFFD}"])
        #expect(result.problems == [IngestProblem(.invalidBytes(count: 2), offset: 20)])
    }

    @Test func aLineOverTheLimitIsPassedOver() throws {
        let text = "{\"title\": \"\(String(repeating: "а", count: 200))\"}\n{\"title\": \"Мост\"}\n"
        var reader = ArticleLineReader(lineLimit: 100)
        let lines = reader.feed(text.utf8) + reader.finish()
        #expect(lines.count == 2)
        #expect(
            lines.first == .failure(IngestProblem(.lineTooLarge(limit: 100), line: 1, offset: 0)))
        #expect(try lines.last?.get().article.title == "Мост")
    }

    @Test func whatJSONEscapesIsCleanedAndSpansMoveWithIt() throws {
        let line = """
            {"title": "Мо\\u0000ст", "blocks": [{"kind": "paragraph", "text": "а\\u202Eбв\\u0007г",
            "spans": [{"start": 2, "end": 6, "style": "link", "url": "https://example.org/\\u001b"}]}]}
            """.replacing("\n", with: " ")
        let article = try #require(ingest(line.utf8).articles.first?.article)
        #expect(article.title == "Мост")
        let link = Span(start: 1, end: 4, style: .link(url: "https://example.org/"))
        #expect(article.blocks == [.paragraph(SpannedText("абвг", spans: [link]))])
    }
}
