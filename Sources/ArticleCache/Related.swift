package import Articles
import GRDB
import RelatedStories

extension ArticleCache {
    /// The stories that belong to an article; nil where it is not in the cache.
    package func related(
        to id: Article.ID, limit: Int
    ) throws(CacheError) -> [RelatedStory]? {
        guard let article = try article(id)?.article else { return nil }
        let stories = try linkedStories(of: id)
        let cards = article.cards.enumerated().map { ordinal, card in
            LinkedCard(card: card, story: stories[ordinal])
        }
        var sameSection: [Headline] = []
        if let section = article.section?.name {
            // The article itself and the stories of its cards fall out of these.
            sameSection = try headlines(
                HeadlineQuery(
                    source: .section(section), limit: max(0, limit) + stories.count + 1))
        }
        return relatedStories(to: id, cards: cards, sameSection: sameSection, limit: limit)
    }

    /// The stories in the cache that the cards of an article lead to, by the card's place.
    private func linkedStories(of id: Article.ID) throws(CacheError) -> [Int: Headline] {
        try reading { db in
            var stories: [Int: Headline] = [:]
            let source = try db.row("SELECT arrival FROM article WHERE id = ?", [id.text])
            let rows = try db.rows(
                "SELECT ordinal, target FROM link WHERE source = ? AND target IS NOT NULL",
                [source?.integer(0)])
            while let row = try rows.next() {
                guard let ordinal = row.integer(0), let target = row.integer(1) else { continue }
                stories[Int(ordinal)] = try db.row(
                    Headline.selected(from: "article AS spine", where: "spine.arrival = ?"),
                    [target]
                ).flatMap { Headline($0) }
            }
            return stories
        }
    }
}
