import Testing

@testable import Screen

@Suite struct GridTests {
    @Test func aNewGridIsEmptyCells() {
        let grid = Grid(Size(rows: 2, columns: 3))
        #expect(grid.text(ofRow: 0) == "   ")
        #expect(grid.text(ofRow: 1) == "   ")
        #expect(grid[1, 2] == .blank())
    }

    @Test func outsideTheGridThereIsNothing() {
        let grid = Grid(Size(rows: 2, columns: 3))
        #expect(grid[2, 0] == nil)
        #expect(grid[0, 3] == nil)
        #expect(grid[-1, 0] == nil)
        #expect(grid.text(ofRow: 2).isEmpty)
        #expect(Grid(Size(rows: -4, columns: 9)).size == Size(rows: 0, columns: 9))
    }

    @Test func aWideClusterTakesTwoCells() {
        var canvas = Canvas(Size(rows: 1, columns: 4))
        canvas.write("日x", row: 0, column: 0, style: .link)
        #expect(canvas.grid[0, 0]?.width == 2)
        #expect(canvas.grid[0, 1]?.isContinuation == true)
        #expect(canvas.grid[0, 1]?.style == .link)
        #expect(canvas.grid.text(ofRow: 0) == "日x ")
    }

    @Test(arguments: [
        // What is written over "日本" from which column, and what stands there then.
        ("a", 0, "a 本"), ("a", 1, " a本"), ("a", 2, "日a "), ("a", 3, "日 a"),
        ("ж", 1, " ж本"), ("東", 0, "東本"), ("東", 1, " 東 "), ("東", 2, "日東"),
    ])
    func writingOverHalfAWideClusterEmptiesTheOtherHalf(text: String, column: Int, row: String) {
        var canvas = Canvas(Size(rows: 1, columns: 4))
        canvas.write("日本", row: 0, column: 0)
        canvas.write(text, row: 0, column: column)
        #expect(canvas.grid.text(ofRow: 0) == row)
        #expect(canvas.grid.isWhole)
    }

    @Test func gridsWithTheSameCellsAreEqual() {
        var first = Canvas(Size(rows: 1, columns: 4))
        var second = first
        first.write("ёж", row: 0, column: 0)
        #expect(first.grid != second.grid)
        second.write("ёж", row: 0, column: 0)
        #expect(first.grid == second.grid)
        second.write("ёж", row: 0, column: 0, style: .selected)
        #expect(first.grid != second.grid)
    }
}

extension Grid {
    /// Whether every wide cluster has its second half, and no second half stands by itself.
    var isWhole: Bool {
        (0..<size.rows).allSatisfy { row in
            var awaitsContinuation = false
            for column in 0..<size.columns {
                guard let cell = self[row, column], cell.isContinuation == awaitsContinuation
                else { return false }
                awaitsContinuation = cell.width == 2
            }
            return !awaitsContinuation
        }
    }
}
