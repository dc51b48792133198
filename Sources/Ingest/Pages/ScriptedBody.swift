import Articles

/// The body of an article whose page is drawn by scripts: what its declaration holds.
func scriptedBody(_ declared: DeclaredArticle?, base: String?) -> [Block] {
    guard let body = declared?.body, body.utf8.count <= 2 << 20 else { return [] }
    if body.utf8.contains(UInt8(ascii: "<")), body.utf8.contains(UInt8(ascii: ">")) {
        return blocks(fromHTML: body, base: base)
    }
    return paragraphLines(body).flatMap { line in
        paragraphs(of: declaredText(line)).map { Block.paragraph(SpannedText($0)) }
    }
}

/// The text parted at empty lines, where it has any, else at each line's end.
private func paragraphLines(_ text: String) -> [String] {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { collapsingSpaces(String(decoding: Array($0), as: UTF8.self)) }
    let hasGaps = lines.contains("")
    guard hasGaps else { return lines }
    return lines.split(separator: "").map { $0.joined(separator: " ") }
}

/// Letters of the paragraphs, headings, lists and quotes.
func letters(of blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
        switch block {
        case .paragraph(let text), .heading(_, let text): sum + letters(text.text)
        case .quote(let quote): sum + letters(quote.text.text)
        case .list(_, let items): sum + items.reduce(0) { $0 + letters($1.text) }
        case .preformatted(let text): sum + letters(text)
        case .table(let rows): sum + rows.joined().reduce(0) { $0 + letters($1) }
        case .image, .card, .rule: sum
        }
    }
}

private func letters(_ text: String) -> Int { TextMeasure(Array(text.utf8)[...]).letters }
