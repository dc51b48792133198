import GRDB

/// Stems that stand side by side in a text, as the search table is asked for them.
struct SearchPhrase {
    private let query: String

    /// `terms` are written as those of an `IndexText`.
    init(_ terms: some Sequence<UInt8>) {
        let text = String(decoding: Array(terms), as: UTF8.self)
        query = "\"\(text.replacing("\"", with: "\"\""))\""
    }

    /// The newest articles that have it.
    func places(
        upTo last: Int64 = .max, limit: Int, in db: Database
    ) throws -> [SearchPlace] {
        try places(
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? "
                + "ORDER BY rowid DESC LIMIT ?", last, limit, in: db)
    }

    /// The oldest articles after a row that have it.
    func places(after row: Int64, limit: Int, in db: Database) throws -> [SearchPlace] {
        try places(
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? "
                + "ORDER BY rowid LIMIT ?", row, limit, in: db)
    }

    private func places(
        _ statement: String, _ row: Int64, _ limit: Int, in db: Database
    ) throws -> [SearchPlace] {
        var places: [SearchPlace] = []
        let rows = try db.rows(statement, [query, row, limit])
        while let row = try rows.next() {
            if let place = row.integer(0) { places.append(SearchPlace(row: place)) }
        }
        return places
    }
}
