import Articles
import Testing

@testable import ArticleCache

/// Related stories that are found by their words.
@Suite struct LikeStoryTests {
    private let test: TemporaryCache

    init() throws {
        test = try TemporaryCache()
        for event in 0..<5 {
            try test.store(
                telling(1, of: event, section: "Город"),
                telling(2, of: event, day: "2022-01-10"), telling(3, of: event))
        }
    }

    private func related(
        to article: Article, limit: Int = 9, visited: [Article.ID] = []
    ) throws -> [RelatedStory] {
        try #require(try test.cache.related(to: article.id, limit: limit, visited: visited))
    }

    @Test func otherTellingsComeFirstThenLikeStoriesOfOtherDays() throws {
        let related = try related(to: telling(1, of: 0))
        let told = related.filter { $0.reason == .group || $0.reason == .similar }
        #expect(told.map(\.reason) == [.group, .similar])
        #expect(told.map(\.title) == [3, 2].map { telling($0, of: 0).title })
        #expect(zip(related, related.dropFirst()).allSatisfy { $0.score >= $1.score })
    }

    @Test func aLikeStorySaysByWhichWordsInTheFormsItHas() throws {
        let similar = try #require(
            try related(to: telling(1, of: 0)).first { $0.reason == .similar })
        let words = Set(events[0].split(separator: " ").map { $0.lowercased() })
        #expect(similar.terms.count >= 2)
        #expect(similar.terms.allSatisfy { words.contains($0.lowercased()) })
    }

    @Test func ofALongStoryTheBeginningTellsTheWordsItShares() throws {
        var long = telling(1, of: 0, day: "2022-01-20")
        long.title = "Вчера"
        long.blocks = [
            .paragraph(SpannedText("\(events[0]). ")),
            .paragraph(SpannedText(String(repeating: events[0] + ". ", count: 300))),
        ]
        try test.store(long)
        let story = try #require(try related(to: telling(2, of: 0)).first { $0.id == long.id })
        #expect(story.reason == .similar)
        #expect(story.terms.count >= 2)
    }

    @Test func whatTheReaderWasAtIsNotShown() throws {
        let visited = [telling(2, of: 0).id, telling(3, of: 0).id]
        let related = try related(to: telling(1, of: 0), visited: visited)
        #expect(related.allSatisfy { $0.id.map { !visited.contains($0) } ?? true })
    }

    /// Reprints of an article, in its section, among so much other news that its words weigh.
    private func storeReprints(_ count: Int) throws {
        let title = telling(1, of: 0).title
        let reprints = (0..<count).map { number in
            article(
                "\(title) — \(number)", url: "https://r\(number).example/", section: "Город",
                day: "2022-02-01", text: events[0])
        }
        let others = (0..<12 * count).map { number in
            article(
                "Вести \(number)", url: "https://o\(number).example/", day: "2020-01-01",
                text: events[1])
        }
        let documents = (reprints + others).map { ArticleDocument(article: $0) }
        _ = try test.cache.store(documents, at: 1000)
    }

    @Test func aStoryReprintedOftenLeavesRoomForLikeOnes() throws {
        try storeReprints(40)
        try test.store(
            article(
                "Ярмарка мёда", url: "https://vesti.example/h", section: "Город", day: "2022-01-01")
        )
        let related = try related(to: telling(1, of: 0), limit: 8)
        let size = try test.group(of: telling(1, of: 0))?.size ?? 0
        #expect(size > 2 * 8 + 20)
        let similar = related.filter { $0.reason == .similar }
        #expect(similar.first?.id == telling(2, of: 0, day: "2022-01-10").id)
        let filling = related.filter { $0.reason == .section }
        #expect(!filling.isEmpty)
        #expect(!filling.contains { events[0].contains($0.title) })
    }

    @Test func whatTellsWhatWasReadIsNotShown() throws {
        let before = try related(to: telling(2, of: 0, day: "2022-01-10"))
        #expect(
            before.first?.id == telling(1, of: 0).id || before.first?.id == telling(3, of: 0).id)
        let after = try related(
            to: telling(2, of: 0, day: "2022-01-10"), visited: [telling(1, of: 0).id])
        #expect(after.allSatisfy { $0.group != before.first?.group && $0.reason == .section })
    }

    @Test func storiesOfTheSameTagFillTheList() throws {
        var tagged = telling(4, of: 0, day: "2021-05-01")
        tagged.tags = ["Реут сегодня"]
        var other = telling(5, of: 1, day: "2020-05-01")
        other.tags = ["реут Сегодня"]
        try test.store(tagged, other)
        let related = try related(to: tagged)
        #expect(related.first { $0.id == other.id }?.terms == ["Реут сегодня"])
    }

    @Test func anArticleThatWaitsForTheRebuildHasItsCardsAndSection() throws {
        try test.cache.startRebuild()
        let related = try related(to: telling(1, of: 0), limit: 3)
        #expect(related.map(\.reason) == [.section, .section, .section])
    }
}
