import Articles

/// The digest of a content, taken without writing it out as JSON: most items that a feed lists are
/// known, and this is all they cost.
///
/// Eight bytes at a time are multiplied into 128 bits, which are folded (the mixing step of
/// wyhash). It tells a change from none; it is no proof against whoever wants two texts to look
/// the same, and a feed has nobody but itself to deceive.
struct ContentDigest {
    private(set) var bits: UInt64 = 0x243F_6A88_85A3_08D3

    var value: Int64 { Int64(bitPattern: bits) }

    private mutating func mix(_ word: UInt64) {
        let product = (bits ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        bits = (product.high ^ product.low) &+ word
    }

    mutating func add(_ number: Int) {
        mix(UInt64(bitPattern: Int64(number)))
    }

    /// With its length, so that no two different sequences of texts are the same words.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            add(bytes.count)
            let whole = bytes.count & ~7
            let raw = UnsafeRawBufferPointer(bytes)
            for offset in stride(from: 0, to: whole, by: 8) {
                mix(
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                )
            }
            mix(raw[whole...].reduce(0) { $0 << 8 | UInt64($1) })
        }
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
