/// The subjects that a page lists below its article or above it, each a link: those whose links say
/// `rel=tag`, else those of the first small element whose class says that it holds tags.
func shownTopics(_ outline: PageOutline) -> [String] {
    let tree = outline.tree
    var told: [String] = []
    var box: Range<MarkupTree.Node>?
    var boxed: [String] = []
    for node in 1..<max(1, tree.count) {
        if box == nil, outline.hints[node].contains(.tags), outline.isSmall(node) {
            box = node..<tree.end(node)
        }
        guard outline.tags[node] == .link, told.count < mostTopics, outline.isSmall(node) else {
            continue
        }
        let isTold = tree.attribute(node, "rel").map(saysTag) ?? false
        let isBoxed = box?.contains(node) ?? false
        guard isTold || isBoxed, let topic = topic(node, outline) else { continue }
        if isTold { told.append(topic) }
        if isBoxed { boxed.append(topic) }
    }
    if !told.isEmpty { return told }
    // A cloud of all the site's tags says nothing of this article.
    return boxed.count <= mostTopics ? boxed : []
}

private let mostTopics = 15

private func saysTag(_ relation: String) -> Bool {
    relation.lowercased().split(separator: " ").contains("tag")
}

private func topic(_ node: MarkupTree.Node, _ outline: PageOutline) -> String? {
    var words = pageText(node, outline)[...]
    if words.first == "#" { words = words.dropFirst() }
    return (2...80).contains(words.utf8.count) ? String(words) : nil
}
