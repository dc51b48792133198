import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct OddSearchTests {
    private func cache() throws -> TemporaryCache {
        let temporary = try TemporaryCache()
        try temporary.store(
            article("Мост", section: "В мире", day: "2022-02-01", text: "Город у реки."),
            article("Паром", section: "Мир \"и\" мы", day: "2022-02-02", text: "Река и NEAR."))
        return temporary
    }

    /// Pieces that mean something to FTS5, to SQL or to the query, in every order.
    @Test func noStringIsAnErrorOfTheEngine() async throws {
        let temporary = try cache()
        let pieces = [
            "мост", "NEAR(", ")", "AND", "NOT", "OR", "|", "^", "*", "\"", "«", "»", "-", "−", ":",
            "title:", "facets : ", "{title text}", "section:", "is:", "is:unread", "after:",
            "2022-01-30", "feed:x", "lang:", "+", "\\", "'", ";--", "%", "\0", "\u{1}", "=a", "🙂",
            "e\u{301}\u{302}", "\u{202E}", "\u{FFFF}", "'' OR 1=1", "9", "١", "\t", "\n", " ", " ",
        ]
        var dice = Dice(seed: 5)
        for round in 0..<1500 {
            let text = (0..<1 + dice.roll(7)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
            let request = SearchRequest(
                text, order: round % 3 == 0 ? .likeness : .newest, isTyping: round % 2 == 0)
            let answer = try await temporary.cache.search(request, limit: 5)
            #expect(answer.problem == nil || answer.results.isEmpty, "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        String(repeating: "а", count: 8000), String(repeating: "я\u{301}", count: 2000),
        String(repeating: "слово ", count: 40_000), String(repeating: "\"", count: 200_000),
        String(repeating: "-", count: 8000), String(repeating: "a:", count: 4000),
        String(repeating: "((((", count: 2000), String(repeating: "x OR ", count: 60),
        String(repeating: "x -y ", count: 32),
    ])
    func longStringsAreSearchesOrExplained(text: String) async throws {
        let temporary = try cache()
        let answer = try await temporary.cache.search(SearchRequest(text), limit: 5)
        #expect(answer.results.isEmpty)
        #expect(
            answer.problem == nil || answer.problem == .tooLong(words: 64)
                || answer.problem == .nothingToFind)
    }

    @Test func namesThatNobodyHasAreExplained() async throws {
        let temporary = try cache()
        let cache = temporary.cache
        let cases: [(String, SearchProblem?)] = [
            ("section:Погода", .noSuchSection("Погода")), ("feed:x", .noSuchFeed("x")),
            ("section:в", nil), ("раздел:\"мир\"", nil), ("-section:мир", nil), ("lang:xx", nil),
        ]
        for (text, problem) in cases {
            #expect(try await cache.search(SearchRequest(text), limit: 5).problem == problem)
        }
    }

    @Test func aThousandSectionsThatBeginAlikeAreLookedForAndMoreAreNot() async throws {
        let temporary = try TemporaryCache()
        let documents = (0..<300).map { number in
            ArticleDocument(article: article("Мост \(number)", section: "Раздел \(number)"))
        }
        _ = try temporary.cache.store(documents, at: 1000)
        let request = SearchRequest("section:раздел")
        #expect(try await temporary.cache.search(request, limit: 1).count == .exactly(300))
        let none = try await temporary.cache.search(SearchRequest("-section:раздел"), limit: 1)
        #expect(none.count == .exactly(0))
        try temporary.cache.writing { db, _ in
            for number in 300..<1001 {
                try db.execute(
                    sql: "INSERT INTO section (name, articles) VALUES (?, 1)",
                    arguments: ["Раздел \(number)"])
            }
        }
        let answer = try await temporary.cache.search(request, limit: 1)
        #expect(answer.problem == .tooManyNames("раздел"))
    }

    @Test func aDamagedSearchTableIsToldApartFromADamagedCache() async throws {
        let temporary = try cache()
        let cache = temporary.cache
        try cache.writing { db, _ in
            try db.execute(sql: "UPDATE search_data SET block = x'00010203' WHERE id > 10")
        }
        await #expect(throws: CacheError.damagedIndex(path: cache.folder.database)) {
            try await cache.search(SearchRequest("мост"), limit: 5)
        }
        let faults = try cache.inspect().problems.filter { $0 == .index(.searchTable) }
        #expect(faults.count == 1)
    }

    @Test func aChangedArticleIsFoundByWhatItSaysNow() async throws {
        let temporary = try TemporaryCache()
        let cache = temporary.cache
        func titles(_ text: String) async throws -> [String] {
            try await cache.search(SearchRequest(text), limit: 9).results.map(\.headline.title)
        }
        let url = "https://a.example/1"
        try temporary.store(article("Мост", url: url, day: "2022-02-01", text: "Стоит у школы."))
        try temporary.store(article("Мост", url: url, day: "2022-02-03", text: "Стоит у ёлки."))
        #expect(try await titles("школа").isEmpty)
        #expect(try await titles("ёлка мост") == ["Мост"])
        #expect(try await titles("after:2022-02-03") == ["Мост"])
        #expect(try await titles("before:2022-02-03").isEmpty)
        try cache.writing { db, _ in
            try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
            let rows = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM search WHERE search MATCH '\"=a\"'")
            #expect(rows == 1)
        }
    }

    @Test func aSearchThatIsCancelledEndsWithoutAnError() async throws {
        let temporary = try cache()
        let cache = temporary.cache
        let search = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await cache.search(SearchRequest("мост"), limit: 5)
        }
        #expect(try await search.value == SearchAnswer())
    }

    @Test func hitsStandInEveryTextOfAnArticle() throws {
        let temporary = try cache()
        let cache = temporary.cache
        let article = article("Мосты и реки", text: "У моста через реку — «мост».")
        let hits = cache.hits(of: SearchRequest("мост"), in: article)
        #expect(hits == [.title: [0..<5], .block(0, text: 0): [2..<7, 22..<26]])
        #expect(cache.hits(of: SearchRequest("is:nice"), in: article).isEmpty)
    }
}
