import Screen
import TextLayout

/// One row of a page.
struct PageRow: Sendable {
    /// A line of one of its unit's texts.
    struct SetLine: Sendable {
        var text: Int
        var line: LaidOutLine
        var column: Int
    }

    /// What is drawn around the text: bars, frames, bullets, whole lines of a table.
    struct Ornament: Sendable {
        var column: Int
        var text: String
        var style: Style
    }

    var place: TextPlace
    var line: SetLine?
    var ornaments: [Ornament] = []
}

extension Canvas {
    /// Draws a row of a unit; the page's left edge stands at a column.
    mutating func draw(_ content: PageRow, of unit: SetUnit, row: Int, column: Int) {
        for ornament in content.ornaments {
            write(
                ornament.text, row: row, column: column + ornament.column, style: ornament.style)
        }
        if let set = content.line {
            draw(set.line, of: unit.texts[set.text], row: row, column: column + set.column)
        }
    }
}
