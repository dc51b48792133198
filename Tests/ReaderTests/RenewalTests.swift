import Articles
import Screen
import Testing

@testable import Reader

/// Others write to the cache while one reads.
@Suite struct RenewalTests {
    /// A cache without some of the edition's articles.
    private func cache(without names: String...) -> CacheOfTests {
        var cache = CacheOfTests()
        let ids = Set(names.map(Edition.id))
        cache.headlines.removeAll { ids.contains($0.id) }
        cache.documents.removeAll { ids.contains($0.article.id) }
        return cache
    }

    @Test func newArticlesAppearAboveWithoutMovingTheChoice() {
        var reader = ScriptedReader(cache: cache(without: "bridge", "trams"))
        reader.press("j")
        let chosen = reader.state.list.chosenHeadline
        let list = reader.rows.map { $0.prefix(28) }
        reader.cache = CacheOfTests()
        reader.send(.cacheChanged(added: 2))
        #expect(reader.state.list.chosenHeadline == chosen)
        #expect(reader.state.list.headlines == Edition.headlines)
        #expect(Array(reader.rows.map { $0.prefix(28) }[2..<20]) == Array(list[2..<20]))
        #expect(reader.shows("Новые 2 статьи"))
        #expect(reader.shows("Все 9"))
    }

    @Test(arguments: ["", "j", "j j j j j", "End"])
    func anArticleDatedInTheMiddleTakesItsPlace(keys: String) {
        var reader = ScriptedReader(rows: 16, cache: cache(without: "orchard"))
        reader.press(keys)
        let chosen = reader.state.list.chosenHeadline
        reader.cache = CacheOfTests()
        reader.send(.cacheChanged(added: 1))
        #expect(reader.state.list.headlines == Edition.headlines)
        #expect(reader.state.list.chosenHeadline == chosen)
        #expect(reader.shows("Новая 1 статья"))
    }

    @Test func whenTheChosenOneIsGoneTheNextBelowIsChosen() {
        var reader = ScriptedReader()
        reader.press("j")
        reader.cache = cache(without: "trams")
        reader.send(.cacheChanged(added: 0))
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("library"))
        #expect(reader.state.shownID == Edition.id("library"))
        #expect(reader.shows("По четвергам здесь снова читают"))
    }

    @Test func marksAndTitlesChangedElsewhereAreSeen() {
        var reader = ScriptedReader()
        reader.cache.mark([Edition.id("bridge"), Edition.id("trams")], .read(true))
        reader.cache.headlines[2].title = "Чтецы нашлись"
        reader.send(.cacheChanged(added: 0))
        #expect(reader.shows("○ 14:02"))
        #expect(reader.shows("Чтецы нашлись"))
        #expect(reader.state.pane.related[1].marks.read)
        #expect(reader.state.counts == reader.cache.counts)
    }

    /// What the card of the bridge tells of.
    private let fulfilled = Edition.document(
        Edition.article(
            "how-the-bridge", "2022-01-30T12:00:00+02:00", "Город", "Как строили мост через Реут",
            blocks: [Edition.text("Первую сваю забили весной.")]))

    @Test func aStoryThatComesInIsNoLongerMissingBesideTheArticle() {
        var reader = ScriptedReader()
        reader.press("Enter j j Right j")
        let place = reader.state.pane.place
        #expect(reader.shows("нет в кэше"))
        reader.cache.documents.append(fulfilled)
        reader.send(.cacheChanged(added: 1))
        #expect(!reader.shows("нет в кэше"))
        #expect(reader.state.pane.place == place)
        #expect(reader.state.related.scroll.chosen == 1)
        reader.press("Up Enter")
        #expect(reader.shows("Первую сваю забили весной."))
    }

    @Test func aCardThatIsShownGivesWayToItsStory() {
        var reader = ScriptedReader()
        reader.press("Enter j 1")
        #expect(reader.shows("Статьи нет в кэше"))
        reader.cache.documents.append(fulfilled)
        reader.send(.cacheChanged(added: 1))
        #expect(reader.shows("Первую сваю забили весной."))
        #expect(reader.cache.marks(of: fulfilled.article.id).read)
        reader.press("Left")
        #expect(reader.state.shownID == Edition.id("bridge"))
    }

    @Test(
        arguments: ["", "j j", "End k", "Enter PgDn", "Enter Right j", "1", "s ] j", "Enter 2 j"],
        [16, 30])
    func whereNothingHasChangedNothingMoves(keys: String, rows: Int) {
        var reader = ScriptedReader(rows: rows)
        reader.press(keys)
        let before = reader.rows
        for _ in 0..<2 {
            var waiting = [Event.cacheChanged(added: 0)]
            while !waiting.isEmpty {
                let asked = reader.state.update(waiting.removeFirst())
                #expect(reader.rows == before, "nothing flickers while the answers come")
                waiting += asked.flatMap { reader.cache.answers(to: $0) }
            }
        }
    }

    @Test func aLongListIsReloadedWhereItIsSeen() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: LongListTests.cache)
        reader.send(.keys(Array(repeating: .pageDown, count: 40)))
        reader.send(.keys(Array(repeating: .pageDown, count: 40)))
        let (before, chosen) = (reader.rows, reader.state.list.chosenRank)
        reader.send(.cacheChanged(added: 0))
        #expect(reader.rows == before)
        #expect(reader.state.list.chosenRank == chosen)
    }

    @Test func whoeverGoesFarOnInTheMeantimeIsFollowed() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: LongListTests.cache)
        let asked = reader.state.update(.cacheChanged(added: 0))
        reader.send(.keys(Array(repeating: .pageDown, count: 30)))
        reader.send(.keys(Array(repeating: .pageDown, count: 30)))
        let before = reader.rows
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.rows == before)
    }

    @Test func whatIsBeingReadStaysThoughItIsRemoved() {
        var reader = ScriptedReader()
        reader.press("Enter PgDn")
        let before = reader.rows.dropFirst()
        reader.cache = cache(without: "bridge")
        reader.send(.cacheChanged(added: 0))
        #expect(reader.rows.dropFirst() == before)
    }
}
