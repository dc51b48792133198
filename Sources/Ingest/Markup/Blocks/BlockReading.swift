import Articles

/// The body of an article from the inside of a node: paragraphs, headings, lists, quotes,
/// pictures, tables; `base` is the address that links are relative to.
func blocks(of node: MarkupTree.Node, in tree: MarkupTree, base: String?) -> [Block] {
    var reading = BlockReading(tree: tree, base: base)
    reading.read(node)
    return reading.blocks
}

/// The blocks of a piece of HTML as feeds carry it.
func blocks(fromHTML fragment: String, base: String?) -> [Block] {
    blocks(of: 0, in: MarkupTree(html: fragment.utf8), base: base)
}

/// More blocks, or items of a list, than these nobody reads: an article ends there.
let mostBlocks = 20_000

/// Walks through elements and texts in their order and makes blocks of them.
struct BlockReading {
    let tree: MarkupTree
    let base: String?
    var blocks: [Block] = []
    /// The text of the paragraph, heading, list item or quote that is being read.
    var text = InlineText()
    /// What is done at the end of each open element, innermost last.
    var open: [Open] = []
    /// The list or quote that is being read: all that stands in it becomes its text.
    var gathering: Gathering?
    /// Written before the next text: the bullet of a list within a list.
    var marker: String?
    /// Line breaks since the last text.
    private var breaks = 0
    /// Pictures that stand inside a text follow it.
    var pictures: [Image] = []
    var headingLevel: Int?
    var fallbackDepth = 0
    /// Where the last form ends that was looked at.
    private var formEnd = 0
    /// Where the last quote ends that is none.
    var quoteEnd = 0
    /// An element whose text is a speaker already.
    var skipped: MarkupTree.Node?
    /// The caption of a figure around a quote names its speaker.
    var captionOfQuote: MarkupTree.Node?
    var isAfterTerm = false
    private var links = 0
    /// The addresses of the pictures so far.
    var seenPictures: Set<[UInt8]> = []
    /// Within `<sup>` or `<sub>`.
    var shift = Shift.none

    struct Open {
        var end: MarkupTree.Node
        var closing: Closing
    }

    enum Closing {
        case block, item, heading, gathering, mark, fallback, innerList, shift
        case term(isMarked: Bool)
        case quotationMark(String)
        /// A mark on a block of its own.
        case markedBlock
    }

    /// Each has a whole address, however short the reference.
    private static let mostLinks = 20_000
    /// Bytes; a longer one is a text that is marked as a heading.
    private static let longestHeading = 4096

    enum Shift { case none, raised, lowered }

    init(tree: MarkupTree, base: String?) {
        self.tree = tree
        self.base = base
    }

    mutating func read(_ root: MarkupTree.Node) {
        let end = tree.end(root)
        var node = tree.isText(root) ? root : root + 1
        while node < end, blocks.count < mostBlocks {
            close(before: node)
            if tree.isText(node) {
                append(tree.bytes(node))
                node += 1
            } else {
                node = isHidden(node) ? tree.end(node) : enter(node)
            }
        }
        close(before: end)
        flush()
        while blocks.last == .rule { blocks.removeLast() }
    }

    private mutating func close(before node: MarkupTree.Node) {
        while let last = open.last, last.end <= node {
            open.removeLast()
            leave(last.closing)
        }
    }

    /// The next node to be read.
    private mutating func enter(_ node: MarkupTree.Node) -> MarkupTree.Node {
        let inside = node + 1
        switch ElementRole(tree.name(node)) {
        case .nothing: return tree.end(node)
        case .inline: break
        case .block:
            if tree.name(node) == .form, isOnlyForFilling(node) { return tree.end(node) }
            if node == skipped { return tree.end(node) }
            part()
            push(node, .block)
        case .paragraph:
            part()
            push(node, .block)
        case .mark(let style): begin(style, in: node)
        case .link:
            guard links < Self.mostLinks else { break }
            links += 1
            let address = tree.attribute(node, "href").flatMap { resolvedAddress($0, base: base) }
            if let address { begin(.link(url: cleanedText(address)), in: node) }
        case .lineBreak: breaks += 1
        case .heading(let level):
            part()
            if headingLevel == nil, gathering == nil {
                headingLevel = level
                push(node, .heading)
            } else {
                push(node, .block)
            }
        case .list(let isOrdered): beginList(node, isOrdered: isOrdered)
        case .item: beginItem(node)
        case .term: beginTerm(node)
        case .definition: beginDefinition(node)
        case .quote: return beginQuote(node)
        case .speaker:
            if node == skipped { return tree.end(node) }
            if tree.name(node) == .cite {
                begin(.emphasis, in: node)
            } else {
                part()
                push(node, .block)
            }
        case .preformatted: return readPreformatted(node)
        case .rule:
            part()
            if gathering == nil, let last = blocks.last, last != .rule { blocks.append(.rule) }
        case .figure: return readFigure(node)
        case .picture: return readPicture(node)
        case .table: return readTable(node)
        case .summary:
            part()
            push(node, .markedBlock)
            if !text.begin(.strong) { open[open.count - 1].closing = .block }
        case .player: return readPlayer(node)
        case .raised, .lowered:
            guard isNumber(node) else { break }
            shift = tree.name(node) == .sup ? .raised : .lowered
            push(node, .shift)
        case .inlineQuote:
            let isCyrillic = firstText(in: node).contains { (0xD0...0xD3).contains($0) }
            append(Array((isCyrillic ? "«" : "“").utf8)[...])
            push(node, .quotationMark(isCyrillic ? "»" : "”"))
        case .fallback:
            fallbackDepth += 1
            push(node, .fallback)
        }
        return inside
    }

    private mutating func leave(_ closing: Closing) {
        switch closing {
        case .block: part()
        case .item: endItem()
        case .heading:
            part()
            headingLevel = nil
        case .gathering: endGathering()
        case .innerList:
            part()
            endInnerList()
        case .mark: text.end()
        case .term(let isMarked):
            if isMarked { text.end() }
            isAfterTerm = true
        case .markedBlock:
            part()
            text.end()
        case .shift: shift = .none
        case .quotationMark(let mark): append(Array(mark.utf8)[...])
        case .fallback: fallbackDepth -= 1
        }
    }

    mutating func push(_ node: MarkupTree.Node, _ closing: Closing) {
        open.append(Open(end: tree.end(node), closing: closing))
    }

    private mutating func begin(_ style: Span.Style, in node: MarkupTree.Node) {
        if text.begin(style) { push(node, .mark) }
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard fallbackDepth == 0 else { return }
        guard breaks > 0 || marker != nil || shift != .none else { return text.append(bytes) }
        guard bytes.contains(where: { $0 > 0x20 }) else { return text.append(bytes) }
        if breaks > 1, gathering == nil, headingLevel == nil { flush() }
        if breaks > 0 { text.breakLine() }
        breaks = 0
        if let marker { text.append(marker + " ") }
        marker = nil
        text.append(shift == .none ? bytes : shifted(bytes)[...])
    }

    /// Parts what was read from what follows: as paragraphs, or as lines of one item or quote.
    mutating func part() {
        breaks = 0
        if gathering == nil { flush() } else { text.breakLine() }
    }

    /// Makes a block of the text that was read, and of the pictures in it.
    mutating func flush() {
        breaks = 0
        if let taken = text.take() {
            let isHeading = taken.text.utf8.count <= Self.longestHeading
            let level = isHeading ? headingLevel : nil
            blocks.append(level.map { .heading(level: $0, taken) } ?? .paragraph(taken))
        }
        if gathering == nil, !pictures.isEmpty {
            blocks += pictures.map { .image($0) }
            pictures = []
        }
    }

    private func isHidden(_ node: MarkupTree.Node) -> Bool {
        if tree.attribute(node, "hidden") != nil { return true }
        guard let style = tree.attribute(node, "style") else { return false }
        let packed = style.utf8.prefix(1024).lazy.filter { $0 > 0x20 }.map { $0 | 0x20 }
        return contains(Array("display:none".utf8), in: Array(packed))
    }

    /// A form is to be filled in, unless a page has put its text into one.
    private mutating func isOnlyForFilling(_ node: MarkupTree.Node) -> Bool {
        guard node >= formEnd else { return false }
        formEnd = tree.end(node)
        var length = 0
        for inside in (node + 1)..<max(node + 1, formEnd) where tree.isText(inside) {
            if let parent = tree.parent(inside), tree.name(parent) == .p {
                length += tree.bytes(inside).count
            }
            if length >= Self.textOfAForm { return false }
        }
        return true
    }

    private func firstText(in node: MarkupTree.Node) -> ArraySlice<UInt8> {
        let inside = (node + 1)..<min(node + 8, max(node + 1, tree.end(node)))
        return inside.first(where: tree.isText).map(tree.bytes) ?? []
    }

    /// Bytes of paragraphs that no form asks with.
    private static let textOfAForm = 400

    /// Whether an element holds a few digits and nothing else.
    private func isNumber(_ node: MarkupTree.Node) -> Bool {
        guard tree.end(node) - node <= 4 else { return false }
        let text = tree.textContent(node).utf8
        return (1...4).contains(text.count) && text.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func shifted(_ digits: ArraySlice<UInt8>) -> [UInt8] {
        let table = Array((shift == .raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉").unicodeScalars)
        var text = String.UnicodeScalarView()
        for digit in digits where (0x30...0x39).contains(digit) {
            text.append(table[Int(digit) - 0x30])
        }
        return Array(String(text).utf8)
    }
}

func contains(_ pattern: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = pattern.first else { return true }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
        rest = rest[start...]
        if rest.starts(with: pattern) { return true }
        rest = rest.dropFirst()
    }
    return false
}
