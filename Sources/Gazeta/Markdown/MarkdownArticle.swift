import Articles
import Screen

/// An article as Markdown that CommonMark, GitHub and pandoc read alike: lines, without an end to
/// the last.
///
/// Pictures are captions with their addresses: whoever shows the text must not load them unasked.
func markdownLines(of article: Article) -> [String] {
    var lines = ["# " + markdownLine(article.title)]
    add([metaLine(of: article)], to: &lines)
    if let lede = article.lede {
        let text = SpannedText(lede, spans: [Span(start: 0, end: .max, style: .strong)])
        add(split(markdown(text)), to: &lines)
    }
    var opening = article.dateline?.opening ?? ""
    for block in article.blocks {
        if case .paragraph(let text) = block, !opening.isEmpty {
            var inline = MarkdownInline()
            inline.write(opening)
            inline.write(text)
            add(split(inline.markdown), to: &lines)
            opening = ""
        } else {
            add(markdownLines(of: block), to: &lines)
        }
    }
    return lines
}

/// A block stands apart from the one before it.
private func add(_ block: [String], to lines: inout [String]) {
    guard block.contains(where: { !$0.isEmpty }) else { return }
    lines.append("")
    lines += block
}

/// Section, date, authors and site, by the user's clock; the site leads to the story's page.
private func metaLine(of article: Article) -> String {
    var parts = [article.section?.name, article.published.map(plainDate), article.byline]
        .compactMap(\.self).map(markdownLine).filter { !$0.isEmpty }
    let site = article.site ?? article.url.flatMap(host)
    if let site {
        parts.append(linked(SpannedText(site), to: article.url))
    } else if let address = markdownAddress(article.url) {
        parts.append("<\(address)>")
    }
    return parts.joined(separator: " · ")
}

private func host(of address: String) -> String? {
    CanonicalAddress(address).map { String($0.text.prefix { $0 != "/" && $0 != "?" }) }
}

private func linked(_ text: SpannedText, to address: String?) -> String {
    guard let address else { return markdown(text, .spaces) }
    let link = Span(start: 0, end: .max, style: .link(url: address))
    return markdown(SpannedText(text.text, spans: text.spans + [link]), .spaces)
}

private func markdownLines(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text):
        split(markdown(text))
    case .heading(let level, let text):
        // The headline alone is of the first level.
        [String(repeating: "#", count: min(max(level, 2), 6)) + " " + markdown(text, .spaces)]
    case .quote(let quote):
        quoted(split(markdown(quote.text)) + source(of: quote))
    case .image(let image):
        [line(of: image)]
    case .list(let isOrdered, let items):
        items.enumerated().flatMap { index, item in
            indented(split(markdown(item)), behind: isOrdered ? "\(index + 1). " : "- ")
        }
    case .card(let card):
        quoted(lines(of: card))
    case .table(let rows):
        table(rows)
    case .preformatted(let text):
        fencedCode(sanitised(text).split(separator: "\n", omittingEmptySubsequences: false))
    case .rule:
        ["* * *"]
    }
}

private func source(of quote: Quote) -> [String] {
    let who = [quote.speaker, quote.role].compactMap(\.self).filter { !$0.isEmpty }
    return who.isEmpty ? [] : ["", "— " + markdownLine(who.joined(separator: ", "))]
}

private func line(of image: Image) -> String {
    var parts = ["▫"]
    if let caption = image.caption, !caption.isEmpty {
        let emphasis = Span(start: 0, end: .max, style: .emphasis)
        parts.append(markdown(SpannedText(caption, spans: [emphasis]), .spaces))
    }
    if let credit = image.credit, !credit.isEmpty { parts.append("© " + markdownLine(credit)) }
    if let date = image.date { parts.append(plainDate(date)) }
    if let address = markdownAddress(image.url) { parts.append("<\(address)>") }
    return parts.count > 1 ? parts.joined(separator: " ") : ""
}

/// A story that the editor set beside this one.
private func lines(of card: Card) -> [String] {
    let title = SpannedText(card.title, spans: [Span(start: 0, end: .max, style: .strong)])
    let facts = [card.date.map(plainDate), card.section.map(markdownLine)]
        .compactMap(\.self).filter { !$0.isEmpty }
    let first = ([linked(title, to: card.url)] + facts).joined(separator: " · ")
    let summary = card.summary.map { split(markdown(SpannedText($0))) } ?? []
    return summary.contains { !$0.isEmpty } ? [first, ""] + summary : [first]
}

/// The first row is the head, as wide as the widest: what stands beyond the head is shown nowhere.
private func table(_ rows: [[String]]) -> [String] {
    guard let head = rows.first, let width = rows.map(\.count).max(), width > 0 else { return [] }
    let empty = [String](repeating: "", count: width - head.count)
    let border = "|" + String(repeating: " --- |", count: width)
    let lines = ([head + empty] + rows.dropFirst()).map { row in
        "| " + row.map(markdownLine).joined(separator: " | ") + " |"
    }
    return [lines[0], border] + lines.dropFirst()
}

private func quoted(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? ">" : "> " + $0 }
}

private func indented(_ lines: [String], behind mark: String) -> [String] {
    let margin = String(repeating: " ", count: mark.utf8.count)
    return lines.enumerated().map { index, line in (index == 0 ? mark : margin) + line }
}

private func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
