package import Articles
import GRDB

/// An article whose page is to be fetched for its whole text.
package struct WantedPage: Hashable, Sendable {
    package var article: Article.ID
    package var url: String
    package var feed: Feed.ID
}

extension ArticleCache {
    /// The pages that feeds with the switch for whole texts still want, the first to arrive first.
    package func wantedPages(
        of feeds: [Feed.ID], limit: Int
    ) throws(CacheError) -> [WantedPage] {
        try reading { db in
            var pages: [WantedPage] = []
            for feed in feeds where pages.count < limit {
                let rows = try db.rows(
                    """
                    SELECT a.id, a.url FROM feed AS f JOIN page_wanted AS w ON w.feed = f.key
                    JOIN article AS a ON a.arrival = w.arrival
                    WHERE f.id = ? ORDER BY w.arrival LIMIT ?
                    """, [feed.text, limit - pages.count])
                while let row = try rows.next() {
                    guard let id = row.text(0).flatMap({ Article.ID($0) }), let url = row.text(1)
                    else { continue }
                    pages.append(WantedPage(article: id, url: url, feed: feed))
                }
            }
            return pages
        }
    }

    /// The page of an article did not come, but may come yet; after some tries it is wanted no more.
    package func postponePage(of id: Article.ID) throws(CacheError) {
        try writing { db, _ in
            try db.run(
                "UPDATE page_wanted SET tries = tries + 1 "
                    + "WHERE arrival = (SELECT arrival FROM article WHERE id = ?)", [id.text])
            try db.run(
                "DELETE FROM page_wanted WHERE tries >= \(mostTries) "
                    + "AND arrival = (SELECT arrival FROM article WHERE id = ?)", [id.text])
        }
    }

    /// Gives an article the text of its page, whose fetching is thereby done; nil stands for a page
    /// that has none. A text shorter than the one that is here is not taken.
    package func storePage(
        _ page: Article?, of id: Article.ID
    ) throws(CacheError) -> StoreOutcome {
        try indexing { db, _, index in
            guard let known = try KnownArticle.find("id = ?", id.text, in: db) else {
                return .unchanged
            }
            try db.run("DELETE FROM page_wanted WHERE arrival = ?", [known.arrival])
            guard let page, let story = try known.story(in: db) else { return .unchanged }
            return try update(known, to: story.withPage(page), instant: nil, in: db, &index)
        }
    }
}

/// A page that did not come as often as this is asked for only by whoever reads the article.
private let mostTries = 3
