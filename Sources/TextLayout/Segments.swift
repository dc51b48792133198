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
    /// What it is made of, if that is one word of Russian letters.
    var word = PlainWord()

    var cells: Int { cellsAfter - cellsBefore }
}

/// What a line's end at some place costs and does.
struct Ending: Hashable {
    /// Under the newspaper's rules, in the unit of `LinePrices`.
    var price = LinePrices.free
    private var traits = Traits.plain

    private struct Traits: OptionSet, Hashable {
        let rawValue: UInt8
        static let plain = Traits(rawValue: 1)
        static let address = Traits(rawValue: 2)
        static let hyphen = Traits(rawValue: 4)
        static let forced = Traits(rawValue: 8)
        static let gap = Traits(rawValue: 16)
    }

    init(
        price: Int32 = LinePrices.free, isPlain: Bool = true, isInAddress: Bool = false,
        addsHyphen: Bool = false, isForced: Bool = false
    ) {
        self.price = price
        self.isPlain = isPlain
        self.isInAddress = isInAddress
        self.addsHyphen = addsHyphen
        self.isForced = isForced
    }

    /// UAX #14 allows a break here, whatever the newspaper's rules say.
    var isPlain: Bool {
        get { traits.contains(.plain) }
        set { set(.plain, newValue) }
    }

    /// The segment stands inside a web or mail address.
    var isInAddress: Bool {
        get { traits.contains(.address) }
        set { set(.address, newValue) }
    }

    /// A line that ends here shows a hyphen that the text does not have.
    var addsHyphen: Bool {
        get { traits.contains(.hyphen) }
        set { set(.hyphen, newValue) }
    }

    /// A line ends here whatever it costs.
    var isForced: Bool {
        get { traits.contains(.forced) }
        set { set(.forced, newValue) }
    }

    /// A space follows that grows when the line is justified.
    var hasGap: Bool {
        get { traits.contains(.gap) }
        set { set(.gap, newValue) }
    }

    private mutating func set(_ trait: Traits, _ isSet: Bool) {
        if isSet { traits.insert(trait) } else { traits.remove(trait) }
    }
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
    /// The open segment has a part of an address.
    private var isInAddress = false
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
                close(at: place, Ending(addsHyphen: needsHyphen))
            case .forbidden:
                if address.mayEndLine, properties.letter.isWordly {
                    close(at: place, Ending(isPlain: false))
                }
            }
            isBlank = true
        }
        address.take(scalar.value)
        if address.isInside { isInAddress = true }
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
    /// a space apart, a comma or full stop before it or not. Most of a text is that, and it needs no
    /// rules: each letter is a cluster and holds the next one, and each of these spaces is a break
    /// opportunity.
    mutating func takeWords(from start: Int, of bytes: Span<UInt8>) -> Int {
        guard isCyrillicNarrow else { return start }
        var place = start
        var total = cells + cluster.cells
        // The first letter was taken by the rules.
        if place == open.start + 2, bytes[open.start] & 0xFE == 0xD0 {
            place = open.start
            total -= 1
        }
        while true {
            let run = bytes.letterRun(from: place)
            if run.letters > 0 {
                total += run.letters
                hasText = true
                open.end = run.end
                open.cellsAfter = total
            }
            guard let next = bytes.nextPlainWord(from: run.end) else {
                place = run.end
                break
            }
            let hasMark = next - run.end > 1
            if place == open.start {
                open.word = PlainWord(run, from: place, hasMark: hasMark, of: bytes)
            }
            if hasMark {
                total += 1
                open.end = run.end + 1
                open.cellsAfter = total
            }
            open.ending.isInAddress = isInAddress
            isInAddress = false
            segments.append(open)
            place = next
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
        address.takeLetters(areLatin: bytes[place - 1] < 0x80)
        return place
    }

    /// Ends the open segment and begins the next one.
    private mutating func close(at place: Int, _ ending: Ending) {
        if hasText || ending.isForced {
            open.ending = ending
            open.ending.isInAddress = isInAddress
            segments.append(open)
        }
        isInAddress = address.isInside
        open = Segment(start: place, end: place, cellsBefore: cells, cellsAfter: cells)
        hasText = false
    }

    mutating func finish(at end: Int) -> [Segment] {
        cells += cluster.cells
        open.ending.isInAddress = isInAddress
        if hasText || segments.isEmpty || isAfterNewline { segments.append(open) }
        return segments
    }
}

extension LetterKind {
    /// A letter or a digit.
    var isWordly: Bool { self != .none && self != .space }
}
