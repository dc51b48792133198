/// A whole screen of cells, as a value. It is drawn through a `Canvas`.
package struct Grid: Hashable, Sendable {
    package let size: Size
    /// Row after row.
    private(set) var cells: [Cell]

    /// A screen of empty cells.
    package init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank(), count: size.rows * size.columns)
    }

    /// The cell at a place; nil outside the screen.
    package subscript(row: Int, column: Int) -> Cell? {
        contains(row: row, column: column) ? cells[row * size.columns + column] : nil
    }

    /// The text of a row as a reader sees it, trailing spaces included; empty outside the screen.
    package func text(ofRow row: Int) -> String {
        guard (0..<size.rows).contains(row) else { return "" }
        return cells[row * size.columns..<(row + 1) * size.columns].reduce(into: "") {
            $0 += $1.text
        }
    }

    func contains(row: Int, column: Int) -> Bool {
        row >= 0 && row < size.rows && column >= 0 && column < size.columns
    }

    /// Puts a cluster of one or two cells, which must lie inside the screen as a whole.
    ///
    /// Where that cuts a wide cluster in two, its other half becomes empty.
    mutating func place(_ text: String, width: Int, style: Style, row: Int, column: Int) {
        precondition(width == 1 || width == 2, "a cluster takes one cell or two")
        precondition(
            contains(row: row, column: column) && column + width <= size.columns,
            "a cluster lies inside the screen")
        let first = row * size.columns + column
        let last = first + width - 1
        if cells[first].isContinuation {
            cells[first - 1] = .blank(cells[first - 1].style)
        }
        if cells[last].width == 2 {
            cells[last + 1] = .blank(cells[last + 1].style)
        }
        cells[first] = Cell(text: text, width: width, style: style)
        if width == 2 {
            cells[last] = .continuation(style)
        }
    }
}
