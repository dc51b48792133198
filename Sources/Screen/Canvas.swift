/// Draws on a grid, inside a region of it; places count from the region's top left corner.
///
/// Nothing is ever drawn outside the region, and no control character reaches the grid.
package struct Canvas: Sendable {
    /// What has been drawn.
    package private(set) var grid: Grid
    /// The region in the grid's own places; parts of it may lie outside the grid.
    private var region: Rect
    /// The part of the region that can be drawn on.
    private var visible: Rect

    /// An empty screen to draw on.
    package init(_ size: Size) {
        grid = Grid(size)
        region = Rect(size: size)
        visible = region
    }

    /// The region's rows and columns.
    package var size: Size { region.size }
    /// The whole region in its own places.
    package var bounds: Rect { Rect(size: region.size) }

    /// Draws inside a part of this region, which is the whole region for as long as that takes.
    package mutating func within<Result>(
        _ part: Rect, _ draw: (inout Canvas) throws -> Result
    ) rethrows -> Result {
        let outer = (region, visible)
        defer { (region, visible) = outer }
        region = part.offset(rows: region.origin.row, columns: region.origin.column)
        visible = region.intersection(visible)
        return try draw(&self)
    }

    /// Writes a text, cut at the region's edge; gives the column after it.
    @discardableResult
    package mutating func write(
        _ text: some StringProtocol, row: Int, column: Int, style: Style = .text
    ) -> Int {
        var column = column
        for piece in DrawnPieces(text) {
            if column >= size.columns { break }
            place(piece, row: row, column: column, style: style)
            column += piece.cells
        }
        return min(column, max(size.columns, 0))
    }

    /// Writes a text in at most so many cells, with an ellipsis if it is longer; gives the column
    /// after it.
    @discardableResult
    package mutating func write(
        _ text: some StringProtocol, row: Int, column: Int, cells: Int, style: Style = .text
    ) -> Int {
        var column = column
        for piece in fitting(text, in: min(cells, size.columns - column)) {
            place(piece, row: row, column: column, style: style)
            column += piece.cells
        }
        return column
    }

    /// Writes a text so that it ends before a column, in at most so many cells; gives the column
    /// where it begins.
    @discardableResult
    package mutating func write(
        _ text: some StringProtocol, row: Int, endingAt end: Int, cells: Int = .max,
        style: Style = .text
    ) -> Int {
        let pieces = fitting(text, in: min(cells, end))
        let start = pieces.reduce(end) { $0 - $1.cells }
        var column = start
        for piece in pieces {
            place(piece, row: row, column: column, style: style)
            column += piece.cells
        }
        return start
    }

    /// Fills a rectangle with one character that takes one cell.
    package mutating func fill(
        _ rect: Rect, with character: Character = " ", style: Style = .text
    ) {
        let piece = oneCellPiece(of: character)
        let covered = visiblePart(of: rect)
        for row in covered.rows {
            for column in covered.columns {
                grid.place(piece.text, width: 1, style: style, row: row, column: column)
            }
        }
    }

    /// The part of a rectangle that can be drawn on, in the grid's own places.
    private func visiblePart(of rect: Rect) -> Rect {
        rect.offset(rows: region.origin.row, columns: region.origin.column).intersection(visible)
    }

    private mutating func place(_ piece: DrawnPiece, row: Int, column: Int, style: Style) {
        let row = row + region.origin.row
        let columns =
            (column + region.origin.column)..<(column + region.origin.column + piece.cells)
        guard visible.rows.contains(row) else { return }
        let covered = columns.clamped(to: visible.columns)
        if covered == columns {
            grid.place(
                piece.text, width: piece.cells, style: style, row: row, column: columns.lowerBound)
        } else {
            // Half of a wide cluster cannot be drawn; the cell it would take is left empty.
            for column in covered {
                grid.place(" ", width: 1, style: style, row: row, column: column)
            }
        }
    }

    private func oneCellPiece(of character: Character) -> DrawnPiece {
        let pieces = fitting(String(character), in: 1)
        return pieces.first ?? DrawnPiece(text: " ", cells: 1)
    }
}
