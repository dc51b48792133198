import Articles
import Screen
import TextLayout

/// Headlines set to the list's columns.
struct HeadlineList {
    let headlines: [Headline]
    let columns: Int
    let dates: DateWords
    let today: ArticleDate

    private static let mostTitleLines = 3
    /// The bar of the chosen headline, the marker and a space.
    private static let indent = 3
    /// From here on titles stand in a column of their own; a narrower list lets them hang.
    private static let roomy = 44
    /// «30 янв», and a space.
    private static let dateColumns = 7

    func height(_ index: Int) -> Int {
        headlines.indices.contains(index) ? title(of: headlines[index]).count : 1
    }

    private func date(of headline: Headline) -> String {
        headline.published.map { dates.short($0, today: today) } ?? ""
    }

    private func title(of headline: Headline) -> [String] {
        let dateColumns = max(Self.dateColumns, date(of: headline).unicodeScalars.count + 1)
        // On a very narrow list the date would leave no room for a word.
        let first = columns < 24 ? 0 : dateColumns
        return titleLines(
            headline.title, columns: columns - Self.indent - 1, most: Self.mostTitleLines,
            firstIndent: first, hangingIndent: columns >= Self.roomy ? first : 0,
            language: headline.language.map { Language($0) } ?? .undetermined)
    }

    /// Draws a headline from a row on; `selection` is the style of the chosen one.
    func draw(_ index: Int, row: Int, selection: Style?, on canvas: inout Canvas) {
        let headline = headlines[index]
        let lines = title(of: headline)
        if let selection {
            let rect = Rect(row: row, column: 0, rows: lines.count, columns: columns)
            canvas.fill(rect, style: selection)
            canvas.verticalRule(column: 0, rows: rect.rows, style: selection, character: "▌")
        }
        let marker = marker(of: headline.marks)
        canvas.write(marker.text, row: row, column: 1, style: selection ?? marker.style)
        let style: Style = headline.marks.read ? .headlineRead : .headline
        for (number, line) in lines.enumerated() {
            canvas.write(
                line, row: row + number, column: Self.indent, style: selection ?? style)
        }
        if columns >= 24 {
            canvas.write(
                date(of: headline), row: row, column: Self.indent, style: selection ?? .dim)
        }
    }

    private func marker(of marks: Marks) -> (text: String, style: Style) {
        if marks.starred { return ("◆", .star) }
        return marks.read ? ("○", .dim) : ("●", .marker)
    }
}
