import Articles

/// Tells what of a page's text is nowhere in its article. It knows nothing of how pages are read:
/// it only counts characters.
struct Accounting {
    private var left: [Unicode.Scalar: Int] = [:]

    /// `furniture` is what may be missing.
    init(page: String, article: Article, furniture: [String]) {
        count(page, by: 1)
        for text in words(of: article) + furniture { count(text, by: -1) }
    }

    /// The characters that went missing, white space apart.
    var missing: String {
        var text = String.UnicodeScalarView()
        for (scalar, count) in left.sorted(by: { $0.key < $1.key }) where count > 0 {
            text.append(contentsOf: repeatElement(scalar, count: count))
        }
        return String(text)
    }

    private mutating func count(_ text: String, by step: Int) {
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            left[scalar, default: 0] += step
        }
    }
}

/// Every text of an article, and its dates as pages write them.
func words(of article: Article) -> [String] {
    var texts: [String?] = [
        article.title, article.section?.name, article.section?.description,
        article.dateline?.place, article.dateline?.date, article.dateline?.agency, article.byline,
        article.lede,
    ]
    var dates = [article.updated]
    // The main picture's day stands for the article's where the page tells no other.
    if article.published?.time != nil { dates.append(article.published) }
    for block in article.blocks {
        switch block {
        case .paragraph(let text), .heading(_, let text): texts.append(text.text)
        case .quote(let quote): texts += [quote.text.text, quote.speaker, quote.role]
        case .image(let image):
            texts += [image.caption, image.credit]
            dates.append(image.date)
        case .card(let card):
            texts += [card.section, card.title, card.summary]
            dates.append(card.date)
        case .list(_, let items): texts += items.map(\.text)
        case .table(let rows): texts += rows.flatMap { $0 }
        case .preformatted(let text): texts.append(text)
        case .rule: break
        }
    }
    return texts.compactMap { $0 } + dates.compactMap { $0.map(asPagesWriteIt) }
}

private func asPagesWriteIt(_ date: ArticleDate) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(padded(date.day)).\(padded(date.month)).\(date.year)"
    return day + (date.time.map { "\(padded($0.hour)):\(padded($0.minute))" } ?? "")
}
