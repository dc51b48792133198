import CNcurses
import Screen

/// Puts cells on curses' window, looking as the palette says.
@MainActor struct Pencil {
    private let window: UnsafeMutablePointer<WINDOW>
    /// For every style its attributes and its pair of colours, by the style's place in the palette.
    private var strokes: [Style: Stroke] = [:]

    private struct Stroke {
        var attributes: attr_t
        var pair: Int32
    }

    init(window: UnsafeMutablePointer<WINDOW>, palette: Palette) {
        self.window = window
        take(palette)
    }

    /// Draws with another palette from now on.
    mutating func take(_ palette: Palette) {
        var pairs: [Pair: Int32] = [:]
        for style in Style.allCases {
            let look = palette.look(of: style)
            strokes[style] = Stroke(
                attributes: attributes(of: look), pair: pair(of: look, among: &pairs))
        }
    }

    func draw(_ change: Change) {
        var column = change.start.column
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(cnc_scalars_in_cell)) {
            scalars in
            for cell in change.cells {
                if !cell.isContinuation {
                    draw(cell, row: change.start.row, column: column, scalars: scalars)
                }
                column += 1
            }
        }
    }

    private func draw(
        _ cell: Cell, row: Int, column: Int, scalars: UnsafeMutableBufferPointer<UInt32>
    ) {
        var count = 0
        for scalar in cell.text.unicodeScalars {
            guard count < scalars.count else { break }
            let width = cnc_width(scalar.value)
            if count == 0 && width != cell.width {
                return drawMisfit(
                    scalar, cells: Int(width), in: cell, row: row, column: column,
                    scalars: scalars)
            }
            if count == 0 || width == 0 {
                scalars[count] = scalar.value
                count += 1
            }
        }
        put(scalars, count: count, style: cell.style, row: row, column: column)
    }

    /// Draws a base that the C library gives another width than we do, by older tables or a poorer
    /// locale, without pushing the row out of shape.
    private func drawMisfit(
        _ scalar: Unicode.Scalar, cells: Int, in cell: Cell, row: Int, column: Int,
        scalars: UnsafeMutableBufferPointer<UInt32>
    ) {
        let standIn: Unicode.Scalar = cnc_width(0xFFFD) == 1 ? "\u{FFFD}" : "?"
        let drawn = cells == 1 ? [scalar, " "] : [standIn, standIn]
        for (column, scalar) in zip(column..<column + cell.width, drawn) {
            scalars[0] = scalar.value
            put(scalars, count: 1, style: cell.style, row: row, column: column)
        }
    }

    private func put(
        _ scalars: UnsafeMutableBufferPointer<UInt32>, count: Int, style: Style, row: Int,
        column: Int
    ) {
        guard let start = scalars.baseAddress, let stroke = strokes[style] else { return }
        cnc_put(
            window, Int32(row), Int32(column), start, Int32(count), stroke.attributes, stroke.pair)
    }

    private struct Pair: Hashable {
        let foreground: Int
        let background: Int
    }

    private func pair(of look: Look, among pairs: inout [Pair: Int32]) -> Int32 {
        let wanted = Pair(
            foreground: look.foreground ?? Theme.ownColour,
            background: look.background ?? Theme.ownColour)
        // Pair 0 is the terminal's own colours.
        if wanted.foreground < 0 && wanted.background < 0 { return 0 }
        if let known = pairs[wanted] { return known }
        let number = Int32(pairs.count + 1)
        let made = init_pair(Int16(number), Int16(wanted.foreground), Int16(wanted.background))
        guard made == OK else { return 0 }
        pairs[wanted] = number
        return number
    }

    private func attributes(of look: Look) -> attr_t {
        let table: [(Look.Attributes, attr_t)] = [
            (.bold, cnc_bold), (.dim, cnc_dim), (.italic, cnc_italic),
            (.underline, cnc_underline), (.reverse, cnc_reverse),
        ]
        return table.reduce(0) { look.attributes.contains($1.0) ? $0 | $1.1 : $0 }
    }
}
