import Articles
import GRDB

extension ArticleCache {
    /// What is left to be done for the index; nil where that is nothing, as in most caches.
    package func indexProgress() throws(CacheError) -> IndexProgress? {
        try reading { db in IndexProgress(try IndexState(in: db)) }
    }

    /// Does a little of what is left to be done for the index and says how far that is then; nil
    /// where nothing is left.
    ///
    /// A step is one transaction of some tens of milliseconds, so that whoever stores, marks or
    /// reads meanwhile hardly waits. Programs may do steps at the same time, and may be killed at
    /// any step: the next one goes on from there.
    package func indexStep(limit: Int = 200) throws(CacheError) -> IndexProgress? {
        let state = try reading { db in try IndexState(in: db) }
        if state.version != IndexState.currentVersion {
            try startRebuild()
        } else if !state.isWhole {
            try build(from: state, limit: max(1, limit))
        } else if state.wantsSettling {
            try settle(limit: max(1, limit))
        }
        return try indexProgress()
    }

    /// Empties search, likeness and stories. `indexStep` makes them anew, article by article; what
    /// is stored from now on is in them at once.
    package func startRebuild() throws(CacheError) {
        try writing { db, _ in
            var state = try IndexState(in: db)
            try state.startAnew(in: db)
        }
    }

    private func build(from state: IndexState, limit: Int) throws(CacheError) {
        let (waiting, lines) = try reading { db in
            (try WaitingArticle.next(state, limit: limit, in: db), try LineCounts(in: db))
        }
        var counts = lines
        let analyser = ArticleAnalyser()
        let analysed = waiting.map { article in
            let analysis = article.article.map { article in
                analyser.analyse(article) { counts.add($0) }
            }
            return (article: article, analysis: analysis)
        }
        try indexing { db, _, index in
            // Another program may have done the step.
            guard index.state.version == state.version, index.state.low == state.low,
                index.state.high == state.high
            else { return }
            let last = waiting.last?.arrival ?? state.low - 1
            let next = try db.row(
                "SELECT min(arrival) FROM article WHERE arrival > ? AND arrival < ?",
                [last, state.high])?.integer(0)
            index.advance(to: next ?? state.high)
            for (article, analysis) in analysed {
                guard let digest = try article.digestNow(in: db) else { continue }
                index.added(article.arrival, digest == article.digest ? analysis : nil)
            }
        }
    }
}

/// An article that waits to be put into the index.
private struct WaitingArticle {
    let arrival: Int64
    let digest: Int64
    /// Nil where a fault has garbled it.
    let article: Article?

    /// Bytes of bodies after which a step takes no further article.
    private static let mostBytes = 4 << 20

    static func next(
        _ state: IndexState, limit: Int, in db: Database
    ) throws -> [WaitingArticle] {
        var waiting: [WaitingArticle] = []
        var byteCount = 0
        let rows = try db.rows(
            "SELECT a.arrival, a.digest, b.json FROM article AS a "
                + "LEFT JOIN body AS b ON b.article = a.arrival "
                + "WHERE a.arrival >= ? AND a.arrival < ? ORDER BY a.arrival LIMIT ?",
            [state.low, state.high, limit])
        while byteCount < mostBytes, let row = try rows.next() {
            guard let arrival = row.integer(0), let digest = row.integer(1) else { continue }
            let json = row.bytes(2)
            byteCount += json?.count ?? 0
            waiting.append(
                WaitingArticle(
                    arrival: arrival, digest: digest,
                    article: json.flatMap { try? ArticleDocument(json: $0).article }))
        }
        return waiting
    }

    /// What the digest is while the cache is locked; nil where the article is gone.
    func digestNow(in db: Database) throws -> Int64? {
        try db.row("SELECT digest FROM article WHERE arrival = ?", [arrival])?.integer(0)
    }
}
