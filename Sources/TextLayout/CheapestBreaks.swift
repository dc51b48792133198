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
    /// What emptiness costs, never less than its square.
    func price(of slack: Int, from start: LineEnd, to end: LineEnd) -> Int
    /// What a line costs more for where it stands: after the line that is the last of a way.
    func price(of slack: Int, from start: Int, to place: Int, after way: Int) -> Int
    /// Keeps a line after a way as the last line of the newest way.
    mutating func keepLine(from start: Int, to place: Int, after way: Int)
}

/// Lines that end where their text does.
struct RaggedPricing: LinePricing {
    var isByEmptinessAlone: Bool { true }

    @inline(__always)
    func price(of slack: Int, from start: LineEnd, to end: LineEnd) -> Int {
        let empty = min(slack, LinePrices.mostSlack)
        return empty * empty
    }

    @inline(__always)
    func price(of slack: Int, from start: Int, to place: Int, after way: Int) -> Int { 0 }

    @inline(__always)
    func keepLine(from start: Int, to place: Int, after way: Int) {}
}

/// The cheapest way to set a passage up to some place, among those that come to it with the same
/// count of hyphens.
private struct Way {
    let cost: Int
    /// The way that its last line follows.
    let previous: Int
    /// The place that it comes to.
    let place: Int
    /// Lines in a row, up to three, that end in an added hyphen.
    let hyphens: Int
}

/// A way to the place at hand, the cheapest so far.
private struct Candidate {
    var cost = Int.max
    var previous = -1

    mutating func add(_ price: Int) {
        if previous >= 0 { cost += price }
    }
}

/// Fills in, place after place, the cheapest ways to end a line there.
private struct BreakSearch<Pricing: LinePricing> {
    private let passage: Passage
    private let places: [LineEnd]
    private var pricing: Pricing
    private var ways: [Way] = []
    /// Where lines may begin: all places, each with its cheapest way; those without an added hyphen;
    /// those after one, two, and three or more hyphens in a row.
    private var starts = LineStarts()
    private var plainStarts = LineStarts()
    private var hyphenStarts = (LineStarts(), LineStarts(), LineStarts())

    /// How many beginnings are tried for one line end where each must be tried: more than words and
    /// parts of words fit on a screen's line. On wider measures the fullest lines are tried.
    private let mostStarts = 256

    init(_ passage: Passage, _ places: [LineEnd], _ pricing: Pricing) {
        self.passage = passage
        self.places = places
        self.pricing = pricing
        ways.reserveCapacity(places.count + places.count / 4)
        starts.reserve(places.count)
        plainStarts.reserve(places.count)
    }

    mutating func run() -> [Int] {
        pricing.keepLine(from: 0, to: 0, after: 0)
        ways.append(Way(cost: 0, previous: -1, place: 0, hyphens: 0))
        begin(at: 0, from: 0)
        for place in 1..<places.count {
            let firstWay = ways.count
            if place + 1 == places.count {
                endPassage()
            } else if places[place].addsHyphen {
                endWithHyphen(at: place)
            } else {
                endLine(at: place)
            }
            if ways.count == firstWay { endFullLine(at: place) }
            begin(at: place, from: firstWay)
        }
        return chosenEnds()
    }

    private func chosenEnds() -> [Int] {
        var ends: [Int] = []
        var way = ways.count - 1
        while way > 0 {
            ends.append(ways[way].place)
            way = ways[way].previous
        }
        return ends.reversed()
    }

    // MARK: Ways

    private mutating func add(_ candidate: Candidate, at place: Int, hyphens: Int) {
        guard candidate.previous >= 0 else { return }
        pricing.keepLine(
            from: ways[candidate.previous].place, to: place, after: candidate.previous)
        ways.append(
            Way(
                cost: candidate.cost + Int(places[place].price), previous: candidate.previous,
                place: place, hyphens: hyphens))
    }

    /// Lets lines begin at a place that the ways from one on come to.
    private mutating func begin(at place: Int, from firstWay: Int) {
        let reach = passage.reach(from: places[place])
        if ways.count == firstWay + 1, ways[firstWay].hyphens == 0 {
            let cost = ways[firstWay].cost
            plainStarts.append(reach: reach, cost: cost, way: firstWay)
            starts.append(reach: reach, cost: cost, way: firstWay)
            return
        }
        var cheapest = firstWay
        for way in firstWay..<ways.count {
            let cost = ways[way].cost
            if cost < ways[cheapest].cost { cheapest = way }
            switch ways[way].hyphens {
            case 0: plainStarts.append(reach: reach, cost: cost, way: way)
            case 1: hyphenStarts.0.append(reach: reach, cost: cost, way: way)
            case 2: hyphenStarts.1.append(reach: reach, cost: cost, way: way)
            default: hyphenStarts.2.append(reach: reach, cost: cost, way: way)
            }
        }
        starts.append(reach: reach, cost: ways[cheapest].cost, way: cheapest)
    }

    // MARK: Lines

    /// Adds the cheapest way to end a line at a place without an added hyphen.
    private mutating func endLine(at place: Int) {
        starts.drop(beforeEnd: passage.end(of: places[place]))
        add(cheapest(among: starts, to: place), at: place, hyphens: 0)
    }

    /// Adds the cheapest way for each count of hyphens in a row that ends at a place, but for those
    /// that fewer hyphens come to as cheaply.
    private mutating func endWithHyphen(at place: Int) {
        let end = passage.end(of: places[place])
        plainStarts.drop(beforeEnd: end)
        hyphenStarts.0.drop(beforeEnd: end)
        hyphenStarts.1.drop(beforeEnd: end)
        hyphenStarts.2.drop(beforeEnd: end)
        let first = cheapest(among: plainStarts, to: place)
        var second = cheapest(among: hyphenStarts.0, to: place)
        second.add(LinePrices.secondHyphen)
        var third = cheapest(among: hyphenStarts.1, to: place)
        third.add(LinePrices.secondHyphen)
        var fourth = cheapest(among: hyphenStarts.2, to: place)
        fourth.add(LinePrices.fourthHyphen)
        if fourth.cost < third.cost { third = fourth }
        add(first, at: place, hyphens: 1)
        if second.cost < first.cost { add(second, at: place, hyphens: 2) }
        if third.cost < min(first.cost, second.cost) { add(third, at: place, hyphens: 3) }
    }

    /// Adds the way to a place to which no line fits: a piece of a word as wide as the measure has no
    /// room for its hyphen, so it is left out.
    private mutating func endFullLine(at place: Int) {
        let start = starts[place - 1]
        let cost = start.cost + Int(LinePrices.cut)
        add(Candidate(cost: cost, previous: Int(start.way)), at: place, hyphens: 0)
    }

    /// Adds the cheapest way to set all of the passage.
    private mutating func endPassage() {
        var best = Candidate()
        let place = places.count - 1
        let prices = LastLinePrices(passage, places)
        let end = passage.end(of: places[place])
        starts.drop(beforeEnd: end)
        for index in min(starts.first, place - 1)..<place {
            let slack = starts[index].reach - end
            guard slack >= 0 || index + 1 == place else { continue }
            let cost = starts[index].cost + prices.price(from: index, slack: slack)
            if cost < best.cost { best = Candidate(cost: cost, previous: Int(starts[index].way)) }
        }
        add(best, at: place, hyphens: 0)
    }

    /// The cheapest way to a place whose last line begins at one of some starts.
    @inline(__always)
    private func cheapest(among starts: LineStarts, to place: Int) -> Candidate {
        let end = passage.end(of: places[place])
        return pricing.isByEmptinessAlone
            ? cheapest(amongCheaper: starts, end) : cheapest(amongAll: starts, to: place, end)
    }

    private func cheapest(amongCheaper starts: LineStarts, _ end: Int) -> Candidate {
        var best = Candidate()
        var index = starts.first
        while index < starts.count {
            let start = starts[index]
            let empty = min(start.reach - end, LinePrices.mostSlack)
            let cost = start.cost + empty * empty
            if cost < best.cost { best = Candidate(cost: cost, previous: Int(start.way)) }
            index = Int(start.cheaper)
        }
        return best
    }

    private func cheapest(amongAll starts: LineStarts, to place: Int, _ end: Int) -> Candidate {
        var best = Candidate()
        let least = starts.leastCost
        for index in starts.first..<min(starts.count, starts.first + mostStarts) {
            let start = starts[index]
            let slack = start.reach - end
            guard slack >= 0 else { continue }
            let way = Int(start.way)
            let from = ways[way].place
            let price = pricing.price(of: slack, from: places[from], to: places[place])
            let emptiness = min(slack, LinePrices.mostSlack)
            if emptiness * emptiness + least >= best.cost { break }
            guard start.cost + price < best.cost else { continue }
            let cost =
                start.cost + price
                + pricing.price(of: slack, from: from, to: place, after: way)
            if cost < best.cost { best = Candidate(cost: cost, previous: Int(start.way)) }
        }
        return best
    }
}
