/// The line ends, each as its number among the places, whose prices make the smallest sum over the
/// whole passage (Knuth and Plass's idea, 1981, in cells). Takes time linear in the number of places
/// for a given measure.
func cheapestBreaks(of passage: Passage, at places: [LineEnd]) -> [Int] {
    if passage.isJustified {
        var search = BreakSearch(passage, places, JustifiedPricing(passage, places))
        return search.run()
    }
    var search = BreakSearch(passage, places, RaggedPricing())
    return search.run()
}

/// What a line costs by itself and by the lines before it.
protocol LinePricing {
    /// A line costs the square of its empty cells, and nothing else.
    var isByEmptinessAlone: Bool { get }
    /// What a line costs after a way, not less than the square of its empty cells; nil where that is
    /// no cheaper than the limit.
    func price(
        of slack: Int, from start: Int, to place: Int, after way: Int, cheaperThan limit: Int
    ) -> Int?
    /// Keeps a line after a way as the last line of the newest way.
    mutating func keepLine(from start: Int, to place: Int, after way: Int)
}

/// Lines that end where their text does.
struct RaggedPricing: LinePricing {
    var isByEmptinessAlone: Bool { true }

    @inline(__always)
    func price(
        of slack: Int, from start: Int, to place: Int, after way: Int, cheaperThan limit: Int
    ) -> Int? {
        let empty = min(slack, LinePrices.mostSlack)
        return empty * empty < limit ? empty * empty : nil
    }

    @inline(__always)
    func keepLine(from start: Int, to place: Int, after way: Int) {}
}

/// A way to the place at hand, the cheapest so far.
private struct Candidate {
    var cost = Int.max
    var previous: Int32 = -1

    @inline(__always)
    mutating func replace(by other: Candidate) {
        if other.cost < cost { self = other }
    }
}

/// Fills in, place after place, the cheapest ways to end a line there.
private struct BreakSearch<Pricing: LinePricing> {
    private let passage: Passage
    private let places: [LineEnd]
    private var pricing: Pricing
    /// How many ways there are.
    private var count: Int32 = 0
    /// Ways that come to lines without an added hyphen, and after one, two, and three or more that
    /// end with one.
    private var plain = WayRow()
    private var afterOne = WayRow()
    private var afterTwo = WayRow()
    private var afterThree = WayRow()

    /// How many beginnings are tried for one line end where each must be tried: more than words and
    /// parts of words fit on a screen's line. On wider measures the fullest lines are tried.
    private let mostTried = 256

    init(_ passage: Passage, _ places: [LineEnd], _ pricing: Pricing) {
        self.passage = passage
        self.places = places
        self.pricing = pricing
    }

    mutating func run() -> [Int] {
        var mostWays = 2
        for place in places { mostWays += place.addsHyphen ? 3 : 1 }
        var ways = [Way](repeating: Way(), count: mostWays)
        var span = ways.mutableSpan
        add(Candidate(cost: 0), at: 0, hyphens: 0, in: &span)
        for place in 1..<places.count - 1 {
            dropWays(before: place, in: &span)
            let before = count
            if places[place].addsHyphen {
                endWithHyphen(at: place, in: &span)
            } else {
                endLine(at: place, in: &span)
            }
            if count == before, isUnreached { endFullLine(at: place, in: &span) }
        }
        dropWays(before: places.count - 1, in: &span)
        var way = cheapestWhole(in: &span).previous
        var ends = [places.count - 1]
        while way > 0 {
            ends.append(Int(span[Int(way)].place))
            way = span[Int(way)].previous
        }
        return ends.reversed()
    }

    /// Whether from no place before a line reaches the place at hand.
    private var isUnreached: Bool {
        plain.isEmpty && afterOne.isEmpty && afterTwo.isEmpty && afterThree.isEmpty
    }

    // MARK: Ways

    /// Adds a way, from which further lines may begin.
    @inline(__always)
    private mutating func add(
        _ candidate: Candidate, at place: Int, hyphens: Int32, in ways: inout MutableSpan<Way>
    ) {
        if candidate.previous >= 0 {
            let start = Int(ways[Int(candidate.previous)].place)
            pricing.keepLine(from: start, to: place, after: Int(candidate.previous))
        } else {
            pricing.keepLine(from: 0, to: 0, after: 0)
        }
        let way = count
        count += 1
        ways[Int(way)] = Way(
            reach: places[place].reach, cost: candidate.cost + Int(places[place].price),
            previous: candidate.previous, place: Int32(truncatingIfNeeded: place))
        switch hyphens {
        case 0: plain.append(way, in: &ways)
        case 1: afterOne.append(way, in: &ways)
        case 2: afterTwo.append(way, in: &ways)
        default: afterThree.append(way, in: &ways)
        }
    }

    /// Leaves out the ways from which no line reaches a place.
    @inline(__always)
    private mutating func dropWays(before place: Int, in ways: inout MutableSpan<Way>) {
        let end = places[place].end
        plain.drop(beforeEnd: end, in: &ways)
        afterOne.drop(beforeEnd: end, in: &ways)
        afterTwo.drop(beforeEnd: end, in: &ways)
        afterThree.drop(beforeEnd: end, in: &ways)
    }

    // MARK: Lines

    /// Adds the cheapest way to end a line at a place without an added hyphen.
    @inline(__always)
    private mutating func endLine(at place: Int, in ways: inout MutableSpan<Way>) {
        var best = cheapest(of: plain, to: place, in: &ways)
        best.replace(by: cheapest(of: afterOne, to: place, in: &ways))
        best.replace(by: cheapest(of: afterTwo, to: place, in: &ways))
        best.replace(by: cheapest(of: afterThree, to: place, in: &ways))
        if best.previous >= 0 { add(best, at: place, hyphens: 0, in: &ways) }
    }

    /// Adds the cheapest way for each count of hyphens in a row that ends at a place, but for those
    /// that fewer hyphens come to as cheaply.
    @inline(__always)
    private mutating func endWithHyphen(at place: Int, in ways: inout MutableSpan<Way>) {
        let second = LinePrices.secondHyphen
        let one = cheapest(of: plain, to: place, in: &ways)
        let two = cheapest(of: afterOne, to: place, for: second, in: &ways)
        var three = cheapest(of: afterTwo, to: place, for: second, in: &ways)
        three.replace(
            by: cheapest(of: afterThree, to: place, for: LinePrices.fourthHyphen, in: &ways))
        if one.previous >= 0 { add(one, at: place, hyphens: 1, in: &ways) }
        if two.cost < one.cost { add(two, at: place, hyphens: 2, in: &ways) }
        if three.cost < min(one.cost, two.cost) { add(three, at: place, hyphens: 3, in: &ways) }
    }

    /// Adds the way to a place to which no line fits: a piece of a word as wide as the measure has no
    /// room for its hyphen, so it is left out.
    private mutating func endFullLine(at place: Int, in ways: inout MutableSpan<Way>) {
        // The last way comes to the place before.
        let cost = ways[Int(count - 1)].cost + Int(LinePrices.cut)
        add(Candidate(cost: cost, previous: count - 1), at: place, hyphens: 0, in: &ways)
    }

    /// The cheapest way to set all of the passage.
    private func cheapestWhole(in ways: inout MutableSpan<Way>) -> Candidate {
        var best = Candidate()
        let prices = LastLinePrices(passage, places)
        let end = places[places.count - 1].end
        for row in [plain, afterOne, afterTwo, afterThree] {
            row.forEach(in: &ways) { start, way in
                let line = prices.price(from: Int(start.place), slack: start.reach - end)
                best.replace(by: Candidate(cost: start.cost + line, previous: way))
            }
        }
        return best
    }

    /// The cheapest way to a place whose last line follows one of a row.
    @inline(__always)
    private func cheapest(
        of row: WayRow, to place: Int, for hyphens: Int = 0, in ways: inout MutableSpan<Way>
    ) -> Candidate {
        guard !row.isEmpty else { return Candidate() }
        let end = places[place].end
        let best =
            pricing.isByEmptinessAlone
            ? row.cheapest(to: end, before: places[place].unpartedFrom, in: &ways)
            : row.cheapest(
                to: end, before: places[place].unpartedFrom, in: &ways, mostTried: mostTried
            ) { start, way, slack, limit in
                pricing.price(
                    of: slack, from: Int(start.place), to: place, after: Int(way),
                    cheaperThan: limit)
            }
        guard best.way >= 0 else { return Candidate() }
        return Candidate(cost: best.cost + hyphens, previous: best.way)
    }
}
