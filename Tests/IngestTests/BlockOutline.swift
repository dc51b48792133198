import Articles

/// Blocks as short lines, so that a table of cases can be read: "¶ a *b*", "• a / b", "> a | who".
func outline(_ blocks: [Block]) -> String {
    blocks.map(outline).joined(separator: "\n")
}

private func outline(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): "¶ " + marked(text)
    case .heading(let level, let text):
        String(repeating: "#", count: level) + " " + marked(text)
    case .quote(let quote):
        joined("> " + marked(quote.text), quote.speaker, quote.role)
    case .image(let image): joined("▫ \(image.url ?? "")", image.caption, image.credit)
    case .list(let isOrdered, let items):
        (isOrdered ? "1. " : "• ") + items.map(marked).joined(separator: " / ")
    case .card(let card): "card " + card.title
    case .table(let rows):
        "table " + rows.map { $0.joined(separator: ", ") }.joined(separator: "; ")
    case .preformatted(let text): "``` " + text
    case .rule: "---"
    }
}

private func joined(_ first: String, _ second: String?, _ third: String?) -> String {
    guard second != nil || third != nil else { return first }
    return [first, second ?? "", third].compactMap { $0 }.joined(separator: " | ")
}

/// The text with its spans as signs: _emphasis_, *strong*, `code`, [link](address).
private func marked(_ text: SpannedText) -> String {
    let scalars = Array(text.text.unicodeScalars)
    var line = ""
    for place in 0...scalars.count {
        for span in text.spans.reversed() where span.end == place { line += closing(span) }
        for span in text.spans where span.start == place { line += opening(span) }
        if place < scalars.count { line.unicodeScalars.append(scalars[place]) }
    }
    return line.replacing("\n", with: "⏎")
}

private func opening(_ span: Span) -> String {
    switch span.style {
    case .emphasis: "_"
    case .strong: "*"
    case .code: "`"
    case .link: "["
    }
}

private func closing(_ span: Span) -> String {
    if case .link(let url) = span.style { "](\(url))" } else { opening(span) }
}
