import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct SearchPlaceTests {
    @Test(
        arguments: [
            (0, 0), (1, 0), (-1, 5), (1_643_716_920, 67_108_863), (-2_208_988_800, 1),
        ] as [(Int64, Int64)])
    func aPlaceNamesItsInstantAndItsArticle(instant: Int64, arrival: Int64) throws {
        let position = ListPosition(instant: instant, arrival: arrival)
        #expect(try #require(SearchPlace(position)).position == position)
    }

    @Test func rowsStandInTheOrderOfLists() throws {
        let instants: [Int64] = [.min, -62_135_596_800, -1, 0, 1, 1_643_716_920, .max]
        let positions = instants.flatMap { instant in
            [0, 1, 66_000_000].map { ListPosition(instant: instant, arrival: $0) }
        }
        let places = positions.map { SearchPlace($0) }
        let rows = try places.map { try #require($0).row }
        #expect(rows == rows.sorted())
        #expect(Set(rows).count == rows.count)
        #expect(positions == positions.sorted().reversed())
    }

    @Test func moreArticlesThanThereArePlacesForHaveNone() {
        #expect(SearchPlace(instant: 0, arrival: SearchPlace.arrivals) == nil)
        #expect(SearchPlace(instant: 0, arrival: -1) == nil)
    }
}

@Suite struct SearchIndexTests {
    /// Terms at the same place are parted by a bar.
    private func text(_ title: String, _ text: String, _ facets: [Facet] = [.any]) -> IndexText {
        func terms(_ text: String) -> [UInt8] {
            Array(text.utf8).map { $0 == 0x7C ? TermTokenizer.atSamePlace : $0 }
        }
        return IndexText(title: terms(title), text: terms(text), facets: facets)
    }

    private func rows(_ match: String, in cache: ArticleCache) throws -> [Int64] {
        try cache.reading { db in
            try Int64.fetchAll(
                db, sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC",
                arguments: [match])
        }
    }

    private func soundness(of cache: ArticleCache) throws {
        try cache.writing { db, _ in
            try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
        }
    }

    @Test func termsAtOnePlaceBothStandInAPhrase() throws {
        let temporary = try TemporaryCache()
        try temporary.cache.writing { db, _ in
            try SearchIndex.insert(SearchPlace(row: 7), text("мост", "киев|ки жда"), in: db)
        }
        for match in [#""ки жда""#, #""киев жда""#, "\"ки\u{1}нет жда\"", "мост", #""=a""#] {
            #expect(try rows(match, in: temporary.cache) == [7], "\(match)")
        }
        for match in [#""киев ки""#, #""жда киев""#, #""мост киев""#, "жд"] {
            #expect(try rows(match, in: temporary.cache).isEmpty, "\(match)")
        }
    }

    @Test func whatIsTakenOutIsNotFound() throws {
        let temporary = try TemporaryCache()
        let texts = (0..<50).map { text("мост \($0)", "река|рек стан \($0 % 7)") }
        try temporary.cache.writing { db, _ in
            for (row, text) in texts.enumerated() {
                try SearchIndex.insert(SearchPlace(row: Int64(row)), text, in: db)
            }
        }
        try temporary.cache.writing { db, _ in
            for row in stride(from: 0, to: 50, by: 2) {
                try SearchIndex.delete(SearchPlace(row: Int64(row)), texts[row], in: db)
            }
        }
        let odd = Array(stride(from: 49, through: 1, by: -2)).map(Int64.init)
        for match in ["мост", "рек", #""река стан""#, #""=a""#] {
            #expect(try rows(match, in: temporary.cache) == odd, "\(match)")
        }
        try soundness(of: temporary.cache)
    }

    @Test func facetsThatDifferOnlyInCaseAreOne() {
        #expect(Facet.section("В МИРЕ").term == Facet.section("В мире").term)
        #expect(Facet.language("ru-RU").term == Facet.language("RU").term)
        #expect(Facet.feed("a").term != Facet.feed("b").term)
        #expect(Facet.section("a").term != Facet.feed("a").term)
        #expect(Facet.section(" = \u{1}").term.utf8.allSatisfy { $0 > 0x20 })
    }
}
