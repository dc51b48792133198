package import Articles
import Foundation
import GRDB

/// Some articles of the cache, in the order they arrived.
package struct ArticleBatch: Hashable, Sendable {
    package var documents: [ArticleDocument] = []
    /// Articles whose bodies cannot be read.
    package var damaged: [Article.ID] = []
    /// Where the next batch goes on; nil after the last.
    package var next: Int64?
}

extension ArticleCache {
    /// The article and its marks; nil where it is not in the cache.
    package func article(_ id: Article.ID) throws(CacheError) -> ArticleDocument? {
        try reading { db in try storedDocument(id, in: db) }
    }

    func storedDocument(_ id: Article.ID, in db: Database) throws -> ArticleDocument? {
        let row = try db.row(
            "SELECT b.json, a.feed, \(feedsOfArticle) FROM article AS a "
                + "LEFT JOIN body AS b ON b.article = a.arrival WHERE a.id = ?", [id.text])
        guard let row else { return nil }
        let marks = try MarkStore.marks(ofArticle: id, in: db) ?? Marks()
        guard let document = document(row.bytes(0), marks, ArticleFeeds(row.text(1), row.text(2)))
        else { throw CacheError.damagedArticle(id) }
        return document
    }

    /// The ids that begin with `prefix`, in the alphabet's order: people type the first letters.
    package func ids(
        startingWith prefix: String, limit: Int
    ) throws(CacheError) -> [Article.ID] {
        guard Article.ID(prefix) != nil else { return [] }
        return try reading { db in
            // Ids are ASCII, so everything that begins with the prefix comes before this.
            let end = prefix + "\u{7F}"
            let rows = try db.rows(
                "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                [prefix, end, max(0, limit)])
            var ids: [Article.ID] = []
            while let row = try rows.next() {
                if let id = row.text(0).flatMap({ Article.ID($0) }) { ids.append(id) }
            }
            return ids
        }
    }

    /// At most `limit` of the articles that arrived after `arrival`, or fewer where they are
    /// large: a caller that goes from batch to batch sees all in constant memory.
    package func articles(
        after arrival: Int64 = 0, limit: Int = 200
    ) throws(CacheError) -> ArticleBatch {
        try reading { db in
            var batch = ArticleBatch()
            var size = 0
            let rows = try db.rows(
                """
                SELECT a.arrival, a.id, b.json, m.read, m.starred, a.feed, \(feedsOfArticle)
                FROM article AS a LEFT JOIN body AS b ON b.article = a.arrival
                    LEFT JOIN mark AS m ON m.id = a.id
                WHERE a.arrival > ? ORDER BY a.arrival LIMIT ?
                """, [arrival, max(0, limit)])
            while size < largestBatch, let row = try rows.next() {
                batch.next = row.integer(0)
                let json = row.bytes(2)
                size += json?.count ?? 0
                let marks = Marks(read: row.flag(3), starred: row.flag(4))
                let feeds = ArticleFeeds(row.text(5), row.text(6))
                if let document = document(json, marks, feeds) {
                    batch.documents.append(document)
                } else if let id = row.text(1).flatMap({ Article.ID($0) }) {
                    batch.damaged.append(id)
                }
            }
            return batch
        }
    }

    private func document(
        _ json: Data?, _ marks: Marks, _ feeds: ArticleFeeds
    ) -> ArticleDocument? {
        guard let json, var document = try? ArticleDocument(json: json) else { return nil }
        document.marks = marks
        document.article.feed = feeds.all.first
        document.feeds = feeds.adding(document.feeds).more
        return document
    }
}

/// Bytes of JSON after which a batch takes no further article.
private let largestBatch = 4 << 20
