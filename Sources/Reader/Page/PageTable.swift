import Screen
import TextLayout

/// The columns of a table at some measure.
struct SetTable: Sendable {
    let block: Int
    /// Nil where the measure has no room for columns.
    let widths: [Int]?
}

/// A table stands in columns where the measure allows it, else a row's cells one below another.
///
/// The parts of a row are the space above it, its cells, and the rule below the first row; in
/// columns its lines are those of its first cell's part.
extension PageBuilder {
    private static let gap = 2
    /// A narrower column shows fragments, not words.
    private static let narrowest = 8
    /// Columns are as wide as these rows need: nobody waits for a table of any length.
    private static let rowsMeasured = 500

    private static func firstPart(ofRow row: Int, columns: Int) -> Int { 1 + row * (columns + 2) }

    /// The part of a cell.
    static func part(ofCell column: Int, row: Int, columns: Int) -> Int {
        firstPart(ofRow: row, columns: columns) + 1 + column
    }

    /// The row that a part belongs to.
    static func tableRow(ofPart part: Int, columns: Int) -> Int { (part - 1) / (columns + 2) }

    mutating func append(row number: Int, of rows: [[String]], block: Int) {
        let count = contents.columns(ofTable: block)
        guard count > 0, rows.indices.contains(number) else { return }
        if number == 0 { space() }
        let part = Self.firstPart(ofRow: number, columns: count)
        if table?.block != block {
            table = SetTable(block: block, widths: columnWidths(of: rows, count: count))
        }
        if let widths = table?.widths {
            begin(part: part + 1)
            append(
                rows[number], widths: widths, style: number == 0 ? .strong : .text,
                firstPart: part + 1)
            if number == 0, rows.count > 1 {
                begin(part: part + 1 + count)
                appendRule(widths)
            }
        } else {
            begin(part: part)
            if number > 0 { space() }
            for (column, cell) in rows[number].enumerated() where !cell.isEmpty {
                begin(part: part + 1 + column)
                append(cell, style: .text)
            }
        }
    }

    /// Columns as wide as their widest cell; where that is too much the widest give way.
    private func columnWidths(of rows: [[String]], count: Int) -> [Int]? {
        let room = measure - Self.gap * (count - 1)
        guard room >= count else { return nil }
        var widths = Array(repeating: 1, count: count)
        for row in rows.prefix(Self.rowsMeasured) {
            for (column, cell) in row.enumerated() {
                let seen = String(cell.unicodeScalars.prefix(measure * scalarsForACell))
                widths[column] = max(widths[column], min(drawnWidth(of: seen), measure))
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

    private mutating func append(
        _ row: [String], widths: [Int], style: Style, firstPart: Int
    ) {
        var columns: [[PageRow.Ornament]] = []
        var column = 0
        for (number, (cell, width)) in zip(row, widths).enumerated() {
            let start = column
            let part = firstPart + number
            if !cell.isEmpty {
                columns.append(
                    lines(of: cell, measure: width).map {
                        .init(
                            column: start, text: $0.text, style: style,
                            source: .init(part: part, offset: $0.offset))
                    })
            }
            column += width + Self.gap
        }
        for line in 0..<columns.reduce(1, { max($0, $1.count) }) {
            append(
                ornaments: columns.compactMap { $0.indices.contains(line) ? $0[line] : nil },
                offset: line)
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
