package import Articles
import GRDB

extension ArticleCache {
    /// How many headlines each source holds. Read from a few rows, however many articles.
    package func counts() throws(CacheError) -> HeadlineCounts {
        try reading { db in
            var counts = HeadlineCounts()
            if let row = try db.row("SELECT articles, unread, starred FROM total") {
                counts.all = Int(row.integer(0) ?? 0)
                counts.unread = Int(row.integer(1) ?? 0)
                counts.starred = Int(row.integer(2) ?? 0)
            }
            let rows = try db.rows(
                "SELECT name, articles, unread FROM section WHERE articles > 0 "
                    + "ORDER BY articles DESC, name")
            while let row = try rows.next() {
                guard let name = row.text(0), let count = row.integer(1) else { continue }
                counts.sections.append(
                    .init(name: name, count: Int(count), unread: Int(row.integer(2) ?? 0)))
            }
            return counts
        }
    }
}
