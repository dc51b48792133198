import Articles
import TextLayout

/// What a page shows, in units that are set one by one: a paragraph with the space above it, an item
/// of a list, a row of a table, a piece of a long text.
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
    /// What each unit shows of a block with a text of several pieces, by their blocks.
    private let pieces: [Int: [TextPiece]]

    init(
        _ matter: Matter, language: Language, wording: Wording, cutter: TextCutter = TextCutter()
    ) {
        self.matter = matter
        self.language = language
        self.wording = wording
        opening = if case .article(let article, _) = matter { article.opening } else { nil }
        var units = UnitCounter(cutter: cutter)
        switch matter {
        case .nothing: break
        case .card, .note: units.add(block: 0, weights: [1])
        case .article(let article, _):
            units.addHead(of: article)
            for (index, block) in article.blocks.enumerated() {
                let number = index + 1
                let bytes = opening?.block == number ? opening?.text.utf8.count : nil
                units.add(block, number, opening: bytes ?? 0)
            }
            units.add(block: article.blocks.count + 1, weights: [1])
        }
        (starts, weights) = (units.starts, units.weights)
        (columns, pieces) = (units.columns, units.pieces)
        guard case .article(let article, let related) = matter else {
            (jumps, minutesToRead) = (JumpDigits([]), nil)
            return
        }
        jumps = JumpDigits(related)
        minutesToRead = article.minutesToRead
    }

    /// How many units there are.
    var count: Int { weights.count - 1 }

    func block(of unit: Int) -> Int { starts.lastOfLeading { $0 <= unit } }

    /// The number of a unit among those of its block.
    func item(of unit: Int) -> Int { unit - starts[block(of: unit)] }

    /// The unit that a place lies in, or the last one before it; there must be one.
    func unit(at place: TextPlace) -> Int {
        let block = max(0, min(place.block, starts.count - 2))
        let item =
            if let columns = columns[block] {
                PageBuilder.tableRow(ofPart: place.part, columns: columns)
            } else if let pieces = pieces[block] {
                pieces.lastOfLeading { ($0.part, $0.offset) <= (place.part, place.offset) }
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

    /// Which piece of its block's text a unit shows, if that has several.
    func piece(_ item: Int, ofBlock block: Int) -> TextPiece? { pieces[block]?[item] }
}

extension Article {
    /// The block of the page that the dateline runs in before, and the dateline.
    fileprivate var opening: (block: Int, text: String)? {
        guard let text = dateline?.opening, !text.isEmpty else { return nil }
        return openedBlock.map { (block: $0 + 1, text: text) }
    }

    /// The number of the block that the dateline runs in before.
    var openedBlock: Int? {
        blocks.firstIndex { if case .paragraph = $0 { true } else { false } }
    }
}

extension Array {
    /// The last of the leading elements that all are such; the first one is taken to be.
    fileprivate func lastOfLeading(where isSuch: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isSuch(self[middle]) { low = middle } else { high = middle }
        }
        return low
    }
}
