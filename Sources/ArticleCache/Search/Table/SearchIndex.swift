import Foundation
import GRDB

/// Rows of the search table put in and taken out. It knows nothing of the other tables.
///
/// SQLite writes out what it has gathered whenever a row comes that is not above the last one: a
/// batch goes fastest with its deletions first, each kind in rising order.
enum SearchIndex {
    static func insert(_ place: SearchPlace, _ text: IndexText, in db: Database) throws {
        try db.run(
            "INSERT INTO search (rowid, title, text, facets) VALUES (?, ?, ?, ?)",
            arguments(place, text))
    }

    /// Takes out a row that was put in with this very text: with another one, the index would go
    /// on finding the article by what they differ in.
    static func delete(_ place: SearchPlace, _ text: IndexText, in db: Database) throws {
        try db.run(
            "INSERT INTO search (search, rowid, title, text, facets) "
                + "VALUES ('delete', ?, ?, ?, ?)", arguments(place, text))
    }

    /// Empties the table: one of many rows of SQLite's by putting it aside, as to free all of its
    /// pages takes long, see `takeAway`; a smaller one at once.
    static func setAside(unlessBelow few: Int, in db: Database) throws {
        guard try !isAside(in: db) else { return }
        let pieces = try db.row("SELECT count(*) FROM (SELECT 1 FROM search_data LIMIT ?)", [few])
        if (pieces?.integer(0) ?? 0) < few {
            try db.run("INSERT INTO search (search) VALUES ('delete-all')")
        } else {
            try db.execute(sql: "ALTER TABLE search RENAME TO search_aside;" + Schema.searchRows)
        }
    }

    /// Takes out a little of what was put aside, and the table that holds it once it is empty; how
    /// many rows of SQLite's that were.
    static func takeAway(atMost limit: Int, in db: Database) throws -> Int {
        guard limit > 0, try isAside(in: db) else { return 0 }
        // Nobody asks this table any more. All but a few hundredths of it stand here; the first two
        // rows SQLite needs even to drop it.
        try db.run(
            "DELETE FROM search_aside_data WHERE id IN "
                + "(SELECT id FROM search_aside_data WHERE id > ? LIMIT ?)", [lastHeadRow, limit])
        let count = db.changesCount
        if count < limit { try db.execute(sql: "DROP TABLE search_aside") }
        return count
    }

    /// Above it stand FTS5's pages of terms, below the averages and the list of pages.
    private static let lastHeadRow = 10

    private static func isAside(in db: Database) throws -> Bool {
        try db.row("SELECT 1 FROM sqlite_schema WHERE name = 'search_aside'") != nil
    }

    private static func arguments(
        _ place: SearchPlace, _ text: IndexText
    ) -> [(any DatabaseValueConvertible)?] {
        [place.row, Data(text.title), Data(text.text), Data(text.facets)]
    }
}
