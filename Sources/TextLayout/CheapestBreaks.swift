/// Line ends, each as the number of the first segment after the line, whose prices make the
/// smallest sum over the whole passage (Knuth and Plass's idea, in cells).
func cheapestBreaks(of passage: Passage) -> [Int] {
    var search = BreakSearch(passage)
    search.run()
    return search.ends()
}

/// The cheapest way to set the segments up to some segment.
private struct Way {
    var cost: Int
    /// The first segment of its last line.
    var lineStart: Int
    /// Added hyphens in a row at its end.
    var hyphens: Int
}

private struct BreakSearch {
    private let passage: Passage
    /// For each count of segments the cheapest way to set that many.
    private var ways: [Way]

    /// How many beginnings are tried for one line end: more than words fit on a screen's line. On
    /// wider measures the fullest lines are tried.
    private static let mostStarts = 256

    init(_ passage: Passage) {
        self.passage = passage
        ways = [Way(cost: 0, lineStart: 0, hyphens: 0)]
        ways.reserveCapacity(passage.range.count + 1)
    }

    mutating func run() {
        let offset = passage.range.lowerBound
        var earliest = offset
        for last in passage.range {
            let after = passage.segments[last].cellsAfter
            while earliest < last,
                after - passage.segments[earliest].cellsBefore > passage.room.cells(from: earliest)
            {
                earliest += 1
            }
            let isLast = last + 1 == passage.range.upperBound
            let price = isLast ? 0 : passage.price(after: last)
            let latest = isLast ? last : min(last, earliest + Self.mostStarts)
            var best = Way(cost: .max, lineStart: last, hyphens: 0)
            for first in earliest...latest {
                let way = ways[first - offset]
                let cells = passage.cells(from: first, through: last)
                let room = passage.room.cells(from: first)
                guard cells <= room || first == last else { continue }
                let addsHyphen = cells > after - passage.segments[first].cellsBefore
                let cost =
                    way.cost + price
                    + lineCost(
                        slack: room - cells, isLast: isLast, isOnly: first == offset,
                        isOneWord: first == last, cells: cells, gaps: last - first)
                    + (addsHyphen ? hyphenCost(after: way) : 0)
                if cost < best.cost {
                    best = Way(
                        cost: cost, lineStart: first, hyphens: addsHyphen ? way.hyphens + 1 : 0)
                }
            }
            ways.append(best)
        }
    }

    private func lineCost(
        slack: Int, isLast: Bool, isOnly: Bool, isOneWord: Bool, cells: Int, gaps: Int
    ) -> Int {
        let isHeading = passage.manner.role == .heading
        if isLast, !isHeading {
            guard !isOnly, passage.manner.tailoring else { return 0 }
            if cells <= LinePrices.tinyLastLineCells { return LinePrices.tinyLastLine }
            let isShort = isOneWord && cells < LinePrices.shortLastLineCells
            return isShort ? LinePrices.shortLastLine : 0
        }
        let slack = min(max(0, slack), LinePrices.mostSlack)
        guard passage.manner.justified, !isHeading else { return slack * slack }
        let unfilled = slack > gaps * LinePrices.mostStretch ? LinePrices.unfilled : 1
        return slack * slack * unfilled
    }

    private func hyphenCost(after way: Way) -> Int {
        switch way.hyphens {
        case 0: Int(LinePrices.hyphen)
        case 1, 2: Int(LinePrices.hyphen) + LinePrices.secondHyphen
        default: LinePrices.fourthHyphen
        }
    }

    func ends() -> [Int] {
        var ends: [Int] = []
        var end = passage.range.upperBound
        while end > passage.range.lowerBound {
            ends.append(end)
            end = ways[end - passage.range.lowerBound].lineStart
        }
        return ends.reversed()
    }
}
