package import Articles
import GRDB
import RelatedStories
import WordForms

extension ArticleCache {
    /// The stories that belong to an article, each with its reason; nil where it is not in the
    /// cache. None of the `visited`, the last one last, is among them, nor what tells the same.
    ///
    /// The costs do not grow with the cache but for the walks down SQLite's trees.
    package func related(
        to id: Article.ID, limit: Int, visited: [Article.ID] = []
    ) throws(CacheError) -> [RelatedStory]? {
        try reading { db in
            guard let article = try storedDocument(id, in: db)?.article,
                let own = try Headline.ofArticle("spine.id = ?", id.text, in: db)
            else { return nil }
            let limit = min(max(0, limit), mostRelated)
            let subject = try Subject(article, own, in: db)
            let cards = try linkedCards(of: article, in: db)
            let group = try subject.group(in: db)
            let similar = try subject.similar(atMost: limit, in: db)
            let read = try known(visited, in: db)
            var stories = relatedStories(
                to: subject.related, cards: cards, group: group, similar: similar, visited: read,
                limit: limit)
            if stories.count < limit {
                // Those that are shown already, or tell what is shown, fill nothing.
                let told = min(own.group?.size ?? 0, mostToldAgain)
                let count = limit + stories.count + visited.count + told + 1
                let feed = own.feeds.first.flatMap { Feed.ID($0) }
                stories = relatedStories(
                    to: subject.related, cards: cards, group: group, similar: similar,
                    sameTag: try subject.sameTag(in: db),
                    sameSection: try newest(of: own.section.map { .section($0) }, count, in: db),
                    sameFeed: try newest(of: feed.map { .feed($0) }, count, in: db),
                    visited: read, limit: limit)
            }
            return try stories.enumerated().map { place, story in
                try subject.naming(story, readsText: place < mostRead, in: db)
            }
        }
    }

    /// What is known of articles that the reader was at; of the last ones all by which another
    /// article tells the same.
    private func known(
        _ visited: [Article.ID], in db: Database
    ) throws -> [RelatedSubject] {
        let earlier = visited.dropLast(mostKnown).map { RelatedSubject(id: $0) }
        return try earlier
            + visited.suffix(mostKnown).map { id in
                guard let headline = try Headline.ofArticle("spine.id = ?", id.text, in: db) else {
                    return RelatedSubject(id: id)
                }
                let row = try LikenessRow.find(headline.position.arrival, in: db)
                return RelatedSubject(
                    id: id, title: headline.title, vector: row?.vector, story: headline.group?.id)
            }
    }

    /// The cards of an article with the stories in the cache that they lead to.
    private func linkedCards(of article: Article, in db: Database) throws -> [LinkedCard] {
        let stories = try linkedStories(of: article.id, in: db)
        let own = StoryKeys(article)
        return article.cards.enumerated().map { ordinal, card in
            LinkedCard(card: card, story: stories[ordinal])
        }.filter { linked in
            // A card that names its own article leads nowhere.
            linked.story != nil || !own.agree(with: StoryKeys(linked.card))
        }
    }

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
        of source: HeadlineSource?, _ count: Int, in db: Database
    ) throws -> [FillingStory] {
        guard let source else { return [] }
        return try headlines(HeadlineQuery(source: source, limit: count), in: db).map { headline in
            let row = try LikenessRow.find(headline.position.arrival, in: db)
            return FillingStory(headline, vector: row?.vector)
        }
    }
}

/// Further down a sidebar the words that the titles share are reason enough.
private let mostRead = 12

/// More of a section than this is a list, and read as one.
private let mostRelated = 1000

/// Of what was read before so many articles nobody minds to read of again.
private let mostKnown = 50

/// Of a story that is told more often than this no more tellings are passed over.
private let mostToldAgain = 200
