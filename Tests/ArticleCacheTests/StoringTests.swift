import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct StoringTests {
    @Test func theSamePageTwiceIsTheSameArticle() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост", url: "https://vesti.example/most", day: "2022-02-01")
        #expect(try test.store(bridge) == [.added])
        #expect(try test.store(bridge, at: 2000) == [.unchanged])
        #expect(try test.cache.counts().all == 1)
    }

    @Test func anUnchangedArticleWritesNothing() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост", cards: [Card(title: "Паром")])
        try test.store(bridge)
        func changes() throws -> Int {
            try test.cache.connections.writer.read { $0.totalChangesCount }
        }
        let before = try changes()
        try test.store(bridge)
        #expect(try changes() == before)
    }

    @Test func aChangedPageUpdatesTheArticleAndKeepsItsMarks() throws {
        let test = try TemporaryCache()
        let url = "https://vesti.example/most"
        let former = article("Мост откроют", url: url, section: "Город", day: "2022-02-01")
        try test.store(former)
        _ = try test.cache.mark([former.id], .read(true), at: 1)
        _ = try test.cache.mark([former.id], .starred(true), at: 2)
        let changed = article("Мост открыт", url: url, section: "Россия", day: "2022-02-02")
        #expect(try test.store(changed) == [.updated])
        let document = try test.cache.article(former.id)
        #expect(document?.article == changed)
        #expect(document?.marks == Marks(read: true, starred: true))
        let headlines = try test.cache.headlines(HeadlineQuery(source: .starred, limit: 9))
        #expect(headlines.map(\.title) == ["Мост открыт"])
        #expect(headlines.map(\.section) == ["Россия"])
        let counts = try test.cache.counts()
        #expect(counts.sections == [.init(name: "Россия", count: 1)])
        #expect((counts.all, counts.unread, counts.starred) == (1, 0, 1))
    }

    @Test func anUndatedArticleKeepsItsPlaceWhenItChanges() throws {
        let test = try TemporaryCache()
        let url = "https://vesti.example/most"
        try test.store(article("Мост", url: url), at: 100)
        try test.store(article("Мост готов", url: url), at: 200)
        let headline = try test.cache.headlines(HeadlineQuery(limit: 1)).first
        #expect(headline?.position.instant == 100)
        #expect(headline?.title == "Мост готов")
    }

    @Test func anArticleThatLosesItsDateKeepsItsPlace() throws {
        let test = try TemporaryCache()
        let url = "https://vesti.example/most"
        try test.store(article("Мост", url: url, day: "2022-02-01"))
        let dated = try test.cache.headlines(HeadlineQuery(limit: 1)).first
        try test.store(article("Мост", url: url), at: 2_000_000_000)
        let undated = try test.cache.headlines(HeadlineQuery(limit: 1)).first
        #expect(undated?.position == dated?.position)
        #expect(undated?.published == nil)
    }

    @Test func whatIsStoredComesBackWhole() throws {
        let test = try TemporaryCache()
        var full = article("Мост", url: "https://vesti.example/most", section: "Город")
        full.tags = ["мост", "Реут"]
        full.lede = "Коротко"
        full.dateline = Dateline(place: "КИШИНЕВ", date: "1 фев", agency: "Sputnik")
        full.blocks += [
            .quote(Quote(text: SpannedText("Ждали"), speaker: "Ион Руссу", role: "инженер")),
            .list(ordered: true, items: [SpannedText("раз"), SpannedText("два")]),
            .card(Card(title: "Паром", summary: "О пароме")), .rule,
        ]
        try test.store(full)
        #expect(try test.reopened().article(full.id)?.article == full)
    }

    @Test func marksOfADocumentCountOnlyWhereTheCacheHasNone() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        let starred = ArticleDocument(article: bridge, marks: Marks(read: true, starred: true))
        _ = try test.cache.store([starred], at: 1)
        #expect(try test.cache.article(bridge.id)?.marks == Marks(read: true, starred: true))
        _ = try test.cache.mark([bridge.id], .starred(false), at: 2)
        _ = try test.cache.store([starred], at: 3)
        #expect(try test.cache.article(bridge.id)?.marks == Marks(read: true, starred: false))
    }

    @Test func aTextWithNULIsKeptWholeInTheBodyAndShownInLists() throws {
        let test = try TemporaryCache()
        let odd = article("Мост\0открыт", section: "Го\0род", text: "а\0б")
        try test.store(odd)
        #expect(try test.cache.article(odd.id)?.article == odd)
        let headline = try test.cache.headlines(HeadlineQuery(limit: 1)).first
        #expect(headline?.title == "Мост\u{FFFD}открыт")
        #expect(headline?.section == "Го\u{FFFD}род")
    }

    @Test func aHugeTitleIsCutInListsAlone() throws {
        let test = try TemporaryCache()
        let long = article(String(repeating: "ж", count: 100_000))
        try test.store(long)
        #expect(try test.cache.article(long.id)?.article == long)
        let headline = try test.cache.headlines(HeadlineQuery(limit: 1)).first
        #expect(headline?.title == String(repeating: "ж", count: 2048))
    }

    @Test func oneBatchMayHoldTheSameArticleTwice() throws {
        let test = try TemporaryCache()
        let url = "https://vesti.example/most"
        let first = article("Мост", url: url)
        let second = article("Мост открыт", url: url)
        #expect(try test.store(first, second, second) == [.added, .updated, .unchanged])
    }

    @Test func idsAreFoundByTheirFirstLetters() throws {
        let test = try TemporaryCache()
        for name in ["ab1", "ab2", "abc", "b1"] {
            let id = try #require(Article.ID(name))
            try test.store(Article(id: id, title: name))
        }
        #expect(
            try test.cache.ids(startingWith: "ab", limit: 9).map(\.text) == ["ab1", "ab2", "abc"])
        #expect(try test.cache.ids(startingWith: "ab", limit: 2).map(\.text) == ["ab1", "ab2"])
        #expect(try test.cache.ids(startingWith: "ab1", limit: 9).map(\.text) == ["ab1"])
        #expect(try test.cache.ids(startingWith: "%", limit: 9).isEmpty)
        #expect(try test.cache.ids(startingWith: "", limit: 9).isEmpty)
    }

    @Test func batchesGiveEveryArticleInOrderOfArrival() throws {
        let test = try TemporaryCache()
        let titles = (1...7).map { "Новость \($0)" }
        for title in titles { try test.store(article(title)) }
        var seen: [String] = []
        var after: Int64? = 0
        while let start = after {
            let batch = try test.cache.articles(after: start, limit: 3)
            seen += batch.documents.map(\.article.title)
            after = batch.next
        }
        #expect(seen == titles)
    }

    @Test func batchesOfLargeArticlesAreShort() throws {
        let test = try TemporaryCache()
        let text = String(repeating: "a", count: 2_500_000)
        for title in ["Раз", "Два", "Три"] { try test.store(article(title, text: text)) }
        let batch = try test.cache.articles()
        #expect(batch.documents.map(\.article.title) == ["Раз", "Два"])
        let next = try #require(batch.next)
        #expect(try test.cache.articles(after: next).documents.count == 1)
    }
}
