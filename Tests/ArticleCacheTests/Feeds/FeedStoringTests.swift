import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct FeedStoringTests {
    private let test: TemporaryCache
    private let vesti: Feed.ID

    init() throws {
        test = try TemporaryCache()
        vesti = try test.subscribe("vesti")
    }

    private func rowsWritten(_ body: () throws -> Void) throws -> Int {
        let writer = test.cache.connections.writer
        let before = try writer.read { $0.totalChangesCount }
        try body()
        return try writer.read { $0.totalChangesCount } - before
    }

    @Test func knownItemsWriteNoRowButTheFeedsOwn() throws {
        let items = (1...50).map { item("Новость \($0)", guid: "\($0)", day: "2022-02-01") }
        let arrival = FeedArrival(feed: vesti, state: FeedState(), items: items)
        _ = try test.cache.store([arrival], at: 1)
        let written = try rowsWritten {
            let outcome = try test.cache.store([arrival], at: 2).first ?? nil
            #expect(outcome?.counts == [0, 0, 50])
        }
        #expect(written == 1)
    }

    @Test func validatorsAreKeptWithTheArticlesByteForByte() throws {
        let state = FeedState(
            nextCheck: 77, etag: [0x22, 0xFF, 0x00, 0x22], lastModified: Array("вчера".utf8))
        try test.receive(vesti, item("Мост"), state: state, at: 5)
        let kept = try #require(try test.cache.feed(vesti)?.state)
        #expect(kept.etag == state.etag)
        #expect(kept.lastModified == state.lastModified)
        #expect(kept.nextCheck == 77)
        #expect(kept.status == .arrived(added: 1, updated: 0))
        #expect(kept.lastChange == 5)
    }

    @Test func whatIsUnchangedIsNoChangeOfTheFeed() throws {
        try test.receive(vesti, item("Мост"), at: 5)
        let state = try #require(try test.cache.feed(vesti)?.state)
        #expect(try test.receive(vesti, item("Мост"), state: state, at: 9).state.lastChange == 5)
        #expect(try test.cache.feed(vesti)?.state.status == .unchanged)
    }

    @Test func aFailedCheckKeepsItsProblemAndTheArticles() throws {
        try test.receive(vesti, item("Мост"))
        let state = FeedState(status: .failed(.timedOut(seconds: 60)), failures: 1)
        _ = try test.cache.store([FeedArrival(feed: vesti, state: state)], at: 9)
        #expect(try test.cache.feed(vesti)?.state == state)
        #expect(try test.titles() == ["Мост"])
    }

    @Test func theFirstOfAFeedStandsFirstInTheList() throws {
        try test.receive(vesti, item("Раз"), item("Два"), item("Три"))
        #expect(try test.titles() == ["Раз", "Два", "Три"])
    }

    @Test func aDateFarAheadCountsAsTheTimeOfArrival() throws {
        let now = try #require(ArticleDate(iso: "2022-02-02")?.instant)
        try test.receive(
            vesti, item("Из будущего", day: "2099-01-01"), item("Завтра", day: "2022-02-03"),
            item("Давно", day: "1970-01-01"), at: now)
        #expect(try test.titles() == ["Завтра", "Из будущего", "Давно"])
        #expect(try test.document("Из будущего").article.published?.year == 2099)
        // A change of the item does not bring it to the top.
        try test.receive(
            vesti, item("Из будущего", day: "2099-01-01", text: "Иначе."), at: now + 500_000)
        #expect(try test.titles() == ["Завтра", "Из будущего", "Давно"])
    }

    @Test func aChangedDateMovesTheItemInTheListOfItsFeed() throws {
        try test.receive(vesti, item("Мост", guid: "1", day: "2022-02-01"))
        try test.receive(vesti, item("Паром", guid: "2", day: "2022-02-02"))
        try test.receive(vesti, item("Мост", guid: "1", day: "2022-02-03"))
        #expect(try test.titles(feed: "vesti") == ["Мост", "Паром"])
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func anItemOutOfItsPlaceIsFoundByTheInspection() throws {
        try test.receive(vesti, item("Мост"))
        try test.cache.connections.writer.write {
            try $0.execute(sql: "UPDATE feed_item SET instant = 1")
        }
        #expect(try test.cache.inspect().problems == [.feedPlaces])
    }

    @Test func nothingIsStoredOfAFeedThatWasRemovedMeanwhile() throws {
        _ = try test.cache.removeFeed(vesti, withArticles: false)
        let arrival = FeedArrival(feed: vesti, state: FeedState(), items: [item("Мост")])
        #expect(try test.cache.store([arrival], at: 1) == [nil])
        #expect(try test.titles() == [])
    }

    @Test func aFeedThatHasMovedKeepsItsIdAndItsArticles() throws {
        try test.receive(vesti, item("Мост", guid: "1"))
        let moved = FeedArrival(
            feed: vesti, state: FeedState(), title: "Вести", site: "https://new.example/",
            newAddress: "https://new.example/rss", items: [item("Мост", guid: "1")])
        let outcome = try test.cache.store([moved], at: 1).first ?? nil
        #expect(outcome?.counts == [0, 0, 1])
        let feed = try test.cache.feed(vesti)
        #expect(feed?.url == "https://new.example/rss")
        #expect(feed?.title == "Вести")
        #expect(feed?.site == "https://new.example/")
    }

    @Test func aGarbledBodyIsWrittenAnewWhenItsItemChanges() throws {
        try test.receive(vesti, item("Мост", guid: "1"))
        try test.cache.connections.writer.write {
            try $0.execute(sql: "UPDATE body SET json = x'00'")
        }
        try test.receive(vesti, item("Мост открыт", guid: "1"))
        #expect(try test.document("Мост открыт").article.guid == "1")
    }

    @Test func twoProgramsStoreAtOnceAndBothWait() async throws {
        let path = test.path
        let feeds = try (0..<4).map { try test.subscribe("feed\($0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for feed in feeds {
                group.addTask {
                    let cache = try ArticleCache(folder: path)
                    for number in 0..<10 {
                        let items = [item("Новость \(feed) \(number)", guid: "\(number)")]
                        _ = try cache.store(
                            [FeedArrival(feed: feed, state: FeedState(), items: items)], at: 1)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try test.cache.counts().all == 40)
        #expect(try test.cache.inspect().problems == [])
    }
}
