/// Which elements of a page are furniture: by their hints, unless they hold what the page says.
///
/// Templates give the whole column classes like «content-with-sidebar», and paywalls hide the text
/// itself, so a hint counts for little against the share of the page's sentences.
struct PageFurniture: Sendable {
    /// For each node whether it is, or is inside, furniture.
    private(set) var isFurniture: [Bool]

    /// What is left to trust where all hints together would leave no article.
    static let surest: NodeHints = [.navigation, .footer, .comments, .subscription, .schema]

    /// Furniture holds at most this share of the page's sentences, in hundredths.
    private static let largestShare = 40

    /// `trusted` are the hints that make furniture.
    init(_ outline: PageOutline, trusting trusted: NodeHints = .furniture) {
        let tree = outline.tree
        isFurniture = [Bool](repeating: false, count: tree.count)
        let total = outline.sentences[0]
        var node = 1
        while node < tree.count {
            let hints = outline.hints[node].intersection(trusted)
            // A word of a sentence may be a link of any class.
            let isLine = !outline.tags[node].isBlock && !hints.contains(.hidden)
            if isLine || hints.isDisjoint(with: .furniture)
                || !Self.holdsNoArticle(node, hints, total: total, outline)
            {
                node += 1
                continue
            }
            let end = tree.end(node)
            for inside in node..<end { isFurniture[inside] = true }
            node = end
        }
    }

    private static func holdsNoArticle(
        _ node: MarkupTree.Node, _ hints: NodeHints, total: Int, _ outline: PageOutline
    ) -> Bool {
        if let headline = outline.headline, outline.isInside(headline, node) { return false }
        if hints.contains(.schema) { return true }
        let share = outline.sentences[node]
        // Readers' talk is often longer than what they talk of.
        if hints.contains(.comments), share * 100 <= total * 90 { return true }
        if hints.contains(.footer) || outline.tags[node] == .navigation {
            return share * 100 <= total * 70
        }
        // A short article's notice of what the site stores is longer than the article.
        if hints.contains(.subscription), share * 100 <= total * 80, outline.isSmall(node),
            contains("cookie", in: foldedBytes(pageText(node, outline), limit: 2000)[...])
        {
            return true
        }
        // A word of what may be inside an article holds for what is small.
        if !hints.isDisjoint(with: [.header, .byline, .toolbar]) && hints.isDisjoint(with: clear) {
            return share * 100 <= total * 15
        }
        return share * 100 <= total * largestShare
    }

    private static let clear: NodeHints = [
        .comments, .related, .advertisement, .sharing, .navigation, .subscription, .footer,
        .sidebar, .biography, .tags, .hidden,
    ]
}
