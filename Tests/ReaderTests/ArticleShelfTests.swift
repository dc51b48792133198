import Articles
import Testing

@testable import Reader

@Suite struct ArticleShelfTests {
    private func article(_ number: Int, paragraphs: Int) -> LoadedArticle {
        let text = Edition.text(String(repeating: "a", count: 1 << 10))
        let article = Article(
            id: Edition.id("a\(number)"), title: "",
            blocks: Array(repeating: text, count: paragraphs))
        return LoadedArticle(document: Edition.document(article), related: [], edition: number)
    }

    /// Each paragraph is of a kilobyte.
    @Test(arguments: [(paragraphs: 10, kept: 24), (1 << 10, 4), (9 << 10, 1)])
    func asMuchIsKeptAsThereIsRoomFor(paragraphs: Int, kept: Int) {
        var shelf = ArticleShelf()
        for number in 0..<30 { shelf.put(article(number, paragraphs: paragraphs)) }
        let numbers = (0..<30).filter { shelf[Edition.id("a\($0)")] != nil }
        #expect(numbers == Array((30 - kept)..<30))
    }
}
