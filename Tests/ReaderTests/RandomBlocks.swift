import Articles

/// Blocks of every kind, of texts that are hard on a page.
func randomBlocks(_ count: Int, _ numbers: inout SeededNumbers) -> [Block] {
    (0..<count).map { _ in randomBlock(&numbers) }
}

private let words = [
    "мост", "через", "Реут", "№", "8", "—", "за\u{301}мок", "日本語", "по-русски", "\n", "\t",
    "👩‍💻", "https://vesti.example/a/b?c=d", "\u{AD}", "длинношеееживотное", "", "«да»",
]

private func randomText(_ numbers: inout SeededNumbers) -> String {
    let count = Int.random(in: 0...30, using: &numbers)
    return (0..<count).map { _ in words.randomElement(using: &numbers) ?? "" }
        .joined(separator: Bool.random(using: &numbers) ? " " : "\u{A0}")
}

private func randomBlock(_ numbers: inout SeededNumbers) -> Block {
    let text = randomText(&numbers)
    let length = text.unicodeScalars.count
    let spans = (0..<3).map { _ in
        Span(
            start: Int.random(in: 0...(length + 2), using: &numbers),
            end: Int.random(in: 0...(length + 2), using: &numbers), style: .strong)
    }
    let spanned = SpannedText(text, spans: spans)
    return switch Int.random(in: 0..<12, using: &numbers) {
    case 0: .heading(level: 2, spanned)
    case 1: .quote(Quote(text: spanned, speaker: text))
    case 2: .image(Image(caption: text, credit: text))
    case 3: .list(ordered: true, items: Array(repeating: spanned, count: length % 12))
    case 4: .card(Card(section: text, title: text, summary: text))
    case 5: .table(rows: [[text, "1"], ["2"], []])
    case 6: .table(rows: [["1", "2"], ["", "3"], ["мост", "", "Реут"]])
    case 7: .preformatted(text)
    case 8: .image(Image(url: "https://vesti.example/1.jpg"))
    case 9: .rule
    default: .paragraph(spanned)
    }
}
