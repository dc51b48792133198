import Articles

/// One element of a feed, with what it takes from those around it.
struct FeedElement {
    let tree: MarkupTree
    let node: MarkupTree.Node
    let names: FeedNames
    /// What relative addresses inside it are relative to.
    let base: String?
    let language: String?

    var name: MarkupName { tree.name(node) }
    var vocabulary: FeedVocabulary { names.vocabulary(of: node) }

    init(
        _ node: MarkupTree.Node, in tree: MarkupTree, names: FeedNames, base: String?,
        language: String?
    ) {
        self.tree = tree
        self.node = node
        self.names = names
        let ownBase = tree.attribute(node, "base")
        self.base = ownBase.flatMap { resolvedAddress($0, base: base) } ?? base
        self.language = tree.attribute(node, "lang") ?? language
    }

    func inside(_ child: MarkupTree.Node) -> FeedElement {
        FeedElement(child, in: tree, names: names, base: base, language: language)
    }

    /// The elements inside.
    var children: [FeedElement] {
        tree.children(node).compactMap { tree.isText($0) ? nil : inside($0) }
    }

    func attribute(_ name: StaticString) -> String? { tree.attribute(node, name) }

    /// The attribute's value in small letters; empty for one that no format knows.
    func keyword(ofAttribute name: StaticString) -> String? {
        tree.attributeBytes(node, name).map { Ingest.keyword($0) ?? "" }
    }

    /// The words of the element, nil where there are none.
    var words: String? {
        let words = collapsingSpaces(cleanedText(tree.textContent(node)))
        return words.isEmpty ? nil : words
    }

    /// The address that the element's text is.
    var address: String? { address(tree.textContent(node)) }

    func address(ofAttribute name: StaticString) -> String? { attribute(name).flatMap(address) }

    private func address(_ text: String) -> String? {
        // Some escape twice; no address means "&amp;".
        let address = unescapingAmpersands(collapsingSpaces(cleanedText(text)))
        guard !address.isEmpty else { return nil }
        return resolvedAddress(address, base: base)
    }

    private var hasElements: Bool {
        tree.children(node).contains { !tree.isText($0) }
    }

    /// A text as RSS and its modules hold it: HTML, escaped or not.
    func text(_ kind: FeedText.Kind) -> FeedText? {
        if hasElements { return present(tree.source(node), .html) }
        return present(tree.textContent(node), kind)
    }

    /// A text of Atom, whose attributes say how to understand it: `type` in both versions,
    /// `mode` in 0.3.
    var declaredText: FeedText? {
        let type = keyword(ofAttribute: "type") ?? "text"
        let mode = keyword(ofAttribute: "mode")
        if mode == "base64" || isEncoded(type: type) {
            guard let decoded = base64Decoded(tree.textContent(node)) else { return nil }
            return present(decodedText(decoded[...]).text, isHTML(type) ? .html : .plain)
        }
        if type == "xhtml" || (hasElements && mode != "escaped") {
            return present(tree.source(node), .html)
        }
        return present(tree.textContent(node), isHTML(type) ? .html : .plain)
    }

    private func isHTML(_ type: String) -> Bool { type.utf8.suffix(4).elementsEqual("html".utf8) }

    /// Any other kind of document than text and XML is in base 64.
    private func isEncoded(type: String) -> Bool {
        guard attribute("mode") == nil, type.utf8.contains(UInt8(ascii: "/")) else { return false }
        return !type.hasPrefix("text/") && !isHTML(type) && !type.hasSuffix("+xml")
            && !type.hasSuffix("/xml")
    }

    private func present(_ text: String, _ kind: FeedText.Kind) -> FeedText? {
        let text = FeedText(text: text, kind: kind, base: base)
        return text.isBlank ? nil : text
    }
}

private func unescapingAmpersands(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "&")) else { return address }
    var plain: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
        plain.append(byte)
        if byte == UInt8(ascii: "&"), rest.starts(with: "amp;".utf8) { rest = rest.dropFirst(4) }
    }
    return String(decoding: plain, as: UTF8.self)
}
