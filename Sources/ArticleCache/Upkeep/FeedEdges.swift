import Articles
import GRDB

/// Where the kept articles of each feed end, as the rules have it now.
///
/// Finding the edge of a feed takes as long as the newest articles it keeps by count: a walk asks
/// once a feed.
struct FeedEdges: Sendable {
    /// Stands for the articles that came in by no feed subscribed to.
    static let noFeed: Int64 = 0

    /// The feeds that keep not everything, in the order of their keys, and those articles.
    private(set) var limited: [Int64] = []
    private var rules: [Int64: KeepRule] = [:]
    private var known: [Int64: ListPosition?] = [:]
    private let now: Int64

    init(_ keeping: KeepRules, at now: Int64, in db: Database) throws {
        self.now = now
        rules[Self.noFeed] = keeping.importedRule
        let rows = try db.rows("SELECT \(FeedRow.columns) FROM feed")
        while let row = try rows.next() {
            guard let feed = FeedRow(row) else { continue }
            rules[feed.key] = keeping.rule(for: feed.feed.settings)
        }
        limited = rules.filter { !$0.value.keepsEverything }.keys.sorted()
    }

    /// What stands below is let go by this feed; nil where nothing is.
    mutating func edge(of feed: Int64, in db: Database) throws -> ListPosition? {
        if let edge = known[feed] { return edge }
        // A feed subscribed to since keeps everything until the next walk.
        let rule = rules[feed] ?? KeepRule()
        let edge = rule.edge(at: now, lastKept: try lastKept(of: feed, rule.articles, in: db))
        known[feed] = .some(edge)
        return edge
    }

    private func lastKept(
        of feed: Int64, _ count: Int?, in db: Database
    ) throws -> ListPosition? {
        guard let count, count > 0 else { return nil }
        let row = try db.row(
            """
            SELECT instant, arrival FROM feed_item INDEXED BY feed_item_by_feed
            WHERE feed = ? ORDER BY instant DESC, arrival DESC LIMIT 1 OFFSET ?
            """, [feed, count - 1])
        guard let instant = row?.integer(0), let arrival = row?.integer(1) else { return nil }
        return ListPosition(instant: instant, arrival: arrival)
    }

    /// Whether every feed that an article came in by lets it go.
    mutating func letGo(_ position: ListPosition, in db: Database) throws -> Bool {
        var feeds: [Int64] = []
        let rows = try db.rows(
            "SELECT feed FROM feed_item WHERE arrival = ?", [position.arrival])
        while let row = try rows.next() {
            if let feed = row.integer(0) { feeds.append(feed) }
        }
        for feed in feeds.isEmpty ? [Self.noFeed] : feeds {
            guard let edge = try edge(of: feed, in: db), edge < position else { return false }
        }
        return true
    }

    /// The number by which the rule of a feed is told from another one.
    func digest(of feed: Int64, _ keeping: KeepRules) -> Int64 {
        let rule = rules[feed] ?? KeepRule()
        var digest = ContentDigest()
        for limit in [rule.days, rule.articles] { digest.add(limit ?? -1) }
        for choice in [keeping.keepsUnread, keeping.keepsStarred, keeping.keepsImported] {
            digest.add(choice ? 1 : 0)
        }
        return digest.value
    }
}
