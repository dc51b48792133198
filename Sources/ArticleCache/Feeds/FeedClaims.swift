package import Articles
import GRDB
import Glibc

/// Which feeds are to be checked.
package enum FeedChoice: Hashable, Sendable {
    /// Those whose time has come.
    case due
    /// The same, and these before their time.
    case dueAnd([Feed.ID])
    /// Every one that has not stopped.
    case all
    /// These, even where they have stopped.
    case these([Feed.ID])
}

/// Feeds that are the claimant's to check.
package struct FeedClaim: Hashable, Sendable {
    /// Those that have waited longest come first.
    package var feeds: [Feed] = []
    /// Feeds of the choice that another program is checking.
    package var taken: [Feed] = []
}

extension ArticleCache {
    /// Claims the feeds of a choice, so that no other Gazeta checks them at the same time.
    ///
    /// A claim ends when what the check brought is stored, when it is released, after `seconds`,
    /// or with the process that made it, whichever is first.
    package func claim(
        _ choice: FeedChoice, at now: Int64, forSeconds seconds: Int64,
        process: Int32 = getpid()
    ) throws(CacheError) -> FeedClaim {
        // Most of the time nothing is due, and nothing need be written.
        let chosen = try reading { db in try rows(of: choice, at: now, in: db) }
        guard !chosen.isEmpty else { return FeedClaim() }
        return try writing { db, _ in
            var claim = FeedClaim()
            for row in try rows(of: choice, at: now, in: db) {
                if row.claim.until > now, isRunning(row.claim.by) {
                    claim.taken.append(row.feed)
                    continue
                }
                try db.run(
                    "UPDATE feed SET claimed_until = ?, claimed_by = ? WHERE key = ?",
                    [now + max(0, seconds), process, row.key])
                claim.feeds.append(row.feed)
            }
            return claim
        }
    }

    /// Lets go of feeds that this process claimed and did not check.
    package func release(
        _ feeds: [Feed.ID], process: Int32 = getpid()
    ) throws(CacheError) {
        guard !feeds.isEmpty else { return }
        try writing { db, _ in
            for id in feeds {
                try db.run(
                    "UPDATE feed SET claimed_until = 0 WHERE id = ? AND claimed_by = ?",
                    [id.text, process])
            }
        }
    }

    /// When the next feed is due, in seconds since 1970; nil where none ever is.
    package func nextCheck() throws(CacheError) -> Int64? {
        try reading { db in
            let row = try db.row("SELECT min(next_check) FROM feed")
            return row?.integer(0).flatMap { $0 == .max ? nil : $0 }
        }
    }

    private func rows(
        of choice: FeedChoice, at now: Int64, in db: Database
    ) throws -> [FeedRow] {
        switch choice {
        case .due: try rows(dueAt: now, in: db)
        case .all: try rows(dueAt: .max - 1, in: db)
        case .dueAnd(let ids):
            try rows(dueAt: now, in: db)
                + rows(of: .these(ids), at: now, in: db).filter { $0.feed.state.dueAt > now }
        case .these(let ids):
            try ids.reduce(into: [FeedRow]()) { rows, id in
                guard let row = try FeedRow.find(id, in: db) else { return }
                rows.append(row)
            }
        }
    }

    private func rows(dueAt moment: Int64, in db: Database) throws -> [FeedRow] {
        let rows = try db.rows(
            "SELECT \(FeedRow.columns) FROM feed WHERE next_check <= ? ORDER BY next_check, key",
            [moment])
        var feeds: [FeedRow] = []
        while let row = try rows.next() {
            if let feed = FeedRow(row) { feeds.append(feed) }
        }
        return feeds
    }
}

private func isRunning(_ process: Int32) -> Bool {
    guard process > 0, kill(process, 0) == 0 || errno == EPERM else { return false }
    return !isZombie(process)
}

/// Whether the process has ended and nobody has asked yet how.
private func isZombie(_ process: Int32) -> Bool {
    let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var line = [UInt8](repeating: 0, count: 512)
    let count = line.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    // The state stands behind the name, which is in brackets and may hold any byte.
    guard let end = line.prefix(max(0, count)).lastIndex(of: UInt8(ascii: ")")) else {
        return false
    }
    return line[end...].dropFirst(2).first == UInt8(ascii: "Z")
}
