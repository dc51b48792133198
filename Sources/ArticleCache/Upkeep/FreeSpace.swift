import GRDB

extension ArticleCache {
    /// Gives a little of the room that removed articles have left back to the disk; false where
    /// there is nothing to give back, or where an older program made the cache: such a one gives
    /// back room once it is made anew by `compact`.
    ///
    /// A step is one transaction of a few milliseconds. Some room is left for articles to come.
    package func giveBackStep() throws(CacheError) -> Bool {
        let free = try reading { db in try FreeRoom(in: db) }
        guard free.canBeGivenBack > 0 else { return false }
        try writing { db, _ in
            let pages = min(FreeRoom.atATime, free.canBeGivenBack)
            try db.execute(sql: "PRAGMA incremental_vacuum(\(pages))")
        }
        return true
    }

    /// Folds a little of what the search table has noted of removed articles into the rest, as
    /// SQLite does by itself only while articles come; false where nothing is left to fold. Where no
    /// article is left, what the index still holds is taken out.
    package func foldSearchStep() throws(CacheError) -> Bool {
        try writing { db, _ in
            if try db.row("SELECT articles FROM total")?.integer(0) == 0 {
                var state = try IndexState(in: db)
                try IndexEmptying(rows: rowsEmptied).go(on: &state, in: db)
                return IndexEmptying.isUnderWay(state)
            }
            let before = db.totalChangesCount
            try db.run("INSERT INTO search (search, rank) VALUES ('merge', ?)", [foldedPages])
            // That statement alone counts as one change.
            return db.totalChangesCount - before > 1
        }
    }
}

/// Pages of the search table written in one step, which takes about 10 ms.
private let foldedPages = 100

/// The free pages of the file.
private struct FreeRoom {
    /// Pages moved in one step.
    static let atATime = 250

    /// Free pages that are left for articles to come: this many, or a share of the file.
    private static let least = 250
    private static let share = 20

    private(set) var canBeGivenBack = 0

    init(in db: Database) throws {
        let all = try db.row("PRAGMA page_count")?.integer(0) ?? 0
        let free = try db.row("PRAGMA freelist_count")?.integer(0) ?? 0
        let mode = try db.row("PRAGMA auto_vacuum")?.integer(0) ?? 0
        guard mode == Self.incremental else { return }
        canBeGivenBack = max(0, Int(free) - max(Self.least, Int(all) / Self.share))
    }

    /// SQLite's number for the mode in which freed pages are given back on demand.
    private static let incremental: Int64 = 2
}
