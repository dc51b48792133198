/// What the choice of the article's body asks of a page's elements, in arrays beside the tree's,
/// gathered in one walk.
struct PageOutline: Sendable {
    typealias Node = MarkupTree.Node

    let tree: MarkupTree
    private(set) var tags: [PageTag]
    private(set) var hints: [NodeHints]
    /// Runs of text that stand in one block, in order.
    private(set) var runs: [TextRun] = []
    /// For each node, the first run in it or behind it.
    private(set) var firstRun: [Int32]
    /// Letters of sentences in each element, whatever it is a part of.
    private(set) var sentences: [Int]
    private(set) var headline: Node?

    init(_ tree: MarkupTree) {
        self.tree = tree
        let count = tree.count
        tags = [PageTag](repeating: .text, count: count)
        hints = [NodeHints](repeating: [], count: count)
        firstRun = [Int32](repeating: 0, count: count + 1)
        sentences = [Int](repeating: 0, count: count)
        tags[0] = .block
        walk()
        for run in runs where run.isSentence { sentences[run.block] += run.own }
        for node in stride(from: count - 1, to: 0, by: -1) {
            guard let parent = tree.parent(node) else { continue }
            sentences[parent] += sentences[node]
        }
    }

    /// The runs of text inside an element.
    func runs(in node: Node) -> ArraySlice<TextRun> {
        runs[Int(firstRun[node])..<Int(firstRun[tree.end(node)])]
    }

    /// Whether the element is so small that it may be looked into as often as others ask for it:
    /// what is nested by the thousand is not read again at each level.
    func isSmall(_ node: Node, nodes limit: Int = 400) -> Bool { tree.end(node) - node <= limit }

    func isInsideComments(_ node: Node) -> Bool {
        var above: Node? = node
        while let element = above {
            if hints[element].contains(.comments) { return true }
            above = tree.parent(element)
        }
        return false
    }

    /// Whether `node` is `ancestor` or inside it.
    func isInside(_ node: Node, _ ancestor: Node) -> Bool {
        node >= ancestor && node < tree.end(ancestor)
    }
}

/// A run of text in one block: a paragraph, an item of a menu, a line.
struct TextRun: Sendable {
    /// The innermost block it stands in.
    var block: MarkupTree.Node
    /// The first node of its text.
    var first: MarkupTree.Node
    /// Letters and marks, white space apart.
    var letters = 0
    /// Of them those of links.
    var linked = 0
    /// Ends of sentences.
    var stops = 0
    var isHeading = false

    var own: Int { letters - linked }
    var isLinked: Bool { linked * 2 > letters }
    /// Says something, as menus and labels do not.
    var isSentence: Bool {
        !isLinked && !isHeading && own >= (stops > 0 ? shortestSentence : longestLabel)
    }
}

/// Whether a link leads to a place of its own page, as those of a live report's entries do.
func isAnchor(_ href: (some Collection<UInt8>)?) -> Bool {
    guard let href else { return true }
    return href.first == UInt8(ascii: "#") && href.count > 1
}

private let ampContainers: Set<String> = [
    "amp-accordion", "amp-carousel", "amp-layout", "amp-fit-text", "amp-selector", "amp-story-page",
    "amp-anim",
]

/// Letters of a sentence that is more than a line of the page's own.
let shortestSentence = 40
/// Letters above which a text says something though no mark ends it: Thai writes none.
let longestLabel = 120

extension PageOutline {
    private mutating func walk() {
        var walk = Walk()
        var node = 1
        while node < tree.count {
            firstRun[node] = Int32(runs.count)
            walk.leave(before: node)
            if tree.isText(node) {
                add(node, &walk)
                node += 1
                continue
            }
            let tag = tag(of: node)
            tags[node] = tag
            let end = tree.end(node)
            if tag == .unread {
                // Also what is inside has its place among the runs.
                for inside in node..<end {
                    tags[inside] = .unread
                    firstRun[inside] = Int32(runs.count)
                }
                node = end
                continue
            }
            hints[node] = NodeHints(of: node, tag, in: tree)
            if tag == .heading1, headline == nil || hints[node].contains(.headline) {
                headline = headline ?? node
            }
            let leadsAway = tag == .link && !isAnchor(tree.attributeBytes(node, "href"))
            walk.enter(node, tag, leadsAway: leadsAway, end: end)
            node += 1
        }
        firstRun[tree.count] = Int32(runs.count)
    }

    private func tag(of node: Node) -> PageTag {
        let name = tree.name(node)
        guard name == .other else { return PageTag(name) }
        // Of AMP's own elements few hold text that is the page's.
        let text = tree.nameText(node)
        let isProgram = text.hasPrefix("amp-") && !ampContainers.contains(text)
        return isProgram ? .unread : PageTag(name)
    }

    private mutating func add(_ node: Node, _ walk: inout Walk) {
        let text = TextMeasure(tree.bytes(node))
        guard text.letters > 0 else { return }
        if walk.isAtBoundary || runs.isEmpty {
            var run = TextRun(block: walk.block, first: node)
            run.isHeading = walk.heading != nil
            runs.append(run)
            walk.isAtBoundary = false
        }
        let last = runs.count - 1
        runs[last].letters += text.letters
        runs[last].stops += text.stops
        if node < walk.linkEnd { runs[last].linked += text.letters }
    }

    /// Where a walk through the tree is.
    private struct Walk {
        private var open: [(end: Node, block: Node, heading: Node?)] = []
        private(set) var block = 0
        private(set) var heading: Node?
        private(set) var linkEnd = 0
        /// The next text begins a run.
        var isAtBoundary = true

        mutating func leave(before node: Node) {
            while let last = open.last, last.end <= node {
                open.removeLast()
                block = last.block
                heading = last.heading
                isAtBoundary = true
            }
        }

        mutating func enter(_ node: Node, _ tag: PageTag, leadsAway: Bool, end: Node) {
            if tag == .link, leadsAway { linkEnd = max(linkEnd, end) }
            guard tag.isBlock else { return }
            open.append((end, block, heading))
            isAtBoundary = true
            block = node
            if tag.headingLevel != nil { heading = node }
        }
    }
}

/// How much a text says.
struct TextMeasure {
    /// Scalars that are no white space.
    private(set) var letters = 0
    /// Ends of sentences: . ! ? … before white space, closing quotes or the end, and the full
    /// stops of other scripts.
    private(set) var stops = 0
    /// The text's own end ends a sentence.
    private(set) var endsSentence = false

    init(_ bytes: ArraySlice<UInt8>) {
        var isAfterStop = false
        // A stop was the last before white space.
        var wasStop = false
        var recent: UInt32 = 0
        for byte in bytes {
            if byte <= 0x20 {
                if isAfterStop {
                    stops += 1
                    wasStop = true
                }
                isAfterStop = false
                continue
            }
            wasStop = false
            if byte < 0x80 {
                letters += 1
                switch byte {
                case 0x2E, 0x21, 0x3F: isAfterStop = true
                case 0x22, 0x27, 0x29, 0x5D: break
                default: isAfterStop = false
                }
                continue
            }
            // The last byte of a scalar is not known: its first counts it.
            if byte & 0xC0 != 0x80 { letters += 1 }
            recent = recent << 8 & 0xFF_FFFF | UInt32(byte)
            switch recent {
            case 0xE2_80A6: isAfterStop = true
            // 。 ！ ？ । ။ ។
            case 0xE3_8082, 0xEF_BC81, 0xEF_BC9F, 0xE0_A5A4, 0xE1_818B, 0xE1_9F94: stops += 1
            default:
                switch byte {
                // Closing quotes, and what may be a part of one.
                case 0x80...0xBF, 0xC2, 0xE2: break
                default: isAfterStop = false
                }
            }
        }
        endsSentence = isAfterStop || wasStop
        if isAfterStop { stops += 1 }
    }
}

extension NodeHints {
    init(of node: MarkupTree.Node, _ tag: PageTag, in tree: MarkupTree) {
        self =
            switch tag {
            case .navigation: .navigation
            case .footer: .footer
            case .aside: .sidebar
            case .form: .subscription
            case .article, .main: .content
            case .caption: .caption
            case .header: .header
            default: []
            }
        let name = tree.name(node)
        // Templates write what kind of page it is into the classes of the whole.
        guard name != .html && name != .body, tree.hasAttributes(node) else { return }
        if let classes = tree.attributeBytes(node, "class") {
            formUnion(NodeHints(classes: classes))
        }
        // The id of a heading or a paragraph is made of its text, for links to it.
        if tag.headingLevel == nil, tag != .paragraph, let id = tree.attributeBytes(node, "id") {
            formUnion(NodeHints(classes: id))
        }
        if tag == .link { return }
        if let property = tree.attributeBytes(node, "itemprop"),
            property.elementsEqual("articleBody".utf8)
        {
            subtract(.furniture)
            formUnion(.body)
        }
        if let role = tree.attributeBytes(node, "role") { formUnion(NodeHints(role: role)) }
        if contains(.schema), tag.isBlock { formUnion(.hidden) }
        if Self.isHidden(node, in: tree) { formUnion(.hidden) }
    }

    private init(role: ArraySlice<UInt8>) {
        self =
            switch String(decoding: role.prefix(20), as: UTF8.self) {
            case "navigation", "menu", "menubar", "search", "banner", "toolbar": .navigation
            case "complementary": .sidebar
            case "contentinfo": .footer
            case "dialog", "alertdialog", "alert": .subscription
            case "article", "main": .content
            default: []
            }
    }

    private static func isHidden(_ node: MarkupTree.Node, in tree: MarkupTree) -> Bool {
        if tree.attributeBytes(node, "hidden") != nil { return true }
        if let hidden = tree.attributeBytes(node, "aria-hidden"), hidden.elementsEqual("true".utf8)
        {
            return true
        }
        guard let style = tree.attributeBytes(node, "style"), style.count < 2000 else {
            return false
        }
        let plain = style.filter { $0 > 0x20 }
        return contains(plain, "display:none") || contains(plain, "visibility:hidden")
    }

    private static func contains(_ bytes: [UInt8], _ mark: StaticString) -> Bool {
        mark.withUTF8Buffer { mark in
            guard bytes.count >= mark.count else { return false }
            return (0...bytes.count - mark.count).contains { start in
                bytes[start...].starts(with: mark)
            }
        }
    }
}
