import Articles
import Screen
import TextLayout

/// What decides how the texts of a page are set.
struct PageSetting: Hashable, Sendable {
    /// In cells, at least one.
    var measure: Int
    var isJustified = false
    var isHyphenated = true
}

/// A unit of a page: its texts, measured once, and its rows at one setting.
struct SetUnit: Sendable {
    var texts: [StyledText] = []
    var rows: [PageRow] = []
}

/// Sets one unit of a page.
struct PageBuilder {
    private(set) var set = SetUnit()
    let contents: PageContents
    let setting: PageSetting
    let today: ArticleDate
    /// The table that was set last: its columns are those of every row.
    var table: SetTable?
    private let hyphenation: Hyphenation
    private let isFirst: Bool
    private let block: Int
    /// What the unit shows of a text of several pieces.
    let piece: TextPiece?
    private var part = 0
    /// How many of the texts are in use.
    private var taken = 0

    /// The part of a block's first text, or of its first item: the space above it is a part too.
    static let textPart = 1
    /// The part of the title, below the line with section and date and a space.
    static let titlePart = 2
    /// The part of a card's title, below a space and the frame's edge.
    static let cardPart = 2
    /// Stands before the speaker of a quote.
    static let dashOfSpeaker = "— "
    /// The lede's part, whether all that may stand above it is there or not.
    static let ledePart = 5

    /// Where a text stands between a page's edges, and what stands beside each of its lines.
    struct Setting {
        var indent = 0
        var trailing = 0
        var role = Manner.Role.body
        /// Only running text is justified.
        var isRunning = false
        /// Where the text begins in that of which it is a part, in UTF-8.
        var offset = 0
        /// Beside the first line, and beside every line.
        var bullet: PageRow.Ornament?
        var sides: [PageRow.Ornament] = []
    }

    /// Sets a unit; `texts` are its own, measured for another setting, or none.
    init(
        _ unit: Int, of contents: PageContents, texts: [StyledText] = [], setting: PageSetting,
        hyphenation: Hyphenation, today: ArticleDate, table: SetTable? = nil
    ) {
        self.contents = contents
        self.setting = setting
        self.hyphenation = hyphenation
        self.today = today
        self.table = table
        set.texts = texts
        isFirst = unit == 0
        block = contents.block(of: unit)
        let item = contents.item(of: unit)
        piece = contents.piece(item, ofBlock: block)
        appendMatter(item: item)
    }

    var measure: Int { setting.measure }

    /// Whether the unit shows its text's beginning, and its end.
    var isAtBeginning: Bool { piece?.isFirst ?? true }
    var isAtEnd: Bool { piece?.isLast ?? true }

    private mutating func appendMatter(item: Int) {
        switch contents.matter {
        case .nothing: break
        case .note(let text): append(text, style: .dim)
        case .card(let story): append(card: story)
        case .article(let article, _):
            if block == 0 {
                appendHead(of: article)
            } else if block <= article.blocks.count {
                append(article.blocks[block - 1], number: block, item: item)
            } else {
                appendFoot(of: article)
            }
        }
    }

    /// Goes on with a part: what another measure would show before it keeps its number.
    mutating func begin(part: Int) { self.part = part }

    /// An empty row, unless the page begins here.
    mutating func space() {
        guard !isFirst || !set.rows.isEmpty else { return }
        append(ornaments: [])
    }

    /// A row without text that could be set at another measure.
    mutating func append(ornaments: [PageRow.Ornament]) {
        append(ornaments: ornaments, offset: 0)
        part += 1
    }

    /// One of several such rows of a part, told apart by rising offsets.
    mutating func append(ornaments: [PageRow.Ornament], offset: Int) {
        set.rows.append(
            PageRow(
                place: TextPlace(block: block, part: part, offset: offset), ornaments: ornaments))
    }

    mutating func append(_ text: String, style: Style, _ setting: Setting = Setting()) {
        append(
            measured {
                StyledText(text, style: style, language: $0, hyphenation: $1)
            }, setting)
    }

    mutating func append(
        _ text: SpannedText, style: Style, opening: String = "", _ setting: Setting = Setting()
    ) {
        append(
            measured {
                StyledText(text, style: style, language: $0, hyphenation: $1, opening: opening)
            }, setting)
    }

    /// A text of which the unit may show but a piece.
    mutating func append(
        inPieces text: SpannedText, style: Style, opening: String = "",
        _ setting: Setting = Setting()
    ) {
        guard let piece else { return append(text, style: style, opening: opening, setting) }
        begin(part: piece.part)
        var setting = setting
        setting.offset = piece.offset
        if !piece.isFirst { setting.bullet = nil }
        append(
            piece.cut(from: text.text), style: style, opening: piece.isFirst ? opening : "",
            setting)
    }

    /// The unit's next text, which is the same at every measure: as it was measured before, else
    /// measured now.
    private mutating func measured(_ measure: (Language, Hyphenation) -> StyledText) -> Int {
        if taken == set.texts.count {
            set.texts.append(measure(contents.language, hyphenation))
        }
        taken += 1
        return taken - 1
    }

    /// The lines of a text that does not stand for itself, as of a table's cell, and where each
    /// begins in it, in UTF-8.
    mutating func lines(of text: String, measure: Int) -> [(text: String, offset: Int)] {
        let number = measured { StyledText(text, style: .text, language: $0, hyphenation: $1) }
        let paragraph = set.texts[number].paragraph
        return layOut(paragraph, measure: measure, manner: manner(Setting()))
            .map { (paragraph.string(of: $0), $0.range.lowerBound) }
    }

    private mutating func append(_ number: Int, _ setting: Setting) {
        let room = max(1, measure - setting.indent - setting.trailing)
        let lines = layOut(
            set.texts[number].paragraph, measure: room, manner: manner(setting))
        for (index, line) in lines.enumerated() {
            var ornaments = setting.sides
            if index == 0, let bullet = setting.bullet { ornaments.append(bullet) }
            let offset = setting.offset + (index == 0 ? 0 : line.range.lowerBound)
            set.rows.append(
                PageRow(
                    place: TextPlace(block: block, part: part, offset: offset),
                    line: PageRow.SetLine(
                        text: number, line: line, column: setting.indent, offset: setting.offset),
                    ornaments: ornaments))
        }
        part += 1
    }

    private func manner(_ setting: Setting) -> Manner {
        // The margin beside the page has room for a mark that hangs.
        Manner(
            justified: self.setting.isJustified && setting.isRunning,
            hyphenated: self.setting.isHyphenated && setting.role == .body,
            hangsMarks: setting.trailing == 0, role: setting.role)
    }
}
