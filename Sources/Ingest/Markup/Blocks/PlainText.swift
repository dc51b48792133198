import Articles

/// The words of a piece of HTML in one line: a title, a summary. Plain text passes as it is.
func plainText(fromHTML fragment: String) -> String {
    let isPlain = !fragment.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    if isPlain { return collapsingSpaces(cleanedText(fragment)) }
    return plainText(of: 0, in: MarkupTree(html: fragment.utf8))
}

/// The words inside a node in one line.
func plainText(of node: MarkupTree.Node, in tree: MarkupTree) -> String {
    var text = InlineText()
    // The ends of open elements that part words, innermost last.
    var ends: [MarkupTree.Node] = []
    var inside = tree.isText(node) ? node : node + 1
    while inside < tree.end(node) {
        while let end = ends.last, end <= inside {
            text.append(" ")
            ends.removeLast()
        }
        if tree.isText(inside) {
            text.append(tree.bytes(inside))
            inside += 1
            continue
        }
        switch ElementRole(tree.name(inside)) {
        case .nothing, .fallback: inside = tree.end(inside)
        case .inline, .mark, .link, .raised, .lowered, .inlineQuote, .picture, .speaker:
            inside += 1
        default:
            text.append(" ")
            ends.append(tree.end(inside))
            inside += 1
        }
    }
    return collapsingSpaces(text.take()?.text ?? "")
}
