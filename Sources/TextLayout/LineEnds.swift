/// A place where a line of a passage may end and the next one begin.
struct LineEnd {
    /// The last segment before it; the one before the passage's first for its beginning.
    var segment: Int
    /// Cells from the paragraph's beginning to the end of the text before it, and to the text after.
    var cellsAfter: Int
    var cellsBefore: Int
    /// What ending a line here costs, emptiness and hyphens in a row apart.
    var price: Int32
    /// Gaps that grow, from the paragraph's beginning to here, this one left out.
    var gaps: Int32
    /// A gap that grows stands here.
    var hasGap: Bool
    var addsHyphen: Bool
    /// The last cell may hang in the margin.
    var hangs: Bool
}

/// The places where lines of a passage may end, its beginning first and its end last.
func lineEnds(of passage: Passage, in bytes: Span<UInt8>) -> [LineEnd] {
    let segments = passage.segments
    let isTailored = passage.manner.tailoring
    var ends: [LineEnd] = []
    ends.reserveCapacity(passage.range.count + 1)
    ends.append(
        LineEnd(
            segment: passage.range.lowerBound - 1, cellsAfter: 0,
            cellsBefore: segments[passage.range.lowerBound].cellsBefore, price: 0, gaps: 0,
            hasGap: false, addsHyphen: false, hangs: false))
    var gaps: Int32 = 0
    for index in passage.range {
        let ending = segments[index].ending
        let isEnd = index + 1 == passage.range.upperBound
        let next = isEnd ? segments[index].cellsAfter : segments[index + 1].cellsBefore
        var price = ending.price
        if !isEnd, price < LinePrices.cut {
            if !isTailored { price = LinePrices.free }
            if ending.addsHyphen { price += LinePrices.hyphen }
        }
        ends.append(
            LineEnd(
                segment: index, cellsAfter: segments[index].cellsAfter, cellsBefore: next,
                price: isEnd ? LinePrices.free : price, gaps: gaps, hasGap: ending.hasGap,
                addsHyphen: ending.addsHyphen && !isEnd,
                hangs: passage.isJustified && passage.manner.hangsMarks && !isEnd
                    && (ending.addsHyphen || endsInLightMark(segments[index], of: bytes))))
        if ending.hasGap, gaps < .max { gaps += 1 }
    }
    return ends
}

/// . , : ; - and closing quotes leave most of their cell empty.
private func endsInLightMark(_ segment: Segment, of bytes: Span<UInt8>) -> Bool {
    guard segment.cells > 1 else { return false }
    switch bytes.lastScalar(before: segment.end) {
    case 0x2C, 0x2E, 0x2D, 0x3A, 0x3B, 0x22, 0x2019, 0x201D, 0x201C, 0xBB: return true
    default: return false
    }
}
