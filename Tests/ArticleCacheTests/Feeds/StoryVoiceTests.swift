import Articles
import Testing

@testable import ArticleCache

/// Whose word on a story counts, where several feeds list it.
@Suite struct StoryVoiceTests {
    private let test: TemporaryCache
    private let review: Feed.ID
    private let vesti: Feed.ID
    private let url = "https://www.vesti.example/most"

    init() throws {
        test = try TemporaryCache()
        review = try test.subscribe("review")
        vesti = try test.subscribe("vesti")
    }

    private func most(_ title: String, _ guid: String) -> FeedItem {
        item(title, guid: guid, url: url)
    }

    @Test func thePublisherOwnsItsStoryWhoeverBroughtItFirst() throws {
        try test.receive(review, most("Мост откроют", "r1"))
        #expect(try test.receive(vesti, most("Мост открывают", "v1")).counts == [0, 1, 0])
        let document = try test.document("Мост открывают")
        #expect(document.article.feed == "vesti")
        #expect(document.feeds == ["vesti", "review"])
        #expect(try test.receive(vesti, most("Мост открыт", "v1")).counts == [0, 1, 0])
        #expect(try test.receive(review, most("О мосте", "r1")).counts == [0, 0, 1])
        #expect(try test.titles() == ["Мост открыт"])
    }

    @Test func aCorrectionCountsInWhicheverOfThePublishersFeedsItStands() throws {
        let city = try test.subscribe("rss.vesti")
        try test.receive(vesti, most("Мост откроют", "v1"))
        // Their first words differ without either being a correction.
        #expect(try test.receive(city, most("Город: мост", "c1")).counts == [0, 0, 1])
        #expect(try test.receive(city, most("Мост открыт", "c1")).counts == [0, 1, 0])
        #expect(try test.receive(vesti, most("Мост откроют", "v1")).counts == [0, 0, 1])
        let document = try test.document("Мост открыт")
        #expect(document.article.feed == "vesti")
        #expect(document.article.guid == "v1")
    }

    @Test func whatIsSaidOfAStoryOfAThirdSiteCountsOnceItsFeedIsGone() throws {
        let novosti = try test.subscribe("novosti")
        try test.receive(review, most("Мост откроют", "r1"))
        try test.receive(novosti, most("О мосте", "n1"))
        #expect(try test.receive(novosti, most("Мост открыт", "n1")).counts == [0, 0, 1])
        _ = try test.cache.removeFeed(review, withArticles: false)
        #expect(try test.receive(novosti, most("Мост открыт", "n1")).counts == [0, 1, 0])
        #expect(try test.receive(novosti, most("Мост открыт", "n1")).counts == [0, 0, 1])
        #expect(try test.document("Мост открыт").article.feed == "novosti")
    }
}
