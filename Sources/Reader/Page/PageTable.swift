import Screen
import TextLayout

extension PageBuilder {
    /// A table in columns where the measure allows it, else a row's cells one below another.
    mutating func append(table rows: [[String]]) {
        let count = rows.reduce(0) { max($0, $1.count) }
        guard count > 0 else { return }
        space()
        if let widths = columnWidths(of: rows, count: count) {
            for (index, row) in rows.enumerated() {
                appendRow(row, widths: widths, style: index == 0 ? .strong : .text)
                if index == 0, rows.count > 1 { appendRule(widths) }
            }
        } else {
            for (index, row) in rows.enumerated() {
                if index > 0 { space() }
                for cell in row where !cell.isEmpty { append(cell, style: .text) }
            }
        }
    }

    private static let gap = 2
    /// A narrower column shows fragments, not words.
    private static let narrowest = 8

    /// Columns as wide as their widest cell; where that is too much the widest give way.
    private func columnWidths(of rows: [[String]], count: Int) -> [Int]? {
        let room = measure - Self.gap * (count - 1)
        guard room >= count else { return nil }
        var widths = Array(repeating: 1, count: count)
        for row in rows {
            for (column, cell) in row.enumerated() {
                widths[column] = max(widths[column], min(drawnWidth(of: cell), measure))
            }
        }
        let needed = widths.reduce(0, +)
        if needed <= room { return widths }
        guard let widest = cap(on: widths, room: room), widest >= Self.narrowest else { return nil }
        return widths.map { min($0, widest) }
    }

    /// The greatest width that, set as a limit on every column, lets them fit.
    private func cap(on widths: [Int], room: Int) -> Int? {
        (1...max(1, measure)).last { cap in
            widths.reduce(0) { $0 + min($1, cap) } <= room
        }
    }

    private mutating func appendRow(_ row: [String], widths: [Int], style: Style) {
        var columns: [[PageRow.Ornament]] = []
        var column = 0
        for (cell, width) in zip(row, widths) {
            let paragraph = Paragraph(cell, language: paragraphLanguage(of: cell, in: language))
            let start = column
            columns.append(
                layOut(paragraph, measure: width).map { line in
                    .init(column: start, text: paragraph.string(of: line), style: style)
                })
            column += width + Self.gap
        }
        for line in 0..<columns.reduce(1, { max($0, $1.count) }) {
            append(ornaments: columns.compactMap { $0.indices.contains(line) ? $0[line] : nil })
        }
    }

    private mutating func appendRule(_ widths: [Int]) {
        var column = 0
        var ornaments: [PageRow.Ornament] = []
        for width in widths {
            ornaments.append(
                .init(
                    column: column, text: String(repeating: "─", count: width), style: .border))
            column += width + Self.gap
        }
        append(ornaments: ornaments)
    }
}
