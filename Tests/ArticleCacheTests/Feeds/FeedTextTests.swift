import Articles
import Testing

@testable import ArticleCache

/// Which of the texts of a story is kept.
@Suite struct FeedTextTests {
    private let test: TemporaryCache
    private let vesti: Feed.ID
    private let novosti: Feed.ID
    private let url = "https://vesti.example/most"
    private let long = "Рабочие закончили укладку асфальта, и мост открыли для движения."

    init() throws {
        test = try TemporaryCache()
        vesti = try test.subscribe("vesti", fullText: true)
        novosti = try test.subscribe("novosti")
    }

    private func summary(_ title: String, _ text: String = "Коротко.") -> FeedItem {
        item(title, guid: "1", url: url, text: text)
    }

    private func text(of title: String) throws -> String? {
        guard case .paragraph(let text) = try test.document(title).article.blocks.first else {
            return nil
        }
        return text.text
    }

    @Test func aWholeTextOfAnotherFeedTakesThePlaceOfASummary() throws {
        try test.receive(vesti, summary("Мост"))
        let outcome = try test.receive(
            novosti, item("О мосте", guid: "9", url: url, text: long, isFull: true))
        #expect(outcome.counts == [0, 1, 0])
        #expect(try text(of: "Мост") == long)
        // What the first feed says from now on does not make it a summary again.
        try test.receive(vesti, summary("Мост открыт", "Короче."))
        #expect(try text(of: "Мост открыт") == long)
    }

    @Test func aSummaryOfAnotherFeedChangesNothing() throws {
        try test.receive(vesti, summary("Мост"))
        let outcome = try test.receive(novosti, item("О мосте", guid: "9", url: url, text: long))
        #expect(outcome.counts == [0, 0, 1])
        #expect(try text(of: "Мост") == "Коротко.")
    }

    @Test func theTextOfThePageOutlivesTheFeedsSummaries() throws {
        try test.receive(vesti, summary("Мост"))
        let wanted = try test.cache.wantedPages(of: [vesti], limit: 9)
        #expect(wanted.map(\.url) == [url])
        let page = Article(url: url, title: "Мост через Реут", blocks: [.paragraph(.init(long))])
        let id = try #require(wanted.first?.article)
        #expect(try test.cache.storePage(page, of: id) == .updated)
        #expect(try test.cache.wantedPages(of: [vesti], limit: 9).isEmpty)
        #expect(try test.receive(vesti, summary("Мост")).counts == [0, 0, 1])
        #expect(try test.receive(vesti, summary("Мост открыт", "Ещё.")).counts == [0, 1, 0])
        #expect(try text(of: "Мост открыт") == long)
        #expect(try test.document("Мост открыт").article.feed == "vesti")
    }

    @Test func aPageThatTellsLessThanTheFeedIsNotTaken() throws {
        try test.receive(vesti, item("Мост", guid: "1", url: url, text: long, isFull: true))
        let id = try test.document("Мост").article.id
        let wall = Article(url: url, title: "Войдите", blocks: [.paragraph(.init("Войдите."))])
        #expect(try test.cache.storePage(wall, of: id) == .unchanged)
        #expect(try test.cache.storePage(nil, of: id) == .unchanged)
        #expect(try text(of: "Мост") == long)
        #expect(try test.cache.wantedPages(of: [vesti], limit: 9).isEmpty)
    }

    @Test func aPageThatDoesNotComeIsWantedThreeTimes() throws {
        try test.receive(vesti, summary("Мост"))
        let id = try test.document("Мост").article.id
        for tries in 1...3 {
            try #require(try test.cache.wantedPages(of: [vesti], limit: 9).count == 1)
            try test.cache.postponePage(of: id)
            #expect(try test.cache.wantedPages(of: [vesti], limit: 9).isEmpty == (tries == 3))
        }
    }

    @Test func anImportedPageGivesItsTextAndKeepsTheFeed() throws {
        try test.receive(vesti, summary("Мост"))
        let page = article("Мост через Реут", url: url, text: long)
        #expect(try test.store(page) == [.updated])
        #expect(try test.store(page) == [.unchanged])
        let document = try test.document("Мост через Реут")
        #expect(document.article.feed == "vesti")
        #expect(document.article.guid == "1")
        #expect(try test.receive(vesti, summary("Мост")).counts == [0, 0, 1])
    }

    @Test func anExportBroughtInAgainDoesNotTakeTheFullerTextAway() throws {
        try test.receive(vesti, summary("Мост"))
        let before = try test.cache.articles().documents
        let page = Article(url: url, title: "Мост", blocks: [.paragraph(.init(long))])
        _ = try test.cache.storePage(page, of: before[0].article.id)
        _ = try test.cache.store(before, at: 5)
        #expect(try text(of: "Мост") == long)
    }
}
