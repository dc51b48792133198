import Articles
import Testing

@testable import Ingest

@Suite struct JSONFeedTests {
    private func json(_ items: String) throws -> FeedDocument {
        try feed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Вести", "language": "ru-RU",
            "home_page_url": "/", "feed_url": "news.json", "items": [\(items)]}
            """)
    }

    @Test func anItemIsAnArticleWithAllThatItSays() throws {
        let document = try json(
            """
            {"id": 7, "url": "/7", "title": "Мост <открыт>", "summary": "Кратко.",
            "content_html": "<p>Движение <b>пошло</b>.</p>", "image": "/a.jpg",
            "date_published": "2022-02-01T14:02:00+03:00", "tags": ["Город"],
            "authors": [{"name": "Анна Русу"}],
            "attachments": [{"url": "/1.mp3", "mime_type": "audio/mpeg", "title": "Слушать"}]}
            """)
        let article = try #require(document.entries.first).article
        #expect(article.guid == "7")
        #expect(article.url == "https://example.org/7")
        #expect(article.title == "Мост <открыт>")
        #expect(article.published?.iso == "2022-02-01T14:02:00+03:00")
        #expect(article.byline == "Анна Русу")
        #expect(article.tags == ["Город"])
        #expect(article.lede == "Кратко.")
        #expect(article.blocks.count == 3)
        #expect(document.site == "https://example.org/")
        #expect(document.selfAddress == "https://example.org/feeds/news.json")
    }

    @Test func anItemThatIsNoneCostsNoOther() throws {
        let document = try json(
            #"5, {"id": "1", "title": "Раз", "tags": 5}, null, {"id": "2", "title": ["x"]}"#)
        #expect(document.entries.map(\.guid) == ["1", "2"])
    }

    @Test func plainTextIsInParagraphs() throws {
        let document = try json(#"{"id": "1", "content_text": "Раз <b>\nдва.\n\nТри."}"#)
        #expect(
            document.entries.first?.article.blocks == [
                .paragraph(SpannedText("Раз <b> два.")), .paragraph(SpannedText("Три.")),
            ])
    }

    @Test(arguments: [
        (
            "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
            IngestProblem.Kind.brokenJSONFeed
        ),
        ("{\"items\": []}", .notAFeed),
    ])
    func whatIsNoFeedSaysSo(text: String, kind: IngestProblem.Kind) {
        let result = feedDocument(text.utf8, url: nil, contentType: nil, charset: nil)
        #expect(result == .failure(IngestProblem(kind)))
    }
}
