import GRDB
import Glibc

/// What it takes to make the file of the cache anew.
package struct CompactingNeeds: Hashable, Sendable {
    /// Bytes that have to be free on the disk while it goes on: for a copy, and for the log through
    /// which the copy comes into force.
    package var room: Int
    /// Bytes that are free there; nil where the system does not say.
    package var available: Int?
    /// Bytes that it gives back at least.
    package var gain: Int

    package var hasRoom: Bool { available.map { $0 > room } ?? true }
}

extension ArticleCache {
    package func compactingNeeds() throws(CacheError) -> CompactingNeeds {
        try reading { db in
            let page = try db.row("PRAGMA page_size")?.integer(0) ?? 0
            let all = try db.row("PRAGMA page_count")?.integer(0) ?? 0
            let free = try db.row("PRAGMA freelist_count")?.integer(0) ?? 0
            let used = Int(page * max(0, all - free))
            return CompactingNeeds(
                room: 2 * used + used / 8, available: freeRoom(folder.path), gain: Int(page * free))
        }
    }

    /// Makes the file of the cache anew, without any free pages, and so that it gives freed ones
    /// back bit by bit from then on. That takes a second or so for each 100 MB; others can read
    /// meanwhile, and wait if they want to write.
    ///
    /// The copy stands where SQLite keeps temporary files, see `prepareForCompacting`.
    package func compact() throws(CacheError) {
        do {
            try connections.writer.writeWithoutTransaction { db in
                let turn = WriteTurn(folder)
                try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL; VACUUM")
                turn.end()
                // What has come into force through the log is taken in, and the log begins anew.
                _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }

    /// Lets SQLite make its copy beside the cache in `folder`, where the room for it is known. To
    /// be called before any cache is opened.
    package static func prepareForCompacting(in folder: String) {
        setenv("SQLITE_TMPDIR", folder, 1)
    }
}

/// The bytes that are free for us on the disk of a folder.
private func freeRoom(_ path: String) -> Int? {
    var room = statvfs()
    guard statvfs(path, &room) == 0 else { return nil }
    let (bytes, isTooMuch) = UInt(room.f_bavail).multipliedReportingOverflow(
        by: UInt(room.f_frsize))
    return isTooMuch ? .max : Int(clamping: bytes)
}
