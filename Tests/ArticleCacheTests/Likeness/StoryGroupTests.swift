import Articles
import RelatedStories
import Testing

@testable import ArticleCache

@Suite struct StoryGroupTests {
    @Test func tellingsOfOneEventAreOneStoryHoweverTheyCome() throws {
        let test = try TemporaryCache()
        try test.store(telling(1, of: 0), telling(1, of: 1), telling(1, of: 2), telling(2, of: 0))
        for event in 0..<3 { try test.store(telling(3, of: event)) }
        let sizes = try test.storySizes()
        #expect(sizes[telling(1, of: 0).id] == 3)
        #expect(sizes[telling(3, of: 1).id] == 2)
        #expect(sizes[telling(1, of: 2).id] == 2)
        let story = try #require(try test.group(of: telling(2, of: 0)))
        #expect(try test.group(of: telling(3, of: 0)) == story)
        #expect(try test.titles(of: story).count == 3)
    }

    @Test func whatWasToldAWeekLaterIsAnotherStory() throws {
        let test = try TemporaryCache()
        try test.store(telling(1, of: 0), telling(1, of: 1), telling(1, of: 2))
        try test.store(telling(2, of: 0, day: "2022-02-08"))
        #expect(try test.storySizes().values.allSatisfy { $0 == 1 })
    }

    @Test func aStoryKeepsItsKeyWhileAnyOfItsArticlesIsHere() throws {
        let test = try TemporaryCache()
        for event in 0..<3 { try test.store(telling(1, of: event), telling(2, of: event)) }
        let story = try #require(try test.group(of: telling(1, of: 0)))
        try remove(telling(1, of: 0), from: test)
        #expect(try test.group(of: telling(2, of: 0)) == StoryGroup(id: story.id, size: 1))
        try remove(telling(2, of: 0), from: test)
        #expect(try test.titles(of: story) == [])
        try test.store(telling(3, of: 0))
        let later = try #require(try test.group(of: telling(3, of: 0)))
        #expect(later.id != story.id)
        #expect(try test.cache.inspect().problems == [])
    }

    private func remove(_ article: Article, from test: TemporaryCache) throws {
        _ = try test.cache.indexing { db, _, index in
            let known = try #require(try KnownArticle.find("id = ?", article.id.text, in: db))
            return try Removal.remove([known.arrival], in: db, &index)
        }
    }

    @Test func aChangedArticleStaysInItsStory() throws {
        let test = try TemporaryCache()
        for event in 0..<4 { try test.store(telling(1, of: event), telling(2, of: event)) }
        try test.store(telling(1, of: 4))
        let shared = try test.group(of: telling(1, of: 0))
        let alone = try test.group(of: telling(1, of: 4))
        for event in [0, 4] {
            var changed = telling(1, of: event)
            changed.blocks.append(.paragraph(SpannedText("Дополнено вечером")))
            try test.store(changed)
        }
        #expect(try test.group(of: telling(1, of: 0)) == shared)
        #expect(try test.group(of: telling(1, of: 4)) == alone)
        #expect(alone?.size == 1)
    }

    @Test func aCorrectedArticleIsPlacedByTheStoryItWasIn() throws {
        let words = "мост река открыть паром снег трамвай депо утка".split(separator: " ")
        let keys = words.map { StemKey(stem: $0.utf8) }
        let weighting = Weighting(articles: 1000, frequency: keys.map { (key: $0, value: 20) })
        func member(_ arrival: Int64, _ numbers: [Int]) -> StoryMember {
            let vector = StemVector(numbers.map { .init(key: keys[$0], text: 1, head: 1) })
            return StoryMember(
                arrival: arrival, instant: 0, vector: vector,
                headNorm: norm(of: vector, part: .head, weighting), title: TitleKeys(""))
        }
        try TemporaryCache().cache.writing { db, _ in
            var groups = StoryGroups(StoryWindow(), nextStory: 1)
            #expect(try groups.place(member(1, [0, 1, 2, 3]), from: nil, weighting, in: db) == 1)
            #expect(try groups.place(member(2, [4, 5, 6, 7]), from: nil, weighting, in: db) == 2)
            let corrected = member(3, [0, 4, 5, 6])
            let former = try StoryGroups.Former(1, in: db)
            #expect(try groups.place(corrected, from: former, weighting, in: db) == 1)
            groups.remove(3, from: 1)
            #expect(try groups.place(corrected, from: nil, weighting, in: db) == 2)
        }
    }

    @Test func anArticleThatBecomesAnotherStoryMovesThere() throws {
        let test = try TemporaryCache()
        for event in 0..<3 { try test.store(telling(1, of: event), telling(2, of: event)) }
        var changed = telling(2, of: 1)
        changed.blocks = telling(3, of: 0).blocks
        changed.title = telling(3, of: 0).title
        try test.store(changed)
        #expect(try test.group(of: telling(1, of: 0))?.size == 3)
        #expect(try test.group(of: telling(1, of: 1))?.size == 1)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func storiesOfAnotherProgramAreJoinedToo() throws {
        let test = try TemporaryCache()
        for event in 0..<3 { try test.store(telling(1, of: event)) }
        let other = try test.reopened()
        for event in 0..<3 {
            _ = try other.store([ArticleDocument(article: telling(2, of: event))], at: 1000)
        }
        for event in 0..<3 { try test.store(telling(3, of: event)) }
        #expect(try test.storySizes().values.allSatisfy { $0 == 3 })
    }

    @Test func ofADayOfTooManyArticlesOnlyTheLastAreCompared() throws {
        let test = try TemporaryCache()
        let analyser = ArticleAnalyser()
        try test.cache.writing { db, _ in
            var groups = StoryGroups(StoryWindow(), nextStory: 1, mostCompared: 3)
            for arrival in 1...20 {
                let analysis = analyser.analyse(telling(arrival % 4, of: arrival)) { _ in [] }
                let counts = analysis.vector.entries.map { ($0.key, 2) }
                let weighting = Weighting(
                    articles: 2, counts: Dictionary(counts) { first, _ in first })
                let row = LikenessRow(
                    arrival: Int64(arrival), vector: analysis.vector, title: analysis.titleKeys,
                    weighting)
                _ = try groups.place(row.member(at: 1000), from: nil, weighting, in: db)
                #expect(groups.window.count <= 3)
            }
        }
    }

    @Test func theFaceIsThatOfTheFeedPutFirstElseTheEarliest() throws {
        let test = try TemporaryCache()
        let vesti = try test.subscribe("vesti")
        let novosti = try test.subscribe("novosti")
        try test.store(telling(1, of: 1), telling(1, of: 2))
        try test.store(telling(1, of: 0, day: "2022-02-01"))
        for (feed, number) in [(novosti, 2), (vesti, 3)] {
            var article = telling(number, of: 0, day: "2022-02-02")
            article.guid = "\(number)"
            try test.receive(feed, FeedItem(article: article, hasFullText: true))
        }
        let story = try #require(try test.group(of: telling(1, of: 0)))
        #expect(try test.titles(of: story) == [3, 2, 1].map { telling($0, of: 0).title })
    }
}
