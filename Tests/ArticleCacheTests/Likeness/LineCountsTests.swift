import Articles
import RelatedStories
import Testing

@testable import ArticleCache

@Suite struct LineCountsTests {
    private func counts(_ test: TemporaryCache) throws -> LineCounts {
        try test.cache.reading { try LineCounts(in: $0) }
    }

    @Test func theThirdArticleWithALineTellsThatItIsTheSites() throws {
        var counts = try counts(TemporaryCache())
        let line = SiteLine("Читайте нас в рассылке", of: "Вести")
        let same = SiteLine("Читайте нас в рассылке", of: "Новости")
        for _ in 0..<2 { #expect(counts.add([line]).isEmpty) }
        #expect(counts.add([line]) == [line])
        #expect(counts.add([same]).isEmpty)
        counts.remove([line])
        #expect(counts.add([line]) == [line])
        for _ in 0..<2 { counts.remove([line]) }
        #expect(counts.add([line]).isEmpty)
    }

    @Test func countsAreKeptWithTheCache() throws {
        let test = try TemporaryCache()
        let line = SiteLine("Читайте нас", of: "Вести")
        var before = try counts(test)
        for _ in 0..<2 { _ = before.add([line]) }
        try test.cache.writing { db, _ in try before.write(in: db) }
        var after = try counts(test)
        #expect(after.add([line]) == [line])
    }

    @Test func newLinesWithoutEndLeaveTheSitesOwnWhatItIs() throws {
        var counts = try counts(TemporaryCache())
        let line = SiteLine("Читайте нас", of: "Вести")
        for number in 0..<300 {
            _ = counts.add([line] + (0..<300).map { SiteLine("\(number) \($0)", of: "Вести") })
        }
        #expect(counts.add([line]) == [line])
    }

    @Test func aLineOfTheSiteLikensNoArticles() throws {
        let test = try TemporaryCache()
        let signature = "Подписывайтесь на рассылку «Вечерний Прутск» и наш канал о садоводстве"
        for event in 0..<4 {
            var article = telling(1, of: event)
            article.site = "Вести"
            article.blocks.append(.paragraph(SpannedText(signature)))
            try test.store(article)
        }
        #expect(try test.found("садоводств").count == 4)
        let stem = StemKey(stem: "садоводств".utf8)
        let vectors = try IndexContents(of: test.cache).vectors.values
        #expect(vectors.count { $0.entries.contains { $0.key == stem } } == 2)
    }

    private static let body = [
        "Пожар на мебельной фабрике потушили к утру, сообщили спасатели.",
        "Погибших нет, двое рабочих отравились дымом.", "Причину выясняет следствие.",
    ]

    /// How many of six articles that differ by their headlines alone have a stem.
    private func holders(of stem: String, body: [String], site: String?) throws -> Int {
        let test = try TemporaryCache()
        for number in 0..<6 {
            var article = article("Сводка \(number)", url: "https://vesti.example/\(number)")
            article.site = site
            article.blocks = body.map { .paragraph(SpannedText($0)) }
            try test.store(article)
        }
        return try IndexContents(of: test.cache).vectors.values.count {
            $0.entries.contains { $0.key == StemKey(stem: stem.utf8) }
        }
    }

    @Test(arguments: ["Вести", nil], ["следств", "фабрик"])
    func aTextThatComesAgainAndAgainIsNoSignature(site: String?, stem: String) throws {
        #expect(try holders(of: stem, body: Self.body, site: site) == 6)
    }

    @Test func withoutASiteNoLineIsItsOwn() throws {
        let body = [String(repeating: "Обозрение дня. ", count: 50)] + Self.body
        #expect(try holders(of: "следств", body: body, site: "Вести") == 2)
        #expect(try holders(of: "следств", body: body, site: nil) == 6)
    }

    @Test func ofAnArticleNoMoreThanHalfIsDropped() throws {
        let test = try TemporaryCache()
        for number in 0..<4 {
            var article = article("Сводка \(number)", url: "https://vesti.example/\(number)")
            article.site = "Вести"
            article.blocks = ([events[number]] + Self.body).map { .paragraph(SpannedText($0)) }
            try test.store(article)
        }
        let vectors = try IndexContents(of: test.cache).vectors.values
        let counts = ["следств", "фабрик"].map { stem in
            vectors.count { $0.entries.contains { $0.key == StemKey(stem: stem.utf8) } }
        }
        #expect(counts == [2, 4])
    }
}
