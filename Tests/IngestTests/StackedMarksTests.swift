import Articles
import Testing

@testable import Ingest

/// Marks upon one letter by the ten thousand: comparing such texts as strings takes the square of
/// their number, so none becomes a word that is looked up.
@Suite struct StackedMarksTests {
    private let marks = "a" + String(repeating: "\u{301}\u{316}", count: 100_000)

    @Test func theyAreNoWordOfAFormat() {
        #expect(keyword(marks) == nil)
        #expect(formatWord(marks) == nil)
        #expect(keyword("Article") == "article")
        #expect(formatWord("datePublished") == "datePublished")
    }

    @Test func aPageDeclaresNothingInThem() {
        let page = """
            <meta name='\(marks)' content='мост'><meta property='og:title' content='Мост открыт'>
            <link rel='\(marks)' href='/a'><b itemprop='\(marks)'>x</b><script type='\(marks)'></script>
            <script type='application/ld+json'>[{"@type": "\(marks)", "@id": "\(marks)", "name": "x"},
            {"@type": "NewsArticle", "\(marks)": 1, "author": {"@id": "\(marks)"}}]</script>
            """
        let tree = MarkupTree(html: page.utf8)
        let facts = PageFacts(PageOutline(tree), url: nil)
        #expect(facts.meta("og:title") == "Мост открыт" && facts.meta(marks) == nil)
        #expect(facts.properties.isEmpty)
        #expect(facts.linked.types == ["newsarticle"])
        #expect(facts.linked.articles.first?.authors == ["x"])
    }

    @Test func aFeedIsReadAllTheSame() throws {
        let tags = String(repeating: "<category>\(marks)</category>", count: 4)
        let article = try rssArticle(
            """
            <title>Мост</title><link>https://example.org/1</link>\(tags)<guid isPermaLink='\(marks)'>1</guid>
            <atom:link rel='\(marks)' type='\(marks)' href='/2'/><media:content medium='\(marks)' url='/a.jpg'/>
            <x:y xmlns:x='\(marks)'/>
            """)
        #expect(article.url == "https://example.org/1")
        #expect(article.tags.map { $0.utf8.count <= 200 } == [true])
    }

    @Test func aJSONFeedIsReadAllTheSame() throws {
        let feed = """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
            {"id": "\(marks)", "title": "Мост", "tags": ["\(marks)", "\(marks)", "река"]}]}
            """
        let entry = try feedDocument(feed.utf8, url: nil, contentType: nil, charset: nil).get()
            .entries.first
        #expect(entry?.guid.map { $0.utf8.count <= 1024 } == true)
        #expect(entry?.article.tags.count == 2)
    }
}
