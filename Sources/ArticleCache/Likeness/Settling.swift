import GRDB
import RelatedStories

extension ArticleCache {
    /// Weighs the lengths of some vectors anew: those that were weighed when there were half as
    /// many articles or fewer. Where none is left, that is noted.
    func settle(limit: Int) throws(CacheError) {
        try writing { db, _ in
            var state = try IndexState(in: db)
            guard state.isWhole, state.wantsSettling else { return }
            let (rows, last) = try vectors(after: state.settling ?? 0, state, limit, in: db)
            let counts = try TermFrequencies.read(
                Set(rows.flatMap { $0.vector.entries.map(\.key) }), in: db)
            let weighting = Weighting(articles: state.articles, counts: counts)
            for var row in rows {
                row.weigh(weighting)
                try row.writeLengths(in: db)
            }
            state.settling = last
            if last == nil { state.settled = state.articles }
            // The lengths that the writer remembers are no longer those of the cache.
            state.writings += 1
            try state.write(in: db)
        }
    }

    /// The vectors to be weighed among the next of the cache, and how far these go; nil where they
    /// are the last.
    private func vectors(
        after start: Int64, _ state: IndexState, _ limit: Int, in db: Database
    ) throws -> (rows: [LikenessRow], last: Int64?) {
        var found: [LikenessRow] = []
        var last: Int64?
        var count = 0
        let rows = try db.rows(
            "SELECT \(LikenessRow.columns) FROM likeness AS l WHERE l.arrival > ? "
                + "ORDER BY l.arrival LIMIT ?", [start, limit])
        while let row = try rows.next() {
            last = row.integer(0)
            count += 1
            guard let row = LikenessRow(row), row.weighedAt * 2 <= state.articles else { continue }
            found.append(row)
        }
        return (found, count < limit ? nil : last)
    }
}
