/// One of the texts that a reader sees of an article.
package struct ArticleText: Hashable, Sendable {
    /// Which of an article's texts it is.
    package enum Place: Hashable, Sendable {
        case title, byline, dateline, lede
        case tag(Int)
        /// A text of a block, both counted from 0; see `Block.texts`.
        case block(Int, text: Int)
    }

    package let place: Place
    package let text: String

    package init(_ place: Place, _ text: String) {
        self.place = place
        self.text = text
    }
}

/// Where something stands in the texts of an article: ranges of Unicode scalars, in order and apart.
package typealias TextHits = [ArticleText.Place: [Range<Int>]]

extension Article {
    /// Everything a reader sees of the article, in the order of reading; no text is empty.
    package var texts: [ArticleText] {
        var texts = [ArticleText(.title, title)]
        texts.append(ArticleText(.byline, byline ?? ""))
        texts.append(ArticleText(.lede, lede ?? ""))
        texts.append(ArticleText(.dateline, dateline?.opening ?? ""))
        for (number, block) in blocks.enumerated() {
            for (part, text) in block.texts.enumerated() {
                texts.append(ArticleText(.block(number, text: part), text))
            }
        }
        for (number, tag) in tags.enumerated() { texts.append(ArticleText(.tag(number), tag)) }
        return texts.filter { !$0.text.isEmpty }
    }
}

extension Dateline {
    /// What runs in before the first paragraph: «КИШИНЕВ, 1 фев — Sputnik. »
    package var opening: String {
        let placeAndDate = [place, date].compactMap { $0 }.joined(separator: ", ")
        let parts = [placeAndDate, agency ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : parts.joined(separator: " — ") + ". "
    }
}

extension Block {
    /// What can be read of the block, every text at its own number: of a quote the words, the speaker
    /// and the role; of a picture caption and credit; of a card title and summary; of a list its
    /// items; of a table its cells row by row. Some may be empty.
    package var texts: [String] {
        switch self {
        case .paragraph(let text), .heading(_, let text): [text.text]
        case .quote(let quote): [quote.text.text, quote.speaker ?? "", quote.role ?? ""]
        case .image(let image): [image.caption ?? "", image.credit ?? ""]
        case .list(_, let items): items.map(\.text)
        case .card(let card): [card.title, card.summary ?? ""]
        case .table(let rows): rows.flatMap { $0 }
        case .preformatted(let text): [text]
        case .rule: []
        }
    }
}
