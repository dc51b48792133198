import Articles
import GRDB
import WordForms

/// Items of feeds whose articles were let go by rule: as long as a feed lists them, they must not
/// come back as new.
enum LetGoItems {
    /// An item that its feed has not listed for so many seconds is forgotten: some feeds leave
    /// items out for a while.
    private static let memory: Int64 = 30 * 86_400
    /// When an item was last listed is written down no more often than this.
    private static let precision: Int64 = 86_400

    /// Notes the items that an article is, just before it goes.
    static func note(_ arrival: Int64, at now: Int64, in db: Database) throws {
        let row = try db.row("SELECT address, title FROM article WHERE arrival = ?", [arrival])
        let story = row.flatMap { row in
            row.integer(0).map { self.story(address: $0, title: row.text(1) ?? "") }
        }
        try db.run(
            """
            INSERT OR REPLACE INTO let_go (feed, item, story, seen)
            SELECT feed, item, ?, ? FROM feed_item WHERE arrival = ?
            """, [story, now, arrival])
    }

    static func holds(_ item: KeyedItem, of feed: Int64, in db: Database) throws -> Bool {
        let isNamed = try db.row(
            "SELECT 1 FROM let_go WHERE feed = ? AND item = ?", [feed, item.key])
        if isNamed != nil { return true }
        // Some feeds give an item another name each time they list it.
        guard item.hasOwnAddress, let address = StoryKeys(item.article).address else {
            return false
        }
        let story = story(address: address, title: listColumn(item.article.title))
        return try db.row("SELECT 1 FROM let_go WHERE feed = ? AND story = ?", [feed, story])
            != nil
    }

    /// A feed lists these items now: those that it has not listed for long are forgotten.
    static func heed(
        _ listed: [KeyedItem], of feed: Int64, at now: Int64, in db: Database
    ) throws {
        let hasAny = try db.row("SELECT 1 FROM let_go WHERE feed = ? LIMIT 1", [feed]) != nil
        guard hasAny else { return }
        for item in listed {
            try db.run(
                "UPDATE let_go SET seen = ? WHERE feed = ? AND item = ? AND seen < ?",
                [now, feed, item.key, now - precision])
        }
        try db.run("DELETE FROM let_go WHERE feed = ? AND seen < ?", [feed, now - memory])
    }

    /// One address may tell another story by and by: its headline belongs to it.
    private static func story(address: Int64, title: String) -> Int64 {
        var digest = ContentDigest()
        digest.add(Int(address))
        digest.add(foldedHeadline(title))
        return digest.value
    }
}
