/// Lines filled to the measure: their emptiness goes into the gaps, where it may tear holes, and gaps
/// below gaps make white rivers, which the eye follows down the page instead of along the lines.
struct JustifiedPricing: LinePricing {
    var isByEmptinessAlone: Bool { false }

    private let places: [LineEnd]
    private let passage: Passage
    /// Cells from the paragraph's beginning to each gap that grows, by its number.
    private let gapCells: [Int]
    /// For every way, the gaps of its last line, and those of them that lie below a gap.
    private var gaps: [GapColumns] = []
    private var flowing: [GapColumns] = []

    init(_ passage: Passage, _ places: [LineEnd]) {
        self.passage = passage
        self.places = places
        gapCells = places.filter(\.hasGap).map(\.cellsAfter)
    }

    @inline(__always)
    func price(of slack: Int, from start: LineEnd, to end: LineEnd) -> Int {
        let empty = min(slack, LinePrices.mostSlack)
        let isTorn = empty > passage.gaps(from: start, to: end) * LinePrices.mostStretch
        return empty * empty * (isTorn ? LinePrices.unfilled : 1)
    }

    /// The third gap of a river has its price, and each further one.
    func price(of slack: Int, from start: Int, to place: Int, after way: Int) -> Int {
        let river = flowing[way]
        guard !river.isEmpty else { return 0 }
        return columns(from: start, to: place, slack).count(in: river) * LinePrices.river
    }

    mutating func keepLine(from start: Int, to place: Int, after way: Int) {
        let slack = passage.slack(from: places[start], to: places[place])
        let own = start < place ? columns(from: start, to: place, slack) : GapColumns()
        flowing.append(way < gaps.count ? own.intersection(gaps[way]) : GapColumns())
        gaps.append(own)
    }

    /// Where the gaps of a line stand when it is filled.
    private func columns(from start: Int, to place: Int, _ slack: Int) -> GapColumns {
        let count = passage.gaps(from: places[start], to: places[place])
        var columns = GapColumns()
        guard slack > 0, slack <= count * LinePrices.mostStretch else { return columns }
        let spread = GapSpread(
            stretch: slack, gaps: count, offset: passage.offset(from: places[start]))
        let first = Int(places[start].gaps) + (places[start].hasGap ? 1 : 0)
        var left = passage.room.indent(from: places[start].segment + 1) - places[start].cellsBefore
        for gap in 0..<count where gap + first < gapCells.count {
            let grown = spread.extra(ofGap: gap)
            columns.insert(gapCells[gap + first] + left, cells: grown + 1)
            left += grown
        }
        return columns
    }
}

/// Columns that are white in a line, the first 256 of them.
struct GapColumns {
    private var bits = SIMD4<UInt64>()

    var isEmpty: Bool { bits == SIMD4() }

    mutating func insert(_ column: Int, cells: Int) {
        for cell in column..<column + cells where cell >= 0 && cell < 256 {
            bits[cell / 64] |= 1 << UInt64(cell % 64)
        }
    }

    func intersection(_ other: GapColumns) -> GapColumns {
        var common = GapColumns()
        common.bits = bits & other.bits
        return common
    }

    /// How many columns are white in both.
    func count(in other: GapColumns) -> Int {
        let common = bits & other.bits
        return (0..<4).reduce(0) { $0 + common[$1].nonzeroBitCount }
    }
}
