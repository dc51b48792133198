import Articles

/// Numbers the units of a page.
struct UnitCounter {
    /// The first unit of each block, and after the last one the count of all.
    private(set) var starts = [0]
    /// The weight of all units before each one, and of all.
    private(set) var weights = [0]
    private(set) var columns: [Int: Int] = [:]
    private(set) var pieces: [Int: [TextPiece]] = [:]
    private let cutter: TextCutter
    private var weight = 0

    /// About the bytes that would fill the space above a paragraph and the rest of its last line.
    private static let overhead = 128

    init(cutter: TextCutter) { self.cutter = cutter }

    mutating func add(block: Int, weights: some Sequence<Int>) {
        for bytes in weights {
            weight += bytes + Self.overhead
            self.weights.append(weight)
        }
        starts.append(self.weights.count - 1)
    }

    mutating func addHead(of article: Article) {
        let lede = SpannedText(article.lede ?? "")
        add(lede, part: PageBuilder.ledePart, block: 0, before: article.title.utf8.count)
    }

    /// Adds a block of the body; so many bytes run in before it.
    mutating func add(_ block: Block, _ number: Int, opening: Int) {
        let part = PageBuilder.textPart
        switch block {
        case .paragraph(let text), .heading(_, let text):
            add(text, part: part, block: number, opening: opening)
        case .quote(let quote):
            add(quote.text, part: part, block: number)
        case .image(let image):
            add(
                SpannedText(image.caption ?? ""), part: part, block: number,
                after: (image.credit ?? "").utf8.count)
        case .list(_, let items) where items.contains { cutter.isTooLong($0.text) }:
            let pieces = items.enumerated().flatMap {
                cutter.pieces(of: $1, part: part + $0)
            }
            add(pieces, block: number)
        case .list(_, let items) where !items.isEmpty:
            add(block: number, weights: items.lazy.map(\.text.utf8.count))
        case .table(let rows):
            let count = rows.reduce(0) { max($0, $1.count) }
            guard count > 0 else { return add(block: number, weights: [0]) }
            columns[number] = count
            add(block: number, weights: rows.lazy.map { $0.reduce(0) { $0 + $1.utf8.count } })
        case .preformatted(let text):
            add(cutter.pieces(ofPreformatted: text, part: part), block: number)
        case .list, .card, .rule:
            add(block: number, weights: [block.bytes])
        }
    }

    /// Adds a block of one text, with so many bytes of others before and after it.
    private mutating func add(
        _ text: SpannedText, part: Int, block: Int, opening: Int = 0, before: Int = 0,
        after: Int = 0
    ) {
        guard cutter.isTooLong(text.text) else {
            return add(block: block, weights: [before + text.text.utf8.count + after])
        }
        let pieces = cutter.pieces(of: text, part: part, opening: opening)
        add(pieces, block: block, before: before, after: after)
    }

    private mutating func add(
        _ pieces: [TextPiece], block: Int, before: Int = 0, after: Int = 0
    ) {
        if pieces.count > 1 { self.pieces[block] = pieces }
        let last = pieces.count - 1
        add(
            block: block,
            weights: pieces.lazy.enumerated().map {
                $1.range.count + ($0 == 0 ? before : 0) + ($0 == last ? after : 0)
            })
    }
}
