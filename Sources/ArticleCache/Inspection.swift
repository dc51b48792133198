import GRDB

/// What is known of the cache's health.
package struct CacheReport: Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// What SQLite finds wrong with the file, in its own words.
        case database(String)
        /// Rows of this table belong to articles that are not there.
        case orphans(table: String)
        /// The numbers shown beside the sources are not those of the articles.
        case counts
        /// Items of feeds do not stand in lists where their articles do.
        case feedPlaces
        /// Bodies are missing, so many.
        case bodiesMissing(Int)
        /// Search, likeness or stories are not what the articles are; made anew they will be.
        case index(IndexFault)
    }

    package var version: Int
    /// Bytes of the database with what is not yet folded into it, and of the journal of marks.
    package var databaseSize: Int
    package var journalSize: Int
    /// Nil where this SQLite cannot tell.
    package var sizes: CacheSizes?
    /// How many articles are in search and likeness, and how many are to be.
    package var indexed: Int
    package var articles: Int
    /// Whether freed room is given back bit by bit; not where an older program made the cache.
    package var givesBackRoom: Bool
    package var problems: [Problem]
}

extension ArticleCache {
    /// Looks the whole cache through; it takes as long as reading the file.
    package func inspect() throws(CacheError) -> CacheReport {
        var report = try reading { db in
            let index = try IndexInspection(db)
            let isUpToDate = index.state.version == IndexState.currentVersion
            return CacheReport(
                version: try Schema.knownVersion(of: db, folder),
                databaseSize: (fileSize(folder.database) ?? 0)
                    + (fileSize(folder.database + "-wal") ?? 0),
                journalSize: fileSize(folder.journal) ?? 0, sizes: try sizes(in: db),
                indexed: isUpToDate ? index.state.articles : 0,
                articles: Int(try db.row("SELECT articles FROM total")?.integer(0) ?? 0),
                givesBackRoom: try db.row("PRAGMA auto_vacuum")?.integer(0) == 2,
                problems: try problems(db) + index.faults().map { .index($0) })
        }
        if !report.problems.contains(.index(.searchTable)),
            (report.sizes?.search ?? 0) <= largestChecked, try !isSearchTableSound()
        {
            report.problems.append(.index(.searchTable))
        }
        return report
    }

    private func problems(_ db: Database) throws -> [CacheReport.Problem] {
        var problems: [CacheReport.Problem] = []
        let faults = try db.rows("PRAGMA integrity_check(10)")
        while let fault = try faults.next() {
            if let text = fault.text(0), text != "ok" { problems.append(.database(text)) }
        }
        let tables = try db.rows("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")
        while let table = try tables.next() {
            if let name = table.text(0) { problems.append(.orphans(table: name)) }
        }
        if try db.row(wrongCounts) != nil { problems.append(.counts) }
        if try db.row(wrongPlaces) != nil { problems.append(.feedPlaces) }
        let missing = try db.row(
            "SELECT count(*) FROM article WHERE arrival NOT IN (SELECT article FROM body)")
        if let count = missing?.integer(0), count > 0 {
            problems.append(.bodiesMissing(Int(count)))
        }
        return problems
    }
}

/// Bytes of a search table that is checked page by page: no other program can write meanwhile.
private let largestChecked = 512 << 20

private let wrongPlaces = """
    SELECT 1 FROM feed_item AS i JOIN article AS a ON a.arrival = i.arrival
    WHERE i.instant <> a.instant LIMIT 1
    """

private let wrongCounts = """
    SELECT 1 FROM total
    WHERE articles <> (SELECT count(*) FROM article)
        OR unread <> (SELECT count(*) FROM unread)
        OR starred <> (SELECT count(*) FROM starred)
        OR unread <> (SELECT count(*) FROM article AS a
            WHERE NOT EXISTS (SELECT 1 FROM mark AS m WHERE m.id = a.id AND m.read))
        OR starred <> (SELECT count(*) FROM article AS a
            WHERE EXISTS (SELECT 1 FROM mark AS m WHERE m.id = a.id AND m.starred))
        OR EXISTS (SELECT 1 FROM section AS s WHERE s.articles <>
            (SELECT count(*) FROM article AS a WHERE a.section = s.key)
            OR s.unread <> (SELECT count(*) FROM unread AS u WHERE u.section = s.key))
    """
