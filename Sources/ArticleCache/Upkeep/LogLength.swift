import GRDB

/// The write-ahead log, which is folded into the database now and then.
///
/// SQLite folds it by itself, and begins it anew when no other program is just reading; where many
/// read on and on that may not come to pass, and the log would grow for ever.
enum LogLength {
    /// Bytes of the log that stay on the disk between imports.
    static let kept = 8 << 20
    /// From this length on, whoever has written waits for the readers, so that the log can begin
    /// anew.
    static let longest = 64 << 20
    /// Seconds of that wait; where the readers do not come to an end, there will be another try.
    private static let wait = 0.5

    /// To be called after a transaction.
    static func cut(_ folder: CacheFolder, above longest: Int = longest) throws {
        guard let length = fileSize(folder.database + "-wal"), length > longest else { return }
        var configuration = Configuration()
        configuration.busyMode = .timeout(wait)
        let connection = try DatabaseQueue(path: folder.database, configuration: configuration)
        try connection.writeWithoutTransaction { db in
            // It gives a row that says whether it came about, and throws where the disk fails.
            _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(RESTART)")
        }
        try connection.close()
    }
}
