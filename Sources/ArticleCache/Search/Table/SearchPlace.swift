import Articles

/// Where an article stands in the search table: its row id, which grows as articles get newer, in
/// the very order of lists.
///
/// The instant stands in the upper bits and the arrival in the lower ones, so that newest first is
/// row order backwards, a span of time is a range of rows, and a row names its article.
struct SearchPlace: Hashable, Comparable, Sendable {
    let row: Int64

    /// Articles a cache can take in before the arrival has no room in a row id: 67 million.
    static let arrivals: Int64 = 1 << 26
    /// Seconds either side of 1970: the years from before our era to 4147. What lies beyond
    /// stands at the end.
    private static let farthest: Int64 = 1 << 36

    init(row: Int64) {
        self.row = row
    }

    /// Nil where the cache has taken in more articles than there are places for.
    init?(instant: Int64, arrival: Int64) {
        guard (0..<Self.arrivals).contains(arrival) else { return nil }
        row = Self.first(at: instant) + arrival
    }

    init?(_ position: ListPosition) {
        self.init(instant: position.instant, arrival: position.arrival)
    }

    var arrival: Int64 { row & (Self.arrivals - 1) }
    /// Seconds since 1970.
    var instant: Int64 { row >> 26 }
    var position: ListPosition { ListPosition(instant: instant, arrival: arrival) }

    /// The lowest row of an instant.
    static func first(at instant: Int64) -> Int64 {
        min(max(instant, -farthest), farthest - 1) * arrivals
    }

    static func < (a: SearchPlace, b: SearchPlace) -> Bool {
        a.row < b.row
    }
}
