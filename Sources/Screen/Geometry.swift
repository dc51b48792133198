/// How many rows and columns of cells there are; never negative.
package struct Size: Hashable, Sendable {
    package let rows: Int
    package let columns: Int

    package init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    package static let zero = Size(rows: 0, columns: 0)

    package var isEmpty: Bool { rows == 0 || columns == 0 }
}

/// A cell's place, counted from the top left corner, which is 0, 0.
package struct Point: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    package static let zero = Point(row: 0, column: 0)
}

/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
    package var origin: Point
    package var size: Size

    package init(origin: Point = .zero, size: Size) {
        self.origin = origin
        self.size = size
    }

    package init(row: Int, column: Int, rows: Int, columns: Int) {
        self.init(
            origin: Point(row: row, column: column), size: Size(rows: rows, columns: columns))
    }

    package var isEmpty: Bool { size.isEmpty }

    /// The rows it covers, top to bottom.
    package var rows: Range<Int> { origin.row..<origin.row + size.rows }

    /// The columns it covers, left to right.
    package var columns: Range<Int> { origin.column..<origin.column + size.columns }

    package func contains(_ point: Point) -> Bool {
        rows.contains(point.row) && columns.contains(point.column)
    }

    /// What both cover; empty when they are apart.
    package func intersection(_ other: Rect) -> Rect {
        let rows = rows.clamped(to: other.rows)
        let columns = columns.clamped(to: other.columns)
        return Rect(
            row: rows.lowerBound, column: columns.lowerBound,
            rows: rows.count, columns: columns.count)
    }

    /// The same rectangle without so many cells at its edges; never smaller than nothing.
    package func inset(
        top: Int = 0, leading: Int = 0, bottom: Int = 0, trailing: Int = 0
    ) -> Rect {
        Rect(
            row: origin.row + top, column: origin.column + leading,
            rows: size.rows - top - bottom, columns: size.columns - leading - trailing)
    }

    package func offset(rows: Int, columns: Int) -> Rect {
        Rect(
            origin: Point(row: origin.row + rows, column: origin.column + columns), size: size)
    }
}
