import Articles

/// The digest of a content, taken without writing it out as JSON: most items that a feed lists are
/// known, and this is all they cost.
struct ContentDigest {
    private var bytes: [UInt8] = []

    /// The first 64 bits of the SHA-256 of all that was added.
    var value: Int64 { digest(bytes) }

    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        repeat {
            bytes.append(UInt8(truncatingIfNeeded: rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
    }

    /// With its length, so that no two different sequences of texts spell the same bytes.
    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ text: String?) {
        add(text == nil ? 0 : 1)
        if let text { add(text) }
    }

    /// All of the article but its id and feed, which the cache gives it.
    mutating func add(_ article: Article) {
        add(article.url)
        add(article.title)
        add(article.language)
        add(article.section?.name)
        add(article.section?.description)
        add(article.published?.iso)
        add(article.updated?.iso)
        add(article.dateline?.place)
        add(article.dateline?.date)
        add(article.dateline?.agency)
        add(article.site)
        add(article.byline)
        add(article.lede)
        add(article.tags.count)
        for tag in article.tags { add(tag) }
        add(article.guid)
        add(article.blocks.count)
        for block in article.blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let text):
            add(0)
            add(text)
        case .heading(let level, let text):
            add(1)
            add(level)
            add(text)
        case .quote(let quote):
            add(2)
            add(quote.text)
            add(quote.speaker)
            add(quote.role)
        case .image(let image):
            add(3)
            for part in [image.url, image.caption, image.credit, image.date?.iso] { add(part) }
        case .list(let isOrdered, let items):
            add(isOrdered ? 4 : 5)
            add(items.count)
            for item in items { add(item) }
        case .card(let card):
            add(6)
            for part in [card.date?.iso, card.section, card.title, card.summary, card.url] {
                add(part)
            }
        case .table(let rows):
            add(7)
            add(rows.count)
            for row in rows {
                add(row.count)
                for cell in row { add(cell) }
            }
        case .preformatted(let text):
            add(8)
            add(text)
        case .rule:
            add(9)
        }
    }

    private mutating func add(_ text: SpannedText) {
        add(text.text)
        add(text.spans.count)
        for span in text.spans {
            add(span.start)
            add(span.end)
            switch span.style {
            case .emphasis: add(0)
            case .strong: add(1)
            case .code: add(2)
            case .link(let url):
                add(3)
                add(url)
            }
        }
    }
}
