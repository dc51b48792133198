import Articles
import GRDB

/// Which articles are items of which feeds.
enum FeedMembership {
    /// An item of a feed as it was when the feed was last read.
    struct Known {
        let arrival: Int64
        let said: Int64
    }

    static func item(_ key: Int64, of feed: Int64, in db: Database) throws -> Known? {
        let row = try db.row(
            "SELECT arrival, said FROM feed_item WHERE feed = ? AND item = ?", [feed, key])
        guard let row, let arrival = row.integer(0), let said = row.integer(1) else { return nil }
        return Known(arrival: arrival, said: said)
    }

    static func add(
        _ item: KeyedItem, of feed: Int64, as arrival: Int64, in db: Database
    ) throws {
        try db.run(
            "INSERT INTO feed_item (feed, item, said, arrival, instant) "
                + "SELECT ?, ?, ?, arrival, instant FROM article WHERE arrival = ?",
            [feed, item.key, item.said, arrival])
    }

    /// The item that an article is of a feed goes by another key from now on.
    static func rename(
        to item: KeyedItem, of feed: Int64, as arrival: Int64, in db: Database
    ) throws {
        try db.run(
            "UPDATE feed_item SET item = ?, said = ? WHERE arrival = ? AND feed = ?",
            [item.key, item.said, arrival, feed])
    }

    static func setSaid(
        _ item: KeyedItem, of feed: Int64, in db: Database
    ) throws {
        try db.run(
            "UPDATE feed_item SET said = ? WHERE feed = ? AND item = ?",
            [item.said, feed, item.key])
    }

    /// Whether an import says of a feed that is subscribed to, for the first time, that the article
    /// came in by it.
    static func isNew(
        _ document: ArticleDocument, arrival: Int64, in db: Database
    ) throws -> Bool {
        for feed in [document.article.feed].compactMap(\.self) + document.feeds {
            let isMissing = try db.row(
                "SELECT 1 FROM feed AS f WHERE f.id = ? AND NOT EXISTS (SELECT 1 "
                    + "FROM feed_item AS i WHERE i.arrival = ? AND i.feed = f.key)",
                [feed, arrival])
            if isMissing != nil { return true }
        }
        return false
    }

    /// The article becomes an item of the subscribed feeds that an import says it came in by.
    static func note(_ document: ArticleDocument, arrival: Int64, in db: Database) throws {
        guard document.article.feed != nil || !document.feeds.isEmpty else { return }
        for feed in [document.article.feed].compactMap(\.self) + document.feeds {
            try db.run(
                """
                INSERT OR IGNORE INTO feed_item (feed, item, said, arrival, instant)
                SELECT f.key, ?, ?, a.arrival, a.instant FROM feed AS f, article AS a
                WHERE f.id = ? AND a.arrival = ?
                """, [KeyedItem.key(of: document.article), unheard, feed, arrival])
        }
    }

    /// Articles that an import said to be of this feed, before it was subscribed to, become items
    /// of it. What it calls them is told by the next check.
    static func noteImported(of feed: Int64, id: Feed.ID, in db: Database) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO feed_item (feed, item, said, arrival, instant)
            SELECT ?, arrival, ?, arrival, instant FROM article WHERE feed = ?
            """, [feed, unheard, id.text])
    }

    /// Stands for the digest of what a feed said where it has not been heard: no item says it.
    static let unheard: Int64 = 0

    /// The articles are items of the feed no longer. One that belonged to it belongs to another of
    /// the feeds it came in by, where there is one; what that says of it is heard anew, as it did
    /// not count before.
    static func end(
        _ arrivals: [Int64], of feed: Int64, id: Feed.ID, in db: Database
    ) throws {
        for arrival in arrivals {
            try db.run(
                """
                UPDATE feed_item SET said = ?1 WHERE arrival = ?2 AND feed <> ?3
                    AND (SELECT feed FROM article WHERE arrival = ?2) = ?4
                """, [unheard, arrival, feed, id.text])
            try db.run(
                """
                UPDATE article SET feed = (
                    SELECT f.id FROM feed_item AS i JOIN feed AS f ON f.key = i.feed
                    WHERE i.arrival = ?1 AND i.feed <> ?2 ORDER BY f.key LIMIT 1)
                WHERE arrival = ?1 AND feed = ?3 AND EXISTS (
                    SELECT 1 FROM feed_item AS i WHERE i.arrival = ?1 AND i.feed <> ?2)
                """, [arrival, feed, id.text])
            try db.run("DELETE FROM feed_item WHERE arrival = ? AND feed = ?", [arrival, feed])
        }
    }
}
