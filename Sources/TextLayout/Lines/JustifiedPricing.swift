/// Lines filled to the measure: their emptiness goes into the gaps, where it may tear holes, and gaps
/// below gaps make white rivers, which the eye follows down the page instead of along the lines.
///
/// Where the gaps of a line stand is found when it is asked for: most lines are never in question.
final class JustifiedPricing: LinePricing {
    var isByEmptinessAlone: Bool { false }

    private let places: [LineEnd]
    private let passage: Passage
    /// Cells from the paragraph's beginning to each gap that grows, by its number.
    private let gapCells: [Int]
    /// The last line of every way.
    private var lines: [Line] = []

    private struct Line {
        let start: Int
        let place: Int
        let previous: Int
        /// Its gaps, and those of them that lie below a gap, once they are known.
        var gaps: GapColumns?
        var flowing: GapColumns?
    }

    init(_ passage: Passage, _ places: [LineEnd]) {
        self.passage = passage
        self.places = places
        gapCells = places.filter(\.hasGap).map { passage.segments[$0.segment].cellsAfter }
    }

    func price(
        of slack: Int, from start: Int, to place: Int, after way: Int, cheaperThan limit: Int
    ) -> Int? {
        let empty = min(slack, LinePrices.mostSlack)
        let gaps = passage.gaps(from: places[start], to: places[place])
        let isTorn = empty > gaps * LinePrices.mostStretch
        let emptiness = empty * empty * (isTorn ? LinePrices.unfilled : 1)
        guard emptiness < limit else { return nil }
        // The third gap of a river has its price, and each further one.
        let river = flowingGaps(of: way)
        guard !river.isEmpty else { return emptiness }
        let whites = columns(from: start, to: place).count(in: river)
        let price = emptiness + whites * LinePrices.river
        return price < limit ? price : nil
    }

    func keepLine(from start: Int, to place: Int, after way: Int) {
        lines.append(Line(start: start, place: place, previous: way))
    }

    private func flowingGaps(of way: Int) -> GapColumns {
        if let known = lines[way].flowing { return known }
        let previous = lines[way].previous
        let flowing = previous < way ? gaps(of: way).intersection(gaps(of: previous)) : GapColumns()
        lines[way].flowing = flowing
        return flowing
    }

    private func gaps(of way: Int) -> GapColumns {
        if let known = lines[way].gaps { return known }
        let line = lines[way]
        let gaps =
            line.start < line.place ? columns(from: line.start, to: line.place) : GapColumns()
        lines[way].gaps = gaps
        return gaps
    }

    /// Where the gaps of a line stand when it is filled.
    private func columns(from start: Int, to place: Int) -> GapColumns {
        let slack = passage.slack(from: places[start], to: places[place])
        let count = passage.gaps(from: places[start], to: places[place])
        var columns = GapColumns()
        guard slack > 0, slack <= count * LinePrices.mostStretch else { return columns }
        var spread = GapSpread(
            stretch: slack, gaps: count, offset: passage.offset(from: places[start]))
        let first = Int(places[start].gaps) + (places[start].hasGap ? 1 : 0)
        let segment = places[start].segment + 1
        var left = passage.room.indent(from: segment) - passage.segments[segment].cellsBefore
        for gap in first..<min(first + count, gapCells.count) {
            let grown = spread.next()
            let column = gapCells[gap] + left
            if column >= GapColumns.count { break }
            columns.insert(column, cells: grown + 1)
            left += grown
        }
        return columns
    }
}

/// Columns that are white in a line, the first 256 of them.
struct GapColumns {
    static let count = 256

    private var bits = SIMD4<UInt64>()

    var isEmpty: Bool { bits == SIMD4() }

    mutating func insert(_ column: Int, cells: Int) {
        let first = max(0, column)
        for cell in first..<max(first, min(column + cells, Self.count)) {
            bits[cell >> 6] |= 1 << UInt64(cell & 63)
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
