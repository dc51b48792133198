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

    /// Takes out all there is, at once.
    static func clear(in db: Database) throws {
        try db.run("INSERT INTO search (search) VALUES ('delete-all')")
    }

    private static func arguments(
        _ place: SearchPlace, _ text: IndexText
    ) -> [(any DatabaseValueConvertible)?] {
        [place.row, Data(text.title), Data(text.text), Data(text.facets)]
    }
}
