import Articles
import GRDB

/// How far the articles of a feed have been walked, the oldest first.
///
/// What was walked past is looked at again once a day, as it may have been read since; between
/// these, a walk goes on where the last one ended, so that it costs what is new.
struct WalkPlace: Hashable, Sendable {
    let feed: Int64
    /// The digest of the rule that held.
    let rule: Int64
    /// When the walk over all of the feed's articles began, in seconds since 1970.
    let began: Int64
    var position: ListPosition

    private static let betweenWalks: Int64 = 86_400

    /// Where to go on.
    init(of feed: Int64, rule: Int64, at now: Int64, in db: Database) throws {
        self.feed = feed
        self.rule = rule
        let row = try db.row(
            "SELECT rule, began, instant, arrival FROM keeping WHERE feed = ?", [feed])
        if let row, row.integer(0) == rule, let began = row.integer(1), began <= now,
            now - began < Self.betweenWalks, let instant = row.integer(2),
            let arrival = row.integer(3)
        {
            self.began = began
            position = ListPosition(instant: instant, arrival: arrival)
        } else {
            began = now
            position = ListPosition(instant: .min, arrival: .min)
        }
    }

    func write(in db: Database) throws {
        try db.run(
            "INSERT OR REPLACE INTO keeping (feed, rule, began, instant, arrival) "
                + "VALUES (?, ?, ?, ?, ?)",
            [feed, rule, began, position.instant, position.arrival])
    }

    /// At most `limit` articles from here up to the edge, the oldest first.
    func next(
        upTo edge: ListPosition, limit: Int, in db: Database
    ) throws -> [ListPosition] {
        var found: [ListPosition] = []
        // Asked for together, SQLite would walk over every article of the first second.
        for (condition, arguments) in [
            ("instant = ?2 AND arrival > ?3 AND ?4 >= ?2", [position.instant, position.arrival]),
            ("instant > ?2 AND ?3 = ?3 AND instant <= ?4", [position.instant, position.arrival]),
        ] where found.count < limit {
            let rows = try db.rows(
                "SELECT instant, arrival FROM \(spine) AND \(condition) "
                    + "ORDER BY instant, arrival LIMIT ?5",
                [feed] + arguments + [edge.instant, Int64(limit - found.count)])
            while let row = try rows.next() {
                guard let instant = row.integer(0), let arrival = row.integer(1) else { continue }
                let position = ListPosition(instant: instant, arrival: arrival)
                guard edge < position else { return found }
                found.append(position)
            }
        }
        return found
    }

    /// Of those that came in by no feed there is no index: all articles are walked for them.
    private var spine: String {
        feed == FeedEdges.noFeed
            ? "article INDEXED BY article_by_instant WHERE ?1 = 0"
            : "feed_item INDEXED BY feed_item_by_feed WHERE feed = ?1"
    }
}
