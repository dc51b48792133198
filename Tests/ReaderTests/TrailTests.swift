import Articles
import Testing

@testable import Reader

@Suite struct TrailTests {
    @Test func aJumpComesBackToTheSameRow() {
        var reader = ScriptedReader()
        reader.press("Enter j j j j j")
        let before = reader.rows
        reader.press("2")
        #expect(reader.state.shownID == Edition.id("trams"))
        reader.press("j j Left")
        #expect(reader.rows == before)
    }

    @Test func aJumpFromTheSidebarComesBackToIt() {
        var reader = ScriptedReader()
        reader.press("Enter PgDn Right j j")
        let before = reader.rows
        reader.press("Enter")
        #expect(reader.state.shownID == Edition.id("market"))
        #expect(reader.state.focus == .article)
        reader.press("Backspace")
        #expect(reader.rows == before)
        #expect(reader.state.focus == .sidebar)
    }

    @Test func everyStopOfALongTrailIsFoundAgain() {
        var reader = ScriptedReader(rows: 12, columns: 120)
        reader.press("Enter")
        var stops: [[String]] = []
        for script in ["j j 2", "j 1", "PgDn 2", "j 1"] {
            let keys = script.split(separator: " ")
            reader.press(keys.dropLast().joined(separator: " "))
            stops.append(reader.rows)
            reader.press(String(keys.last ?? ""))
        }
        for stop in stops.reversed() {
            reader.press("Esc")
            #expect(reader.rows == stop)
        }
    }

    @Test func aResizeInBetweenKeepsThePlaceLeft() {
        var reader = ScriptedReader()
        reader.press("Enter j j j j j j j j j j j j 2")
        reader.resize(rows: 18, columns: 43)
        reader.press("j + J")
        reader.resize(rows: 9, columns: 24)
        reader.press("J - Left")
        reader.resize(rows: 30, columns: 100)
        var undisturbed = ScriptedReader()
        undisturbed.press("Enter j j j j j j j j j j j j")
        #expect(reader.topOfText == undisturbed.topOfText)
        #expect(reader.state.pane.place == undisturbed.state.pane.place)
    }

    @Test func leavingTheArticleShowsTheListAsItWas() {
        var reader = ScriptedReader(rows: 12, columns: 60)
        reader.press("j j j j u u")
        reader.press("u")
        let before = reader.state.list.choice
        reader.press("Enter 1 1 q")
        #expect(reader.state.focus == .list)
        #expect(reader.state.list.choice == before)
        #expect(reader.state.trail.stops.isEmpty)
    }

    @Test func tabGoesToTheSidebarAndBack() {
        var reader = ScriptedReader()
        reader.press("Tab")
        #expect(reader.state.focus == .sidebar)
        reader.press("Right")
        #expect(reader.state.focus == .sidebar)
        reader.press("Tab")
        #expect(reader.state.focus == .list)
    }

    @Test func whereNothingIsRelatedTheSidebarIsNotEntered() {
        var reader = ScriptedReader()
        reader.press("1 Right")
        #expect(reader.state.focus == .article)
        #expect(reader.shows("По теме ничего нет"))
    }

    @Test func leftLeadsFromTheSidebarThroughTheArticleToTheList() {
        var reader = ScriptedReader()
        reader.press("Enter Right")
        #expect(reader.state.focus == .sidebar)
        reader.press("Left")
        #expect(reader.state.focus == .article)
        reader.press("Left")
        #expect(reader.state.focus == .list)
        reader.press("Left Left")
        #expect(reader.state.focus == .list)
        #expect(!reader.effects.contains(.quit))
    }

    @Test func aCardOutsideTheCacheOpensWhatIsKnownOfIt() {
        var reader = ScriptedReader()
        reader.press("Enter j")
        let before = reader.rows
        reader.press("1")
        #expect(reader.shows("Три года в двенадцати снимках"))
        #expect(reader.shows("Статьи нет в кэше"))
        reader.forgetEffects()
        reader.press("o s u")
        #expect(reader.effects == [.openInBrowser("https://vesti.example/how-the-bridge")])
        reader.press("Left")
        #expect(reader.rows == before)
    }

    @Test func aJumpFromTheListReturnsToTheList() {
        var reader = ScriptedReader()
        reader.press("2")
        #expect(reader.state.view == .reading)
        reader.press("Left")
        #expect(reader.state.focus == .list)
        #expect(reader.state.shownID == Edition.id("bridge"))
    }

    @Test func anArticleForgottenInBetweenComesBackAtItsPlace() {
        var reader = ScriptedReader()
        reader.press("Enter j j j j")
        let before = reader.rows
        reader.press("2")
        reader.state.shelf = ArticleShelf()
        reader.press("Left")
        #expect(reader.rows == before)
    }
}
