/// The cheapest way to set a passage up to some place, among those that come to it with the same
/// count of hyphens, and its place in the row of such ways.
struct Way {
    /// Cells from the paragraph's beginning to where a line is full that begins after it.
    var reach = 0
    var cost = 0
    /// The way that its last line follows; none is -1.
    var previous: Int32 = -1
    /// The place that it comes to.
    var place: Int32 = 0

    /// The next way of its row, the next that is cheaper, and its neighbours among those that have
    /// no cheaper one after them.
    fileprivate var next: Int32 = -1
    fileprivate var cheaper: Int32 = -1
    fileprivate var below: Int32 = -1
    fileprivate var above: Int32 = -1

    init(reach: Int = 0, cost: Int = 0, previous: Int32 = -1, place: Int32 = 0) {
        self.reach = reach
        self.cost = cost
        self.previous = previous
        self.place = place
    }
}

/// A row of ways with the same count of hyphens, in the order of the text, as beginnings of lines.
///
/// Of two of them the later one leaves the emptier line. So where emptiness alone prices a line, only
/// those need be tried that are cheaper than all before them: each knows the next.
struct WayRow {
    /// The first from which a line reaches the present end.
    private var first: Int32 = -1
    private var last: Int32 = -1
    /// Of the ways that have no cheaper one after them, the first and so the cheapest, and the last.
    private var front: Int32 = -1
    private var back: Int32 = -1
    /// The cost of the cheapest way from which a line reaches the present end.
    private var leastCost = Int.max

    @inline(__always)
    var isEmpty: Bool { first < 0 }

    /// Puts a way at the end.
    @inline(__always)
    mutating func append(_ way: Int32, in ways: inout MutableSpan<Way>) {
        let cost = ways[Int(way)].cost
        while back >= 0, ways[Int(back)].cost > cost {
            ways[Int(back)].cheaper = way
            back = ways[Int(back)].below
        }
        ways[Int(way)].below = back
        if back >= 0 {
            ways[Int(back)].above = way
        } else {
            front = way
            leastCost = cost
        }
        back = way
        if first < 0 { first = way } else { ways[Int(last)].next = way }
        last = way
    }

    /// Leaves out the ways from which no line reaches an end; ends only ever grow.
    @inline(__always)
    mutating func drop(beforeEnd end: Int, in ways: inout MutableSpan<Way>) {
        while first >= 0, ways[Int(first)].reach < end {
            if first == front { dropFront(in: &ways) }
            first = ways[Int(first)].next
        }
    }

    private mutating func dropFront(in ways: inout MutableSpan<Way>) {
        guard front != back else {
            (front, back) = (-1, -1)
            leastCost = .max
            return
        }
        front = ways[Int(front)].above
        ways[Int(front)].below = -1
        leastCost = ways[Int(front)].cost
    }

    /// The way with the cheapest line from it to an end, and the cost of coming there so, where a
    /// line costs the square of its empty cells; of those alone whose lines are full before a limit.
    @inline(__always)
    func cheapest(
        to end: Int, before limit: Int, in ways: inout MutableSpan<Way>
    ) -> (cost: Int, way: Int32) {
        var best = (cost: Int.max, way: Int32(-1))
        var way = first
        while way >= 0, ways[Int(way)].reach < limit {
            let empty = min(ways[Int(way)].reach - end, LinePrices.mostSlack)
            let emptiness = empty * empty
            if emptiness + leastCost >= best.cost { break }
            let cost = ways[Int(way)].cost + emptiness
            if cost < best.cost { best = (cost, way) }
            way = ways[Int(way)].cheaper
        }
        return best
    }

    /// The way with the cheapest line from it to an end, and the cost of coming there so, where
    /// `price` says what a line costs after a way: not less than the square of its empty cells, and
    /// none where that is no cheaper than the cost given.
    @inline(__always)
    func cheapest(
        to end: Int, before limit: Int, in ways: inout MutableSpan<Way>, mostTried: Int,
        _ price: (_ start: Way, _ way: Int32, _ slack: Int, _ cheaperThan: Int) -> Int?
    ) -> (cost: Int, way: Int32) {
        var best = (cost: Int.max, way: Int32(-1))
        var way = first
        var tried = 0
        while way >= 0, tried < mostTried, ways[Int(way)].reach < limit {
            let start = ways[Int(way)]
            let slack = start.reach - end
            let empty = min(slack, LinePrices.mostSlack)
            if empty * empty + leastCost >= best.cost { break }
            if let price = price(start, way, slack, best.cost - start.cost) {
                best = (start.cost + price, way)
            }
            way = start.next
            tried += 1
        }
        return best
    }

    /// Every way from which a line reaches the present end.
    @inline(__always)
    func forEach(in ways: inout MutableSpan<Way>, _ body: (_ start: Way, _ way: Int32) -> Void) {
        var way = first
        while way >= 0 {
            let start = ways[Int(way)]
            body(start, way)
            way = start.next
        }
    }
}
