import Articles
import Screen
import TextLayout

@testable import Reader

/// An article set at once from top to bottom, every unit for itself: what a page set bit by bit
/// has to come to.
struct WholePage {
    private(set) var rows: [(unit: SetUnit, row: PageRow)] = []
    let setting: PageSetting

    init(_ contents: PageContents, _ setting: PageSetting) {
        self.setting = setting
        for unit in 0..<contents.count {
            let set = PageBuilder(
                unit, of: contents, setting: setting, hyphenation: .letterRules,
                today: Edition.today
            ).set
            rows += set.rows.map { (set, $0) }
        }
    }

    /// The last row whose place is not after another.
    func row(at place: TextPlace) -> Int {
        rows.lastIndex { $0.row.place <= place } ?? 0
    }

    func grid(rows count: Int? = nil, from top: Int = 0) -> Grid {
        var canvas = Canvas(Size(rows: count ?? rows.count, columns: setting.measure))
        for (row, content) in rows.dropFirst(top).prefix(canvas.size.rows).enumerated() {
            canvas.draw(content.row, of: content.unit, row: row, column: 0)
        }
        return canvas.grid
    }
}

extension PageContents {
    convenience init(
        blocks: [Block], dateline: Dateline? = nil, language: String = "ru",
        cutter: TextCutter = TextCutter()
    ) {
        let article = Article(
            id: Edition.id("test"), title: "Проба", dateline: dateline, blocks: blocks)
        self.init(
            .article(article, related: []), language: Language(language), wording: .russian,
            cutter: cutter)
    }
}

extension ArticlePage {
    init(_ contents: PageContents, _ setting: PageSetting) {
        self.init(contents, setting: setting, hyphenation: .letterRules, today: Edition.today)
    }

    /// So many rows of the page from one on, as they are drawn.
    mutating func grid(rows: Int, from top: Position) -> Grid {
        prepare(rows: rows, from: top)
        var canvas = Canvas(Size(rows: rows, columns: setting.measure))
        canvas.draw(self, from: top, column: 0)
        return canvas.grid
    }

    /// Sets all that is left.
    mutating func complete() {
        while !isWhole { setMore(bytes: ArticlePane.slice) }
    }
}
