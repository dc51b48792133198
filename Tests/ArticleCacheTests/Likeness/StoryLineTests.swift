import Articles
import Testing

@testable import ArticleCache

/// Lists in which a story is one line.
@Suite struct StoryLineTests {
    private let test: TemporaryCache

    init() throws {
        test = try TemporaryCache()
        for number in 1...4 {
            for event in 0..<4 where event >= number - 2 {
                try test.store(
                    telling(
                        number, of: event, day: "2022-02-0\(1 + (number + event) % 3)",
                        section: number.isMultiple(of: 2) ? "Город" : "Спорт"))
            }
        }
    }

    /// What the list would be, by the slow way.
    private func expected(_ query: HeadlineQuery) throws -> [ListPosition] {
        var all = query
        all.isGrouped = false
        var stories: Set<Int64> = []
        return try test.cache.headlines(all).filter { headline in
            headline.group.map { stories.insert($0.id).inserted } ?? true
        }.map(\.position)
    }

    private static let queries = [
        HeadlineQuery(limit: 99), HeadlineQuery(source: .section("Город"), limit: 99),
        HeadlineQuery(source: .section("Спорт"), unreadOnly: true, limit: 99),
        HeadlineQuery(unreadOnly: true, limit: 99),
    ]

    @Test(arguments: queries)
    func aStoryStandsOnceWhereItsNewestArticleDoes(query: HeadlineQuery) throws {
        let ids = try test.cache.articles().documents.map(\.article.id)
        _ = try test.cache.mark(Array(ids.prefix(5)), .read(true), at: 1)
        var grouped = query
        grouped.isGrouped = true
        let lines = try test.cache.headlines(grouped)
        #expect(try lines.map(\.position) == expected(query))
        #expect(lines.count > 1)
        #expect(lines.contains { ($0.group?.size ?? 0) > 1 })
    }

    @Test(arguments: [HeadlineQuery.Direction.older, .newer])
    func pagesOfStoriesMakeTheWholeList(direction: HeadlineQuery.Direction) throws {
        let whole = try test.cache.headlines(HeadlineQuery(isGrouped: true, limit: 99))
        var pages: [Headline] = []
        var from: ListPosition?
        while true {
            let page = try test.cache.headlines(
                HeadlineQuery(isGrouped: true, from: from, direction: direction, limit: 2))
            guard !page.isEmpty else { break }
            pages = direction == .older ? pages + page : page + pages
            from = direction == .older ? page.last?.position : page.first?.position
        }
        #expect(pages == whole)
    }

    @Test func theLineShowsTheFaceOfThoseThatTheListWouldShow() throws {
        let lines = try test.cache.headlines(
            HeadlineQuery(source: .section("Город"), isGrouped: true, limit: 99))
        #expect(lines.allSatisfy { $0.section == "Город" })
    }
}
