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
        appendRubric([
            story.section?.uppercased(),
            story.date.map { wording.dates.full($0.onClock(of: today)) },
        ])
        appendTitle(story.title)
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
        let minutes = minutesToRead(article)
        appendRubric([
            article.section?.name.uppercased(),
            article.published.map { wording.dates.full($0.onClock(of: today)) },
            minutes.map { "\($0) \(wording.minutes)" },
        ])
        appendTitle(article.title)
        let origin = [article.site, article.byline].compactMap { $0 }.filter { !$0.isEmpty }
        if !origin.isEmpty { append(origin.joined(separator: " · "), style: .dim) }
        if let lede = article.lede, !lede.isEmpty {
            space()
            append(lede, style: .lede, Setting(isRunning: true))
        }
    }

    private mutating func appendRubric(_ parts: [String?]) {
        let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
        append(known.joined(separator: " · "), style: .section)
    }

    private mutating func appendTitle(_ title: String) {
        space()
        append(title, style: .title, Setting(role: .heading))
    }

    private mutating func appendFoot(of article: Article) {
        if !article.tags.isEmpty {
            space()
            append(article.tags.joined(separator: " · "), style: .dim)
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
        [card.date.map { wording.dates.short($0, today: today) }, card.section]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

/// Which digit jumps to the story of each card of an article.
private struct JumpDigits {
    private var digits: [String: Int] = [:]

    init(_ related: [RelatedStory]) {
        for (index, story) in related.prefix(9).enumerated() where story.reason == .link {
            if digits[story.title] == nil { digits[story.title] = index + 1 }
        }
    }

    func digit(for card: Card) -> Int? { digits[card.title] }
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
