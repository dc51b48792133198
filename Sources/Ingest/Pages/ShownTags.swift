/// The tags that a page shows with its article: links that say they are (`rel=tag`), else the
/// nearest list of short links in an element of that class.
func shownTags(_ outline: PageOutline, _ headline: MarkupTree.Node?) -> [String] {
    let tree = outline.tree
    var linked: [String] = []
    var listed: [String] = []
    var node = headline.map { tree.end($0) } ?? 0
    while node < tree.count {
        let hints = outline.hints[node]
        let isAway = outline.tags[node] == .navigation || !hints.isDisjoint(with: notOfTheArticle)
        if isAway, outline.tags[node].isBlock {
            node = max(tree.end(node), node + 1)
            continue
        }
        if outline.tags[node] == .link, says("tag", tree.attribute(node, "rel")) {
            linked.append(tag(node, outline))
        } else if listed.isEmpty, hints.contains(.tags), outline.isSmall(node) {
            listed = tagList(node, outline)
        }
        node += 1
    }
    let tags = linked.isEmpty ? listed : linked
    return tags.filter { (1...longestTag).contains($0.utf8.count) }
}

/// Where the tags of other stories, or of all, stand.
private let notOfTheArticle: NodeHints = [
    .comments, .related, .navigation, .footer, .sidebar, .hidden,
]

/// Bytes of the longest: what is longer is a headline.
private let longestTag = 80
/// Links of the longest list: more are all the tags there are.
private let mostListed = 20

/// The links of a list of tags; none where it holds more than tags.
private func tagList(_ list: MarkupTree.Node, _ outline: PageOutline) -> [String] {
    let links = (list..<outline.tree.end(list)).filter { outline.tags[$0] == .link }
    let texts = links.map { tag($0, outline) }.filter { !$0.isEmpty }
    guard texts.count <= mostListed, texts.allSatisfy({ $0.utf8.count <= longestTag }) else {
        return []
    }
    return texts
}

/// The words of a link; «#мост» is the tag «мост».
private func tag(_ link: MarkupTree.Node, _ outline: PageOutline) -> String {
    let text = pageText(link, outline)
    return text.utf8.first == UInt8(ascii: "#") ? String(text.dropFirst()) : text
}

/// Whether an attribute that holds words holds this one.
private func says(_ word: String, _ attribute: String?) -> Bool {
    attribute?.utf8.split(separator: 0x20).contains { $0.elementsEqual(word.utf8) } ?? false
}
