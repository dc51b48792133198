import Articles
import Screen
import Testing

@testable import Reader

@Suite struct MarkTests {
    @Test func openingMarksRead() {
        var reader = ScriptedReader()
        #expect(reader.state.list.headlines[0].marks.read == false)
        reader.press("Enter")
        #expect(reader.state.list.headlines[0].marks.read)
        #expect(reader.effects.last == .mark([Edition.id("bridge")], .read(true)))
    }

    @Test func lookingAtAnArticleBesideTheListDoesNotMarkIt() {
        var reader = ScriptedReader()
        reader.press("j j k PgDn End")
        let marks = reader.effects.filter { if case .mark = $0 { true } else { false } }
        #expect(marks == [])
    }

    @Test func jumpingMarksTheStoryReadEverywhere() {
        var reader = ScriptedReader()
        reader.press("2")
        #expect(reader.effects.contains(.mark([Edition.id("trams")], .read(true))))
        #expect(reader.state.list.headlines[1].marks.read)
        reader.press("Left")
        #expect(reader.state.pane.related[1].marks.read)
    }

    @Test func aStarIsSeenAtOnceAndCounted() {
        var reader = ScriptedReader()
        reader.press("s")
        #expect(reader.shows("◆ 14:02"))
        #expect(reader.shows("★ 2"))
        reader.press("s")
        #expect(reader.shows("● 14:02"))
        #expect(reader.shows("★ 1"))
    }

    @Test func aMarkThatCannotBeSavedIsTakenBack() {
        var cache = CacheOfTests()
        let mark = Effect.mark([Edition.id("bridge")], .starred(true))
        cache.failing = [mark]
        var reader = ScriptedReader(cache: cache)
        reader.press("s")
        #expect(reader.effects.last == mark)
        #expect(reader.shows("● 14:02"))
        #expect(reader.shows("★ 1"))
        #expect(reader.shows("Не удалось сохранить отметки"))
    }

    @Test func readIsToggled() {
        var reader = ScriptedReader()
        reader.press("u")
        #expect(reader.shows("○ 14:02"))
        reader.press("u")
        #expect(reader.shows("● 14:02"))
    }

    @Test func inTheSidebarMarksAreOfTheChosenStory() {
        var reader = ScriptedReader()
        reader.press("Right j s")
        #expect(reader.effects.last == .mark([Edition.id("trams")], .starred(true)))
        reader.press("k s u")
        #expect(reader.effects.last == .mark([Edition.id("trams")], .starred(true)))
    }

    @Test func allAreMarkedReadOnlyAfterAYes() {
        var reader = ScriptedReader()
        reader.press("A")
        #expect(reader.shows("Отметить 7 статей прочитанными?"))
        reader.press("n")
        #expect(reader.unreadCount == 7)
        reader.press("A y")
        #expect(reader.effects.contains(.markAllRead(.all)))
        #expect(reader.unreadCount == 0)
        #expect(reader.shows("Прочитано 7 статей, z — вернуть"))
    }

    @Test func whereAllIsReadNothingIsAsked() {
        var reader = ScriptedReader()
        reader.press("A Enter A")
        #expect(reader.state.overlay == .none)
        #expect(reader.shows("Всё уже прочитано"))
    }

    @Test func anArticleOutsideTheListStaysReadWhenItComesLate() {
        var cache = CacheOfTests()
        cache.headlines = Array(cache.headlines.prefix(1))
        var reader = ScriptedReader(cache: cache)
        reader.press("2")
        #expect(reader.effects.contains(.mark([Edition.id("trams")], .read(true))))
        #expect(reader.state.marks(of: Edition.id("trams"))?.read == true)
    }

    @Test func markingAllCanBeUndone() {
        var reader = ScriptedReader()
        let before = reader.state.list.headlines
        reader.press("A y z")
        #expect(reader.state.list.headlines == before)
        let unread = before.filter { !$0.marks.read }
        #expect(unread.allSatisfy { !reader.cache.marks(of: $0.id).read })
        #expect(reader.cache.counts == reader.state.counts)
        reader.press("z")
        #expect(reader.shows("Возвращать нечего"))
    }

    @Test func aStarSetAfterMarkingAllSurvivesTheUndo() {
        var reader = ScriptedReader()
        reader.press("A Enter Down s z")
        let trams = Marks(read: false, starred: true)
        #expect(reader.state.marks(of: Edition.id("trams")) == trams)
        #expect(reader.cache.marks(of: Edition.id("trams")) == trams)
        #expect(reader.shows("★ 2"))
    }

    @Test func whatWasReadAfterMarkingAllStaysRead() {
        var reader = ScriptedReader()
        reader.press("A Enter Down u u z")
        #expect(reader.cache.marks(of: Edition.id("trams")).read)
        #expect(!reader.cache.marks(of: Edition.id("bridge")).read)
    }

    @Test func anUndoThatFailsCanBeTriedAgain() {
        var reader = ScriptedReader()
        reader.press("A Enter")
        let unread = Edition.headlines.filter { !$0.marks.read }.map(\.id)
        let undo = Effect.mark(unread.sorted { $0.text < $1.text }, .read(false))
        reader.cache.failing = [undo]
        reader.press("z")
        #expect(reader.unreadCount == 0)
        reader.cache.failing = []
        reader.press("z")
        #expect(reader.unreadCount == 7)
    }

    @Test func aLongListAsksWithTheNumberOfUnread() {
        var reader = ScriptedReader(cache: LongListTests.cache)
        reader.press("A")
        #expect(reader.shows("Отметить 6 статей прочитанными?"))
        reader.press("Enter A")
        #expect(reader.shows("Всё уже прочитано"))
        #expect(reader.state.overlay == .none)
    }

    @Test func countsOfUnreadFollowTheMarks() {
        var reader = ScriptedReader()
        reader.press("u j j s ] u")
        #expect(reader.state.counts == reader.cache.counts)
    }

    @Test func markingAllThatFailsIsTakenBack() {
        var cache = CacheOfTests()
        cache.failing = [.markAllRead(.all)]
        var reader = ScriptedReader(cache: cache)
        let before = reader.state.list.headlines
        reader.press("A y")
        #expect(reader.state.list.headlines == before)
    }

    @Test func spaceAtTheEndMarksReadAndGoesOn() {
        var reader = ScriptedReader()
        reader.press("j j Space")
        #expect(reader.effects.contains(.mark([Edition.id("library")], .read(true))))
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("orchard"))
        #expect(reader.state.view == .browsing)
    }

    @Test func whileReadingSpaceReadsFromArticleToArticle() {
        var reader = ScriptedReader(rows: 20, columns: 80)
        reader.press("Enter Space Space Space Space")
        #expect(reader.state.view == .reading)
        #expect(reader.state.shownID != Edition.id("bridge"))
        #expect(reader.state.marks(of: Edition.id("trams"))?.read == true)
    }
}
