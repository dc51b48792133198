import Articles
import Screen
import TextLayout

/// Lays out an article from top to bottom.
struct PageBuilder {
    private(set) var page = ArticlePage()
    let measure: Int
    let isJustified: Bool
    let language: Language
    private var block = 0
    private var part = 0

    init(measure: Int, isJustified: Bool, language: Language) {
        self.measure = max(1, measure)
        self.isJustified = isJustified
        self.language = language
    }

    /// Where a text stands between a page's edges, and what stands beside each of its lines.
    struct Setting {
        var indent = 0
        var trailing = 0
        var role = Manner.Role.body
        /// Only running text is justified.
        var isRunning = false
        /// Beside the first line, and beside every line.
        var bullet: PageRow.Ornament?
        var sides: [PageRow.Ornament] = []
    }

    mutating func beginBlock(_ number: Int) {
        block = number
        part = 0
    }

    /// An empty row, unless the page begins here.
    mutating func space() {
        guard !page.rows.isEmpty else { return }
        append(line: nil)
    }

    /// A row without text of the article.
    mutating func append(ornaments: [PageRow.Ornament]) {
        append(line: nil, ornaments: ornaments)
    }

    mutating func append(_ text: StyledText, _ setting: Setting = Setting()) {
        let number = page.keep(text)
        let room = max(1, measure - setting.indent - setting.trailing)
        let manner = Manner(
            justified: isJustified && setting.isRunning, role: setting.role)
        let lines = layOut(text.paragraph, measure: room, manner: manner)
        for (index, line) in lines.enumerated() {
            var ornaments = setting.sides
            if index == 0, let bullet = setting.bullet { ornaments.append(bullet) }
            page.append(
                PageRow(
                    place: TextPlace(
                        block: block, part: part, offset: index == 0 ? 0 : line.range.lowerBound),
                    line: PageRow.SetLine(text: number, line: line, column: setting.indent),
                    ornaments: ornaments))
        }
        part += 1
    }

    mutating func append(_ text: String, style: Style, _ setting: Setting = Setting()) {
        append(StyledText(text, style: style, language: language), setting)
    }

    private mutating func append(
        line: PageRow.SetLine?, ornaments: [PageRow.Ornament] = []
    ) {
        page.append(
            PageRow(
                place: TextPlace(block: block, part: part, offset: 0), line: line,
                ornaments: ornaments))
        part += 1
    }
}
