import Articles
import Screen
import TextLayout

extension PageBuilder {
    /// A whole article: what stands above the body, the body, and where it came from.
    mutating func append(
        _ article: Article, related: [RelatedStory], wording: Wording, today: ArticleDate
    ) {
        appendHead(of: article, wording: wording, today: today)
        var opening = dateline(of: article)
        let jumps = JumpDigits(related)
        for (index, block) in article.blocks.enumerated() {
            beginBlock(index + 1)
            switch block {
            case .card(let card):
                append(
                    card, line: line(of: card, wording: wording, today: today),
                    jump: jumps.digit(for: card))
            case .paragraph(let text):
                append(paragraph: text, dateline: opening)
                opening = ""
            default:
                append(block)
            }
        }
        beginBlock(article.blocks.count + 1)
        appendFoot(of: article)
    }

    /// What is known of a story that only a card tells of.
    mutating func append(
        card story: RelatedStory, wording: Wording, today: ArticleDate
    ) {
        appendRubric(
            section: story.section, date: story.date, minutes: nil, wording: wording, today: today)
        appendTitle(wording.title(story.title))
        if let summary = story.summary, !summary.isEmpty {
            space()
            append(summary, style: .lede, Setting(isRunning: true))
        }
        space()
        append(wording.cardNote, style: .dim)
        if let url = story.url {
            space()
            append(url, style: .link)
        }
    }

    private mutating func appendHead(
        of article: Article, wording: Wording, today: ArticleDate
    ) {
        appendRubric(
            section: article.section?.name, date: article.published,
            minutes: minutesToRead(article), wording: wording, today: today)
        appendTitle(wording.title(article.title))
        let origin = joined([article.site, article.byline])
        if !origin.isEmpty { append(origin, style: .dim) }
        if let lede = article.lede, !lede.isEmpty {
            space()
            append(lede, style: .lede, Setting(isRunning: true))
        }
    }

    /// One line that says as much as has room.
    private mutating func appendRubric(
        section: String?, date: ArticleDate?, minutes: Int?, wording: Wording, today: ArticleDate
    ) {
        let section = section?.uppercased()
        let whole = date.map { wording.dates.full($0) }
        let day = date.map { wording.dates.full($0.dayAlone) }
        let short = date.map { wording.dates.short($0, today: today) }
        let time = minutes.map { "\($0) \(wording.minutes)" }
        let choices = [
            [section, whole, time], [section, whole], [section, day], [section, short],
        ]
        let lines = choices.map { joined($0) }
        let line = lines.first { drawnWidth(of: $0) <= measure } ?? section ?? short ?? ""
        append(truncated(collapsingSpaces(line), to: measure), style: .section)
    }

    /// What is known of a line's parts, parted by dots.
    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private mutating func appendTitle(_ title: String) {
        space()
        append(title, style: .title, Setting(role: .heading))
    }

    private mutating func appendFoot(of article: Article) {
        if !article.tags.isEmpty {
            space()
            append(joined(article.tags), style: .dim)
        }
        if let url = article.url {
            space()
            append(url, style: .link)
        }
    }

    /// «КИШИНЕВ, 1 фев — Sputnik. »
    private func dateline(of article: Article) -> String {
        guard let dateline = article.dateline else { return "" }
        let placeAndDate = [dateline.place, dateline.date].compactMap { $0 }.joined(separator: ", ")
        let parts = [placeAndDate, dateline.agency ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : parts.joined(separator: " — ") + ". "
    }

    /// «30 янв · Город»
    private func line(of card: Card, wording: Wording, today: ArticleDate) -> String {
        joined([card.date.map { wording.dates.short($0, today: today) }, card.section])
    }
}

/// Which digit jumps to the story of each card of an article.
private struct JumpDigits {
    private var digits: [String: Int] = [:]

    init(_ related: [RelatedStory]) {
        for (index, story) in related.prefix(9).enumerated() where story.reason == .link {
            for name in [story.url, story.title].compactMap({ $0 }) where digits[name] == nil {
                digits[name] = index + 1
            }
        }
    }

    /// A story in the cache may have another headline by now; its address stays.
    func digit(for card: Card) -> Int? {
        card.url.flatMap { digits[$0] } ?? digits[card.title]
    }
}

/// Nil where nothing is known of the text yet.
private func minutesToRead(_ article: Article) -> Int? {
    guard !article.blocks.isEmpty else { return nil }
    let letters = article.blocks.reduce(article.lede?.unicodeScalars.count ?? 0) {
        $0 + $1.letters
    }
    return max(1, (letters + lettersReadInAMinute / 2) / lettersReadInAMinute)
}

/// About 170 Russian words with the spaces between them.
private let lettersReadInAMinute = 1200

extension Block {
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
