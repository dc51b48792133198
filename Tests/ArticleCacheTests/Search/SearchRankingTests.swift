import Articles
import Testing

@testable import ArticleCache

@Suite struct SearchRankingTests {
    private func best(_ text: String, in cache: ArticleCache) async throws -> [SearchResult] {
        try await cache.search(SearchRequest(text, order: .likeness), limit: 10).results
    }

    @Test func theTitleCountsMoreThanTheTextAndMoreMoreThanLess() async throws {
        let temporary = try TemporaryCache()
        try temporary.store(
            article("Мост", day: "2022-02-01", text: "Город и река."),
            article("Река", day: "2022-02-02", text: "Мост, мост и ещё раз мост."),
            article("Город", day: "2022-02-03", text: "Мост, город, река и школа."))
        let results = try await best("мост", in: temporary.cache)
        #expect(results.map(\.headline.title) == ["Мост", "Река", "Город"])
        let scores = results.compactMap(\.score)
        #expect(scores == scores.sorted(by: >) && scores.count == 3 && scores.allSatisfy { $0 > 0 })
    }

    @Test func aRareWordCountsMoreThanACommonOne() async throws {
        let temporary = try TemporaryCache()
        for day in 1...9 {
            try temporary.store(article("Река \(day)", day: "2022-02-0\(day)", text: "Тихо."))
        }
        try temporary.store(article("Паром", day: "2022-01-01", text: "Тихо."))
        let results = try await best("река OR паром", in: temporary.cache)
        #expect(results.first?.headline.title == "Паром")
        #expect(results.count == 10)
    }

    @Test func ofEqualAnswersTheNewestStandsFirst() async throws {
        let temporary = try TemporaryCache()
        for day in 1...5 {
            try temporary.store(
                article("Река", url: "https://a.example/\(day)", day: "2022-02-0\(day)"))
        }
        let all = try await best("река", in: temporary.cache).map(\.headline.position)
        #expect(all == all.sorted() && all.count == 5)
        let marked = try await best("река is:unread", in: temporary.cache).map(\.headline.position)
        #expect(marked == all)
    }
}
