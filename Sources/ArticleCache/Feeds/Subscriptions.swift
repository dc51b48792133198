package import Articles
import Foundation
import GRDB

/// What became of a feed that was to be subscribed to.
package enum FeedAddition: Hashable, Sendable {
    case added(Feed)
    /// There is a subscription to this address; nothing was changed.
    case known(Feed)
}

/// How many articles came in by a feed.
package struct FeedCounts: Hashable, Sendable {
    package var articles: Int
    package var unread: Int

    package init(articles: Int = 0, unread: Int = 0) {
        self.articles = articles
        self.unread = unread
    }
}

extension ArticleCache {
    /// All feeds, in the order in which they were subscribed to.
    package func feeds() throws(CacheError) -> [Feed] {
        try reading { db in
            let rows = try db.rows("SELECT \(FeedRow.columns) FROM feed ORDER BY ordinal, key")
            var feeds: [Feed] = []
            while let row = try rows.next() {
                if let row = FeedRow(row) { feeds.append(row.feed) }
            }
            return feeds
        }
    }

    package func feed(_ id: Feed.ID) throws(CacheError) -> Feed? {
        try reading { db in try FeedRow.find(id, in: db)?.feed }
    }

    /// How many articles came in by each feed that has any. Takes as long as the feeds have items.
    package func feedCounts() throws(CacheError) -> [Feed.ID: FeedCounts] {
        try reading { db in
            let rows = try db.rows(
                """
                SELECT f.id, count(*), count(u.arrival) FROM feed AS f
                JOIN feed_item AS i ON i.feed = f.key
                LEFT JOIN unread AS u ON u.arrival = i.arrival GROUP BY f.key
                """)
            var counts: [Feed.ID: FeedCounts] = [:]
            while let row = try rows.next() {
                guard let id = row.text(0).flatMap({ Feed.ID($0) }) else { continue }
                counts[id] = FeedCounts(
                    articles: Int(row.integer(1) ?? 0), unread: Int(row.integer(2) ?? 0))
            }
            return counts
        }
    }

    /// Subscribes to the feeds, in their order, and says what became of each; `passwords` are those
    /// to log in with, by the ids that the feeds have here.
    package func add(
        _ feeds: [Feed], passwords: [Feed.ID: String] = [:]
    ) throws(CacheError) -> [FeedAddition] {
        try writing { db, _ in
            try feeds.map { wanted in
                let known = try db.row(
                    "SELECT \(FeedRow.columns) FROM feed WHERE address = ?",
                    [FeedRow.address(wanted.url)]
                ).flatMap { FeedRow($0) }
                if let known { return .known(known.feed) }
                var feed = wanted
                // A feed keeps its id when it moves, so the one that follows from an address may
                // be another's.
                var number = 2
                while try FeedRow.find(feed.id, in: db) != nil {
                    feed.id = Feed.ID(address: "\(feed.url) \(number)")
                    number += 1
                }
                let key = try FeedRow.add(feed, in: db)
                if let password = passwords[wanted.id] {
                    try setPassword(password, ofKey: key, in: db)
                }
                try FeedMembership.noteImported(of: key, id: feed.id, in: db)
                return .added(feed)
            }
        }
    }

    /// Changes what the subscriber chose of a feed, and its address; nil where there is no such
    /// feed. An address that another feed has is not taken.
    package func change(
        _ id: Feed.ID, _ change: (inout Feed) -> Void
    ) throws(CacheError) -> Feed? {
        try writing { db, _ in
            guard let row = try FeedRow.find(id, in: db) else { return nil }
            var feed = row.feed
            change(&feed)
            let holder = try db.row(
                "SELECT key FROM feed WHERE address = ?", [FeedRow.address(feed.url)])?.integer(0)
            if let holder, holder != row.key { feed.url = row.feed.url }
            feed.id = id
            try row.setChosen(feed, in: db)
            return feed
        }
    }

    /// The password to log in to a feed with.
    package func password(of id: Feed.ID) throws(CacheError) -> String? {
        try reading { db in
            try db.row(
                "SELECT p.password FROM feed AS f JOIN feed_password AS p ON p.feed = f.key "
                    + "WHERE f.id = ?", [id.text]
            )?.bytes(0).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Keeps the password of a feed; nil forgets it.
    package func setPassword(_ password: String?, of id: Feed.ID) throws(CacheError) {
        try writing { db, _ in
            guard let row = try FeedRow.find(id, in: db) else { return }
            guard let password else {
                try db.run("DELETE FROM feed_password WHERE feed = ?", [row.key])
                return
            }
            try setPassword(password, ofKey: row.key, in: db)
        }
    }

    private func setPassword(_ password: String, ofKey key: Int64, in db: Database) throws {
        try db.run(
            "INSERT INTO feed_password (feed, password) VALUES (?, ?) "
                + "ON CONFLICT (feed) DO UPDATE SET password = excluded.password",
            [key, Data(password.utf8)])
    }
}
