/// Line ends, each as the number of the first segment after the line, where every line takes what
/// fits, stepping back from breaks that a hard rule forbids.
func greedyBreaks(of passage: Passage) -> [Int] {
    var ends: [Int] = []
    var first = passage.range.lowerBound
    while first < passage.range.upperBound {
        let end = greedyEnd(of: passage, from: first)
        ends.append(end)
        first = end
    }
    return ends
}

/// The farthest end that fits among those that break the fewest rules.
private func greedyEnd(of passage: Passage, from first: Int) -> Int {
    let room = passage.room.cells(from: first)
    var best = first + 1
    var bestTier = Int.max
    var next = first
    while next < passage.range.upperBound {
        let cells = passage.segments[next].cellsAfter - passage.segments[first].cellsBefore
        if cells > room, next > first { break }
        let tier = passage.tier(ofEndAfter: next)
        let hyphen = passage.addsHyphen(from: first, through: next, cells) ? 1 : 0
        if tier <= bestTier, cells + hyphen <= room {
            best = next + 1
            bestTier = tier
        }
        next += 1
    }
    return best
}

extension Passage {
    /// How grave the rule is that a line's end offends: soft ones alike, a last line of a few cells
    /// graver, hard ones graver still.
    fileprivate func tier(ofEndAfter segment: Int) -> Int {
        guard segment + 1 < range.upperBound else { return 0 }
        let tier = price(after: segment) / LinePrices.tinyLastLine
        let left = segments[range.upperBound - 1].cellsAfter - segments[segment + 1].cellsBefore
        return manner.tailoring && left <= LinePrices.tinyLastLineCells ? max(1, tier) : tier
    }
}
