/// Line ends, each as the number of the first segment after the line, whose prices make the
/// smallest sum over the whole passage (Knuth and Plass's idea, in cells).
func cheapestBreaks(of passage: Passage) -> [Int] {
    var search = BreakSearch(passage)
    search.run()
    return search.ends()
}

/// The cheapest way to set the segments before some place, among those that come to it with the
/// same count of hyphens.
private struct Way {
    var cost: Int
    /// The way that its last line follows.
    var previous: Int
    /// How many segments it sets.
    let end: Int
    /// Lines in a row, up to three, that end in an added hyphen.
    let hyphens: Int
}

/// Fills in, segment after segment, the cheapest ways to end a line there.
private struct BreakSearch {
    private let passage: Passage
    private let prices: LastLinePrices
    private var ways: [Way] = []
    /// For each place before a segment, and for the end, the first of its ways.
    private var firstWays: [Int] = [0]

    /// How many beginnings are tried for one line end: more than words fit on a screen's line. On
    /// wider measures the fullest lines are tried.
    private static let mostStarts = 256
    private static let mostHyphens = 3

    init(_ passage: Passage) {
        self.passage = passage
        prices = LastLinePrices(passage)
        ways.reserveCapacity(passage.range.count + 1)
        firstWays.reserveCapacity(passage.range.count + 2)
        ways.append(Way(cost: 0, previous: 0, end: passage.range.lowerBound, hyphens: 0))
        firstWays.append(1)
    }

    mutating func run() {
        var earliest = passage.range.lowerBound
        for last in passage.range {
            let after = passage.segments[last].cellsAfter
            while earliest < last,
                after - passage.segments[earliest].cellsBefore > passage.room.cells(from: earliest)
            {
                earliest += 1
            }
            let latest = min(last, earliest + Self.mostStarts)
            if last + 1 == passage.range.upperBound {
                end(at: last, from: earliest...last)
            } else if passage.segments[last].ending.addsHyphen {
                endWithHyphen(at: last, from: earliest...latest)
            } else {
                end(at: last, from: earliest...latest)
            }
            firstWays.append(ways.count)
        }
    }

    /// Adds the cheapest way to end a line after a segment without an added hyphen.
    private mutating func end(at last: Int, from starts: ClosedRange<Int>) {
        let isLast = last + 1 == passage.range.upperBound
        let offset = passage.range.lowerBound
        let after = passage.segments[last].cellsAfter
        var best = Way(cost: .max, previous: 0, end: last + 1, hyphens: 0)
        for first in starts {
            let cells = after - passage.segments[first].cellsBefore
            let room = passage.room.cells(from: first)
            guard cells <= room || first == last else { continue }
            let line =
                isLast
                ? prices.price(from: first, cells: cells, room: room)
                : emptinessPrice(of: room - cells, gaps: last - first)
            for way in firstWays[first - offset]..<firstWays[first - offset + 1] {
                let cost = ways[way].cost + line
                if cost < best.cost {
                    best.cost = cost
                    best.previous = way
                }
            }
        }
        if !isLast { best.cost += passage.price(after: last) }
        ways.append(best)
    }

    /// Adds the cheapest way for each count of hyphens in a row that ends here.
    private mutating func endWithHyphen(at last: Int, from starts: ClosedRange<Int>) {
        let offset = passage.range.lowerBound
        let after = passage.segments[last].cellsAfter
        let price = passage.price(after: last)
        for hyphens in 0...Self.mostHyphens {
            var best = Way(cost: .max, previous: 0, end: last + 1, hyphens: hyphens)
            for first in starts {
                let cells = after - passage.segments[first].cellsBefore
                let hasHyphen = passage.addsHyphen(from: first, through: last, cells)
                let slack = passage.room.cells(from: first) - cells - (hasHyphen ? 1 : 0)
                guard slack >= 0, hasHyphen == (hyphens > 0) else { continue }
                let line = emptinessPrice(of: slack, gaps: last - first)
                for way in firstWays[first - offset]..<firstWays[first - offset + 1] {
                    let before = ways[way].hyphens
                    guard !hasHyphen || min(before + 1, Self.mostHyphens) == hyphens else {
                        continue
                    }
                    let hyphen = hasHyphen ? hyphenPrice(after: before) : Int(LinePrices.cut)
                    let cost = ways[way].cost + line + hyphen + price
                    if cost < best.cost {
                        best.cost = cost
                        best.previous = way
                    }
                }
            }
            if best.cost < .max { ways.append(best) }
        }
    }

    private func emptinessPrice(of slack: Int, gaps: Int) -> Int {
        let slack = min(max(0, slack), LinePrices.mostSlack)
        guard passage.manner.justified, passage.manner.role == .body else { return slack * slack }
        let isTorn = slack > gaps * LinePrices.mostStretch
        return slack * slack * (isTorn ? LinePrices.unfilled : 1)
    }

    private func hyphenPrice(after hyphens: Int) -> Int {
        switch hyphens {
        case 0: LinePrices.hyphen
        case 1, 2: LinePrices.hyphen + LinePrices.secondHyphen
        default: LinePrices.fourthHyphen
        }
    }

    func ends() -> [Int] {
        var ends: [Int] = []
        var way = ways.count - 1
        while way > 0 {
            ends.append(ways[way].end)
            way = ways[way].previous
        }
        return ends.reversed()
    }
}

/// What a passage's last line costs: its emptiness nothing, but it should not look like a slip.
private struct LastLinePrices {
    private let start: Int
    private let lastWord: Int
    private let segments: [Segment]
    private let role: Manner.Role
    private let isTailored: Bool

    init(_ passage: Passage) {
        start = passage.range.lowerBound
        role = passage.manner.role
        isTailored = passage.manner.tailoring
        var word = passage.range.upperBound - 1
        while word > start, passage.segments[word - 1].isJoined(to: passage.segments[word]) {
            word -= 1
        }
        lastWord = word
        segments = passage.segments
    }

    func price(from first: Int, cells: Int, room: Int) -> Int {
        if role == .heading {
            let slack = min(room - cells, LinePrices.mostSlack)
            return slack * slack
        }
        guard first > start, isTailored else { return 0 }
        if cells <= LinePrices.tinyLastLineCells { return LinePrices.tinyLastLine }
        if first > lastWord, segments[first - 1].ending.addsHyphen {
            return LinePrices.tailLastLine
        }
        let isShort = first >= lastWord && cells < LinePrices.shortLastLineCells
        return isShort ? LinePrices.shortLastLine : 0
    }
}

extension Segment {
    /// No space stands between the two, only a hyphen of theirs or a soft one.
    fileprivate func isJoined(to next: Segment) -> Bool {
        ending.addsHyphen || end == next.start
    }
}
