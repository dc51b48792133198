import Articles

/// An item of a feed with what tells it from the feed's other items.
struct KeyedItem {
    /// The story with a headline, whatever the feed gave it.
    let article: Article
    let fullness: Fullness
    /// The digest of what the feed calls the item: its guid, else its link, else title and date.
    let key: Int64
    /// The digest of all that the feed says of it.
    let said: Int64
    /// Whether the link names this story and no other.
    let hasOwnAddress: Bool
    /// Of the article as one of its feed; nil where it was not made beforehand.
    var analysis: ArticleAnalysis?

    /// The items of a feed, in its order. One that is listed twice counts once, as it stands
    /// first.
    ///
    /// Some feeds give every item the same guid, or every item the link of their front page: a
    /// name that several items bear names none of them.
    static func items(of feed: [FeedItem]) -> [KeyedItem] {
        let named = feed.map { NamedItem($0) }
        var bearers: [Int64: Set<Int64>] = [:]
        var linked: [Int64: Set<Int64>] = [:]
        for item in named {
            bearers[item.name, default: []].insert(item.features)
            if let address = item.address { linked[address, default: []].insert(item.name) }
        }
        var seen: Set<Int64> = []
        return named.compactMap { item in
            let isAlone = bearers[item.name]?.count == 1
            let key = isAlone ? item.name : item.features
            guard seen.insert(key).inserted else { return nil }
            let hasOwnAddress = item.address.map { isAlone && linked[$0]?.count == 1 } ?? false
            return KeyedItem(
                article: item.article, fullness: item.hasFullText ? .feedText : .summary,
                key: key, said: said(item.article, hasFullText: item.hasFullText),
                hasOwnAddress: hasOwnAddress)
        }
    }

    private static func said(_ article: Article, hasFullText: Bool) -> Int64 {
        var digest = ContentDigest()
        digest.add(hasFullText ? 1 : 0)
        digest.add(article)
        return digest.value
    }
}

extension KeyedItem {
    /// The key of an item of which only the article is known.
    static func key(of article: Article) -> Int64 {
        NamedItem(FeedItem(article: article, hasFullText: true)).name
    }
}

/// An item, what its feed calls it, and what sets it apart where that does not.
private struct NamedItem {
    let article: Article
    let hasFullText: Bool
    let name: Int64
    let features: Int64
    /// The digest of the canonical link, where that leads to more than the site's front page.
    let address: Int64?

    init(_ item: FeedItem) {
        article = item.article.withHeadline()
        hasFullText = item.hasFullText
        let canonical = article.url.flatMap { CanonicalAddress($0) }
        let ownLink = canonical.flatMap { $0.isOfFrontPage ? nil : $0.text }
        address = ownLink.map { Self.likeness("link", $0) }
        if let guid = article.guid, !guid.isEmpty {
            name = Self.name("guid", guid)
        } else if let ownLink {
            name = Self.name("link", ownLink)
        } else {
            name = Self.name("title", article.title, article.published?.iso ?? "")
        }
        features = Self.likeness(
            article.guid ?? "", canonical?.text ?? article.url ?? "", article.title)
    }

    private static func name(_ parts: String...) -> Int64 {
        digest(Array(parts.joined(separator: "\0").utf8))
    }

    private static func likeness(_ parts: String...) -> Int64 {
        var digest = ContentDigest()
        for part in parts { digest.add(part) }
        return digest.value
    }
}

extension Article {
    /// The article, with the beginning of its text for a headline where it has none.
    func withHeadline() -> Article {
        guard title.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return self }
        var article = self
        let text = lede ?? blocks.lazy.compactMap(\.words).first { !$0.isEmpty }
        article.title = text.map(beginning) ?? url ?? guid ?? "…"
        return article
    }
}

/// As many scalars of a text as make a headline.
private let longestBeginning = 90

/// The first words of a text.
private func beginning(of text: String) -> String {
    // A word is cut only where the text begins with one that is longer than all.
    let scalars = collapsingSpaces(String(text.unicodeScalars.prefix(4 * longestBeginning)))
        .unicodeScalars
    let start = scalars.prefix(longestBeginning)
    guard start.endIndex < scalars.endIndex else { return String(scalars) }
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + "…"
}

extension Block {
    /// The words of a block that could open a story.
    fileprivate var words: String? {
        switch self {
        case .paragraph(let text), .heading(_, let text): text.text
        case .quote(let quote): quote.text.text
        case .preformatted(let text): text
        case .list(_, let items): items.first?.text
        case .image(let image): image.caption
        case .card, .table, .rule: nil
        }
    }
}
