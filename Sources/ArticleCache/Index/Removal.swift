import GRDB

/// Articles taken out of the cache, and out of search, likeness and stories with them. Their marks
/// stay.
enum Removal {
    /// The one way to remove articles; how many there were of these. The index follows at the end
    /// of the transaction, at about half a millisecond an article: who removes many does it in
    /// steps, so that other programs may write between them.
    static func remove(
        _ arrivals: [Int64], in db: Database, _ index: inout IndexBatch
    ) throws -> Int {
        var count = 0
        for arrival in arrivals {
            try index.willChange(arrival, in: db)
            if !index.state.holds(arrival) {
                // It may still have a row in an index that is being emptied.
                try db.run("DELETE FROM likeness WHERE arrival = ?", [arrival])
            }
            try db.run("DELETE FROM article WHERE arrival = ?", [arrival])
            count += db.changesCount
        }
        return count
    }

    /// Articles that go in one transaction, where others may wait to write.
    static let atATime = 200
}
