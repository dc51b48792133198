import Articles
import GRDB

extension ArticleCache {
    /// What is left to be done for the index; nil where that is nothing, as in most caches.
    package func indexProgress() throws(CacheError) -> IndexProgress? {
        try reading { db in
            let articles = try db.row("SELECT articles FROM total")?.integer(0)
            return IndexProgress(try IndexState(in: db), articles: Int(articles ?? 0))
        }
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
            try empty(rows: max(1, limit) * rowsOfAnArticle, isGoingOn: true)
        } else if !state.isWhole {
            try build(from: state, limit: max(1, limit))
        } else if state.wantsSettling {
            try settle(limit: max(1, limit))
        }
        return try indexProgress()
    }

    /// Begins to empty search, likeness and stories. `indexStep` goes on with it and makes them
    /// anew, article by article; what is stored from then on is in them at once.
    package func startRebuild() throws(CacheError) {
        try empty(rows: rowsEmptied)
    }

    /// `isGoingOn` where an index that is sound by now is to stay as it is.
    func empty(rows: Int, isGoingOn: Bool = false) throws(CacheError) {
        try writing { db, _ in
            var state = try IndexState(in: db)
            if isGoingOn, state.version == IndexState.currentVersion { return }
            try IndexEmptying(rows: rows).go(on: &state, in: db)
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

/// Rows that are taken out of an old index in the time in which an article is put into a new one.
private let rowsOfAnArticle = 10

/// Rows that whoever begins to empty the index takes out.
let rowsEmptied = 2000
