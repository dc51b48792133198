import Articles
import GRDB

/// What of an article decides what the index holds of it: where it stands in lists, by what it is
/// filtered, and its text.
struct IndexedArticle {
    /// What is read of every article that a transaction touched.
    struct Facts: Equatable {
        var place: SearchPlace
        var section: String?
        var feeds: [String]

        /// Nil where the article is not in the cache, or has no place in the index.
        init?(_ arrival: Int64, in db: Database) throws {
            let row = try db.row(
                "SELECT a.instant, s.name, a.feed, \(feedsOfArticle) FROM article AS a "
                    + "LEFT JOIN section AS s ON s.key = a.section WHERE a.arrival = ?", [arrival])
            guard let row, let instant = row.integer(0),
                let place = SearchPlace(instant: instant, arrival: arrival)
            else { return nil }
            self.place = place
            section = row.text(1)
            feeds = ArticleFeeds(row.text(2), row.text(3)).all.sorted()
        }
    }

    var facts: Facts
    /// Nil where a fault has garbled the body.
    var article: Article?

    init?(_ arrival: Int64, in db: Database) throws {
        guard let facts = try Facts(arrival, in: db) else { return nil }
        self.facts = facts
        article = try Self.article(arrival, in: db)
    }

    static func article(_ arrival: Int64, in db: Database) throws -> Article? {
        let json = try db.row("SELECT json FROM body WHERE article = ?", [arrival])?.bytes(0)
        return json.flatMap { try? ArticleDocument(json: $0).article }
    }
}
