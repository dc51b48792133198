import Articles
import GRDB

/// An article of the cache as those need it who may change it.
struct KnownArticle {
    let arrival: Int64
    let digest: Int64
    let instant: Int64
    let keys: StoryKeys
    /// The id of the feed that the article belongs to.
    let feed: String?
    let fullness: Fullness

    static func find(
        _ condition: String, _ key: any DatabaseValueConvertible, in db: Database
    ) throws -> KnownArticle? {
        try db.row(
            "SELECT arrival, digest, instant, address, headline, feed, fullness FROM article "
                + "WHERE \(condition)", [key]
        ).flatMap(KnownArticle.init)
    }

    /// Nil for a row that a fault has garbled.
    private init?(_ row: Row) {
        guard let arrival = row.integer(0), let digest = row.integer(1),
            let instant = row.integer(2)
        else { return nil }
        self.arrival = arrival
        self.digest = digest
        self.instant = instant
        keys = StoryKeys(address: row.integer(3), headline: row.integer(4))
        feed = row.text(5)
        fullness = row.integer(6).flatMap { Fullness(rawValue: $0) } ?? .page
    }

    /// The article as it is told so far; nil where a fault has garbled its body.
    func story(in db: Database) throws -> ToldStory? {
        let json = try db.row("SELECT json FROM body WHERE article = ?", [arrival])?.bytes(0)
        guard let json, let document = try? ArticleDocument(json: json) else { return nil }
        var article = document.article
        article.feed = feed
        return ToldStory(article: article, feeds: document.feeds, fullness: fullness)
    }
}
