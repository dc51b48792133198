/// The gaps of a line set to the full measure, as the cells they take: a bit each, the first 256.
struct JustifiedLine {
    private(set) var gaps = SIMD4<UInt64>()

    init(_ passage: Passage, _ places: [LineEnd], from start: Int, to place: Int, slack: Int) {
        let count = passage.gaps(from: places[start], to: places[place])
        guard slack > 0, slack <= count * LinePrices.mostStretch else { return }
        let spread = GapSpread(
            stretch: slack, gaps: count, offset: passage.offset(from: places[start]))
        var gap = 0
        var extra = passage.room.indent(from: places[start].segment + 1)
        for inner in start + 1..<place where places[inner].hasGap {
            let grown = spread.extra(ofGap: gap)
            let column = places[inner].cellsAfter - places[start].cellsBefore + extra
            for cell in column...column + grown where cell < 256 {
                gaps[cell / 64] |= 1 << UInt64(cell % 64)
            }
            extra += grown
            gap += 1
        }
    }
}

/// White rivers: gaps below gaps, line after line, which the eye follows down the page instead of
/// along the lines.
struct Rivers {
    /// For every way, the gaps of its last line, and those of them that lie below a gap.
    private var gaps: [SIMD4<UInt64>] = []
    private var flowing: [SIMD4<UInt64>] = []

    mutating func add(_ line: JustifiedLine?, after way: Int) {
        let own = line?.gaps ?? SIMD4()
        gaps.append(own)
        flowing.append(way < gaps.count - 1 ? own & gaps[way] : SIMD4())
    }

    /// What the third gap and each further one of a river costs.
    func price(of line: JustifiedLine, after way: Int) -> Int {
        let third = line.gaps & flowing[way]
        var cells = 0
        for word in 0..<4 { cells += third[word].nonzeroBitCount }
        return cells * LinePrices.river
    }
}
