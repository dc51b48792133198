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
        var splitter = ArticleLineSplitter()
        var lines: [ArticleLine] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines += splitter.feed(bytes[start..<min(start + size, bytes.count)])
        }
        lines += splitter.finish()
        var whole = ArticleLineSplitter()
        let read = articles(of: lines)
        #expect(read == articles(of: whole.feed(bytes) + whole.finish()))
        #expect(read.count == 5)
    }

    private func articles(of lines: [ArticleLine]) -> [ArticleLineReader.Line] {
        var reader = ArticleLineReader()
        return reader.read(lines) + reader.notes
    }

    @Test func readersSideBySideTellOnceWhatTheyMended() throws {
        let line = Array(#"{"title": "Мост "#.utf8) + [0xFF] + Array("\"}\n".utf8)
        var splitter = ArticleLineSplitter()
        let lines = splitter.feed(line + line + line)
        var first = ArticleLineReader()
        var second = ArticleLineReader()
        _ = first.read(Array(lines[..<1]))
        _ = second.read(Array(lines[1...]))
        first.add(second)
        #expect(first.notes == [.failure(IngestProblem(.invalidBytes(count: 3), offset: 20))])
    }

    @Test func bytesThatAreNoUTF8CostNoLineAndAreToldOnce() {
        let line = Array(#"{"title": "Мост "#.utf8) + [0xFF] + Array("\"}\n".utf8)
        let result = ingest(line + line)
        #expect(result.articles.map(\.article.title) == ["Мост \u{FFFD}", "Мост \u{FFFD}"])
        #expect(result.problems == [IngestProblem(.invalidBytes(count: 2), offset: 20)])
    }

    @Test func aLineOverTheLimitIsPassedOver() throws {
        let text = "{\"title\": \"\(String(repeating: "а", count: 200))\"}\n{\"title\": \"Мост\"}\n"
        var splitter = ArticleLineSplitter(lineLimit: 100)
        let lines = articles(of: splitter.feed(text.utf8) + splitter.finish())
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
