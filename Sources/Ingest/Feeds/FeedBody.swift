import Articles

/// The text of an article as its feed gives it: a lede where there is a summary beside the text,
/// and the blocks.
struct FeedBody {
    private(set) var lede: String?
    private(set) var blocks: [Block]
    /// Whether the feed gives the whole text and not its beginning.
    private(set) var hasFullText: Bool

    init(_ item: FeedItem) {
        let content = item.content?.blocks ?? []
        let summary = item.summary
        let body = content.isEmpty ? summary?.blocks ?? [] : content
        blocks = body
        if !content.isEmpty, let told = summary?.plain.nilIfEmpty, !Self.begins(body, with: told) {
            lede = shortened(told, toBytes: longestParagraph)
        }
        let paragraphs = Self.paragraphs(of: body)
        let isLong = paragraphs.reduce(0) { $0 + $1.utf8.count } >= Self.wholeText
        hasFullText = (!content.isEmpty || isLong) && !Self.isCutShort(paragraphs.last ?? "")
        addMedia(item.media)
    }

    /// Bytes of a summary that must be more than one.
    private static let wholeText = 3000

    /// The first words of the text.
    var firstWords: String? {
        for block in blocks {
            switch block {
            case .paragraph(let text), .heading(_, let text): return collapsingSpaces(text.text)
            case .quote(let quote): return collapsingSpaces(quote.text.text)
            case .list(_, let items): return items.first.map { collapsingSpaces($0.text) }
            case .preformatted(let text): return collapsingSpaces(text)
            case .image(let image): if let caption = image.caption { return caption }
            case .card(let card): return card.title
            case .table(let rows): return rows.first?.first
            case .rule: break
            }
        }
        return nil
    }

    private static func paragraphs(of blocks: [Block]) -> [String] {
        blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    /// Whether the summary is the text's own beginning, cut or whole.
    private static func begins(_ blocks: [Block], with summary: String) -> Bool {
        var beginning = Array(summary.utf8)[...]
        for ending in ellipses where beginning.ends(with: ending) {
            beginning = beginning.dropLast(ending.utf8.count)
        }
        while beginning.last == 0x20 { beginning = beginning.dropLast() }
        var text: [UInt8] = []
        for paragraph in paragraphs(of: blocks) where text.count < beginning.count {
            if !text.isEmpty { text.append(0x20) }
            text += Array(collapsingSpaces(paragraph).utf8)
        }
        return text.starts(with: beginning)
    }

    private static let ellipses = ["[…]", "[...]", "…", "..."]

    private static func isCutShort(_ text: String) -> Bool {
        let end = Array(text.utf8.suffix(8))[...]
        return ellipses.contains { end.ends(with: $0) }
    }

    /// A picture that the text does not show stands before it, a recording behind it.
    private mutating func addMedia(_ media: [FeedMedia]) {
        var shown: Set<[UInt8]> = []
        for case .image(let image) in blocks {
            if let url = image.url { shown.insert(Array(url.utf8)) }
        }
        let hasWhole = media.contains { $0.kind == .image && !$0.isThumbnail }
        let isNew = media.filter { shown.insert(Array($0.url.utf8)).inserted }
        let pictures = isNew.filter { $0.kind == .image && !($0.isThumbnail && hasWhole) }
            .prefix(Self.mostPictures)
        let recordings = isNew.filter { $0.kind != .image }.prefix(Self.mostPictures)
        blocks = pictures.map(\.block) + blocks + recordings.map(\.block)
    }

    private static let mostPictures = 50
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}
