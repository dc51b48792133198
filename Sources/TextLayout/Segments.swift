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
        if scanner.isInWord { place = scanner.takeLetters(from: place, of: bytes) }
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
        isAfterNewline = LineClassSet.newlines.contains(properties.line)
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

    /// Takes the English and Russian letters that follow a letter: none begins a line, each is a
    /// cluster, and their cells are known.
    mutating func takeLetters(from start: Int, of bytes: Span<UInt8>) -> Int {
        var place = start
        var latin = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte & 0xFE == 0xD0, isCyrillicNarrow, place + 1 < bytes.count {
                place += 2
            } else if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
                place += 1
                latin += 1
            } else {
                break
            }
        }
        guard place > start else { return start }
        let cyrillic = (place - start - latin) / 2  // U+0400…U+047F, letters all
        // The last letter stays open: a mark may follow it.
        let lastLength = bytes[place - 1] < 0x80 ? 1 : 2
        let last = bytes.scalar(at: place - lastLength)
        let properties = lookup[last.value]
        cells += cluster.cells + latin + cyrillic
        cluster = ClusterCells(widths)
        cluster.add(last.value, properties)
        cells -= cluster.cells
        _ = clusters.begin(at: properties)
        address.takeLetters()
        hasText = true
        isBlank = false
        open.end = place
        open.cellsAfter = cells + cluster.cells
        return place
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
