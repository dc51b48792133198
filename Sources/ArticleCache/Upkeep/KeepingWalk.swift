package import Articles
import GRDB

/// Lets articles go as the rules have it, in steps between which other programs may write and
/// after any of which it may be left off. What is marked outlives the articles.
package struct KeepingWalk: Sendable {
    private let cache: ArticleCache
    private let rules: KeepRules
    private let now: Int64
    private var edges: FeedEdges?
    private var waiting: [Int64] = []
    private var place: WalkPlace?
    /// Places reached that are not yet written down.
    private var reached: [WalkPlace] = []
    /// How many articles have been let go.
    package private(set) var letGo = 0

    /// Articles looked at in one step, which takes 1 to 2 ms, and those that go in one transaction,
    /// at about half a millisecond each.
    private static let lookedAt = 200
    private static let removed = 40

    /// `now` is in seconds since 1970.
    package init(over cache: ArticleCache, by rules: KeepRules, at now: Int64) {
        self.cache = cache
        self.rules = rules
        self.now = now
    }

    /// Goes one step; false where there is nothing left to do.
    package mutating func step() throws(CacheError) -> Bool {
        guard var edges = try knownEdges() else { return false }
        defer { self.edges = edges }
        guard var place = try currentPlace(edges) else {
            try writeReached()
            return false
        }
        let walk = self
        let (passed, leaving) = try cache.reading { db in
            try walk.articles(at: place, &edges, in: db)
        }
        if let last = leaving.count == Self.removed ? leaving.last : passed.last {
            place.position = last
        }
        if !leaving.isEmpty { try remove(leaving, &edges, upTo: place) }
        if passed.count < Self.lookedAt, leaving.count < Self.removed {
            reached.append(place)
            self.place = nil
        } else {
            self.place = place
        }
        return true
    }

    private mutating func knownEdges() throws(CacheError) -> FeedEdges? {
        if let edges { return edges }
        let (rules, now) = (rules, now)
        let found = try cache.reading { db in try FeedEdges(rules, at: now, in: db) }
        waiting = found.limited.reversed()
        edges = found
        return found
    }

    /// Of the feed that is walked, else of the next one; nil after the last.
    private mutating func currentPlace(_ edges: FeedEdges) throws(CacheError) -> WalkPlace? {
        if let place { return place }
        guard let feed = waiting.popLast() else { return nil }
        let (rules, now) = (rules, now)
        return try cache.reading { db in
            try WalkPlace(of: feed, rule: edges.digest(of: feed, rules), at: now, in: db)
        }
    }

    /// The next articles, and those of them that go: as many as one transaction takes.
    private func articles(
        at place: WalkPlace, _ edges: inout FeedEdges, in db: Database
    ) throws -> (passed: [ListPosition], leaving: [ListPosition]) {
        guard let edge = try edges.edge(of: place.feed, in: db) else { return ([], []) }
        let passed = try place.next(upTo: edge, limit: Self.lookedAt, in: db)
        var leaving: [ListPosition] = []
        for position in passed where leaving.count < Self.removed {
            if try goes(position, &edges, in: db) { leaving.append(position) }
        }
        return (passed, leaving)
    }

    private func goes(
        _ position: ListPosition, _ edges: inout FeedEdges, in db: Database
    ) throws -> Bool {
        let row = try db.row(
            """
            SELECT EXISTS (SELECT 1 FROM unread AS u WHERE u.arrival = a.arrival),
                EXISTS (SELECT 1 FROM starred AS s WHERE s.arrival = a.arrival),
                (SELECT changed FROM mark AS m WHERE m.id = a.id)
            FROM article AS a WHERE a.arrival = ?
            """, [position.arrival])
        guard let row else { return false }
        let marks = Marks(read: !row.flag(0), starred: row.flag(1))
        return try rules.letsGo(marks, markedAt: row.integer(2), at: now)
            && edges.letGo(position, in: db)
    }

    private mutating func remove(
        _ leaving: [ListPosition], _ edges: inout FeedEdges, upTo place: WalkPlace
    ) throws(CacheError) {
        let (walk, now) = (self, now)
        letGo += try cache.indexing { db, _, index in
            // Somebody may have starred one since it was looked at.
            let arrivals = try leaving.filter { try walk.goes($0, &edges, in: db) }.map(\.arrival)
            for arrival in arrivals { try LetGoItems.note(arrival, at: now, in: db) }
            for place in walk.reached + [place] { try place.write(in: db) }
            return try Removal.remove(arrivals, in: db, &index)
        }
        reached = []
    }

    private mutating func writeReached() throws(CacheError) {
        guard !reached.isEmpty else { return }
        let reached = reached
        try cache.writing { db, _ in
            for place in reached { try place.write(in: db) }
        }
        self.reached = []
    }
}
