package import Articles
import Screen
import TextLayout

/// An article as lines of plain text at a measure, as the article pane would show it.
package func plainLines(
    of article: Article, measure: Int, wording: Wording, today: ArticleDate
) -> [String] {
    var builder = PageBuilder(
        measure: measure, isJustified: false, language: Language(article.language ?? ""))
    builder.append(article, related: [], wording: wording, today: today)
    let page = builder.page
    return page.rows.indices.map { row in
        var canvas = Canvas(Size(rows: 1, columns: max(1, measure)))
        canvas.draw(page, from: row, column: 0)
        // A grid is filled to its edge; a line of text ends where its last word does.
        let text = canvas.grid.text(ofRow: 0)
        return String(
            text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
}
