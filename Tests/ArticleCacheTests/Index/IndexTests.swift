import Articles
import GRDB
import Testing

@testable import ArticleCache

/// The index follows the articles; it is compared with one made anew from them.
@Suite struct IndexTests {
    private static let asides = [
        "Подробности сообщит примэрия", "Жители довольны", "Работы продолжатся весной",
        "Фотографии прислали читатели", "Ждём гостей",
    ]

    /// Something that may happen to a cache.
    private func happen(_ test: TemporaryCache, _ chance: inout Chance) throws {
        let number = Int.random(in: 0..<14, using: &chance)
        switch Int.random(in: 0..<10, using: &chance) {
        case 0..<4:
            let stories = (0..<3).map { story(number + $0, &chance) }
            _ = try test.cache.store(
                stories.map { ArticleDocument(article: $0) }, at: 1_643_700_000)
        case 4..<7:
            let feed = try #require(Feed.ID(["vesti", "novosti"][number % 2]))
            guard try test.cache.feed(feed) != nil else {
                _ = try test.subscribe(feed.text)
                return
            }
            try test.receive(
                feed, FeedItem(article: story(number, &chance), hasFullText: true))
        case 7:
            let feed = try #require(Feed.ID(["vesti", "novosti"][number % 2]))
            _ = try test.cache.removeFeed(feed, withArticles: number.isMultiple(of: 3))
        case 8:
            try remove(number, of: test)
        default:
            let ids = try test.cache.articles().documents.map(\.article.id)
            if let id = ids.randomElement(using: &chance) {
                _ = try test.cache.storePage(story(number, &chance), of: id)
            }
        }
    }

    private func remove(_ number: Int, of test: TemporaryCache) throws {
        let arrival = try test.cache.reading { db in
            try db.row("SELECT arrival FROM article WHERE arrival % 7 = ?", [number % 7])?
                .integer(0)
        }
        guard let arrival else { return }
        _ = try test.cache.indexing { db, _, index in
            try Removal.remove([arrival], in: db, &index)
        }
    }

    private func story(_ number: Int, _ chance: inout Chance) -> Article {
        let event = events[number % events.count]
        var words = event.split(separator: " ")
        words.shuffle(using: &chance)
        var article = article(
            words.prefix(4).joined(separator: " "), url: "https://vesti.example/\(number)",
            section: ["Город", "Спорт", nil].randomElement(using: &chance) ?? nil,
            day: ["2022-02-01", "2022-02-02", "2022-03-01"].randomElement(using: &chance),
            text: event + " " + (Self.asides.randomElement(using: &chance) ?? ""))
        // A line that many articles of one site have would count for those that came first.
        article.site = "Сайт \(number)"
        return article
    }

    @Test(arguments: 0..<8)
    func theIndexIsWhatOneMadeAnewIs(seed: UInt64) throws {
        let test = try TemporaryCache()
        var chance = Chance(state: seed)
        for _ in 0..<30 { try happen(test, &chance) }
        #expect(try test.cache.inspect().problems == [])
        let contents = try IndexContents(of: test.cache)
        try test.cache.startRebuild()
        try test.finishIndex(limit: 4)
        let anew = try IndexContents(of: test.cache)
        #expect(try test.cache.inspect().problems == [])
        #expect(contents.terms == anew.terms)
        #expect(contents.vectors == anew.vectors)
        #expect(contents.frequencies == anew.frequencies)
    }
}
