package import Articles
import Screen
package import TextLayout

/// An article as lines of plain text at a measure, as the article pane would show it; `hyphenator`
/// is asked once for each language of its texts.
package func plainLines(
    of article: Article, measure: Int, wording: Wording, today: ArticleDate,
    hyphenator: (Language) -> Hyphenator?
) -> [String] {
    let contents = PageContents(
        .article(article, related: []), language: Language(article.language ?? ""),
        wording: wording)
    let setting = PageSetting(measure: max(1, measure))
    var hyphenation = Hyphenation.letterRules
    var asked: Set<Language> = []
    var table: SetTable?
    var lines: [String] = []
    for unit in 0..<contents.count {
        func made() -> SetUnit {
            let builder = PageBuilder(
                unit, of: contents, setting: setting, hyphenation: hyphenation, today: today,
                table: table)
            table = builder.table
            return builder.set
        }
        var set = made()
        var isOutOfDate = false
        for language in set.texts.map(\.paragraph.language)
        where asked.insert(language).inserted {
            guard let hyphenator = hyphenator(language) else { continue }
            hyphenation.use(hyphenator)
            isOutOfDate = true
        }
        if isOutOfDate { set = made() }
        for row in set.rows { lines.append(plainLine(row, of: set, measure: setting.measure)) }
    }
    return lines
}

private func plainLine(_ row: PageRow, of set: SetUnit, measure: Int) -> String {
    var canvas = Canvas(Size(rows: 1, columns: measure))
    canvas.draw(row, of: set, row: 0, column: 0)
    // A grid is filled to its edge; a line of text ends where its last word does.
    let text = canvas.grid.text(ofRow: 0)
    return String(
        text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
}
