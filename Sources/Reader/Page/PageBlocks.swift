import Articles
import Screen
import TextLayout

extension PageBuilder {
    /// Sets a unit of a block of the body.
    mutating func append(_ block: Block, number: Int, item: Int) {
        switch block {
        case .paragraph(let text):
            if isAtBeginning { space() }
            let opening = contents.opening?.block == number ? contents.opening?.text : nil
            append(inPieces: text, style: .text, opening: opening ?? "", Setting(isRunning: true))
        case .heading(_, let text):
            if isAtBeginning { space() }
            append(inPieces: text, style: .heading, Setting(role: .heading))
        case .quote(let quote): append(quote)
        case .image(let image): append(image)
        case .list(let isOrdered, let items): append(item, of: items, isOrdered: isOrdered)
        case .card(let card): append(card)
        case .table(let rows): append(row: item, of: rows, block: number)
        case .preformatted(let text): append(preformatted: text)
        case .rule:
            space()
            let stars = "* * *"
            let column = max(0, (measure - stars.utf8.count) / 2)
            append(ornaments: [.init(column: column, text: stars, style: .border)])
        }
    }

    private mutating func append(_ quote: Quote) {
        if isAtBeginning { space() }
        let bar = PageRow.Ornament(column: 0, text: "▎", style: .quoteBar)
        append(
            inPieces: quote.text, style: .quote,
            Setting(indent: 2, isRunning: true, sides: [bar]))
        let speaker = [quote.speaker, quote.role].compactMap { $0 }.filter { !$0.isEmpty }
        guard isAtEnd, !speaker.isEmpty else { return }
        append(
            Self.dashOfSpeaker + speaker.joined(separator: ", "), style: .speaker,
            Setting(indent: 2, sides: [bar]))
    }

    private mutating func append(_ image: Image) {
        let credit = image.credit.map(collapsingSpaces).flatMap { $0.isEmpty ? nil : $0 }
        let caption = image.caption.flatMap { $0.isEmpty ? nil : $0 }
        guard caption != nil || credit != nil else { return }
        if isAtBeginning { space() }
        var bullet: PageRow.Ornament? = .init(column: 0, text: "▫", style: .caption)
        if let caption {
            append(
                inPieces: SpannedText(caption), style: .caption,
                Setting(indent: 2, bullet: bullet))
            bullet = nil
        }
        if isAtEnd, let credit {
            append(credit, style: .dim, Setting(indent: 2, bullet: bullet))
        }
    }

    private mutating func append(_ item: Int, of items: [SpannedText], isOrdered: Bool) {
        let item = piece.map { $0.part - Self.textPart } ?? item
        if item == 0, isAtBeginning { space() }
        guard items.indices.contains(item) else { return }
        begin(part: Self.textPart + item)
        // Numbers end in one column, whatever their length.
        let width = isOrdered ? String(items.count).utf8.count + 1 : 1
        let mark = isOrdered ? "\(item + 1)." : "•"
        let bullet = PageRow.Ornament(
            column: isOrdered ? width - mark.utf8.count : 0, text: mark, style: .dim)
        append(
            inPieces: items[item], style: .text,
            Setting(indent: width + 1, isRunning: true, bullet: bullet))
    }

    private mutating func append(preformatted text: String) {
        if isAtBeginning { space() }
        append(inPieces: SpannedText(text), style: .code, Setting(role: .preformatted))
    }

    /// A box with the card's date and section in its upper edge, and the digit that leads to it.
    private mutating func append(_ card: Card) {
        space()
        let isBoxed = measure >= Self.narrowestBox
        if isBoxed { append(ornaments: upperEdge(of: card)) }
        begin(part: Self.cardPart)
        guard isBoxed else {
            append(card.title, style: .cardTitle, Setting(role: .heading))
            return
        }
        let sides: [PageRow.Ornament] = [
            .init(column: 0, text: "│", style: .cardFrame),
            .init(column: measure - 1, text: "│", style: .cardFrame),
        ]
        append(
            card.title, style: .cardTitle,
            Setting(indent: 2, trailing: 2, role: .heading, sides: sides))
        if let summary = card.summary, !summary.isEmpty {
            append(summary, style: .dim, Setting(indent: 2, trailing: 2, sides: sides))
        }
        let edge = "└" + String(repeating: "─", count: measure - 2) + "┘"
        append(ornaments: [.init(column: 0, text: edge, style: .cardFrame)])
    }

    /// In less room a frame leaves none for words.
    private static let narrowestBox = 12

    /// «30 янв · Город»
    private func upperEdge(of card: Card) -> [PageRow.Ornament] {
        let edge = "┌" + String(repeating: "─", count: measure - 2) + "┐"
        var ornaments = [PageRow.Ornament(column: 0, text: edge, style: .cardFrame)]
        let date = card.date.map { contents.wording.dates.short($0, today: today) }
        let title = joined([date, card.section])
        if !title.isEmpty {
            let text = " " + truncated(title, to: measure - 10) + " "
            ornaments.append(.init(column: 1, text: text, style: .dim))
        }
        if let jump = contents.jumps.digit(for: card) {
            ornaments.append(.init(column: measure - 5, text: " \(jump) ", style: .statusKey))
        }
        return ornaments
    }
}

/// Which digit jumps to the story of each card of an article.
struct JumpDigits: Hashable, Sendable {
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

extension Block {
    /// How long its texts are.
    var bytes: Int {
        switch self {
        case .paragraph(let text), .heading(_, let text): text.text.utf8.count
        case .quote(let quote): quote.text.text.utf8.count
        case .list(_, let items): items.reduce(0) { $0 + $1.text.utf8.count }
        case .preformatted(let text): text.utf8.count
        case .table(let rows): rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count } }
        case .image(let image): (image.caption ?? "").utf8.count + (image.credit ?? "").utf8.count
        case .card(let card): card.title.utf8.count + (card.summary ?? "").utf8.count
        case .rule: 0
        }
    }
}
