package import Articles
import GRDB

extension ArticleCache {
    /// Ends a subscription; how many articles went with it, nil where there is no such feed.
    ///
    /// Its articles stay, unless `withArticles`: then those go that came in by no other feed and
    /// are not starred. It goes on in steps, between which other programs may write; the feed is
    /// the last to go, so that what was cut short can be asked for again.
    package func removeFeed(
        _ id: Feed.ID, withArticles: Bool
    ) throws(CacheError) -> Int? {
        var removed = 0
        while true {
            let step = try indexing { db, _, index -> (removed: Int, isLast: Bool)? in
                guard let row = try FeedRow.find(id, in: db) else { return nil }
                let items = try items(of: row.key, in: db)
                let leaving = try FeedItems(items, of: row, in: db)
                var removed = 0
                if withArticles {
                    removed = try Removal.remove(leaving.onlyHere, in: db, &index)
                }
                for arrival in leaving.refiled { try index.willChange(arrival, in: db) }
                try FeedMembership.end(items, of: row.key, id: id, in: db)
                let isLast = items.count < Removal.atATime
                if isLast { try db.run("DELETE FROM feed WHERE key = ?", [row.key]) }
                return (removed, isLast)
            }
            guard let step else { return nil }
            removed += step.removed
            if step.isLast { return removed }
        }
    }

    private func items(of feed: Int64, in db: Database) throws -> [Int64] {
        let rows = try db.rows(
            "SELECT arrival FROM feed_item WHERE feed = ? LIMIT \(Removal.atATime)", [feed])
        var arrivals: [Int64] = []
        while let row = try rows.next() {
            if let arrival = row.integer(0) { arrivals.append(arrival) }
        }
        return arrivals
    }
}

/// Articles of a feed that ends, by what becomes of them.
private struct FeedItems {
    /// They came in by no other feed, and are not starred.
    private(set) var onlyHere: [Int64] = []
    /// They are said to be of other feeds from now on, or of none.
    private(set) var refiled: [Int64] = []

    init(_ arrivals: [Int64], of feed: FeedRow, in db: Database) throws {
        for arrival in arrivals {
            let row = try db.row(
                """
                SELECT EXISTS (SELECT 1 FROM feed_item WHERE arrival = ?1 AND feed <> ?2),
                    EXISTS (SELECT 1 FROM starred WHERE arrival = ?1),
                    (SELECT feed FROM article WHERE arrival = ?1)
                """, [arrival, feed.key])
            guard let row else { continue }
            let isShared = row.flag(0)
            if !isShared, !row.flag(1) { onlyHere.append(arrival) }
            if isShared || row.text(2) != feed.feed.id.text { refiled.append(arrival) }
        }
    }
}
