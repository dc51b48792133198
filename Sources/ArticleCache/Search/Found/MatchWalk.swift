import Articles
import GRDB

/// The places that answer to a search, one after the other.
///
/// What the index holds, SQLite puts together by itself; marks change far too often to stand there.
/// So the walk goes along the matches and along the marks at once, each time leaping to where the
/// other one is: it costs as much as the shorter of the two has rows.
struct MatchWalk {
    private var matches: PlaceStream
    private var wanted: [PlaceStream] = []
    private var refused: [PlaceStream] = []
    private var steps = 0
    /// How often the index was asked anew.
    var leaps: Int { matches.leaps }

    /// From a place on, that place included; from the list's end where it is nil.
    init(
        _ search: CompiledSearch, _ direction: HeadlineQuery.Direction, from place: SearchPlace?,
        in db: Database
    ) throws {
        let end = SearchPlace(row: direction == .older ? .max : .min)
        let first = place ?? end
        matches = try PlaceStream(
            .matches(search.expression.text, search.rows), direction, from: first, in: db)
        for (table, isWanted) in [("unread", search.isUnread), ("starred", search.isStarred)] {
            guard let isWanted else { continue }
            let marks = try PlaceStream(.marked(table: table), direction, from: first, in: db)
            if isWanted { wanted.append(marks) } else { refused.append(marks) }
        }
    }

    /// Nil at the end.
    mutating func next() throws -> SearchPlace? {
        while let place = matches.current {
            steps &+= 1
            if steps & 0x3F == 0 { try Task.checkCancellation() }
            guard let common = try firstMarked(from: place) else { return nil }
            guard common == place else {
                try matches.advance(to: common)
                continue
            }
            let isRefused = try isRefused(place)
            try matches.step()
            if !isRefused { return place }
        }
        return nil
    }

    /// The first place from this one on that has every mark, as far as one look at each tells.
    private mutating func firstMarked(from place: SearchPlace) throws -> SearchPlace? {
        for index in wanted.indices {
            try wanted[index].advance(to: place)
            guard let marked = wanted[index].current else { return nil }
            if marked != place { return marked }
        }
        return place
    }

    private mutating func isRefused(_ place: SearchPlace) throws -> Bool {
        for index in refused.indices {
            try refused[index].advance(to: place)
            if refused[index].current == place { return true }
        }
        return false
    }
}
