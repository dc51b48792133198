package import Articles
import GRDB

extension ArticleCache {
    /// The story that an article tells; nil where it has not been looked for.
    package func group(of id: Article.ID) throws(CacheError) -> StoryGroup? {
        try reading { db in try Headline.ofArticle("spine.id = ?", id.text, in: db)?.group }
    }
}

enum StoryMembers {
    /// The arrivals of a story's articles, of those that meet a condition on the article `a`; its
    /// face first: that of the feed which the subscriber put first, else the earliest, else the
    /// longest.
    static func all(
        of story: Int64, where condition: String = "TRUE",
        _ given: [any DatabaseValueConvertible] = [], limit: Int, in db: Database
    ) throws -> [Int64] {
        let rows = try db.rows(
            """
            SELECT a.arrival FROM likeness AS l JOIN article AS a ON a.arrival = l.arrival
            WHERE l.story = ? AND \(condition)
            ORDER BY ifnull((SELECT min(f.ordinal) FROM feed_item AS i
                    JOIN feed AS f ON f.key = i.feed WHERE i.arrival = a.arrival), ?),
                a.instant, (SELECT -length(b.json) FROM body AS b WHERE b.article = a.arrival),
                a.arrival
            LIMIT ?
            """, [story] + given + [Int64.max, limit])
        var arrivals: [Int64] = []
        while let row = try rows.next() {
            if let arrival = row.integer(0) { arrivals.append(arrival) }
        }
        return arrivals
    }
}
