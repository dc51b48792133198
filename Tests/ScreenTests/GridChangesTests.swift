import Testing

@testable import Screen

@Suite struct GridChangesTests {
    private func grid(_ rows: String..., columns: Int = 8) -> Grid {
        var canvas = Canvas(Size(rows: rows.count, columns: columns))
        for (number, text) in rows.enumerated() { canvas.write(text, row: number, column: 0) }
        return canvas.grid
    }

    @Test func equalScreensHaveNoChanges() {
        #expect(grid("Мост", "日本").changes(since: grid("Мост", "日本")).isEmpty)
    }

    @Test func aChangeIsTheNeighbouringCellsThatDiffer() {
        let changes = grid("Мост", "порт").changes(since: grid("Мост", "парк"))
        #expect(changes.map(\.start) == [Point(row: 1, column: 1), Point(row: 1, column: 3)])
        #expect(changes.map { $0.cells.map(\.text) } == [["о"], ["т"]])
    }

    @Test func aStyleAloneIsAChange() {
        var canvas = Canvas(Size(rows: 1, columns: 3))
        let plain = canvas.grid
        canvas.fill(Rect(row: 0, column: 1, rows: 1, columns: 2), style: .selected)
        let changes = canvas.grid.changes(since: plain)
        #expect(changes.map(\.start) == [Point(row: 0, column: 1)])
        #expect(changes.map(\.cells.count) == [2])
    }

    @Test func aScreenOfAnotherSizeChangesWhole() {
        let changes = grid("а", "б", columns: 3).changes(since: grid("а", "б", columns: 4))
        #expect(changes.map(\.start) == [Point(row: 0, column: 0), Point(row: 1, column: 0)])
        #expect(changes.map(\.cells.count) == [3, 3])
        #expect(Grid(.zero).changes(since: grid("а")).isEmpty)
    }

    /// Drawing the changes on what is shown gives the new screen, never begins in the middle of a
    /// wide cluster, and touches no cell that is the same.
    @Test(arguments: 0..<40)
    func theChangesMakeOneScreenOfTheOther(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let size = Size(
            rows: .random(in: 1...6, using: &random), columns: .random(in: 1...14, using: &random))
        var canvas = Canvas(size)
        var shown = canvas.grid
        for _ in 0..<30 {
            canvas.scribble(using: &random)
            let grid = canvas.grid
            let changes = grid.changes(since: shown)

            #expect(shown.drawing(changes) == grid.everyCell)
            #expect(changes.allSatisfy { $0.cells.first?.isContinuation == false })
            let differing = zip(shown.everyCell, grid.everyCell).count { $0 != $1 }
            #expect(changes.map(\.cells.count).reduce(0, +) == differing)
            #expect(grid.isWhole)
            shown = grid
        }
    }
}

extension Canvas {
    /// Draws something anywhere, partly outside as well.
    mutating func scribble(using random: inout SeededGenerator) {
        let texts = ["ж", "Мост через Реут", "日本語", "e\u{301}й", "a日b本", "\u{1B}[2J", " ", "…"]
        let row = Int.random(in: -1...size.rows, using: &random)
        let column = Int.random(in: -4...size.columns, using: &random)
        let style = random.element(of: Style.allCases)
        let rect = Rect(
            row: row, column: column, rows: .random(in: 0...3, using: &random),
            columns: .random(in: 0...9, using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0: fill(rect, style: style)
        case 1: fill(rect, with: "ж", style: style)
        case 2: box(rect, title: "日本", style: style)
        case 3: write(random.element(of: texts), row: row, column: column, cells: 5, style: style)
        case 4: write(random.element(of: texts), row: row, endingAt: column, style: style)
        case 5:
            let text = random.element(of: texts)
            within(rect) { _ = $0.write(text, row: 0, column: -1, style: style) }
        default: write(random.element(of: texts), row: row, column: column, style: style)
        }
    }
}

extension Grid {
    var everyCell: [Cell?] {
        (0..<size.rows).flatMap { row in (0..<size.columns).map { self[row, $0] } }
    }

    /// The cells once the changes have been drawn, one after another.
    func drawing(_ changes: [Change]) -> [Cell?] {
        var cells = everyCell
        for change in changes {
            for (offset, cell) in change.cells.enumerated() {
                cells[change.start.row * size.columns + change.start.column + offset] = cell
            }
        }
        return cells
    }
}
