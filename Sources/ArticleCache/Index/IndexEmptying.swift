import GRDB

/// Empties the index bit by bit, each bit in a transaction of its own, so that whoever stores,
/// marks or reads meanwhile hardly waits, however large the index is.
///
/// From the first bit on the index holds no article: search finds nothing, and what is stored,
/// changed or removed touches none of it. After the last one all articles wait for the rebuild. A
/// kill loses one bit at most; the next one goes on with what is left.
struct IndexEmptying {
    /// Rows that one bit takes out at most, of about 1 to 4 KB each.
    let rows: Int

    /// True of a state in which the index is being emptied, or has never been filled.
    static func isUnderWay(_ state: IndexState) -> Bool { state.version == beingEmptied }

    /// The version of an index that no program has made.
    private static let beingEmptied = ""

    /// Does one bit; the state is the new one afterwards, and is written.
    func go(on state: inout IndexState, in db: Database) throws {
        if !Self.isUnderWay(state) {
            state.version = Self.beingEmptied
            (state.low, state.high) = (0, .max)
            (state.articles, state.settled, state.settling) = (0, 0, nil)
        }
        if try isEmptied(in: db) {
            let last = try db.row("SELECT max(arrival) FROM article")?.integer(0)
            state.version = IndexState.currentVersion
            state.high = last.map { $0 + 1 } ?? 0
        }
        state.writings += 1
        try state.write(in: db)
    }

    private func isEmptied(in db: Database) throws -> Bool {
        try SearchIndex.setAside(unlessBelow: rows, in: db)
        var left = rows
        for (table, key, inOne) in Self.tables where left > 0 {
            try db.run(
                "DELETE FROM \(table) WHERE \(key) IN (SELECT \(key) FROM \(table) LIMIT ?)",
                [left * inOne])
            left -= (db.changesCount + inOne - 1) / inOne
        }
        left -= try SearchIndex.takeAway(atMost: left, in: db)
        return left > 0
    }

    /// Small rows count as one together.
    private static let tables = [
        (name: "story", key: "key", inOne: 8), ("likeness", "arrival", 1), ("term", "key", 16),
        ("line_count", "page", 1),
    ]
}
