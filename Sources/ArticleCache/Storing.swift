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
            "SELECT arrival, digest, instant, address, headline FROM article WHERE id = ?",
            [article.id.text])
        guard let known, let arrival = known.integer(0) else {
            try add(article, at: now, in: db)
            return .added
        }
        if known.integer(1) == article.contentDigest { return .unchanged }
        // An article without a date keeps the place in lists that it had.
        let instant = article.published?.instant ?? known.integer(2) ?? now
        let former = StoryKeys(address: known.integer(3), headline: known.integer(4))
        try update(arrival, article, knownBy: former, instant: instant, in: db)
        return .updated
    }

    private func add(_ article: StoredArticle, at now: Int64, in db: Database) throws {
        let keys = article.keys()
        try db.run(
            """
            INSERT INTO article (digest, instant, section, title, site, language, published, url,
                feed, address, headline, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            try columns(article, keys, instant: article.published?.instant ?? now, in: db))
        let arrival = db.lastInsertedRowID
        try setBody(of: arrival, to: article, in: db)
        try Links.welcome(arrival, knownBy: keys, in: db)
    }

    private func update(
        _ arrival: Int64, _ article: StoredArticle, knownBy former: StoryKeys, instant: Int64,
        in db: Database
    ) throws {
        let keys = article.keys()
        try db.run(
            """
            UPDATE article SET digest = ?, instant = ?, section = ?, title = ?, site = ?,
                language = ?, published = ?, url = ?, feed = ?, address = ?, headline = ?
            WHERE id = ?
            """,
            try columns(article, keys, instant: instant, in: db))
        try setBody(of: arrival, to: article, in: db)
        if former != keys { try Links.rename(arrival, to: keys, in: db) }
    }

    private func columns(
        _ article: StoredArticle, _ keys: StoryKeys, instant: Int64, in db: Database
    ) throws -> [(any DatabaseValueConvertible)?] {
        [
            article.contentDigest, instant, try section(article.section, in: db), article.title,
            article.site, article.language, article.published?.iso, article.url, article.feed,
            keys.address, keys.headline, article.id.text,
        ]
    }

    private func setBody(of arrival: Int64, to article: StoredArticle, in db: Database) throws {
        try db.run(
            "INSERT INTO body (article, json) VALUES (?, ?) "
                + "ON CONFLICT (article) DO UPDATE SET json = excluded.json",
            [arrival, article.json])
        try Links.set(article.cards(), of: arrival, in: db)
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
