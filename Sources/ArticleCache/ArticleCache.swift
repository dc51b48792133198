import GRDB

/// The articles brought in so far, what was read and starred of them, and how they are linked:
/// all of it in one folder.
///
/// A call that returns is kept: its changes survive a kill and a power cut. One connection
/// writes and another reads, so that a list is never held up by an import. Every call waits
/// for the disk, so none belongs on the thread that draws.
package struct ArticleCache: Sendable {
    let folder: CacheFolder
    let connections: Connections

    /// Opens the cache in `folder`, which is made where it is missing.
    package init(folder path: String) throws(CacheError) {
        folder = CacheFolder(path: path)
        try folder.prepare()
        do {
            connections = try Connections(folder)
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }

    package var path: String { folder.path }

    /// A number that is another one after anything was stored or marked, by whomever: how a list
    /// learns that it is out of date.
    package func revision() throws(CacheError) -> Int64 {
        try reading { db in try db.row("PRAGMA data_version")?.integer(0) ?? 0 }
    }

    func reading<Result>(_ body: (Database) throws -> Result) throws(CacheError) -> Result {
        do {
            return try connections.reader.read(body)
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }

    /// Runs `body` in one transaction. The marks it notes are in the journal before the
    /// transaction ends, so that a mark is either in both or in neither.
    func writing<Result>(
        _ body: (Database, inout [NotedMark]) throws -> Result
    ) throws(CacheError) -> Result {
        do {
            return try connections.writer.writeWithoutTransaction { db in
                var entry: JournalEntry?
                do {
                    let result = try db.immediately(in: WriteTurn(folder)) {
                        _ = try Schema.knownVersion(of: db, folder)
                        try journal.reconcile(with: db)
                        var noted: [NotedMark] = []
                        let result = try body(db, &noted)
                        if !noted.isEmpty { entry = try journal.append(noted, in: db) }
                        return result
                    }
                    tidy(after: entry, db)
                    return result
                } catch {
                    entry?.takeBack()
                    throw error
                }
            }
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }

    /// The same for what adds, changes or removes articles: the index follows in the transaction.
    func indexing<Result>(
        _ body: (Database, inout [NotedMark], inout IndexBatch) throws -> Result
    ) throws(CacheError) -> Result {
        try writing { db, noted in
            var state = try IndexState(in: db)
            if state.version != IndexState.currentVersion {
                try IndexEmptying(rows: rowsEmptied).go(on: &state, in: db)
            }
            let memory = connections.memory
            let window = memory.takeWindow(after: state.writings)
            var batch = IndexBatch(state)
            let result = try body(db, &noted, &batch)
            let written = try batch.write(window, in: db)
            db.afterNextTransaction { _ in memory.keep(written.window, after: written.writings) }
            return result
        }
    }

    private var journal: MarkJournal { MarkJournal(folder) }

    /// Keeps what grows beside the database short.
    private func tidy(after entry: JournalEntry?, _ db: Database) {
        do {
            if entry?.isTimeToLook == true {
                try db.immediately(in: WriteTurn(folder)) { try journal.shorten(from: db) }
            }
            try LogLength.cut(folder)
        } catch {
            // What was written is kept, and longer files say the same; there will be another try.
        }
    }
}

extension Database {
    /// The result of `body`, run in a transaction that holds the write lock from its start: one
    /// that took it later could find the cache changed and would have to fail.
    func immediately<Result>(
        in turn: WriteTurn, _ body: () throws -> Result
    ) throws -> Result {
        var result: Result?
        try inTransaction(.immediate) {
            turn.end()
            result = try body()
            return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
    }
}
