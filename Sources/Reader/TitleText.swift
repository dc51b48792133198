import Screen
import TextLayout

/// A headline, or another short text, in as few lines as it takes, the last cut if it must be.
struct TitleText {
    /// A cluster of a line: what is drawn, how wide it is, and where it stands in the text, in UTF-8.
    private struct Piece {
        var text: String
        var cells: Int
        var offset: Int
    }

    private struct Line {
        var indent: Int
        var pieces: [Piece]
    }

    private let lines: [Line]

    /// At most `most` lines.
    init(
        _ title: String, columns: Int, most: Int, firstIndent: Int = 0, hangingIndent: Int = 0,
        language: Language = .undetermined
    ) {
        let columns = max(1, columns)
        // What can never be seen is not measured: a title may be as long as a feed cares to make it.
        let seen = title.unicodeScalars.prefix(columns * most * scalarsForACell)
        let paragraph = Paragraph(String(seen), language: language)
        // In a list full lines read best, and no word of a headline is parted.
        let manner = Manner(
            choice: .greedy, hyphenated: false, firstIndent: firstIndent,
            hangingIndent: hangingIndent)
        let laidOut = layOut(paragraph, measure: columns, manner: manner)
        var lines = laidOut.prefix(most).map { line in
            Line(indent: max(0, line.indent), pieces: Self.pieces(of: line, in: paragraph))
        }
        if laidOut.count > most, let cut = laidOut.dropFirst(most - 1).first {
            let end = paragraph.text.utf8.count
            let rest = LaidOutLine(
                range: cut.range.lowerBound..<end, indent: cut.indent, width: end)
            lines[most - 1].pieces = Self.shortened(
                Self.pieces(of: rest, in: paragraph), to: max(1, columns - cut.indent))
        }
        self.lines = lines
    }

    private static func pieces(of line: LaidOutLine, in paragraph: Paragraph) -> [Piece] {
        var pieces: [Piece] = []
        paragraph.forEachCluster(on: line) { cluster in
            pieces.append(Piece(text: cluster.text, cells: cluster.cells, offset: cluster.offset))
        }
        return pieces
    }

    /// The beginning of a line and an ellipsis.
    private static func shortened(_ pieces: [Piece], to cells: Int) -> [Piece] {
        var (kept, width) = ([Piece](), 0)
        for piece in pieces {
            guard width + piece.cells < cells else { break }
            kept.append(piece)
            width += piece.cells
        }
        while kept.last?.text == " " { kept.removeLast() }
        return kept + [Piece(text: "…", cells: 1, offset: .max)]
    }

    var count: Int { lines.count }

    /// The lines as plain text, their indents included.
    var strings: [String] {
        lines.map { line in
            String(repeating: " ", count: line.indent) + line.pieces.map(\.text).joined()
        }
    }

    /// Draws the lines from a row and a column on; what is marked, in UTF-8 of the text, in order and
    /// apart, stands out.
    func draw(
        row: Int, column: Int, style: Style, marked: [Range<Int>] = [], markedStyle: Style = .hit,
        on canvas: inout Canvas
    ) {
        var mark = 0
        for (number, line) in lines.enumerated() {
            var column = column + line.indent
            var pending = (text: "", style: style)
            for piece in line.pieces {
                while mark < marked.count, marked[mark].upperBound <= piece.offset { mark += 1 }
                let isMarked = mark < marked.count && marked[mark].contains(piece.offset)
                let style = isMarked ? markedStyle : style
                if style != pending.style {
                    column = canvas.write(
                        pending.text, row: row + number, column: column, style: pending.style)
                    pending = ("", style)
                }
                pending.text += piece.text
            }
            canvas.write(pending.text, row: row + number, column: column, style: pending.style)
        }
    }
}

/// The lines of a headline as plain text, no more than `most`.
func titleLines(
    _ title: String, columns: Int, most: Int, language: Language = .undetermined
) -> [String] {
    TitleText(title, columns: columns, most: most, language: language).strings
}

/// More than this stands over no cell but in mischief.
let scalarsForACell = 4
