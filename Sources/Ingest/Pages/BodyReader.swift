import Articles

/// Reads an element of a page into pieces, in the order of the page, without its furniture.
struct BodyReader {
    private let outline: PageOutline
    private let furniture: PageFurniture
    private let base: String?
    private(set) var pieces: [BodyPiece] = []

    private var node: MarkupTree.Node
    private let end: MarkupTree.Node
    private var places: [Place]
    private var text: PageText

    /// Blocks of the longest body that a page is laid out from.
    private static let mostPieces = 20_000
    /// Letters of the longest item of a list; a longer one is a part of the page.
    private static let longestItem = 700

    /// An open block element: what kind its texts are of.
    private struct Place {
        var node: MarkupTree.Node
        var end: MarkupTree.Node
        var kind: BodyPiece.Kind
        var hints: NodeHints
    }

    init(
        _ body: MarkupTree.Node, _ outline: PageOutline, _ furniture: PageFurniture, base: String?
    ) {
        self.outline = outline
        self.furniture = furniture
        self.base = base
        node = body
        end = outline.tree.end(body)
        text = PageText(base: base)
        places = [Place(node: body, end: end, kind: .paragraph, hints: [])]
        if outline.tags[body] != .text { node = body + 1 }
        while node < end, pieces.count < Self.mostPieces { step() }
        flush()
    }

    private mutating func step() {
        let tree = outline.tree
        leave()
        let tag = outline.tags[node]
        let nodeEnd = tree.end(node)
        if furniture.isFurniture[node] || tag == .unread {
            if tag != .unread { passFurniture() }
            node = nodeEnd
            return
        }
        switch tag {
        case .text:
            if text.isAtParagraphBreak { flush() }
            text.add(tree.bytes(node))
        case .lineBreak:
            text.breakLine()
        case .image:
            if let image = pictured(node) {
                flush()
                append(.image(image), node)
            }
        case .figure:
            if let image = PageFigure(node, outline, base: base) {
                flush()
                append(.image(image.image), node)
                node = nodeEnd
                return
            }
            enter(tag)
        case .table:
            if let table = PageTable(node, outline) {
                flush()
                append(.table(rows: table.rows), node)
                node = nodeEnd
                return
            }
            enter(tag)
        case .preformatted:
            flush()
            append(preformatted(node), node)
            node = nodeEnd
            return
        case .rule:
            flush()
            append(.rule, node)
        default:
            if let card = AgencyCard(node, outline, base: base) {
                flush()
                append(.card(card.card), node)
                node = nodeEnd
                return
            }
            if let quote = PageQuote(node, outline, base: base) {
                flush()
                append(.quote(quote.quote), node)
                node = nodeEnd
                return
            }
            if tag.isBlock {
                enter(tag)
            } else {
                text.enter(tag, url: tree.attribute(node, "href"), end: nodeEnd)
            }
        }
        node += 1
    }

    /// Furniture is no text, but the stories it leads to become cards.
    private mutating func passFurniture() {
        flush()
        guard outline.hints[node].contains(.related), node > (places.first?.node ?? 0) else {
            return
        }
        for card in relatedCards(node, outline, base: base) { append(.card(card), node) }
    }

    private func pictured(_ node: MarkupTree.Node) -> Image? {
        PageFigure.image(node, outline.tree, base: base)
    }

    private mutating func leave() {
        while places.count > 1, let last = places.last, last.end <= node {
            flush()
            places.removeLast()
        }
        text.leave(before: node)
    }

    private mutating func enter(_ tag: PageTag) {
        flush()
        guard let outer = places.last else { return }
        let kind: BodyPiece.Kind =
            switch tag {
            case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
                .heading(level: tag.headingLevel ?? 2)
            case .list, .orderedList:
                // A list inside an item belongs to the list around it.
                isItem(outer.kind) ? outer.kind : .item(list: node, ordered: tag == .orderedList)
            case .quotation: .quotation(node)
            case .item where outline.sentences[node] > Self.longestItem: .paragraph
            default: outer.kind
            }
        places.append(
            Place(
                node: node, end: outline.tree.end(node), kind: kind,
                hints: outer.hints.union(outline.hints[node])))
    }

    /// The text as it stands, without empty lines around it.
    private func preformatted(_ node: MarkupTree.Node) -> Block {
        let text = cleanedText(outline.tree.textContent(node))
        let lines = text.utf8.drop { $0 == 0x0A }
        let end = lines.lastIndex { $0 > 0x20 }.map { lines.index(after: $0) }
        return .preformatted(String(decoding: lines[..<(end ?? lines.startIndex)], as: UTF8.self))
    }

    private func isItem(_ kind: BodyPiece.Kind) -> Bool {
        if case .item = kind { true } else { false }
    }

    private mutating func append(_ block: Block, _ node: MarkupTree.Node) {
        pieces.append(
            BodyPiece(kind: .whole(block), node: node, hints: places.last?.hints ?? []))
    }

    /// The text so far is a piece.
    private mutating func flush() {
        guard let place = places.last else { return }
        var piece = BodyPiece(kind: place.kind, node: place.node, hints: place.hints)
        (piece.letters, piece.linked, piece.strong, piece.stops, piece.link) =
            (text.letters, text.linked, text.strong, text.stops, text.link)
        guard let taken = text.take(), piece.letters > 0 else { return }
        piece.text = taken
        if case .item(let list, _) = piece.kind {
            piece.place = outline.tree.parent(list)
        } else if outline.tags[place.node] == .paragraph {
            piece.place = outline.tree.parent(place.node)
        }
        pieces.append(piece)
    }
}
