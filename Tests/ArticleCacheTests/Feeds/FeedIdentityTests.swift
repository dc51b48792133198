import Articles
import Testing

@testable import ArticleCache

/// An item is known within its feed, by its guid, else its link, else title and date.
@Suite struct FeedIdentityTests {
    private let test: TemporaryCache
    private let vesti: Feed.ID

    init() throws {
        test = try TemporaryCache()
        vesti = try test.subscribe("vesti")
    }

    @Test(arguments: [
        item("Мост открыт", guid: "1", url: "https://vesti.example/most"),
        item("Мост открыт", guid: "1"),
        item("Мост открыт", url: "https://vesti.example/most"),
        item("Мост открыт", day: "2022-02-01"),
        item("Мост открыт"),
    ])
    func theSameItemAgainIsTheSameArticle(item: FeedItem) throws {
        #expect(try test.receive(vesti, item).counts == [1, 0, 0])
        #expect(try test.receive(vesti, item).counts == [0, 0, 1])
        #expect(try test.titles() == ["Мост открыт"])
    }

    @Test(arguments: [
        item("Мост открыт для всех", guid: "1", url: "https://vesti.example/most"),
        item("Мост откроют", guid: "1", url: "https://vesti.example/most-2"),
        item("Мост откроют", guid: "1", url: "https://vesti.example/most", text: "Уже завтра."),
    ])
    func aChangedItemUpdatesItsArticleAndKeepsTheMarks(changed: FeedItem) throws {
        try test.receive(
            vesti, item("Мост откроют", guid: "1", url: "https://vesti.example/most"))
        let id = try test.document("Мост откроют").article.id
        _ = try test.cache.mark([id], .read(true), at: 1)
        _ = try test.cache.mark([id], .starred(true), at: 1)
        #expect(try test.receive(vesti, changed).counts == [0, 1, 0])
        let document = try #require(try test.cache.article(id))
        #expect(document.article.title == changed.article.title)
        #expect(document.article.url == changed.article.url)
        #expect(document.article.blocks == changed.article.blocks)
        #expect(document.marks == Marks(read: true, starred: true))
        #expect(try test.cache.counts().all == 1)
    }

    @Test func anItemWithoutGuidIsKnownByItsLinkWhenItsTitleChanges() throws {
        let url = "https://vesti.example/most"
        try test.receive(vesti, item("Мост откроют", url: url))
        #expect(try test.receive(vesti, item("Мост открыт", url: url)).counts == [0, 1, 0])
        #expect(try test.titles() == ["Мост открыт"])
    }

    @Test func oneGuidInTwoFeedsIsTwoArticles() throws {
        let novosti = try test.subscribe("novosti")
        try test.receive(vesti, item("Мост", guid: "17"))
        try test.receive(novosti, item("Паром", guid: "17"))
        try test.receive(vesti, item("Мост открыт", guid: "17"))
        #expect(try test.titles(feed: "vesti") == ["Мост открыт"])
        #expect(try test.titles(feed: "novosti") == ["Паром"])
        #expect(try test.document("Паром").article.feed == "novosti")
    }

    @Test func aGuidThatAllItemsShareNamesNone() throws {
        let items = (1...3).map {
            item("Новость \($0)", guid: "0", url: "https://vesti.example/\($0)")
        }
        try test.receive(vesti, items[0], items[1])
        #expect(try test.receive(vesti, items[2], items[1]).counts == [1, 0, 1])
        // The one that is left goes by the guid alone.
        #expect(try test.receive(vesti, items[2]).counts == [0, 0, 1])
        #expect(try test.cache.counts().all == 3)
    }

    @Test(arguments: ["https://vesti.example/", "https://vesti.example/all"])
    func aLinkThatAllItemsShareNamesNone(url: String) throws {
        let items = (1...3).map { item("Новость \($0)", guid: "\($0)", url: url) }
        try test.receive(vesti, items[0], items[1])
        #expect(try test.receive(vesti, items[2], items[1]).counts == [1, 0, 1])
        #expect(try test.receive(vesti, items[2]).counts == [0, 0, 1])
        #expect(Set(try test.titles()) == ["Новость 1", "Новость 2", "Новость 3"])
    }

    @Test func anotherStoryAtALinkOfBeforeDoesNotTakeThePlaceOfTheFirst() throws {
        let url = "https://vesti.example/word-of-the-day"
        try test.receive(vesti, item("Слово дня: мост", guid: "1", url: url))
        try test.receive(vesti, item("Слово дня: паром", guid: "2", url: url))
        #expect(Set(try test.titles()) == ["Слово дня: мост", "Слово дня: паром"])
    }

    @Test func theSameStoryUnderAnotherGuidIsTheSameArticle() throws {
        let url = "https://vesti.example/most"
        try test.receive(vesti, item("Мост открыт", guid: "post-1", url: url))
        let outcome = try test.receive(
            vesti, item("Мост открыт", guid: "post-1-rev-2", url: url, text: "Едут все."))
        #expect(outcome.counts == [0, 1, 0])
        #expect(try test.titles() == ["Мост открыт"])
    }

    @Test func anItemListedTwiceCountsOnce() throws {
        let most = item("Мост", guid: "1", url: "https://vesti.example/most")
        #expect(try test.receive(vesti, most, most).counts == [1, 0, 0])
    }

    @Test func aSecondFeedWithTheStoryMakesOneArticleOfBoth() throws {
        let novosti = try test.subscribe("novosti")
        try test.receive(vesti, item("Мост", guid: "1", url: "https://vesti.example/most"))
        let outcome = try test.receive(
            novosti, item("О мосте", guid: "x", url: "http://www.vesti.example/most?utm_source=n"))
        #expect(outcome.counts == [0, 0, 1])
        let document = try test.document("Мост")
        #expect(document.article.feed == "vesti")
        #expect(document.feeds == ["vesti", "novosti"])
        #expect(try test.titles(feed: "vesti") == ["Мост"])
        #expect(try test.titles(feed: "novosti") == ["Мост"])
        #expect(try test.cache.headlines(HeadlineQuery(limit: 9)).first?.feeds == document.feeds)
    }

    @Test func aFeedWithAStoryThatWasImportedNamesTheArticle() throws {
        let url = "https://vesti.example/most"
        try test.store(article("Мост через Реут", url: url))
        try test.receive(vesti, item("Мост", guid: "1", url: url))
        let document = try test.document("Мост через Реут")
        #expect(document.article.feed == "vesti")
        #expect(try test.titles(feed: "vesti") == ["Мост через Реут"])
    }

    @Test func anItemWithoutTitleIsHeadedByItsText() throws {
        let text =
            "На мосту через Реут открыли движение, и первыми по нему проехали трамваи "
            + "четвёртого маршрута, которых ждали с осени."
        try test.receive(vesti, item(" \n", guid: "1", text: text))
        let title = try #require(try test.titles().first)
        #expect(title.hasSuffix("…"))
        #expect(text.hasPrefix(title.dropLast()))
        #expect((60...91).contains(title.count))
    }

    @Test func aFeedRemovedAndAddedAgainFindsItsArticles() throws {
        let items = [
            item("Мост", guid: "1", url: "https://vesti.example/most"), item("Паром", guid: "2"),
        ]
        try test.receive(vesti, items[0], items[1])
        _ = try test.cache.removeFeed(vesti, withArticles: false)
        try test.subscribe("vesti")
        #expect(try test.titles(feed: "vesti") == ["Мост", "Паром"])
        #expect(try test.receive(vesti, items[0], items[1]).counts == [0, 0, 2])
    }
}
