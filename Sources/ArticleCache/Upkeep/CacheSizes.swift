import GRDB

/// Where the bytes of the cache go.
package struct CacheSizes: Hashable, Sendable {
    /// Articles with what lists and links need of them.
    package var articles = 0
    package var search = 0
    /// What likens articles to one another, and the stories they tell.
    package var likeness = 0
    /// The marks in the database and their journal.
    package var marks = 0
    /// Feeds, and what is remembered of upkeep.
    package var feeds = 0
    /// Room in the database that removed articles have left.
    package var free = 0
    /// The write-ahead log, which the database takes in by and by.
    package var log = 0

    package var all: Int { articles + search + likeness + marks + feeds + free + log }
}

extension ArticleCache {
    /// Looks at every page of the database; nil where this SQLite cannot.
    func sizes(in db: Database) throws -> CacheSizes? {
        let isKnown = try db.row("SELECT 1 FROM pragma_module_list WHERE name = 'dbstat'") != nil
        guard isKnown else { return nil }
        var sizes = CacheSizes()
        let rows = try db.rows(
            """
            SELECT ifnull(m.tbl_name, d.name), sum(d.pgsize)
            FROM dbstat AS d LEFT JOIN sqlite_schema AS m ON m.name = d.name
            WHERE d.aggregate = TRUE GROUP BY 1
            """)
        while let row = try rows.next() {
            sizes[keyPath: part(row.text(0) ?? "")] += Int(row.integer(1) ?? 0)
        }
        let page = try db.row("PRAGMA page_size")?.integer(0) ?? 0
        let free = try db.row("PRAGMA freelist_count")?.integer(0) ?? 0
        sizes.free = Int(page * free)
        sizes.marks += fileSize(folder.journal) ?? 0
        sizes.log = fileSize(folder.database + "-wal") ?? 0
        return sizes
    }
}

/// What the pages of a table, or of its indexes, are counted as.
private func part(_ table: String) -> WritableKeyPath<CacheSizes, Int> {
    switch table {
    case "likeness", "term", "story", "line_count", "index_state": \.likeness
    case "mark", "journal", "unread", "starred": \.marks
    case "keeping", "let_go": \.feeds
    case _ where table.hasPrefix("search"): \.search
    case _ where table.hasPrefix("feed") || table == "page_wanted": \.feeds
    default: \.articles
    }
}
