package import Articles
import GRDB

/// What became of an article that was brought in.
package enum StoreOutcome: Hashable, Sendable {
    case added
    case updated
    /// The cache had it, word for word; nothing was written.
    case unchanged
}

extension ArticleCache {
    /// Stores the articles in one transaction and says what became of each, in the same order.
    ///
    /// Marks that a document brings along count only for an article the cache has no mark of.
    /// `now`, in seconds since 1970, stands in for a date that is not known.
    package func store(
        _ documents: [ArticleDocument], at now: Int64
    ) throws(CacheError) -> [StoreOutcome] {
        let articles = try prepare(documents)
        return try writing { db, noted in
            try articles.map { article in
                let outcome = try store(article, at: now, in: db)
                if let marks = article.marks, marks != Marks(),
                    try !MarkStore.isMarked(article.id, in: db)
                {
                    try MarkStore.set(
                        NotedMark(id: article.id, marks: marks, time: now), in: db, noting: &noted)
                }
                return outcome
            }
        }
    }

    private func prepare(_ documents: [ArticleDocument]) throws(CacheError) -> [StoredArticle] {
        do {
            return try documents.map(StoredArticle.init)
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }

    private func store(
        _ article: StoredArticle, at now: Int64, in db: Database
    ) throws -> StoreOutcome {
        let known = try db.row(
            "SELECT arrival, digest, instant, published, address, headline FROM article WHERE id = ?",
            [article.id.text])
        guard let known, let arrival = known.integer(0) else {
            try add(article, at: now, in: db)
            return .added
        }
        if known.integer(1) == article.contentDigest { return .unchanged }
        // An article that still has no date keeps the time of its first arrival.
        let isUndated = article.published == nil && known.text(3) == nil
        let instant = isUndated ? known.integer(2) : article.published?.instant
        try update(arrival, article, instant: instant ?? now, in: db)
        let former = StoryKeys(address: known.integer(4), headline: known.integer(5))
        if former != article.keys { try Links.rename(arrival, to: article.keys, in: db) }
        return .updated
    }

    private func add(_ article: StoredArticle, at now: Int64, in db: Database) throws {
        try db.run(
            """
            INSERT INTO article (id, digest, instant, section, title, site, language, published,
                url, feed, address, headline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            try columns(article, instant: article.published?.instant ?? now, in: db))
        let arrival = db.lastInsertedRowID
        try db.run("INSERT INTO body (article, json) VALUES (?, ?)", [arrival, article.json])
        try Links.set(article.cards, of: arrival, in: db)
        try Links.welcome(arrival, knownBy: article.keys, in: db)
    }

    private func update(
        _ arrival: Int64, _ article: StoredArticle, instant: Int64, in db: Database
    ) throws {
        try db.run(
            """
            UPDATE article SET id = ?, digest = ?, instant = ?, section = ?, title = ?, site = ?,
                language = ?, published = ?, url = ?, feed = ?, address = ?, headline = ?
            WHERE arrival = ?
            """,
            try columns(article, instant: instant, in: db) + [arrival])
        try db.run(
            "INSERT INTO body (article, json) VALUES (?, ?) "
                + "ON CONFLICT (article) DO UPDATE SET json = excluded.json",
            [arrival, article.json])
        try Links.set(article.cards, of: arrival, in: db)
    }

    private func columns(
        _ article: StoredArticle, instant: Int64, in db: Database
    ) throws -> [(any DatabaseValueConvertible)?] {
        [
            article.id.text, article.contentDigest, instant, try section(article.section, in: db),
            article.title, article.site, article.language, article.published?.iso, article.url,
            article.feed, article.keys.address, article.keys.headline,
        ]
    }

    private func section(_ name: String?, in db: Database) throws -> Int64? {
        guard let name else { return nil }
        if let key = try db.row("SELECT key FROM section WHERE name = ?", [name])?.integer(0) {
            return key
        }
        try db.run("INSERT INTO section (name) VALUES (?)", [name])
        return db.lastInsertedRowID
    }
}
