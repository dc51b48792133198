import Articles
import Screen
import Testing

@testable import Reader

@Suite struct ListTests {
    @Test func theListIsLoadedAtTheStart() {
        let reader = ScriptedReader()
        #expect(
            reader.effects.prefix(2) == [
                .loadCounts, .loadHeadlines(HeadlineWindow(source: .all).request(.first)),
            ])
        #expect(reader.shows("Трамваи уходят"))
    }

    @Test func selectionStopsAtBothEnds() {
        var reader = ScriptedReader()
        reader.press("Up k")
        #expect(reader.state.list.choice.chosen == 0)
        reader.press("j j j j j j j j j j j j")
        #expect(reader.state.list.choice.chosen == Edition.headlines.count - 1)
        reader.press("g")
        #expect(reader.state.list.choice.chosen == 0)
        reader.press("End")
        #expect(reader.state.list.choice.chosen == Edition.headlines.count - 1)
    }

    @Test func theArticleOfTheChosenHeadlineIsShownAtOnce() {
        var reader = ScriptedReader()
        reader.press("j")
        #expect(reader.shows("До конца недели последний рейс"))
        #expect(reader.effects.contains(.loadArticle(Edition.id("trams"))))
    }

    @Test func aHeldKeyLoadsOneArticle() {
        var reader = ScriptedReader()
        reader.forgetEffects()
        reader.send(.keys(Array(repeating: .down, count: 5)))
        #expect(reader.effects == [.loadArticle(Edition.headlines[5].id)])
    }

    @Test func anArticleReadBeforeIsNotLoadedAgain() {
        var reader = ScriptedReader()
        reader.press("j")
        reader.forgetEffects()
        reader.press("k j k")
        #expect(reader.effects == [])
    }

    @Test func anAnswerForAnotherArticleIsLeftAside() {
        var reader = ScriptedReader()
        reader.cache.answersArticles = false
        reader.press("j")
        reader.send(reader.cache.article(Edition.id("market")))
        #expect(!reader.shows("Крытый павильон"))
        reader.send(reader.cache.article(Edition.id("trams")))
        #expect(reader.shows("До конца недели последний рейс"))
    }

    @Test func whileAnArticleIsOnItsWayTheOneBeforeStays() {
        var reader = ScriptedReader()
        reader.cache.answersArticles = false
        let pane = Rect(row: 2, column: 30, rows: 26, columns: 70)
        func right() -> [String] {
            reader.rows[pane.rows].map { String($0.dropFirst(pane.origin.column)) }
        }
        let before = right()
        reader.press("j")
        #expect(right() == before)
        reader.send(.failed(.loadArticle(Edition.id("trams")), detail: nil))
        #expect(reader.topOfText == "ГОРОД · 1 февраля 2022, 13:40")
        #expect(right() != before)
    }

    @Test func theFirstArticleBeginsAsItsHeadline() {
        var cache = CacheOfTests()
        cache.answersArticles = false
        let reader = ScriptedReader(cache: cache)
        #expect(reader.topOfText == "ГОРОД · 1 февраля 2022, 14:02")
    }

    @Test func sectionsFollowOneAnotherRoundAndRound() {
        var reader = ScriptedReader()
        var seen: [HeadlineSource] = []
        for _ in 0..<5 {
            reader.press("]")
            seen.append(reader.state.list.source)
        }
        let sections: [HeadlineSource] = ["Город", "Культура", "Природа"].map { .section($0) }
        #expect(seen == sections + [.starred, .all])
        reader.press("[ [")
        #expect(reader.state.list.source == .section("Природа"))
        #expect(reader.state.list.headlines.map(\.section) == ["Природа", "Природа"])
    }

    @Test func theOldListStaysUntilTheNewOneIsThere() {
        var reader = ScriptedReader()
        let asked = reader.state.update(.keys([.character("]")]))
        #expect(reader.shows("Библиотека ищет"))
        #expect(reader.state.source == .section("Город"))
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(!reader.shows("Библиотека ищет"))
    }

    @Test func comingBackToASectionFindsItAsItWasLeft() {
        var reader = ScriptedReader(rows: 12, columns: 60)
        reader.press("j j j j j j j ]")
        reader.press("j s [")
        #expect(reader.state.list.source == .all)
        #expect(reader.state.list.choice.chosen == 7)
        reader.forgetEffects()
        reader.press("]")
        #expect(reader.effects == [])
        #expect(reader.state.list.choice.chosen == 1)
        reader.press("[")
        let starred = reader.state.list.headlines.filter(\.marks.starred)
        #expect(starred.map(\.id) == [Edition.id("trams"), Edition.id("orchard")])
    }

    @Test func theListOfASectionLeftAgainIsLeftAside() {
        var reader = ScriptedReader()
        let first = reader.state.update(.keys([.character("]")]))
        let second = reader.state.update(.keys([.character("]")]))
        for event in second.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        for event in first.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.state.list.source == .section("Культура"))
    }

    @Test func unreadHeadlinesAreSteppedThrough() {
        var reader = ScriptedReader()
        reader.press("j j j n")
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("ferry"))
        reader.press("n")
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("weather"))
        reader.press("p p")
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("orchard"))
    }

    @Test func whereNothingIsUnreadAWordSaysSo() {
        var reader = ScriptedReader()
        reader.press("End n")
        #expect(reader.shows("Дальше всё прочитано"))
        reader.press("Home p")
        #expect(reader.shows("Выше всё прочитано"))
    }

    @Test func anEmptyCacheSaysHowToFillIt() {
        var cache = CacheOfTests()
        cache.headlines = []
        var reader = ScriptedReader(columns: 120, cache: cache)
        reader.press("j Enter Space n A Right 1 s u y o")
        #expect(reader.shows("Здесь пока нет статей"))
        #expect(reader.shows("gazeta import"))
    }

    @Test func aFailedLoadIsToldAndTriedAgainOnlyAfterAKey() {
        var cache = CacheOfTests()
        let first = HeadlineWindow(source: .all).request(.first)
        cache.failing = [.loadHeadlines(first)]
        var reader = ScriptedReader(cache: cache)
        #expect(reader.shows("Не удалось прочитать список"))
        #expect(reader.effects.filter { $0 == .loadHeadlines(first) }.count == 1)
        reader.cache.failing = []
        reader.press("] [")
        #expect(reader.shows("Трамваи уходят"))
    }

    @Test func anArticleThatFailedIsTriedAgainAfterAKeyAndNotMarkedUntilItIsThere() {
        let load = Effect.loadArticle(Edition.id("trams"))
        var reader = ScriptedReader()
        reader.cache.failing = [load]
        reader.press("j")
        #expect(reader.shows("Не удалось прочитать статью"))
        reader.press("Enter Space")
        #expect(reader.effects.filter { $0 == load }.count == 3)
        #expect(reader.cache.marks(of: Edition.id("trams")) == Marks())
        reader.cache.failing = []
        reader.press("Up")
        #expect(reader.shows("До конца недели последний рейс"))
        #expect(reader.cache.marks(of: Edition.id("trams")) == Marks(read: true))
    }
}
