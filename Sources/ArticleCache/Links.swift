import GRDB

/// The links between articles: each card leads to the story it names as soon as that story is
/// here, whichever of the two comes first.
///
/// The address decides; headline and day only where no story of that address is here. Of two
/// stories that answer to one name the first to arrive is meant.
enum Links {
    /// Replaces the cards of an article and links those whose stories are here.
    static func set(_ cards: [StoryKeys], of source: Int64, in db: Database) throws {
        try db.run("DELETE FROM link WHERE source = ?", [source])
        for (ordinal, card) in cards.enumerated() {
            try db.run(
                "INSERT INTO link (source, ordinal, address, headline, target) "
                    + "VALUES (?, ?, ?, ?, ?)",
                [
                    source, ordinal, card.address, card.headline,
                    try story(knownBy: card, except: source, in: db),
                ])
        }
    }

    /// Links the cards that have waited for this article.
    static func welcome(_ arrival: Int64, knownBy keys: StoryKeys, in db: Database) throws {
        if let address = keys.address {
            try db.run(
                """
                UPDATE link SET target = ?1 WHERE address = ?2 AND source <> ?1
                AND ifnull((SELECT address FROM article WHERE arrival = target) <> ?2, TRUE)
                """, [arrival, address])
        }
        if let headline = keys.headline {
            try db.run(
                "UPDATE link SET target = ?1 WHERE headline = ?2 AND target IS NULL "
                    + "AND source <> ?1", [arrival, headline])
        }
    }

    /// Puts right the links to an article whose address or headline has changed.
    static func rename(_ arrival: Int64, to keys: StoryKeys, in db: Database) throws {
        var links: [(source: Int64, ordinal: Int64, keys: StoryKeys)] = []
        let rows = try db.rows(
            "SELECT source, ordinal, address, headline FROM link WHERE target = ?", [arrival])
        while let row = try rows.next() {
            guard let source = row.integer(0), let ordinal = row.integer(1) else { continue }
            links.append(
                (source, ordinal, StoryKeys(address: row.integer(2), headline: row.integer(3))))
        }
        for link in links {
            try db.run(
                "UPDATE link SET target = ? WHERE source = ? AND ordinal = ?",
                [
                    try story(knownBy: link.keys, except: link.source, in: db), link.source,
                    link.ordinal,
                ])
        }
        try welcome(arrival, knownBy: keys, in: db)
    }

    private static func story(
        knownBy keys: StoryKeys, except source: Int64, in db: Database
    ) throws -> Int64? {
        let names = [("address", keys.address), ("headline", keys.headline)]
        for case (let name, let key?) in names {
            let found = try db.row(
                "SELECT arrival FROM article WHERE \(name) = ? AND arrival <> ? "
                    + "ORDER BY arrival LIMIT 1", [key, source])
            if let arrival = found?.integer(0) { return arrival }
        }
        return nil
    }
}
