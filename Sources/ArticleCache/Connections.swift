import Dispatch
import GRDB

/// The connections to the cache: one writes, one reads, and one searches, so that no list waits for
/// a search.
///
/// A GRDB pool would do, but it writes to a cache that no other program has open as soon as it
/// is opened, which costs the start a wait for the disk, and turns `synchronous` down.
final class Connections: Sendable {
    /// GRDB lets `read` only read; the connection as such may write, because a program that was
    /// killed while it made the cache leaves a change to roll back before anything can be read.
    let reader: DatabaseQueue
    let searcher: DatabaseQueue
    let writer: DatabaseQueue
    let memory: IndexMemory

    init(_ folder: CacheFolder) throws {
        reader = try Self.openReader(folder.database)
        let found = try reader.read { db in try Schema.knownVersion(of: db, folder) }
        searcher = try Self.openReader(folder.database)
        let queue = DispatchQueue(label: "ArticleCache.writer")
        writer = try Self.openWriter(folder.database, on: queue)
        memory = IndexMemory(on: queue)
        if found < Schema.version { try Self.bringUp(writer, folder) }
        let journal = MarkJournal(folder)
        if try !reader.read(journal.agrees) {
            do {
                try writer.writeWithoutTransaction { db in
                    try db.immediately(in: WriteTurn(folder)) { try journal.reconcile(with: db) }
                }
            } catch {
                // What was stored can still be read, and whoever writes next tries again.
                if found < Schema.version { throw error }
            }
        }
    }

    /// What a connection may keep of the file in memory, in KiB: a page of headlines needs far
    /// less, the indexes of a large import far more.
    private static let readerMemory = 1024
    private static let writerMemory = 32_768

    /// Pages of the log after which it is folded into the database: a page that several batches of
    /// an import change is folded once.
    private static let foldedPages = 4096

    private static func openReader(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .callback { Patience.wait($0) }
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -\(readerMemory)")
            db.add(tokenizer: TermTokenizer.self)
            LikenessFunction.register(in: db)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static func openWriter(
        _ path: String, on queue: DispatchQueue
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.targetQueue = queue
        configuration.busyMode = .callback { Patience.wait($0) }
        configuration.prepareDatabase { db in
            // A commit waits until the disk has it. A log that one large import blew up shrinks.
            // Freed pages are not filled with zeros, as some systems have it: all of these would
            // have to go through the log.
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = FAST;
                    PRAGMA cache_size = -\(writerMemory);
                    PRAGMA wal_autocheckpoint = \(foldedPages);
                    PRAGMA journal_size_limit = \(LogLength.kept);
                    """)
            db.add(tokenizer: TermTokenizer.self)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Makes the tables of a new cache, or those an older one lacks.
    private static func bringUp(_ writer: DatabaseQueue, _ folder: CacheFolder) throws {
        try writer.writeWithoutTransaction { db in
            // Holds for a file that has no tables yet: freed pages can then be given back bit by bit.
            try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL")
            try useWriteAheadLog(db)
            try db.immediately(in: WriteTurn(folder)) { try Schema.migrate(db, folder) }
        }
    }

    /// SQLite does not wait its turn to change the journal mode, as two that wait would wait
    /// for ever; the mode stays with the file, so only the very first start can meet another.
    private static func useWriteAheadLog(_ db: Database) throws {
        var attempt = 0
        while true {
            do {
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                guard Patience.wait(attempt) else { throw error }
                attempt += 1
            }
        }
    }
}
