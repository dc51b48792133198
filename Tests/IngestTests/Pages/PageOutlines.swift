import Articles

/// The blocks of a page's article as lines that a test can be read by.
func outline(of article: Article) -> [String] {
    article.blocks.map { block in
        switch block {
        case .paragraph(let text): "paragraph: " + text.text
        case .heading(let level, let text): "heading \(level): " + text.text
        case .quote(let quote): line("quote", quote.text.text, quote.speaker, quote.role)
        case .image(let image): line("image", image.caption, image.credit, image.date?.iso)
        case .list(let ordered, let items):
            (ordered ? "numbers: " : "list: ") + items.map(\.text).joined(separator: " / ")
        case .card(let card): line("card", card.date?.iso, card.section, card.title, card.summary)
        case .table(let rows):
            "table: " + rows.map { $0.joined(separator: ", ") }.joined(separator: " / ")
        case .preformatted(let text): "code: " + text
        case .rule: "rule"
        }
    }
}

private func line(_ kind: String, _ parts: String?...) -> String {
    kind + ": " + parts.compactMap { $0 }.joined(separator: " | ")
}
