/// What stands between two places where a line may end.
struct Segment {
    /// Offset of the first byte on a line that begins here.
    var start: Int
    /// Offset after the last byte on a line that ends here; spaces after it are outside.
    var end: Int
    /// Cells from the paragraph's beginning to `start` and to `end`.
    var cellsBefore: Int
    var cellsAfter: Int
    /// How its end serves as the end of a line.
    var ending = Ending()

    var cells: Int { cellsAfter - cellsBefore }
}

/// What a line's end at some place costs.
struct Ending: Hashable {
    /// Under the newspaper's rules, in the unit of `LinePrices`.
    var price = LinePrices.free
    /// UAX #14 allows a break here, whatever the newspaper's rules say.
    var isPlain = true
    /// It stands inside a web or mail address.
    var isInAddress = false
    /// A line that ends here shows a hyphen that the text does not have.
    var addsHyphen = false
    /// A line ends here whatever it costs.
    var isForced = false
}

/// Measures a text and cuts it at its break opportunities.
func segments(of bytes: Span<UInt8>, _ widths: WidthModel) -> [Segment] {
    var scanner = SegmentScanner(widths)
    scanner.reserve(bytes.count / 12)
    var place = 0
    while place < bytes.count {
        place = scanner.takeScalar(at: place, of: bytes)
        if scanner.isInWord { place = scanner.takeWords(from: place, of: bytes) }
    }
    return scanner.finish(at: bytes.count)
}

/// Walks through a text and keeps what lies between its break opportunities.
private struct SegmentScanner {
    private let widths: WidthModel
    private let lookup = scalarLookup
    /// Russian letters take one cell.
    private let isCyrillicNarrow: Bool
    private var segments: [Segment] = []
    private var opportunities = BreakOpportunities()
    private var clusters = GraphemeClusters()
    /// The cluster at the place, and the cells of all before it.
    private var cluster: ClusterCells
    private var cells = 0
    private var open = Segment(start: 0, end: 0, cellsBefore: 0, cellsAfter: 0)
    /// The open segment has something to show.
    private var hasText = false
    /// The cluster at the place shows nothing at a line's end: a space or an unseen scalar.
    private var isBlank = true
    /// A soft hyphen stands before the place, and no hyphen before it.
    private var needsHyphen = false
    private var isAfterNewline = false
    private var address = AddressDetector()
    /// The scalar before the place is a letter that joins the next one without a rule.
    private(set) var isInWord = false

    init(_ widths: WidthModel) {
        self.widths = widths
        isCyrillicNarrow = !widths.ambiguousIsWide
        cluster = ClusterCells(widths)
    }

    mutating func reserve(_ count: Int) {
        segments.reserveCapacity(count)
    }

    /// Takes one scalar and gives the place after it.
    mutating func takeScalar(at place: Int, of bytes: Span<UInt8>) -> Int {
        let scalar = bytes.scalar(at: place)
        let properties = lookup[scalar.value]
        let rest = place + scalar.length
        let verdict = opportunities.verdict(before: properties, rest: rest, of: bytes, lookup)
        if clusters.begin(at: properties) {
            cells += cluster.cells
            cluster = ClusterCells(widths)
            switch verdict {
            case .forced: close(at: place, Ending(isForced: true))
            case .allowed:
                close(
                    at: place, Ending(isInAddress: address.isInside, addsHyphen: needsHyphen))
            case .forbidden:
                if address.mayEndLine, properties.letter.isWordly {
                    close(at: place, Ending(isPlain: false, isInAddress: true))
                }
            }
            isBlank = true
        }
        address.take(scalar.value)
        needsHyphen = scalar.value == 0xAD && open.end > 0 && bytes[open.end - 1] != 0x2D
        isAfterNewline = properties.line.isNewline
        if isAfterNewline {
            isInWord = false
            return rest
        }
        cluster.add(scalar.value, scalar.value == 9 ? lookup[0x20] : properties)
        let isSpace = properties.letter == .space && properties.line != .GL || scalar.value == 9
        if !isSpace, properties.cells != .unseen { isBlank = false }
        if !isBlank {
            hasText = true
            open.end = rest
            open.cellsAfter = cells + cluster.cells
        }
        isInWord =
            properties.line == .AL && properties.letter.isWordly && !properties.isEastAsian
        return rest
    }

    /// Takes the English and Russian letters that follow a letter, and further words of such letters
    /// one space apart. Most of a text is that, and it needs no rules: each letter is a cluster and
    /// holds the next one, and each of these spaces is a break opportunity.
    mutating func takeWords(from start: Int, of bytes: Span<UInt8>) -> Int {
        var place = start
        var total = cells + cluster.cells
        while true {
            let word = place
            var single = 0
            while let length = letterLength(at: place, of: bytes) {
                place += length
                single += length & 1
            }
            if place > word {
                total += single + (place - word - single) / 2
                hasText = true
                open.end = place
                open.cellsAfter = total
            }
            guard place < bytes.count, bytes[place] == 0x20,
                letterLength(at: place + 1, of: bytes) != nil
            else { break }
            segments.append(open)
            place += 1
            total += 1
            open = Segment(start: place, end: place, cellsBefore: total, cellsAfter: total)
            address = AddressDetector()
        }
        guard place > start else { return start }
        // The last letter stays open: a mark may follow it.
        let last = bytes.scalar(at: bytes.start(ofScalarBefore: place))
        let properties = lookup[last.value]
        cluster = ClusterCells(widths)
        cluster.add(last.value, properties)
        cells = total - cluster.cells
        _ = clusters.begin(at: properties)
        address.takeLetters()
        return place
    }

    /// How many bytes a letter at a place takes, if it is English or Russian and of one cell.
    @inline(__always)
    private func letterLength(at place: Int, of bytes: Span<UInt8>) -> Int? {
        guard place < bytes.count else { return nil }
        let byte = bytes[place]
        // U+0400…U+047F are letters all.
        if byte & 0xFE == 0xD0, isCyrillicNarrow { return 2 }
        let small = byte | 0x20
        return small >= 0x61 && small <= 0x7A ? 1 : nil
    }

    /// Ends the open segment and begins the next one.
    private mutating func close(at place: Int, _ ending: Ending) {
        if hasText || ending.isForced {
            open.ending = ending
            segments.append(open)
        }
        open = Segment(start: place, end: place, cellsBefore: cells, cellsAfter: cells)
        hasText = false
    }

    mutating func finish(at end: Int) -> [Segment] {
        cells += cluster.cells
        if hasText || segments.isEmpty || isAfterNewline { segments.append(open) }
        return segments
    }
}

extension LetterKind {
    /// A letter or a digit.
    var isWordly: Bool { self != .none && self != .space }
}
