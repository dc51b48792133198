import Articles
import Screen
import TextLayout

/// What decides how an article is laid out.
struct PageKey: Hashable, Sendable {
    var subject: Subject
    var edition: Int
    var measure: Int
    var isJustified: Bool
}

/// An article laid out at a measure: rows to draw, each with its place in the text.
struct ArticlePage: Sendable {
    private(set) var rows: [PageRow] = []
    private(set) var texts: [StyledText] = []

    static let empty = ArticlePage()

    /// The row that holds a place, or the last one before it.
    func row(at place: TextPlace) -> Int {
        var (low, high) = (0, rows.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if rows[middle].place <= place { low = middle } else { high = middle }
        }
        return low
    }

    func place(ofRow row: Int) -> TextPlace {
        guard !rows.isEmpty else { return .start }
        return rows[max(0, min(row, rows.count - 1))].place
    }

    /// The topmost row when the last one stands at the foot of so many rows.
    func lastTop(rows visible: Int) -> Int { max(0, rows.count - max(1, visible)) }

    mutating func append(_ row: PageRow) { rows.append(row) }

    /// Keeps a text for the rows that show it and gives its number.
    mutating func keep(_ text: StyledText) -> Int {
        texts.append(text)
        return texts.count - 1
    }
}

/// One row of a page.
struct PageRow: Sendable {
    /// A line of one of the page's texts.
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
    /// Draws so many rows of a page from one on; the page's left edge stands at a column.
    mutating func draw(_ page: ArticlePage, from top: Int, column: Int) {
        for row in 0..<size.rows {
            guard page.rows.indices.contains(top + row) else { return }
            let content = page.rows[top + row]
            for ornament in content.ornaments {
                write(
                    ornament.text, row: row, column: column + ornament.column,
                    style: ornament.style)
            }
            if let set = content.line {
                draw(set.line, of: page.texts[set.text], row: row, column: column + set.column)
            }
        }
    }
}
