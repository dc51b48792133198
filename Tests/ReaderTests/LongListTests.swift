import Articles
import Screen
import Testing

@testable import Reader

@Suite struct LongListTests {
    private static let count = 6_000

    static let cache: CacheOfTests = {
        var cache = CacheOfTests()
        cache.headlines = (0..<count).map { index in
            Headline(
                id: Edition.id("a\(index)"),
                position: ListPosition(
                    instant: Int64(1_643_700_000 - index * 600), arrival: Int64(index)),
                title: "Новость номер \(index)", language: "ru",
                // One unread in a thousand.
                marks: Marks(read: !index.isMultiple(of: 1000)))
        }
        return cache
    }()

    private func expectSoundWindow(
        _ reader: ScriptedReader, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let list = reader.state.list
        let all = reader.cache.headlines
        guard let first = list.headlines.first, let start = all.firstIndex(of: first) else {
            Issue.record("the window is empty", sourceLocation: sourceLocation)
            return
        }
        let end = start + list.headlines.count
        #expect(
            list.headlines == Array(all[start..<min(end, all.count)]),
            "the window is one stretch of the list", sourceLocation: sourceLocation)
        // An end that no question has come to yet may turn out to be the list's.
        #expect(list.hasNewer || start == 0, sourceLocation: sourceLocation)
        #expect(list.hasOlder || end == all.count, sourceLocation: sourceLocation)
        if let rank = list.firstRank {
            #expect(rank == start, sourceLocation: sourceLocation)
        }
        #expect(
            list.headlines.count <= HeadlineWindow.mostHeadlines + HeadlineWindow.pageLength,
            sourceLocation: sourceLocation)
    }

    @Test func theBestComeAllAtOnce() {
        var reader = ScriptedReader(cache: Self.cache)
        reader.press("/ Ctrl-O")
        for letter in "новость" { reader.send(.keys([.character(letter)])) }
        reader.press("Down End")
        #expect(reader.state.list.choice.chosen == 1999)
        #expect(reader.state.list.headlines.count == 2000)
    }

    @Test func theWindowGrowsAndIsCutWhileOneScrollsDownAndUp() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: Self.cache)
        for _ in 0..<30 {
            reader.send(.keys(Array(repeating: .pageDown, count: 4)))
            expectSoundWindow(reader)
        }
        #expect(reader.state.list.headlines.first != Self.cache.headlines.first)
        for _ in 0..<30 {
            reader.send(.keys(Array(repeating: .pageUp, count: 4)))
            expectSoundWindow(reader)
        }
        #expect(reader.state.list.chosenRank == 1)
    }

    @Test func endAndHomeReachTheEnds() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: Self.cache)
        reader.press("End")
        expectSoundWindow(reader)
        #expect(reader.state.list.chosenRank == Self.count)
        #expect(reader.shows("6000/6000"))
        reader.press("PgUp PgUp")
        expectSoundWindow(reader)
        reader.press("Home")
        expectSoundWindow(reader)
        #expect(reader.state.list.chosenRank == 1)
    }

    @Test func anUnreadHeadlineFarAwayIsFound() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: Self.cache)
        reader.press("n")
        #expect(reader.state.list.chosenHeadline?.title == "Новость номер 1000")
        expectSoundWindow(reader)
        #expect(reader.shows("Новость номер 1001"))
        reader.press("n p")
        #expect(reader.state.list.chosenHeadline?.title == "Новость номер 1000")
        expectSoundWindow(reader)
    }

    @Test func fromTheEndOfALongListTheSearchGoesOnAtTheTop() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: Self.cache)
        reader.press("End n")
        #expect(reader.state.list.chosenHeadline?.title == "Новость номер 0")
        expectSoundWindow(reader)
    }

    @Test func whoeverHasMovedOnIsNotPulledBack() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: Self.cache)
        let asked = reader.state.update(.keys([.character("n")]))
        reader.press("j")
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.state.list.chosenHeadline?.title == "Новость номер 1")
    }
}
