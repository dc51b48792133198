import Articles
import GRDB
import Testing

@testable import ArticleCache

/// Lists are compared with a sorted array, which is slow and obvious.
@Suite struct HeadlineListTests {
    private static let sections = ["Россия", "Мир", "Экономика"]
    private static let sources: [HeadlineSource] =
        [.all, .starred, .section("Нет такой")] + sections.map { .section($0) }
        + [Feed.ID("vesti"), Feed.ID("novosti"), Feed.ID("none")].compactMap {
            $0.map { .feed($0) }
        }

    /// A cache after a hundred random operations, and what it should list.
    private func randomCache(_ chance: inout Chance) throws -> (TemporaryCache, [Headline]) {
        let test = try TemporaryCache()
        // One of the feeds that articles name is subscribed to, the other is not.
        try test.subscribe("vesti")
        var marks: [Article.ID: Marks] = [:]
        for _ in 0..<100 {
            let number = Int.random(in: 0..<40, using: &chance)
            // Few days, so that many articles share their moment.
            var story = article(
                "Новость \(number)", url: "https://vesti.example/\(number)",
                section: (Self.sections + [""]).randomElement(using: &chance),
                day: "2022-02-0\(Int.random(in: 1...3, using: &chance))")
            story.feed = ["vesti", "novosti", nil][number % 3]
            if Int.random(in: 0..<3, using: &chance) < 2 {
                try test.store(story)
            } else {
                let isOn = Bool.random(using: &chance)
                let change = Bool.random(using: &chance) ? MarkChange.read(isOn) : .starred(isOn)
                let former = try test.cache.mark([story.id], change, at: 1)
                #expect(former.values.allSatisfy { $0 == marks[story.id] ?? Marks() })
                if !former.isEmpty {
                    marks[story.id] = (marks[story.id] ?? Marks()).changed(by: change)
                }
            }
        }
        // From the bodies and the marks as they were set, not from the lists that are tested.
        var model: [Headline] = []
        for (index, article) in try test.cache.articles().documents.map(\.article).enumerated() {
            let instant = try #require(article.published?.instant)
            model.append(
                Headline(
                    id: article.id,
                    position: ListPosition(instant: instant, arrival: Int64(index + 1)),
                    title: article.title, url: article.url,
                    // A section without a name is none.
                    section: article.section.flatMap { $0.name.isEmpty ? nil : $0.name },
                    site: article.site,
                    language: article.language, published: article.published,
                    feeds: article.feed.map { [$0] } ?? [],
                    marks: marks[article.id] ?? Marks()))
        }
        return (test, model.sorted { $0.position < $1.position })
    }

    private func isListed(_ headline: Headline, _ query: HeadlineQuery) -> Bool {
        let isInSource =
            switch query.source {
            case .all: true
            case .starred: headline.marks.starred
            case .section(let name): headline.section == name
            case .feed(let id): headline.feeds.contains(id.text)
            case .search: false
            }
        return isInSource && (query.feed.map { headline.feeds.contains($0) } ?? true)
            && !(query.unreadOnly && headline.marks.read)
            && !(query.starredOnly && !headline.marks.starred)
    }

    private func slowList(_ model: [Headline], _ query: HeadlineQuery) -> [Headline] {
        let listed = model.filter { isListed($0, query) }
        let beyond = listed.filter { headline in
            guard let from = query.from else { return true }
            if headline.position == from { return query.includesStart }
            return (query.direction == .older) == (from < headline.position)
        }
        return Array(
            query.direction == .older ? beyond.prefix(query.limit) : beyond.suffix(query.limit))
    }

    @Test(arguments: 0..<8)
    func pagesEqualASortedArray(seed: UInt64) throws {
        var chance = Chance(state: seed)
        let (test, model) = try randomCache(&chance)
        for _ in 0..<200 {
            let source = try #require(Self.sources.randomElement(using: &chance))
            let feed = ["vesti", "novosti", "none", nil].randomElement(using: &chance) ?? nil
            let query = HeadlineQuery(
                source: source, feed: source.isFeed ? nil : feed,
                unreadOnly: Bool.random(using: &chance), starredOnly: Bool.random(using: &chance),
                from: Bool.random(using: &chance)
                    ? model.randomElement(using: &chance)?.position : nil,
                includesStart: Bool.random(using: &chance),
                direction: Bool.random(using: &chance) ? .older : .newer,
                limit: Int.random(in: 0...12, using: &chance))
            let listed = try test.cache.headlines(query).map { headline in
                var headline = headline
                headline.group = nil
                return headline
            }
            #expect(listed == slowList(model, query), "\(query)")
        }
    }

    @Test(arguments: 0..<4)
    func countsAndRanksEqualASortedArray(seed: UInt64) throws {
        var chance = Chance(state: seed &+ 100)
        let (test, model) = try randomCache(&chance)
        let counts = try test.cache.counts()
        #expect(counts.unread == model.filter { !$0.marks.read }.count)
        for source in Self.sources {
            let listed = model.filter { isListed($0, HeadlineQuery(source: source, limit: 0)) }
            #expect(counts.count(in: source) == (source.isFeed ? nil : listed.count))
            for (rank, headline) in listed.enumerated() {
                #expect(try test.cache.rank(of: headline.position, in: source) == rank)
            }
        }
    }

    @Test func noListSortsScansOrReadsBodies() throws {
        let test = try TemporaryCache()
        try test.subscribe("novosti")
        try test.store(article("Мост", section: "Мир"))
        let position = ListPosition(instant: 5, arrival: 5)
        try test.cache.reading { db in
            let queries = [HeadlineSource.all, .starred, .section("Мир")].flatMap { source in
                [false, true].flatMap { unreadOnly in
                    [nil, "vesti", "novosti"].map { feed in
                        HeadlineQuery(
                            source: source, feed: feed, unreadOnly: unreadOnly, from: position,
                            limit: 9)
                    }
                }
            }
            for query in queries {
                let path = try #require(try ListPath(query, in: db))
                for stretch in path.stretches(query) {
                    let plan = try Row.fetchAll(
                        db, sql: "EXPLAIN QUERY PLAN " + path.statement(stretch, .newer),
                        arguments: StatementArguments(path.arguments(stretch))
                    ).compactMap { $0.text(3) }
                    #expect(!plan.isEmpty)
                    let marks = ["TEMP B-TREE", "SCAN", "body"]
                    #expect(
                        plan.allSatisfy { step in !marks.contains { step.contains($0) } },
                        "\(plan)")
                }
            }
        }
    }

    @Test func theNextUnreadIsBelowAndThePreviousAbove() throws {
        let test = try TemporaryCache()
        for day in 1...5 { try test.store(article("День \(day)", day: "2022-02-0\(day)")) }
        let list = try test.cache.headlines(HeadlineQuery(limit: 9))
        _ = try test.cache.mark([list[1].id, list[3].id], .read(true), at: 1)
        func unread(_ direction: HeadlineQuery.Direction) throws -> [String] {
            try test.cache.headlines(
                HeadlineQuery(
                    unreadOnly: true, from: list[2].position, direction: direction, limit: 1)
            ).map(\.title)
        }
        #expect(try unread(.older) == ["День 1"])
        #expect(try unread(.newer) == ["День 5"])
    }

    @Test(arguments: [HeadlineQuery.Direction.older, .newer])
    func aGarbledRowMakesNoPageShorter(direction: HeadlineQuery.Direction) throws {
        let test = try TemporaryCache()
        // Half of them share their moment.
        for number in 1...20 {
            try test.store(article("Новость \(number)", day: "2022-02-\(max(10, number))"))
        }
        try test.cache.connections.writer.write { db in
            try db.execute(sql: "UPDATE article SET id = 'не ' || id WHERE arrival % 4 < 2")
        }
        var query = HeadlineQuery(direction: direction, limit: 3)
        var pages: [[Int64]] = []
        repeat {
            let page = try test.cache.headlines(query)
            pages.append(page.map(\.position.arrival))
            query.from = direction == .older ? page.last?.position : page.first?.position
        } while pages.last?.count == query.limit
        let sound = (1...20).reversed().filter { $0 % 4 >= 2 }.map(Int64.init)
        #expect(pages.map(\.count) == [3, 3, 3, 1])
        #expect((direction == .older ? pages : pages.reversed()).flatMap(\.self) == sound)
    }

    @Test func aNegativeLimitGivesNothing() throws {
        let test = try TemporaryCache()
        try test.store(article("Мост"))
        #expect(try test.cache.headlines(HeadlineQuery(limit: -1)).isEmpty)
        #expect(try test.cache.articles(limit: -1).documents.isEmpty)
    }
}

extension HeadlineSource {
    fileprivate var isFeed: Bool {
        if case .feed = self { true } else { false }
    }
}
