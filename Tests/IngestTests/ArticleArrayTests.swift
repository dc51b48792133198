import Articles
import Testing

@testable import Ingest

@Suite struct ArticleArrayTests {
    @Test func anArrayIsItsArticlesAndABrokenOneCostsNoOther() {
        let json = #"[{"title": "Мост"}, {"url": "x"}, {"title": "Трамвай\u001b[31m"}]"#
        let result = ingest(Array(json.utf8))
        #expect(result.articles.map(\.article.title) == ["Мост", "Трамвай[31m"])
        #expect(result.problems == [IngestProblem(.badArticle(.missing(field: "[1].title")))])
        #expect(result.kind == .articleJSON)
    }

    @Test func anArticleOverSeveralLinesIsOne() {
        let result = ingest(Array("{\n  \"title\": \"Мост\"\n}\n".utf8))
        #expect(result.articles.map(\.article.title) == ["Мост"])
    }

    @Test func anEmptyArrayHoldsNoArticle() {
        #expect(ingest(Array("[]".utf8)).problems == [IngestProblem(.noArticle)])
    }

    @Test func bytesThatAreNoUTF8CostNoArticle() {
        let result = ingest(Array(#"[{"title": "Мост "#.utf8) + [0xFF] + Array(#""}]"#.utf8))
        #expect(result.articles.map(\.article.title) == ["Мост \u{FFFD}"])
        #expect(result.problems == [IngestProblem(.invalidBytes(count: 1), offset: 21)])
    }

    @Test(arguments: ["[{", "[{]", "{\n\"title\": \n}"])
    func whatIsNoJSONSaysSo(text: String) {
        let result = ingest(Array(text.utf8))
        #expect(result.articles.isEmpty)
        #expect(result.problems == [IngestProblem(.badArticle(.notJSON))])
    }
}
