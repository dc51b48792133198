import Articles

/// The stories that a box beside or inside the text leads to, as cards; at most a few, for more
/// are a feed of headlines.
func relatedCards(
    _ box: MarkupTree.Node, _ outline: PageOutline, base: String?
) -> [Card] {
    let tree = outline.tree
    var cards: [Card] = []
    // A time stands behind its headline, or before it.
    var waiting: ArticleDate?
    var node = box
    while node < tree.end(box) {
        if outline.tags[node] == .time, let date = shownDate(node, outline) {
            if let last = cards.indices.last, cards[last].date == nil {
                cards[last].date = date
            } else {
                waiting = date
            }
        }
        guard outline.tags[node] == .link,
            let url = tree.attribute(node, "href").flatMap({ resolvedAddress($0, base: base) })
        else {
            node += 1
            continue
        }
        let title = pageText(node, outline)
        node = tree.end(node)
        guard isCardTitle(title), url.hasPrefix("http") else { continue }
        if cards.count > mostCards { return [] }
        if let known = cards.firstIndex(where: { $0.url == url }) {
            // The picture and the headline are often two links.
            if cards[known].title.utf8.count < title.utf8.count { cards[known].title = title }
        } else {
            cards.append(Card(date: waiting, title: title, url: url))
            waiting = nil
        }
    }
    return cards.count <= mostCards ? cards : []
}

/// The date that a `time` element tells to programs.
private func shownDate(_ node: MarkupTree.Node, _ outline: PageOutline) -> ArticleDate? {
    outline.tree.attribute(node, "datetime").flatMap(declaredDate)
}

/// Whether a link's text may be another story's headline: two words, and some letters.
func isCardTitle(_ title: String) -> Bool {
    title.utf8.count >= 15 && title.utf8.count <= 600 && title.utf8.contains(0x20)
}

/// Cards of one box, and of all boxes after the text.
let mostCards = 10
