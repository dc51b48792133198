import Articles

/// A card inside the text as the RIA and Sputnik family sets it, in an element of the class
/// `article__article`: the picture, whose description ends in the day, the section, the headline.
struct AgencyCard: Sendable {
    private(set) var card: Card

    init?(_ node: MarkupTree.Node, _ outline: PageOutline, base: String?) {
        let tree = outline.tree
        guard let classes = tree.attributeBytes(node, "class"),
            classes.starts(with: "article__article".utf8),
            !classes.starts(with: "article__article-".utf8), outline.isSmall(node)
        else { return nil }
        var parts = CardParts()
        var inside = node + 1
        while inside < tree.end(node) {
            parts.take(inside, outline, base: base)
            inside += 1
        }
        guard let title = parts.title ?? parts.longestLink, !title.isEmpty else { return nil }
        card = Card(
            date: parts.date, section: parts.section.flatMap { $0 == title ? nil : $0 },
            title: title, url: parts.url)
    }
}

/// The parts of a card, by the words of their classes.
private struct CardParts {
    private(set) var title: String?
    private(set) var section: String?
    private(set) var date: ArticleDate?
    private(set) var url: String?
    private(set) var longestLink: String?
    private var isTitleURL = false

    mutating func take(_ node: MarkupTree.Node, _ outline: PageOutline, base: String?) {
        let tree = outline.tree
        switch outline.tags[node] {
        case .text: return
        case .image:
            let words = tree.attribute(node, "alt") ?? tree.attribute(node, "title") ?? ""
            if date == nil { date = ImageDescription(collapsingSpaces(words))?.date }
            return
        default: break
        }
        let classes = tree.attribute(node, "class") ?? ""
        let isTitle = classes.contains("-title") && !classes.contains("supertag")
        if isTitle, title == nil {
            let text = pageText(node, outline)
            if !text.isEmpty { title = text }
        } else if isSection(classes), section == nil {
            let text = pageText(node, outline)
            if !text.isEmpty, text.utf8.count <= 120 { section = text }
        } else if classes.contains("date"), let told = Moment(pageText(node, outline))?.published {
            date = told
        }
        if outline.tags[node] == .link { takeLink(node, outline, isTitle: isTitle, base: base) }
    }

    private func isSection(_ classes: String) -> Bool {
        classes.contains("supertag") || classes.contains("rubric") || classes.contains("-section")
    }

    private mutating func takeLink(
        _ node: MarkupTree.Node, _ outline: PageOutline, isTitle: Bool, base: String?
    ) {
        let tree = outline.tree
        let classes = tree.attribute(node, "class") ?? ""
        let address = tree.attribute(node, "href").flatMap { resolvedAddress($0, base: base) }
        // The section's link leads to the section.
        guard let address, address.hasPrefix("http"), !isSection(classes) else { return }
        if url == nil || isTitle && !isTitleURL { url = address }
        if isTitle { isTitleURL = true }
        let text = pageText(node, outline)
        if text.utf8.count > longestLink?.utf8.count ?? 0 { longestLink = text }
    }
}
