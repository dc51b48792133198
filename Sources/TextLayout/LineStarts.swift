/// Places where lines may begin, in the order of the text, each with the cheapest way to it.
///
/// Of two of them the later one leaves the emptier line. So where emptiness alone prices a line, only
/// those need be tried that are cheaper to come to than all before them: each knows the next.
struct LineStarts {
    struct Start {
        /// Cells from the paragraph's beginning to where a line is full that begins here.
        let reach: Int
        /// The cost of coming here.
        let cost: Int
        /// The number of the way.
        let way: Int32
        /// The next start that is cheaper to come to; the greatest number while there is none.
        fileprivate(set) var cheaper = Int32.max
        /// The last start before it that is no dearer, from which it is the next in the row of those
        /// that have no cheaper one yet; none is -1.
        fileprivate let floor: Int32
    }

    private var starts: [Start] = []
    /// The first from which a line reaches the present end.
    private(set) var first = 0
    private(set) var count = 0

    @inline(__always)
    subscript(_ index: Int) -> Start { starts[index] }

    mutating func reserve(_ count: Int) {
        starts.reserveCapacity(count)
    }

    mutating func append(reach: Int, cost: Int, way: Int) {
        let index = Int32(truncatingIfNeeded: count)
        var floor = index - 1
        while floor >= 0, starts[Int(floor)].cost > cost {
            starts[Int(floor)].cheaper = index
            floor = starts[Int(floor)].floor
        }
        starts.append(
            Start(reach: reach, cost: cost, way: Int32(truncatingIfNeeded: way), floor: floor))
        count += 1
    }

    /// Leaves out the starts from which no line reaches an end; ends only ever grow.
    @inline(__always)
    mutating func drop(beforeEnd end: Int) {
        while first < count, starts[first].reach < end { first += 1 }
    }

    /// The least cost of coming to any of the starts that are left.
    var leastCost: Int {
        var index = first
        var least = Int.max
        while index < count {
            least = starts[index].cost
            index = Int(starts[index].cheaper)
        }
        return least
    }
}
