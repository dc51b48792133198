import Articles
import Screen
import Testing

@testable import Reader

@Suite struct PointingTests {
    /// Where a text stands on the reader's screen.
    private func place(of text: String, _ reader: ScriptedReader) throws -> Point {
        for (row, line) in reader.rows.enumerated() {
            guard let found = line.firstRange(of: text) else { continue }
            let column = line.distance(from: line.startIndex, to: found.lowerBound)
            return Point(row: row, column: column)
        }
        throw Missing(text: text)
    }

    private struct Missing: Error { let text: String }

    private func point(
        _ kind: MouseEvent.Kind, _ text: String, _ reader: inout ScriptedReader
    ) throws {
        let at = try place(of: text, reader)
        reader.send(.keys([.mouse(MouseEvent(kind, at: at))]))
    }

    @Test func aClickChoosesAndASecondOpens() throws {
        var reader = ScriptedReader()
        let click = KeyPress.mouse(
            MouseEvent(.press, at: try place(of: "продержится неделю", reader)))
        reader.send(.keys([click]))
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("weather"))
        #expect(reader.state.focus == .list)
        reader.send(.keys([click]))
        #expect(reader.state.focus == .article)
    }

    @Test func aDoubleClickOpensAtOnce() throws {
        var reader = ScriptedReader()
        try point(.doublePress, "Рынок переезжает", &reader)
        #expect(reader.state.view == .reading)
        #expect(reader.state.shownID == Edition.id("market"))
    }

    @Test func aClickOnARelatedStoryChoosesItAndASecondJumps() throws {
        var reader = ScriptedReader(rows: 45, columns: 160)
        try point(.press, "2 Трамваи", &reader)
        #expect(reader.state.focus == .sidebar)
        #expect(reader.state.related.scroll.chosen == 1)
        try point(.press, "2 Трамваи", &reader)
        #expect(reader.state.shownID == Edition.id("trams"))
        #expect(reader.state.view == .reading)
    }

    @Test func aClickOnASectionOpensIt() throws {
        var reader = ScriptedReader()
        try point(.press, "Природа 2", &reader)
        #expect(reader.state.list.source == .section("Природа"))
        try point(.press, "★ 1", &reader)
        #expect(reader.state.list.source == .starred)
    }

    @Test func theWheelScrollsThePaneUnderThePointer() throws {
        var reader = ScriptedReader(rows: 20, columns: 100)
        try point(.wheelDown, "Вести Заречья", &reader)
        #expect(reader.topOfText == "Вести Заречья")
        #expect(reader.state.list.choice.chosen == 0)
        try point(.wheelDown, "12:15", &reader)
        #expect(reader.state.list.choice.top == 1)
        try point(.wheelUp, "12:15", &reader)
        #expect(reader.state.list.choice.top == 0)
    }

    /// A double click comes as a press and the double press, at one place.
    private func doubleClick(_ text: String, _ reader: inout ScriptedReader) throws {
        let at = try place(of: text, reader)
        reader.send(.keys([.mouse(MouseEvent(.press, at: at))]))
        reader.send(.keys([.mouse(MouseEvent(.doublePress, at: at))]))
    }

    @Test func aDoubleClickOnWhatIsChosenDoesOneThing() throws {
        var reader = ScriptedReader(rows: 45, columns: 160)
        try doubleClick("Мост через Реут откроют", &reader)
        #expect(reader.state.shownID == Edition.id("bridge"))
        #expect(reader.state.view == .reading)
        reader.press("Right j")
        try doubleClick("2 Трамваи", &reader)
        #expect(reader.state.shownID == Edition.id("trams"))
        #expect(reader.state.trail.stops.count == 1)
    }

    @Test func aDoubleClickOnAnotherHeadlineOrStoryOpensIt() throws {
        var reader = ScriptedReader(rows: 45, columns: 160)
        try doubleClick("2 Трамваи", &reader)
        #expect(reader.state.shownID == Edition.id("trams"))
        #expect(reader.state.trail.stops.count == 1)
        reader.press("q")
        try doubleClick("Рынок переезжает", &reader)
        #expect(reader.state.shownID == Edition.id("market"))
        #expect(reader.state.view == .reading)
    }
}
