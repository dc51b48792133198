/// The line ends, each as its number among the places, whose prices make the smallest sum over the
/// whole passage (Knuth and Plass's idea, 1981, in cells). Takes time linear in the number of places
/// for a given measure.
func cheapestBreaks(of passage: Passage, at places: [LineEnd]) -> [Int] {
    var search = BreakSearch(passage, places)
    search.run()
    return search.ends()
}

/// The cheapest way to set a passage up to some place, among those that come to it with the same
/// count of hyphens.
private struct Way {
    var cost: Int
    /// The way that its last line follows.
    var previous: Int
    /// The place that it comes to.
    let place: Int
    /// Lines in a row, up to three, that end in an added hyphen.
    let hyphens: Int
}

/// A way that its last line is not yet the cheapest of.
private struct Candidate {
    var cost = Int.max
    var previous = 0
    var line: JustifiedLine?

    var isNone: Bool { cost == .max }
}

/// Fills in, place after place, the cheapest ways to end a line there.
private struct BreakSearch {
    private let passage: Passage
    private let places: [LineEnd]
    private let prices: LastLinePrices
    private let isJustified: Bool
    private var ways: [Way] = []
    /// For each place, and for the one after the last, the first of its ways. The more hyphens in a
    /// row a way ends with, the cheaper it is: else it would not be there.
    private var firstWays: [Int] = []
    /// The least cost of coming to any place from which a line to the present one may begin.
    private var floor = SlidingMinimum()
    private var rivers = Rivers()

    /// How many beginnings are tried for one line end: more than words and parts of words fit on a
    /// screen's line. On wider measures the fullest lines are tried.
    private static let mostStarts = 256
    private static let mostHyphens = 3

    init(_ passage: Passage, _ places: [LineEnd]) {
        self.passage = passage
        self.places = places
        prices = LastLinePrices(passage, places)
        isJustified = passage.isJustified
        ways.reserveCapacity(places.count + places.count / 2)
        firstWays.reserveCapacity(places.count + 1)
    }

    mutating func run() {
        firstWays.append(0)
        add(Candidate(cost: 0), at: 0, hyphens: 0)
        finish(place: 0)
        var earliest = 0
        for place in 1..<places.count {
            while earliest + 1 < place, passage.slack(from: places[earliest], to: places[place]) < 0
            {
                earliest += 1
            }
            floor.drop(before: earliest)
            let starts = earliest..<min(place, earliest + Self.mostStarts)
            if place + 1 == places.count {
                endPassage(from: earliest..<place)
            } else if places[place].addsHyphen {
                endWithHyphen(at: place, from: starts)
            } else {
                endLine(at: place, from: starts)
            }
            finish(place: place)
        }
    }

    /// The chosen ends, in order.
    func ends() -> [Int] {
        var ends: [Int] = []
        var way = ways.count - 1
        while way > 0 {
            ends.append(ways[way].place)
            way = ways[way].previous
        }
        return ends.reversed()
    }

    private mutating func add(_ candidate: Candidate, at place: Int, hyphens: Int) {
        guard !candidate.isNone else { return }
        ways.append(
            Way(
                cost: candidate.cost + Int(places[place].price), previous: candidate.previous,
                place: place, hyphens: hyphens))
        if isJustified { rivers.add(candidate.line, after: candidate.previous) }
    }

    private mutating func finish(place: Int) {
        firstWays.append(ways.count)
        floor.append(ways[ways.count - 1].cost, at: place)
    }

    /// The cheapest way to a place: the last of its ways.
    private func cheapestWay(to place: Int) -> Int { firstWays[place + 1] - 1 }

    // MARK: Lines

    /// Adds the cheapest way to end a line at a place without an added hyphen.
    private mutating func endLine(at place: Int, from starts: Range<Int>) {
        var best = Candidate()
        for start in starts {
            let slack = passage.slack(from: places[start], to: places[place])
            guard slack >= 0 || start + 1 == place else { continue }
            let price = linePrice(from: start, to: place, slack)
            if price + floor.least >= best.cost { break }
            consider(cheapestWay(to: start), price, start, place, slack, &best)
        }
        add(best, at: place, hyphens: 0)
    }

    /// Adds the cheapest way for each count of hyphens in a row that ends at a place, but for those
    /// that fewer hyphens come to as cheaply.
    private mutating func endWithHyphen(at place: Int, from starts: Range<Int>) {
        var (first, second, third) = (Candidate(), Candidate(), Candidate())
        for start in starts {
            let slack = passage.slack(from: places[start], to: places[place])
            guard slack >= 0 else { continue }
            let price = linePrice(from: start, to: place, slack)
            if price + floor.least >= first.cost { break }
            for way in firstWays[start]..<firstWays[start + 1] {
                switch ways[way].hyphens {
                case 0: consider(way, price, start, place, slack, &first)
                case 1:
                    consider(way, price + LinePrices.secondHyphen, start, place, slack, &second)
                case 2:
                    consider(way, price + LinePrices.secondHyphen, start, place, slack, &third)
                default:
                    consider(way, price + LinePrices.fourthHyphen, start, place, slack, &third)
                }
            }
        }
        add(first, at: place, hyphens: 1)
        if second.cost < first.cost { add(second, at: place, hyphens: 2) }
        if third.cost < min(first.cost, second.cost) {
            add(third, at: place, hyphens: Self.mostHyphens)
        }
        guard ways.count == firstWays[place] else { return }
        // A piece as wide as the line has no room for its hyphen: it is left out.
        var cut = Candidate()
        consider(cheapestWay(to: place - 1), Int(LinePrices.cut), place - 1, place, 0, &cut)
        add(cut, at: place, hyphens: 0)
    }

    /// Adds the cheapest way to set all of the passage.
    private mutating func endPassage(from starts: Range<Int>) {
        var best = Candidate()
        let place = places.count - 1
        for start in starts {
            let slack = passage.slack(from: places[start], to: places[place])
            guard slack >= 0 || start + 1 == place else { continue }
            let price = prices.price(from: start, slack: slack)
            consider(cheapestWay(to: start), price, start, place, slack, &best)
        }
        add(best, at: place, hyphens: 0)
    }

    /// Takes a line after a way to its beginning, if nothing cheaper was seen.
    @inline(__always)
    private func consider(
        _ way: Int, _ price: Int, _ start: Int, _ place: Int, _ slack: Int, _ best: inout Candidate
    ) {
        var cost = ways[way].cost + price
        guard cost < best.cost else { return }
        var line: JustifiedLine?
        if isJustified, place + 1 < places.count {
            let justified = JustifiedLine(passage, places, from: start, to: place, slack: slack)
            cost += rivers.price(of: justified, after: way)
            guard cost < best.cost else { return }
            line = justified
        }
        best = Candidate(cost: cost, previous: way, line: line)
    }

    /// What the emptiness of a line costs.
    @inline(__always)
    private func linePrice(from start: Int, to place: Int, _ slack: Int) -> Int {
        let empty = min(max(0, slack), LinePrices.mostSlack)
        guard isJustified else { return empty * empty }
        let gaps = passage.gaps(from: places[start], to: places[place])
        let isTorn = empty > gaps * LinePrices.mostStretch
        return empty * empty * (isTorn ? LinePrices.unfilled : 1)
    }
}

/// What a passage's last line costs: its emptiness nothing, but it should not look like a slip.
private struct LastLinePrices {
    private let places: [LineEnd]
    private let passage: Passage
    /// The place before the last word.
    private let lastWord: Int

    init(_ passage: Passage, _ places: [LineEnd]) {
        self.places = places
        self.passage = passage
        var word = places.count - 1
        repeat { word -= 1 } while word > 0 && passage.isJoined(at: places[word])
        lastWord = max(0, word)
    }

    func price(from start: Int, slack: Int) -> Int {
        if passage.manner.role == .heading {
            let empty = min(max(0, slack), LinePrices.mostSlack)
            return empty * empty
        }
        guard start > 0, passage.manner.tailoring else { return 0 }
        let end = places[places.count - 1]
        let cells = end.cellsAfter - places[start].cellsBefore
        if cells <= LinePrices.tinyLastLineCells { return LinePrices.tinyLastLine }
        if start > lastWord, places[start].addsHyphen { return LinePrices.tailLastLine }
        let isShort = start >= lastWord && cells < LinePrices.shortLastLineCells
        return (isShort ? LinePrices.shortLastLine : 0)
            + (places[start].addsHyphen ? LinePrices.hyphenBeforeLastLine : 0)
    }
}
