/// A place where a line of a passage may end and the next one begin.
struct LineEnd {
    /// Cells from the paragraph's beginning to the end of a line that ends here: its hyphen counts, a
    /// mark that hangs in the margin does not.
    var end: Int
    /// Cells from the paragraph's beginning to where a line is full that begins here.
    var reach: Int
    /// A line that is full here or farther on, in the same cells, does not part the word that an
    /// added hyphen parts here: it has room for all of it. At other places the greatest number.
    var unpartedFrom = Int.max
    /// The last segment before it; the one before the passage's first for its beginning.
    var segment: Int
    /// What ending a line here costs, emptiness and hyphens in a row apart.
    var price: Int32
    /// Gaps that grow, from the passage's beginning to here, this one left out.
    var gaps: Int32
    /// A gap that grows stands here.
    var hasGap: Bool
    var addsHyphen: Bool
}

/// The places where lines of a passage may end, its beginning first and its end last.
func lineEnds(of passage: Passage, in bytes: Span<UInt8>) -> [LineEnd] {
    let segments = passage.segments
    let last = passage.range.upperBound - 1
    let isTailored = passage.manner.tailoring
    let hangsMarks = passage.isJustified && passage.manner.hangsMarks
    let hyphen = LinePrices.hyphen(measure: passage.room.other)
    var ends: [LineEnd] = []
    ends.reserveCapacity(passage.range.count + 1)
    let first = passage.range.lowerBound
    ends.append(
        LineEnd(
            end: segments[first].cellsBefore,
            reach: segments[first].cellsBefore + passage.room.cells(from: first),
            segment: first - 1, price: LinePrices.free, gaps: 0, hasGap: false, addsHyphen: false))
    var gaps: Int32 = 0
    for index in first..<last {
        let ending = segments[index].ending
        var price = ending.price
        if price < LinePrices.cut {
            if !isTailored { price = LinePrices.free }
            if price == LinePrices.address, !passage.manner.partsAddresses {
                price = LinePrices.hard
            }
            if ending.addsHyphen { price += hyphen }
        }
        var end = segments[index].cellsAfter + (ending.addsHyphen ? 1 : 0)
        if hangsMarks, ending.addsHyphen || endsInLightMark(segments[index], of: bytes) { end -= 1 }
        ends.append(
            LineEnd(
                end: end, reach: segments[index + 1].cellsBefore + passage.room.other,
                segment: index, price: price, gaps: gaps, hasGap: ending.hasGap,
                addsHyphen: ending.addsHyphen))
        if ending.hasGap, gaps < .max { gaps += 1 }
    }
    let end = segments[last].cellsAfter
    ends.append(
        LineEnd(
            end: end, reach: end, segment: last, price: LinePrices.free, gaps: gaps, hasGap: false,
            addsHyphen: false))
    var wordEnd = end
    for index in stride(from: ends.count - 2, to: 0, by: -1) {
        if ends[index].addsHyphen {
            ends[index].unpartedFrom = wordEnd + LinePrices.roomAfterWord
        } else if ends[index].price < LinePrices.hard {
            wordEnd = ends[index].end
        }
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
