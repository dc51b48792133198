import Articles

/// Makes articles of a feed's items, in the feed's order.
struct FeedArticles {
    private let head: FeedHead
    private let site: String?
    /// What tells this feed from others.
    private let feed: String
    /// Whether the one category of each item is the section it stands in.
    private let categoriesAreSections: Bool
    /// The addresses that several items share, and the site's own: they lead to a page of them all.
    private let sharedAddresses: Set<[UInt8]>

    /// `identity` is the feed's address, else what else tells it from others.
    init(head: FeedHead, items: [FeedItem], identity: String) {
        self.head = head
        site = head.title?.plain.nilIfEmpty.map(cappedTitle)
        feed = identity
        categoriesAreSections = Self.categoriesAreSections(items)
        sharedAddresses = Self.sharedAddresses(items, site: head.site)
    }

    func entries(_ items: [FeedItem]) -> [FeedEntry] {
        var entries = items.map(entry)
        let judged = FeedLanguage(of: entries.map(\.article))
        for (index, item) in items.enumerated() {
            let declared = languageCode(item.language) ?? languageCode(head.language)
            entries[index].article.language = judged.language(
                of: entries[index].article, declared: declared)
        }
        return entries
    }

    private func entry(_ item: FeedItem) -> FeedEntry {
        let body = FeedBody(item)
        let title = title(of: item, body)
        let guid = item.guid.map(cappedGUID)
        let link = item.link
        let published = item.published ?? item.updated
        let names = item.authors.isEmpty ? head.authors : item.authors
        let section = categoriesAreSections ? item.categories.first : nil
        let tags = (section == nil ? item.categories : []) + item.keywords
        let article = Article(
            id: id(link: link, guid: guid, title: title, published: published), url: link,
            title: title, language: nil,
            section: section.map { Section(name: $0) }, published: published,
            updated: item.updated == published ? nil : item.updated,
            site: item.source ?? site, byline: byline(names), lede: body.lede,
            tags: Array(distinctTexts(tags.map(cappedTag)).prefix(mostTags)), guid: guid,
            blocks: body.blocks)
        return FeedEntry(guid: guid, article: article, hasFullText: body.hasFullText)
    }

    private func title(of item: FeedItem, _ body: FeedBody) -> String {
        let told = item.title?.plain ?? ""
        if !told.isEmpty { return cappedTitle(told) }
        // Short messages have none: their first words say what they are.
        let words = body.lede ?? body.firstWords
        if let words, !words.isEmpty { return shortened(words, toBytes: titleOfTextLimit) }
        let rest = [item.link, item.guid, item.authors.first, item.published?.iso, site]
        return rest.lazy.compactMap { $0?.nilIfEmpty }.first.map(cappedTitle) ?? "…"
    }

    private func id(
        link: String?, guid: String?, title: String, published: ArticleDate?
    ) -> Article.ID? {
        let address = link.flatMap { CanonicalAddress($0) }
        if let address, !sharedAddresses.contains(Array(address.text.utf8)) { return nil }
        if let guid { return Article.ID(feed: feed, guid: guid) }
        // Nothing names it: what it says and when must.
        return address.map { _ in
            Article.ID(feed: feed, guid: title + "\n" + (published?.iso ?? ""))
        }
    }

    private static func categoriesAreSections(_ items: [FeedItem]) -> Bool {
        let names = Set(items.map { $0.categories.first.map { Array($0.utf8.prefix(81)) } ?? [] })
        // Words that hardly ever come again tell what an article is about, not where it stands.
        return items.count >= 4 && names.count * 2 <= items.count && !names.contains([])
            && items.allSatisfy { $0.categories.count == 1 && $0.categories[0].utf8.count <= 80 }
    }

    private static func sharedAddresses(_ items: [FeedItem], site: String?) -> Set<[UInt8]> {
        var seen: Set<[UInt8]> = []
        var shared: Set<[UInt8]> = []
        if let address = site.flatMap({ CanonicalAddress($0) })?.text {
            shared.insert(Array(address.utf8))
        }
        for item in items {
            guard let address = item.link.flatMap({ CanonicalAddress($0) }) else { continue }
            let text = Array(address.text.utf8)
            if !seen.insert(text).inserted { shared.insert(text) }
        }
        return shared
    }
}

/// The names with commas between: of a crowd, the first.
private func byline(_ names: [String]) -> String? {
    let names = distinctTexts(names.map { shortened($0, toBytes: longestName) })
    return names.prefix(mostNames).joined(separator: ", ").nilIfEmpty
}

private let mostNames = 20
/// Bytes.
private let longestName = 400

/// Words, not sentences.
private func cappedTag(_ tag: String) -> String { shortened(tag, toBytes: longestTag) }

private let mostTags = 60
/// Bytes.
private let longestTag = 200

/// Bytes of a headline that is made of a text's first words.
private let titleOfTextLimit = 160

/// The title, and of one longer than any page could set its beginning.
func cappedTitle(_ title: String) -> String { shortened(title, toBytes: titleByteLimit) }

private let titleByteLimit = 4096

/// The text, cut behind a word where it is too long, with an ellipsis for the rest.
func shortened(_ text: String, toBytes limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var kept = text.utf8.prefix(limit - 3)
    // Never inside a character.
    while let next = text.utf8[kept.endIndex...].first, next & 0xC0 == 0x80, !kept.isEmpty {
        kept = kept.dropLast()
    }
    let words = kept.lastIndex(of: 0x20).map { kept[..<$0] }
    let cut = words.map { $0.count > limit / 2 ? $0 : kept } ?? kept
    return String(Substring(cut)) + "…"
}

/// The name as the feed gives it, or the SHA-256 of one that is too long to be kept.
private func cappedGUID(_ guid: String) -> String {
    guard guid.utf8.count > guidByteLimit else { return guid }
    return hexadecimal(sha256(Array(guid.utf8)))
}

private let guidByteLimit = 1024
