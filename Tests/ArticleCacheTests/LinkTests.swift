import Articles
import Testing

@testable import ArticleCache

@Suite struct LinkTests {
    private let bridge = article(
        "Как строили мост", url: "https://vesti.example/kak", section: "Город", day: "2022-01-30")
    private let byAddress = Card(title: "Иначе", url: "http://www.vesti.example/kak/#a")
    private let byHeadline = Card(
        date: ArticleDate(iso: "2022-01-30"), title: "Как  строили МОСТ", summary: "О стройке")

    private func links(of source: Article, in test: TemporaryCache) throws -> [Article.ID?] {
        let stories = try #require(try test.cache.related(to: source.id, limit: 99))
        return stories.filter { $0.reason == .link }.map(\.id)
    }

    @Test(arguments: [true, false])
    func aCardLinksByAddressWhicheverComesFirst(cardFirst: Bool) throws {
        let test = try TemporaryCache()
        let source = article("Мост открыт", cards: [byAddress])
        for story in cardFirst ? [source, bridge] : [bridge, source] { try test.store(story) }
        #expect(try links(of: source, in: test) == [bridge.id])
    }

    @Test(arguments: [true, false])
    func aCardLinksByHeadlineAndDayWhicheverComesFirst(cardFirst: Bool) throws {
        let test = try TemporaryCache()
        let source = article("Мост открыт", cards: [byHeadline])
        for story in cardFirst ? [source, bridge] : [bridge, source] { try test.store(story) }
        #expect(try links(of: source, in: test) == [bridge.id])
    }

    @Test(arguments: [
        Card(title: "Сюда же", url: "http://www.vesti.example/most#a"),
        Card(date: ArticleDate(iso: "2022-02-01"), title: "МОСТ открыт"),
    ])
    func anArticleNeverLinksToItself(card: Card) throws {
        let test = try TemporaryCache()
        let source = article(
            "Мост открыт", url: "https://vesti.example/most", day: "2022-02-01", cards: [card])
        try test.store(source)
        #expect(try links(of: source, in: test).isEmpty)
    }

    @Test(arguments: [
        Card(title: "Как строили мост"),
        Card(date: ArticleDate(iso: "2022-01-29"), title: "Как строили мост"),
        Card(date: ArticleDate(iso: "2022-01-30"), title: "Как строили паром"),
        Card(title: "Как строили мост", url: "https://vesti.example/drugoe"),
    ])
    func whatNamesAnotherStoryLeadsNowhere(card: Card) throws {
        let test = try TemporaryCache()
        let source = article("Мост открыт", cards: [card])
        try test.store(bridge, source)
        let related = try #require(try test.cache.related(to: source.id, limit: 9))
        let linked = related.filter { $0.reason == .link }
        #expect(linked.map(\.id) == [nil])
        #expect(linked.map(\.title) == [card.title])
    }

    @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func theAddressDecidesInWhateverOrderStoriesArrive(order: [Int]) throws {
        let test = try TemporaryCache()
        let namesake = article(
            "Как строили мост", url: "https://novosti.example/kak", day: "2022-01-30")
        let card = Card(
            date: ArticleDate(iso: "2022-01-30"), title: "Как строили мост", url: bridge.url)
        let source = article("Мост открыт", cards: [card])
        let stories = [source, bridge, namesake]
        for index in order { try test.store(stories[index]) }
        #expect(try links(of: source, in: test) == [bridge.id])
    }

    @Test func aStoryThatLosesItsHeadlineLosesTheLinksToIt() throws {
        let test = try TemporaryCache()
        let source = article("Мост открыт", cards: [byHeadline])
        try test.store(source, bridge)
        var renamed = bridge
        renamed.title = "Как строили переправу"
        try test.store(renamed)
        #expect(try links(of: source, in: test) == [nil])
        try test.store(bridge)
        #expect(try links(of: source, in: test) == [bridge.id])
    }

    @Test func changedCardsReplaceTheFormerLinks() throws {
        let test = try TemporaryCache()
        let url = "https://vesti.example/most"
        try test.store(bridge, article("Мост", url: url, cards: [byAddress]))
        let changed = article("Мост", url: url, cards: [Card(title: "Паром"), byAddress])
        try test.store(changed)
        #expect(try links(of: changed, in: test) == [nil, bridge.id])
    }

    @Test func relatedStoriesAreCardsThenTheNewestOfTheSection() throws {
        let test = try TemporaryCache()
        let source = article(
            "Мост открыт", section: "Город", day: "2022-02-01", cards: [byHeadline])
        try test.store(
            source, article("Трамвай", section: "Город", day: "2022-02-03", text: events[1]),
            article("Паром", section: "Город", day: "2022-02-02", text: events[2]),
            article("Выборы", section: "Мир", day: "2022-02-04", text: events[3]))
        let before = try #require(try test.cache.related(to: source.id, limit: 9))
        #expect(before.map(\.title) == ["Как  строили МОСТ", "Трамвай", "Паром"])
        #expect(before.first?.id == nil)
        #expect(before.first?.summary == "О стройке")
        try test.store(bridge)
        let after = try #require(try test.cache.related(to: source.id, limit: 2))
        #expect(after.map(\.title) == ["Как строили мост", "Трамвай"])
        #expect(after.first?.id == bridge.id)
        let unknown = try #require(Article.ID("nothing"))
        #expect(try test.cache.related(to: unknown, limit: 9) == nil)
    }

    @Test func aSectionOfAnOddNameHasRelatedStoriesToo() throws {
        let test = try TemporaryCache()
        let source = article("Мост", section: "Го\0род")
        try test.store(source, article("Паром", section: "Го\0род"))
        #expect(try test.cache.related(to: source.id, limit: 9)?.map(\.title) == ["Паром"])
    }
}
