import Screen
import TextLayout

/// One row of a page.
struct PageRow: Sendable {
    /// A line of one of its unit's texts.
    struct SetLine: Sendable {
        var text: Int
        var line: LaidOutLine
        var column: Int
        /// Where the text begins in that of its part, in UTF-8.
        var offset = 0
    }

    /// What is drawn around the text: bars, frames, bullets, whole lines of a table.
    struct Ornament: Sendable {
        var column: Int
        var text: String
        var style: Style
        /// The part that the text is of, and where it stands in it, in UTF-8.
        var source: Source?

        struct Source: Sendable {
            var part: Int
            var offset: Int
        }
    }

    var place: TextPlace
    var line: SetLine?
    var ornaments: [Ornament] = []
}

extension Canvas {
    /// Draws a row of a unit, with the hits in it; the page's left edge stands at a column.
    mutating func draw(
        _ content: PageRow, of unit: SetUnit, hits: PageHits? = nil, row: Int, column: Int
    ) {
        let block = content.place.block
        for ornament in content.ornaments {
            let column = column + ornament.column
            guard let hits, let source = ornament.source else {
                write(ornament.text, row: row, column: column, style: ornament.style)
                continue
            }
            let range = source.offset..<source.offset + ornament.text.utf8.count
            write(
                ornament.text,
                marked: hits.marks(
                    block: block, part: source.part, in: range, from: source.offset),
                row: row, column: column, style: ornament.style)
        }
        guard let set = content.line else { return }
        let range = set.line.range.lowerBound + set.offset..<set.line.range.upperBound + set.offset
        let marks = hits?.marks(
            block: block, part: content.place.part, in: range, from: set.offset)
        draw(
            set.line, of: unit.texts[set.text], marked: marks ?? [], row: row,
            column: column + set.column)
    }
}
