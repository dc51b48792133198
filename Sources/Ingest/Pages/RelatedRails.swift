import Articles

/// The stories that a page names as belonging to its article, outside of the text: boxes headed
/// «Читайте также» or «По теме». Feeds of other headlines are none.
func relatedRails(
    _ outline: PageOutline, body: MarkupTree.Node, known: [Card], base: String?, url: String?
) -> [Card] {
    let tree = outline.tree
    var cards: [Card] = []
    var labels = 0
    for run in outline.runs[Int(outline.firstRun[tree.end(body)])...] where run.letters <= 60 {
        guard outline.isSmall(run.block), labels < mostLabels,
            PageWords.mayBeginRelatedLabel(tree.bytes(run.first)),
            PageWords.isRelatedLabel(FoldedText(pageText(run.block, outline)))
        else { continue }
        labels += 1
        // The label stands in the box, or before it.
        var box = run.block
        for _ in 0..<3 {
            guard let above = tree.parent(box), !outline.isInside(body, above),
                outline.isSmall(above, nodes: 3000)
            else { break }
            box = above
            let found = relatedCards(box, outline, base: base)
            if found.count > 1 {
                cards += found
                break
            }
        }
        if cards.count >= mostCards { break }
    }
    let own = url.flatMap { CanonicalAddress($0) }
    var addresses = Set((known.compactMap(\.url)).compactMap { CanonicalAddress($0) })
    return cards.prefix(mostCards).filter { card in
        guard let address = card.url.flatMap({ CanonicalAddress($0) }), address != own else {
            return false
        }
        return addresses.insert(address).inserted
    }
}

/// Boxes of a page that are looked into.
private let mostLabels = 20
