import Articles
import Testing

@testable import ArticleCache

@Suite struct SearchTests {
    private func found(
        _ text: String, in cache: ArticleCache, isTyping: Bool = false
    ) async throws -> [String] {
        let answer = try await cache.search(SearchRequest(text, isTyping: isTyping), limit: 100)
        #expect(answer.problem == nil, "\(text)")
        #expect(answer.count == .exactly(answer.results.count))
        return answer.results.map(\.headline.title)
    }

    @Test func wordsAreFoundInEveryForm() async throws {
        let temporary = try TemporaryCache()
        try temporary.store(
            article("Раз", day: "2022-02-01", text: "Мост через Реут открыли в Киеве."),
            article("Два", day: "2022-02-02", text: "Ёлку на юго-востоке города украсят шарами."),
            article("Три", day: "2022-02-03", text: "О мостах и о неделимости рек говорили долго."))
        let cases: [(String, [String])] = [
            ("мостом", ["Три", "Раз"]), ("Киев", ["Раз"]), ("киева", ["Раз"]),
            ("елка", ["Два"]), ("е\u{308}лки", ["Два"]), ("неделимость", ["Три"]),
            ("юго-восток", ["Два"]), ("\"мост через реут\"", ["Раз"]), ("\"реут через\"", []),
            ("мост -реут", ["Три"]), ("ёлки OR реут", ["Два", "Раз"]),
            ("мост | ёлка", ["Три", "Два", "Раз"]),
            ("-мост", ["Два"]), ("недел*", ["Три"]), ("\"мост чер*\"", ["Раз"]), ("два", ["Два"]),
            ("after:2022-02-02", ["Три", "Два"]), ("before:2022-02-02", ["Раз"]),
            ("мост is:unread", ["Три", "Раз"]), ("мост is:starred", []),
            ("мост lang:ru", ["Три", "Раз"]),
        ]
        for (text, titles) in cases {
            #expect(try await found(text, in: temporary.cache) == titles, "\(text)")
        }
        #expect(try await found("мост неде", in: temporary.cache, isTyping: true) == ["Три"])
    }

    @Test func articlesFarFromTodayAreListedOnce() async throws {
        let temporary = try TemporaryCache()
        let days = ["0001-01-01", "1582-10-15", "4999-12-31", "9999-12-31", "9999-12-31"]
        for (number, day) in days.enumerated() {
            try temporary.store(article("Мост", url: "https://a.example/\(number)", day: day))
        }
        var positions: [ListPosition] = []
        var last: ListPosition?
        repeat {
            let answer = try await temporary.cache.search(
                SearchRequest("мост"), from: last, limit: 1)
            last = answer.results.last?.headline.position
            positions += [last].compactMap(\.self)
        } while last != nil && positions.count < 10
        #expect(positions.count == 5)
        #expect(Set(positions).count == 5)
    }
}
