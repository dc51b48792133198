package import Articles
import GRDB

/// Articles that are ready to be stored: what can be done for them without the write lock is done.
package struct PreparedArticles: Sendable {
    let articles: [PreparedArticle]
}

/// An article taken apart into what the tables hold, and its words into what the index holds.
struct PreparedArticle: Sendable {
    let document: ArticleDocument
    let stored: StoredArticle
    /// Nil where the cache has the article, word for word.
    let analysis: ArticleAnalysis?
}

/// Prepares articles, batch after batch, while others are stored.
///
/// Each has a memory of the words it met. Two of them, asked in turn, keep two cores busy.
package actor ArticlePreparer {
    private let cache: ArticleCache
    private let analyser = ArticleAnalyser()

    package init(for cache: ArticleCache) {
        self.cache = cache
    }

    package func prepare(_ documents: [ArticleDocument]) throws(CacheError) -> PreparedArticles {
        try cache.prepared(documents, with: analyser)
    }
}

extension ArticleCache {
    func prepared(
        _ documents: [ArticleDocument], with analyser: ArticleAnalyser
    ) throws(CacheError) -> PreparedArticles {
        let stored: [StoredArticle]
        do {
            stored = try documents.map { try StoredArticle($0, Fullness(of: $0.article)) }
        } catch {
            throw CacheError(error, path: folder.database)
        }
        let (isKnown, lines) = try reading { db in
            let isKnown = try stored.map { article in
                try db.row(
                    "SELECT 1 FROM article WHERE id = ? AND digest = ?",
                    [article.id.text, article.contentDigest]) != nil
            }
            return (isKnown, try LineCounts(in: db))
        }
        // What is the site's own is foreseen, and found out for certain while storing.
        var counts = lines
        let articles = documents.indices.map { index in
            let document = documents[index]
            guard !isKnown[index] else {
                return PreparedArticle(document: document, stored: stored[index], analysis: nil)
            }
            var article = stored[index]
            article.preparedKeys = StoryKeys(document.article)
            return PreparedArticle(
                document: document, stored: article,
                analysis: analyser.analyse(document.article) { counts.add($0) })
        }
        return PreparedArticles(articles: articles)
    }
}
