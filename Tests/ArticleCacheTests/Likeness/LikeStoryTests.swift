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
        to article: Article, limit: Int = 9, visited: Set<Article.ID> = []
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
        let visited: Set = [telling(2, of: 0).id, telling(3, of: 0).id]
        let related = try related(to: telling(1, of: 0), visited: visited)
        #expect(related.allSatisfy { $0.id.map { !visited.contains($0) } ?? true })
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
