import Articles
import GRDB

/// How the cache is.
package struct CacheHealth: Hashable, Sendable {
    /// SQLite finds no page that contradicts another.
    package var isSound: Bool
    /// The version of its tables.
    package var version: Int
    /// What its files take on the disk.
    package var bytes: Int
}

extension ArticleCache {
    /// Looks at every page of the cache: the time grows with its size, about a second for a
    /// hundred megabytes.
    package func health() throws(CacheError) -> CacheHealth {
        let (isSound, version) = try reading { db in
            let verdict = try Row.fetchOne(db, sql: "PRAGMA integrity_check(1)")
            return (verdict?.text(0) == "ok", try Schema.found(in: db))
        }
        let files = [folder.database, folder.database + "-wal", folder.journal]
        return CacheHealth(
            isSound: isSound, version: version,
            bytes: Int(files.reduce(0) { $0 + (fileSize($1) ?? 0) }))
    }
}
