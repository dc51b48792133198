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
    /// An article keeps the feeds it came in by, and no text replaces a fuller one that came
    /// from elsewhere. `now`, in seconds since 1970, stands in for a date that is not known.
    package func store(
        _ documents: [ArticleDocument], at now: Int64
    ) throws(CacheError) -> [StoreOutcome] {
        try store(prepared(documents, with: ArticleAnalyser()), at: now)
    }

    /// The same for articles that were prepared side by side with storing others.
    package func store(
        _ prepared: PreparedArticles, at now: Int64
    ) throws(CacheError) -> [StoreOutcome] {
        try indexing { db, noted, index in
            try prepared.articles.map { article in
                let outcome = try store(article, at: now, in: db, &index)
                let id = article.stored.id
                if let marks = article.stored.marks, marks != Marks(),
                    try !MarkStore.isMarked(id, in: db)
                {
                    try MarkStore.set(
                        NotedMark(id: id, marks: marks, time: now), in: db, noting: &noted)
                }
                return outcome
            }
        }
    }

    private func store(
        _ prepared: PreparedArticle, at now: Int64, in db: Database, _ index: inout IndexBatch
    ) throws -> StoreOutcome {
        let (document, article) = (prepared.document, prepared.stored)
        let known = try KnownArticle.find("id = ?", article.id.text, in: db)
        guard let known else {
            let arrival = try add(
                article, instant: document.article.published?.instant ?? now, prepared.analysis,
                in: db, &index)
            try FeedMembership.note(document, arrival: arrival, in: db)
            return .added
        }
        if try FeedMembership.isNew(document, arrival: known.arrival, in: db) {
            try index.willChange(known.arrival, in: db)
            try FeedMembership.note(document, arrival: known.arrival, in: db)
        }
        if known.digest == article.contentDigest { return .unchanged }
        guard known.feed != document.article.feed || article.fullness < known.fullness,
            var story = try known.story(in: db)
        else {
            return try update(
                known, article, at: document.article.published?.instant, prepared.analysis,
                in: db, &index)
        }
        // The feed the article belongs to goes on being told, and a fuller text is kept.
        if known.feed == nil { story.article.feed = document.article.feed }
        return try update(
            known, to: story.retold(document.article, article.fullness),
            instant: document.article.published?.instant, in: db, &index)
    }

    /// Makes of a known article what the story has become.
    func update(
        _ known: KnownArticle, to story: ToldStory, instant: Int64?, in db: Database,
        _ index: inout IndexBatch
    ) throws -> StoreOutcome {
        let document = ArticleDocument(article: story.article, feeds: story.feeds)
        return try update(
            known, StoredArticle(document, story.fullness), at: instant, nil, in: db, &index)
    }

    /// `analysis` is the article's, where it was made beforehand.
    func add(
        _ article: StoredArticle, instant: Int64, _ analysis: ArticleAnalysis?, in db: Database,
        _ index: inout IndexBatch
    ) throws -> Int64 {
        let keys = article.keys()
        try db.run(
            """
            INSERT INTO article (digest, instant, section, title, site, language, published, url,
                feed, address, headline, fullness, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            try columns(article, keys, instant: instant, in: db))
        let arrival = db.lastInsertedRowID
        try setBody(of: arrival, to: article, in: db)
        try Links.welcome(arrival, knownBy: keys, in: db)
        index.added(arrival, analysis)
        return arrival
    }

    /// Without an `instant`, as without a date, the article keeps the place in lists that it had.
    private func update(
        _ known: KnownArticle, _ article: StoredArticle, at instant: Int64?,
        _ analysis: ArticleAnalysis?, in db: Database, _ index: inout IndexBatch
    ) throws -> StoreOutcome {
        let isSame = known.digest == article.contentDigest
        if isSame && known.fullness == article.fullness { return .unchanged }
        try index.willChange(known.arrival, in: db)
        let keys = article.keys()
        try db.run(
            """
            UPDATE article SET digest = ?, instant = ?, section = ?, title = ?, site = ?,
                language = ?, published = ?, url = ?, feed = ?, address = ?, headline = ?,
                fullness = ?
            WHERE id = ?
            """,
            try columns(article, keys, instant: instant ?? known.instant, in: db))
        if isSame { return .unchanged }
        try setBody(of: known.arrival, to: article, in: db)
        index.changedText(of: known.arrival, analysis)
        if known.keys != keys { try Links.rename(known.arrival, to: keys, in: db) }
        return .updated
    }

    private func columns(
        _ article: StoredArticle, _ keys: StoryKeys, instant: Int64, in db: Database
    ) throws -> [(any DatabaseValueConvertible)?] {
        [
            article.contentDigest, instant, try section(article.section, in: db), article.title,
            article.site, article.language, article.published?.iso, article.url, article.feed,
            keys.address, keys.headline, article.fullness.rawValue, article.id.text,
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

extension Fullness {
    /// How full the text of an article is that was brought in by hand: that of a feed's file or of
    /// an export may be no more than the feed says.
    init(of article: Article) {
        self = article.feed == nil && article.guid == nil ? .page : .feedText
    }
}
