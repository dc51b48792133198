package import Articles
import GRDB
import RelatedStories

extension ArticleCache {
    /// The stories that belong to an article; nil where it is not in the cache.
    package func related(
        to id: Article.ID, limit: Int
    ) throws(CacheError) -> [RelatedStory]? {
        try reading { db in
            guard let article = try storedDocument(id, in: db)?.article else { return nil }
            let stories = try linkedStories(of: id, in: db)
            let own = StoryKeys(article)
            let cards = article.cards.enumerated().map { ordinal, card in
                LinkedCard(card: card, story: stories[ordinal])
            }.filter { linked in
                // A card that names its own article leads nowhere.
                linked.story != nil || !own.agree(with: StoryKeys(linked.card))
            }
            // The article itself and the stories of its cards fall out of these.
            let count = min(max(0, limit), mostRelated) + stories.count + 1
            return relatedStories(
                to: id, cards: cards, sameSection: try newest(ofSectionOf: id, count, in: db),
                limit: limit)
        }
    }

    /// The stories in the cache that the cards of an article lead to, by the card's place.
    private func linkedStories(
        of id: Article.ID, in db: Database
    ) throws -> [Int: Headline] {
        var stories: [Int: Headline] = [:]
        let rows = try db.rows(
            "SELECT l.ordinal, l.target FROM article AS a JOIN link AS l ON l.source = a.arrival "
                + "WHERE a.id = ? AND l.target IS NOT NULL", [id.text])
        while let row = try rows.next() {
            guard let ordinal = row.integer(0), let target = row.integer(1) else { continue }
            stories[Int(ordinal)] = try Headline.ofArticle("spine.arrival = ?", target, in: db)
        }
        return stories
    }

    private func newest(
        ofSectionOf id: Article.ID, _ count: Int, in db: Database
    ) throws -> [Headline] {
        let headline = try Headline.ofArticle("spine.id = ?", id.text, in: db)
        guard let section = headline?.section else { return [] }
        return try headlines(HeadlineQuery(source: .section(section), limit: count), in: db)
    }
}

/// More of a section than this is a list, and read as one.
private let mostRelated = 1000
