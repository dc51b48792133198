import Articles
import TextLayout

/// What a page shows, in units that are set one by one: a paragraph with the space above it, an item
/// of a list, a row of a table, a part of a long preformatted text.
///
/// The units are the same at every measure. One value is shared by all copies of a page.
final class PageContents: Sendable {
    enum Matter: Sendable {
        case nothing
        case article(Article, related: [RelatedStory])
        /// What is known of a story that only a card tells of.
        case card(RelatedStory)
        case note(String)
    }

    let matter: Matter
    let language: Language
    let wording: Wording
    /// Which digit jumps to the story of each card.
    let jumps: JumpDigits
    /// Nil where nothing is known of the text yet.
    let minutesToRead: Int?
    /// The block that the story's dateline runs in before, and the dateline.
    let opening: (block: Int, text: String)?
    /// The first unit of each block, and after the last one the count of all.
    private let starts: [Int]
    /// The weight of all units before each one, and of all.
    private let weights: [Int]
    /// How many columns the tables have, by their blocks.
    private let columns: [Int: Int]
    /// Where the parts of long preformatted texts begin, by their blocks.
    private let pieces: [Int: [Int]]

    init(_ matter: Matter, language: Language, wording: Wording) {
        self.matter = matter
        self.language = language
        self.wording = wording
        var units = UnitCounter()
        switch matter {
        case .nothing: break
        case .card, .note: units.add(block: 0, weights: [1])
        case .article(let article, _):
            units.add(
                block: 0, weights: [article.title.utf8.count + (article.lede ?? "").utf8.count])
            for (index, block) in article.blocks.enumerated() { units.add(block, index + 1) }
            units.add(block: article.blocks.count + 1, weights: [1])
        }
        (starts, weights) = (units.starts, units.weights)
        (columns, pieces) = (units.columns, units.pieces)
        guard case .article(let article, let related) = matter else {
            (jumps, minutesToRead, opening) = (JumpDigits([]), nil, nil)
            return
        }
        jumps = JumpDigits(related)
        minutesToRead = article.minutesToRead
        let dateline = article.dateline?.opening ?? ""
        let first = article.blocks.firstIndex { if case .paragraph = $0 { true } else { false } }
        opening = dateline.isEmpty ? nil : first.map { (block: $0 + 1, text: dateline) }
    }

    /// How many units there are.
    var count: Int { weights.count - 1 }

    func block(of unit: Int) -> Int { starts.lastIndex(notAbove: unit) }

    /// The number of a unit among those of its block.
    func item(of unit: Int) -> Int { unit - starts[block(of: unit)] }

    /// The unit that a place lies in, or the last one before it; there must be one.
    func unit(at place: TextPlace) -> Int {
        let block = max(0, min(place.block, starts.count - 2))
        let item =
            if let columns = columns[block] {
                PageBuilder.tableRow(ofPart: place.part, columns: columns)
            } else if let pieces = pieces[block] {
                pieces.lastIndex(notAbove: place.offset)
            } else {
                place.part - 1
            }
        return max(starts[block], min(starts[block] + item, starts[block + 1] - 1))
    }

    /// How much of a page a unit is likely to take, in bytes of text: every unit takes some rows.
    func weight(of unit: Int) -> Int { weights[unit + 1] - weights[unit] }

    func weight(before unit: Int) -> Int { weights[unit] }

    /// How many columns the widest row of a table has.
    func columns(ofTable block: Int) -> Int { columns[block] ?? 0 }

    /// Where a part of a preformatted text begins and ends, in UTF-8.
    func piece(_ item: Int, ofBlock block: Int, length: Int) -> Range<Int> {
        guard let pieces = pieces[block] else { return 0..<length }
        return pieces[item]..<(item + 1 < pieces.count ? pieces[item + 1] : length)
    }
}

/// Numbers the units of a page.
private struct UnitCounter {
    private(set) var starts = [0]
    private(set) var weights = [0]
    private(set) var columns: [Int: Int] = [:]
    private(set) var pieces: [Int: [Int]] = [:]
    private var weight = 0

    /// About the bytes that would fill the space above a paragraph and the rest of its last line.
    private static let overhead = 128
    /// The least length of a part of a preformatted text, in bytes: some screens full.
    private static let pieceLength = 8192

    mutating func add(block: Int, weights: some Sequence<Int>) {
        for bytes in weights {
            weight += bytes + Self.overhead
            self.weights.append(weight)
        }
        starts.append(self.weights.count - 1)
    }

    mutating func add(_ block: Block, _ number: Int) {
        switch block {
        case .list(_, let items) where !items.isEmpty:
            add(block: number, weights: items.lazy.map(\.text.utf8.count))
        case .table(let rows):
            let count = rows.reduce(0) { max($0, $1.count) }
            guard count > 0 else { return add(block: number, weights: [0]) }
            columns[number] = count
            add(block: number, weights: rows.lazy.map { $0.reduce(0) { $0 + $1.utf8.count } })
        case .preformatted(let text):
            let starts = lineStarts(of: text, apart: Self.pieceLength)
            guard starts.count > 1 else { return add(block: number, weights: [text.utf8.count]) }
            pieces[number] = starts
            let ends = starts.dropFirst() + [text.utf8.count]
            add(block: number, weights: zip(starts, ends).lazy.map { $1 - $0 })
        default:
            add(block: number, weights: [block.bytes])
        }
    }

    /// Where lines begin at least so many bytes apart; the first is 0.
    private func lineStarts(of text: String, apart length: Int) -> [Int] {
        var starts = [0]
        let bytes = text.utf8.span
        var place = length
        while place < bytes.count {
            if bytes[place - 1] == 0x0A {
                starts.append(place)
                place += length
            } else {
                place += 1
            }
        }
        return starts
    }
}

extension [Int] {
    /// The last of rising numbers, the first of which is not above a value, that is not either.
    fileprivate func lastIndex(notAbove value: Int) -> Int {
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }
}
