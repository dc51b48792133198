import CMarkup

/// A document as elements and texts in document order, with indexes for its shape: nothing that
/// is nested by the million can overflow a stack. Comments and processing instructions are left
/// out, and adjacent texts are one.
struct MarkupTree: Sendable {
    /// The index of an element or a text; 0 is the document.
    typealias Node = Int

    /// What is wrong with it, in order; HTML is read as it comes.
    private(set) var problems: [MarkupProblem]
    /// Whether there was more than `MarkupLimits` let in.
    private(set) var isCut: Bool

    private let nodes: [markup_node]
    private let attributes: [markup_attribute]
    /// All bytes of texts, values and names.
    private let text: [UInt8]
    private let names: [markup_name]
    private let knownNames: [MarkupName]

    /// The tree of an HTML page or fragment in UTF-8: there is an `<html>` and a `<body>` whether
    /// they were written or not.
    init(html: some Collection<UInt8>, limits: MarkupLimits = .standard) {
        let mended = MarkupMending(html, .html, limits: limits).mended()
        self.init(mended.bytes, limits: limits) { bytes, count, limits in
            mended.aside.withUnsafeBufferPointer { aside in
                mended.asideEnds.withUnsafeBufferPointer { ends in
                    let asides = markup_asides(
                        bytes: aside.baseAddress, ends: ends.baseAddress, count: ends.count)
                    return markup_read_html(bytes, count, asides, limits)
                }
            }
        }
        // Whatever its markup, a browser shows a page; only want of the library is worth a word.
        problems = problems.filter { $0.kind == .noLibrary }
    }

    /// The tree of an XML document in UTF-8: of a broken one what can be read.
    init(xml: some Collection<UInt8>, limits: MarkupLimits = .standard) {
        let mended = MarkupMending(xml, .xml, limits: limits).mended()
        self.init(mended.bytes, limits: limits, read: markup_read_xml)
    }

    private typealias Reading =
        (UnsafePointer<UInt8>, Int, markup_limits) -> UnsafeMutablePointer<markup_tree>?

    private init(_ bytes: [UInt8], limits: MarkupLimits, read: Reading) {
        let tree = bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.flatMap { read($0, bytes.count, limits.forReading) }
        }
        defer { markup_free(tree) }
        guard let read = tree?.pointee else {
            nodes = [
                markup_node(
                    parent: -1, end: 1, name: -2, prefix: -1, space: -1, first: 0, count: 0)
            ]
            (attributes, text, names, knownNames) = ([], [], [], [])
            problems = bytes.isEmpty ? [] : [MarkupProblem(.noLibrary)]
            isCut = false
            return
        }
        nodes = array(read.nodes, read.node_count)
        attributes = array(read.attributes, read.attribute_count)
        let text = array(read.text, read.text_count)
        let names = array(read.names, read.name_count)
        knownNames = names.map { MarkupName(bytes: text[$0.range]) }
        (self.text, self.names) = (text, names)
        problems = array(read.problems, read.problem_count).map(MarkupProblem.init)
        isCut = read.is_cut
    }
}

extension MarkupTree {
    /// How many nodes there are, the document included.
    var count: Int { nodes.count }

    func isText(_ node: Node) -> Bool { nodes[node].name == -1 }

    /// The element's name without its prefix; `.other` for a text, the document and any name that
    /// is not known.
    func name(_ node: Node) -> MarkupName {
        let name = Int(nodes[node].name)
        return name >= 0 ? knownNames[name] : .other
    }

    /// The element's name without its prefix as it is written; in HTML in small letters.
    func nameText(_ node: Node) -> String { nameText(at: nodes[node].name) ?? "" }

    /// The prefix as it is written, empty where there is none.
    func prefix(_ node: Node) -> String { nameText(at: nodes[node].prefix) ?? "" }

    /// The address of the element's namespace, empty where it has none. A prefix that is not
    /// declared means what it usually means.
    func namespace(_ node: Node) -> String {
        nameText(at: nodes[node].space) ?? usualNamespace(ofPrefix: prefix(node)) ?? ""
    }

    /// The same number for nodes of the same namespace; 0 where there is neither an address nor a
    /// prefix.
    func namespaceNumber(_ node: Node) -> Int {
        let (space, prefix) = (Int(nodes[node].space), Int(nodes[node].prefix))
        return space >= 0 ? 2 * space + 1 : prefix >= 0 ? 2 * prefix + 2 : 0
    }

    /// Above every number of a namespace.
    var namespaceNumbers: Int { 2 * names.count + 1 }

    func text(_ node: Node) -> String { String(decoding: bytes(node), as: UTF8.self) }

    /// The bytes of a text, empty for anything else.
    func bytes(_ node: Node) -> ArraySlice<UInt8> {
        isText(node) ? text[nodes[node].range] : text[..<text.startIndex]
    }

    func parent(_ node: Node) -> Node? {
        let parent = Int(nodes[node].parent)
        return parent >= 0 ? parent : nil
    }

    /// The first node after all descendants: these are `node + 1 ..< end(node)`.
    func end(_ node: Node) -> Node { Int(nodes[node].end) }

    func children(_ node: Node) -> MarkupChildren {
        MarkupChildren(nodes: nodes, upcoming: node + 1, end: end(node))
    }

    func hasAttributes(_ node: Node) -> Bool { nodes[node].name >= 0 && nodes[node].count > 0 }

    /// The value of an attribute by its name without prefix; nil where the element has none.
    func attribute(_ node: Node, _ name: StaticString) -> String? {
        for attribute in attributes(of: node)
        where isSpelled(Int(attribute.name), name) {
            return String(decoding: text[attribute.range], as: UTF8.self)
        }
        return nil
    }

    /// The bytes of an attribute's value; nil where the element has none of that name.
    func attributeBytes(_ node: Node, _ name: StaticString) -> ArraySlice<UInt8>? {
        guard hasAttributes(node) else { return nil }
        for place in nodes[node].range where isSpelled(Int(attributes[place].name), name) {
            return text[attributes[place].range]
        }
        return nil
    }

    /// The attributes in order: name without prefix, prefix, and value.
    func attributeList(_ node: Node) -> [(name: String, prefix: String, value: String)] {
        attributes(of: node).map { attribute in
            (
                nameText(at: attribute.name) ?? "", nameText(at: attribute.prefix) ?? "",
                String(decoding: text[attribute.range], as: UTF8.self)
            )
        }
    }

    /// The texts inside, one after the other; of a text itself, its own.
    func textContent(_ node: Node) -> String {
        if isText(node) { return text(node) }
        var content: [UInt8] = []
        var inside = node + 1
        while inside < end(node) {
            if isText(inside) { content += text[nodes[inside].range] }
            inside += 1
        }
        return String(decoding: content, as: UTF8.self)
    }

    private func attributes(of node: Node) -> ArraySlice<markup_attribute> {
        nodes[node].name >= 0 ? attributes[nodes[node].range] : []
    }

    private func nameText(at index: Int32) -> String? {
        guard index >= 0 else { return nil }
        return String(decoding: text[names[Int(index)].range], as: UTF8.self)
    }

    private func isSpelled(_ index: Int, _ name: StaticString) -> Bool {
        guard Int(names[index].count) == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { text[names[index].range].elementsEqual($0) }
    }
}

/// The children of a node, one after the other.
struct MarkupChildren: Sequence, IteratorProtocol {
    fileprivate let nodes: [markup_node]
    fileprivate var upcoming: MarkupTree.Node
    fileprivate let end: MarkupTree.Node

    mutating func next() -> MarkupTree.Node? {
        guard upcoming < end else { return nil }
        defer { upcoming = Int(nodes[upcoming].end) }
        return upcoming
    }
}

private func array<Element>(
    _ start: UnsafeMutablePointer<Element>?, _ count: UInt32
) -> [Element] {
    Array(UnsafeBufferPointer(start: start, count: Int(count)))
}

extension markup_node {
    fileprivate var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

extension markup_attribute {
    fileprivate var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

extension markup_name {
    fileprivate var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}
