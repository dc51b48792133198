import Articles
import Screen
import TextLayout

/// What stands above and below an article's body.
extension PageBuilder {
    mutating func appendHead(of article: Article) {
        if isAtBeginning {
            appendRubric(
                section: article.section?.name, date: article.published,
                minutes: contents.minutesToRead)
            appendTitle(article.title)
            let origin = joined([article.site, article.byline])
            if !origin.isEmpty { append(origin, style: .dim) }
        }
        guard let lede = article.lede, !lede.isEmpty else { return }
        begin(part: Self.ledePart - 1)
        if isAtBeginning { space() }
        append(inPieces: SpannedText(lede), style: .lede, Setting(isRunning: true))
    }

    /// Where the article came from.
    mutating func appendFoot(of article: Article) {
        if !article.tags.isEmpty {
            space()
            append(joined(article.tags), style: .dim)
        }
        if let url = article.url {
            space()
            append(url, style: .link)
        }
    }

    /// What is known of a story that only a card tells of.
    mutating func append(card story: RelatedStory) {
        appendRubric(section: story.section, date: story.date, minutes: nil)
        appendTitle(story.title)
        if let summary = story.summary, !summary.isEmpty {
            space()
            append(summary, style: .lede, Setting(isRunning: true))
        }
        space()
        append(contents.wording.cardNote, style: .dim)
        if let url = story.url {
            space()
            append(url, style: .link)
        }
    }

    /// One line that says as much as has room.
    private mutating func appendRubric(section: String?, date: ArticleDate?, minutes: Int?) {
        let dates = contents.wording.dates
        let section = section?.uppercased()
        let whole = date.map { dates.full($0) }
        let day = date.map { dates.full($0.dayAlone) }
        let short = date.map { dates.short($0, today: today) }
        let time = minutes.map { "\($0) \(contents.wording.minutes)" }
        let choices = [
            [section, whole, time], [section, whole], [section, day], [section, short],
        ]
        let lines = choices.map { joined($0) }
        let line = lines.first { drawnWidth(of: $0) <= measure } ?? section ?? short ?? ""
        let shown = truncated(collapsingSpaces(line), to: measure)
        append(ornaments: [.init(column: 0, text: shown, style: .section)])
    }

    private mutating func appendTitle(_ title: String) {
        space()
        begin(part: Self.titlePart)
        append(contents.wording.title(title), style: .title, Setting(role: .heading))
    }

    /// What is known of a line's parts, parted by dots.
    func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Article {
    /// Nil where nothing is known of the text yet.
    var minutesToRead: Int? {
        guard !blocks.isEmpty else { return nil }
        let letters = blocks.reduce(lede?.unicodeScalars.count ?? 0) { $0 + $1.letters }
        return max(1, (letters + lettersReadInAMinute / 2) / lettersReadInAMinute)
    }
}

/// About 170 Russian words with the spaces between them.
private let lettersReadInAMinute = 1200

extension Block {
    /// Of running text.
    fileprivate var letters: Int {
        switch self {
        case .paragraph(let text), .heading(_, let text): text.text.unicodeScalars.count
        case .quote(let quote): quote.text.text.unicodeScalars.count
        case .list(_, let items): items.reduce(0) { $0 + $1.text.unicodeScalars.count }
        case .preformatted(let text): text.unicodeScalars.count
        case .table(let rows): rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.unicodeScalars.count } }
        case .card, .image, .rule: 0
        }
    }
}
