import Articles
import Screen
import TextLayout

extension PageBuilder {
    /// Lays out a block of the body.
    mutating func append(_ block: Block) {
        switch block {
        case .paragraph(let text): append(paragraph: text)
        case .heading(_, let text):
            space()
            append(
                StyledText(text, style: .heading, language: language), Setting(role: .heading))
        case .quote(let quote): append(quote)
        case .image(let image): append(image)
        case .list(let isOrdered, let items): append(items, isOrdered: isOrdered)
        case .card(let card): append(card)
        case .table(let rows): append(table: rows)
        case .preformatted(let text):
            space()
            append(text, style: .code, Setting(role: .preformatted))
        case .rule:
            space()
            let stars = "* * *"
            let column = max(0, (measure - stars.utf8.count) / 2)
            append(ornaments: [.init(column: column, text: stars, style: .border)])
        }
    }

    /// A paragraph, the story's dateline run in before it.
    mutating func append(paragraph text: SpannedText, dateline: String = "") {
        space()
        append(
            StyledText(text, style: .text, language: language, opening: dateline),
            Setting(isRunning: true))
    }

    private mutating func append(_ quote: Quote) {
        space()
        let bar = PageRow.Ornament(column: 0, text: "▎", style: .quoteBar)
        let setting = Setting(indent: 2, isRunning: true, sides: [bar])
        append(StyledText(quote.text, style: .quote, language: language), setting)
        let speaker = [quote.speaker, quote.role].compactMap { $0 }.filter { !$0.isEmpty }
        guard !speaker.isEmpty else { return }
        append(
            "— " + speaker.joined(separator: ", "), style: .speaker,
            Setting(indent: 2, sides: [bar]))
    }

    private mutating func append(_ image: Image) {
        let credit = image.credit.map(collapsingSpaces).flatMap { $0.isEmpty ? nil : $0 }
        let caption = image.caption.flatMap { $0.isEmpty ? nil : $0 }
        guard caption != nil || credit != nil else { return }
        space()
        var bullet: PageRow.Ornament? = .init(column: 0, text: "▫", style: .caption)
        if let caption {
            append(caption, style: .caption, Setting(indent: 2, bullet: bullet))
            bullet = nil
        }
        if let credit {
            append(credit, style: .dim, Setting(indent: 2, bullet: bullet))
        }
    }

    private mutating func append(_ items: [SpannedText], isOrdered: Bool) {
        space()
        // Numbers end in one column, whatever their length.
        let width = isOrdered ? String(items.count).utf8.count + 1 : 1
        for (index, item) in items.enumerated() {
            let mark = isOrdered ? "\(index + 1)." : "•"
            let bullet = PageRow.Ornament(
                column: isOrdered ? width - mark.utf8.count : 0, text: mark, style: .dim)
            append(
                StyledText(item, style: .text, language: language),
                Setting(indent: width + 1, isRunning: true, bullet: bullet))
        }
    }

    /// A box with the card's date and section in its upper edge, and the digit that leads to it.
    mutating func append(_ card: Card, line: String = "", jump: Int? = nil) {
        space()
        guard measure >= 12 else {
            append(card.title, style: .cardTitle, Setting(role: .heading))
            return
        }
        append(ornaments: upperEdge(title: line, jump: jump))
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

    private func upperEdge(title: String, jump: Int?) -> [PageRow.Ornament] {
        let edge = "┌" + String(repeating: "─", count: measure - 2) + "┐"
        var ornaments = [PageRow.Ornament(column: 0, text: edge, style: .cardFrame)]
        if !title.isEmpty {
            let text = " " + truncated(title, to: measure - 10) + " "
            ornaments.append(.init(column: 1, text: text, style: .dim))
        }
        if let jump {
            ornaments.append(.init(column: measure - 5, text: " \(jump) ", style: .statusKey))
        }
        return ornaments
    }
}
