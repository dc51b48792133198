/// Neighbouring cells of one row that are to be drawn again.
package struct Change: Hashable, Sendable {
    /// Where the first of the cells stands; it is never the second half of a wide cluster.
    package let start: Point
    package let cells: ArraySlice<Cell>
}

extension Grid {
    /// What has to be drawn to turn a screen that shows `shown` into this one, top to bottom.
    ///
    /// A screen of another size shares nothing with this one, so every row comes back.
    package func changes(since shown: Grid) -> [Change] {
        guard shown.size == size else { return everything }
        guard !size.isEmpty else { return [] }
        var changes: [Change] = []
        var rowStart = 0
        for row in 0..<size.rows {
            let rowEnd = rowStart + size.columns
            var place = rowStart
            while place < rowEnd {
                guard cells[place] != shown.cells[place] else {
                    place += 1
                    continue
                }
                let first = place
                repeat { place += 1 } while place < rowEnd && cells[place] != shown.cells[place]
                changes.append(
                    Change(
                        start: Point(row: row, column: first - rowStart),
                        cells: cells[first..<place]))
            }
            rowStart = rowEnd
        }
        return changes
    }

    private var everything: [Change] {
        guard !size.isEmpty else { return [] }
        return (0..<size.rows).map { row in
            Change(
                start: Point(row: row, column: 0),
                cells: cells[row * size.columns..<(row + 1) * size.columns])
        }
    }
}
