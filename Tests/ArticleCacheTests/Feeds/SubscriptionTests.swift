import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct SubscriptionTests {
    private let test: TemporaryCache

    init() throws {
        test = try TemporaryCache()
    }

    @Test func aPasswordComesWithItsFeed() throws {
        let known = Feed(url: "https://vesti.example/rss")
        _ = try test.cache.add([known], passwords: [known.id: "tajna"])
        // What is known already keeps the password it has.
        _ = try test.cache.add([known], passwords: [known.id: "other"])
        #expect(try test.cache.password(of: known.id) == "tajna")
    }

    @Test func aFeedComesBackAsItWasAdded() throws {
        let feed = Feed(
            url: "https://vesti.example/rss", publishedTitle: "Вести", givenTitle: "Мои вести",
            site: "https://vesti.example/", places: [["Страна", "Город"], []], tags: ["утро"],
            settings: FeedSettings(
                interval: 90, fullText: true, user: "ион", charset: "windows-1251"),
            state: FeedState(nextCheck: 5, move: .init(target: "x", times: 1, since: 2)))
        #expect(try test.cache.add([feed]) == [.added(feed)])
        #expect(try test.reopened().feeds() == [feed])
    }

    @Test(arguments: [
        "https://vesti.example/rss", "http://www.vesti.example/rss/", "https://VESTI.example/rss#a",
    ])
    func oneAddressIsSubscribedToOnce(url: String) throws {
        let first = Feed(url: "https://vesti.example/rss", givenTitle: "Вести")
        _ = try test.cache.add([first])
        let again = Feed(url: url, givenTitle: "Другое")
        #expect(try test.cache.add([again]) == [.known(first)])
        #expect(try test.cache.feeds() == [first])
    }

    @Test func aNameThatRepeatsThePublishersChangesWithIt() throws {
        let test = try TemporaryCache()
        let feeds = ["Вести", "Мои вести"].map {
            Feed(url: "https://\($0.count).example/rss", givenTitle: $0)
        }
        _ = try test.cache.add(feeds)
        for title in ["Вести", "Вести Реута"] {
            let arrivals = feeds.map { FeedArrival(feed: $0.id, state: FeedState(), title: title) }
            _ = try test.cache.store(arrivals, at: 1_650_000_000)
        }
        #expect(try test.cache.feeds().map(\.title) == ["Вести Реута", "Мои вести"])
    }

    @Test func feedsStandInTheOrderOfTheirSubscription() throws {
        let names = ["б", "а", "в"]
        _ = try test.cache.add(names.map { Feed(url: "https://x.example/\($0)", givenTitle: $0) })
        #expect(try test.cache.feeds().map(\.title) == names)
    }

    @Test func theFormerAddressOfAFeedThatMovedMayBeSubscribedToAgain() throws {
        let url = "https://vesti.example/rss"
        let moved = Feed(url: url)
        _ = try test.cache.add([moved])
        _ = try test.cache.change(moved.id) { $0.url = "https://new.example/rss" }
        guard case .added(let feed) = try test.cache.add([Feed(url: url)]).first else {
            Issue.record("not added")
            return
        }
        #expect(feed.id != moved.id)
        #expect(try test.cache.feeds().count == 2)
    }

    @Test func aChangeTouchesNothingThatChecksRemember() throws {
        let vesti = try test.subscribe("vesti")
        try test.receive(vesti, item("Мост"), state: FeedState(etag: [1]))
        let changed = try test.cache.change(vesti) {
            $0.givenTitle = "Утро"
            $0.settings.interval = 15
        }
        #expect(changed?.title == "Утро")
        #expect(changed?.state.etag == [1])
        #expect(try test.cache.feed(vesti) == changed)
    }

    @Test func anAddressThatAnotherFeedHasIsNotTaken() throws {
        let vesti = try test.subscribe("vesti")
        try test.subscribe("novosti")
        let changed = try test.cache.change(vesti) { $0.url = "https://novosti.example/rss" }
        #expect(changed?.url == "https://vesti.example/rss")
    }

    @Test func removingAFeedKeepsItsArticlesAndTheirMarks() throws {
        let vesti = try test.subscribe("vesti")
        try test.receive(vesti, item("Мост", guid: "1"))
        let id = try test.document("Мост").article.id
        _ = try test.cache.mark([id], .read(true), at: 1)
        #expect(try test.cache.removeFeed(vesti, withArticles: false) == 0)
        #expect(try test.cache.feeds() == [])
        #expect(try test.cache.article(id)?.marks == Marks(read: true))
        #expect(try test.titles(feed: "vesti") == ["Мост"])
    }

    @Test func removingAFeedWithItsArticlesSparesWhatIsStarredOrAnothers() throws {
        let vesti = try test.subscribe("vesti")
        let novosti = try test.subscribe("novosti")
        let shared = "https://vesti.example/most"
        try test.receive(
            vesti, item("Мост", guid: "1", url: shared), item("Паром", guid: "2"),
            item("Трамвай", guid: "3"))
        try test.receive(novosti, item("О мосте", guid: "x", url: shared))
        _ = try test.cache.mark([test.document("Паром").article.id], .starred(true), at: 1)
        #expect(try test.cache.removeFeed(vesti, withArticles: true) == 1)
        #expect(Set(try test.titles()) == ["Мост", "Паром"])
        let document = try test.document("Мост")
        #expect(document.article.feed == "novosti")
        #expect(document.feeds == [])
        #expect(try test.titles(feed: "novosti") == ["Мост"])
        // The story is the other feed's now, and follows what it says.
        try test.receive(novosti, item("Мост открыт", guid: "x", url: shared))
        #expect(try test.titles(feed: "novosti") == ["Мост открыт"])
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func whatIsNoFeedIsNotRemovedOrChanged() throws {
        let none = try #require(Feed.ID("none"))
        #expect(try test.cache.removeFeed(none, withArticles: true) == nil)
        #expect(try test.cache.change(none) { $0.tags = ["a"] } == nil)
        #expect(try test.cache.password(of: none) == nil)
    }

    @Test func aPasswordIsKeptApartAndGoesWithItsFeed() throws {
        let vesti = try test.subscribe("vesti")
        try test.cache.setPassword("сек\0рет", of: vesti)
        #expect(try test.cache.password(of: vesti) == "сек\0рет")
        try test.cache.setPassword("другой", of: vesti)
        #expect(try test.cache.password(of: vesti) == "другой")
        try test.cache.setPassword(nil, of: vesti)
        #expect(try test.cache.password(of: vesti) == nil)
        try test.cache.setPassword("третий", of: vesti)
        _ = try test.cache.removeFeed(vesti, withArticles: false)
        try test.subscribe("vesti")
        #expect(try test.cache.password(of: vesti) == nil)
    }

    @Test func articlesAndUnreadAreCountedByFeed() throws {
        let vesti = try test.subscribe("vesti")
        try test.subscribe("novosti")
        try test.receive(vesti, item("Мост", guid: "1"), item("Паром", guid: "2"))
        _ = try test.cache.mark([test.document("Мост").article.id], .read(true), at: 1)
        #expect(try test.cache.feedCounts() == [vesti: FeedCounts(articles: 2, unread: 1)])
    }

    @Test func anImportOfAnExportNamesTheFeedsAgain() throws {
        let url = "https://vesti.example/most"
        let vesti = try test.subscribe("vesti")
        let novosti = try test.subscribe("novosti")
        try test.receive(vesti, item("Мост", guid: "1", url: url))
        try test.receive(novosti, item("Мост", guid: "2", url: url))
        let exported = try test.cache.articles().documents
        let other = try TemporaryCache()
        _ = try other.cache.store(exported, at: 1)
        #expect(try other.cache.articles().documents == exported)
        // Subscribed to later, the feed knows its article under whatever name it gives it.
        try other.subscribe("vesti")
        #expect(try other.titles(feed: "vesti") == ["Мост"])
        let outcome = try other.receive(vesti, item("Мост открыт", guid: "1", url: url))
        #expect(outcome.counts == [0, 1, 0])
        #expect(try other.titles() == ["Мост открыт"])
    }

    @Test func aGarbledFeedIsReadAsFarAsItGoes() throws {
        try test.subscribe("vesti")
        try test.cache.connections.writer.write {
            try $0.execute(sql: "UPDATE feed SET chosen = x'00', published = x'', state = x'7B'")
        }
        let feeds = try test.cache.feeds()
        #expect(feeds.map(\.url) == ["https://vesti.example/rss"])
        #expect(feeds.first?.state == FeedState())
    }

    @Test func aCacheOfTheFirstVersionIsBroughtUp() throws {
        let folder = try TemporaryFolder()
        let file = CacheFolder(path: folder.path)
        try file.prepare()
        do {
            let old = try DatabaseQueue(path: file.database)
            try old.write { db in
                try db.execute(sql: Schema.migrations[0])
                try db.execute(
                    sql: """
                        INSERT INTO article (id, digest, instant, title, feed)
                            VALUES ('a1', 1, 1, 'Мост', 'vesti');
                        PRAGMA user_version = 1
                        """)
            }
        }
        let cache = try ArticleCache(folder: folder.path)
        #expect(try cache.counts().all == 1)
        #expect(try cache.headlines(HeadlineQuery(feed: "vesti", limit: 9)).count == 1)
        #expect(try cache.feeds() == [])
    }
}
