extension Canvas {
    /// A rule across columns of a row.
    package mutating func horizontalRule(
        row: Int, columns: Range<Int>, style: Style = .border, character: Character = "─"
    ) {
        fill(
            Rect(row: row, column: columns.lowerBound, rows: 1, columns: columns.count),
            with: character, style: style)
    }

    /// A rule down rows of a column.
    package mutating func verticalRule(
        column: Int, rows: Range<Int>, style: Style = .border, character: Character = "│"
    ) {
        fill(
            Rect(row: rows.lowerBound, column: column, rows: rows.count, columns: 1),
            with: character, style: style)
    }

    /// A frame along a rectangle's edges with a title in its top edge; what is inside stays.
    package mutating func box(
        _ rect: Rect, title: String = "", style: Style = .border, titleStyle: Style = .border
    ) {
        guard rect.size.rows >= 2, rect.size.columns >= 2 else { return }
        let (top, bottom) = (rect.rows.lowerBound, rect.rows.upperBound - 1)
        let (left, right) = (rect.columns.lowerBound, rect.columns.upperBound - 1)
        horizontalRule(row: top, columns: left + 1..<right, style: style)
        horizontalRule(row: bottom, columns: left + 1..<right, style: style)
        verticalRule(column: left, rows: top + 1..<bottom, style: style)
        verticalRule(column: right, rows: top + 1..<bottom, style: style)
        write("┌", row: top, column: left, style: style)
        write("┐", row: top, column: right, style: style)
        write("└", row: bottom, column: left, style: style)
        write("┘", row: bottom, column: right, style: style)
        writeTitle(title, row: top, columns: left + 1..<right, style: titleStyle)
    }

    private mutating func writeTitle(_ title: String, row: Int, columns: Range<Int>, style: Style) {
        // A space on either side of at least one letter.
        guard !title.isEmpty, columns.count >= 3 else { return }
        let text = truncated(title, to: columns.count - 2)
        write(" \(text) ", row: row, column: columns.lowerBound, style: style)
    }
}
