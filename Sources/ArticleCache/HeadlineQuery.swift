package import Articles
import GRDB

/// Which headlines a list wants: a stretch of a source, read on from a position.
package struct HeadlineQuery: Hashable, Sendable {
    package enum Direction: Hashable, Sendable {
        case older
        case newer
    }

    package var source: HeadlineSource
    /// Only what came in by this feed, where the source is none.
    package var feed: String?
    package var unreadOnly: Bool
    package var starredOnly: Bool
    /// One line a story: its face, standing in the list where the newest of those that the list
    /// would show of it stands.
    package var isGrouped: Bool
    /// The headlines beyond this position; from the list's end where it is nil.
    package var from: ListPosition?
    /// Whether the headline at `from` itself is wanted as well.
    package var includesStart: Bool
    package var direction: Direction
    package var limit: Int

    package init(
        source: HeadlineSource = .all, feed: String? = nil, unreadOnly: Bool = false,
        starredOnly: Bool = false, isGrouped: Bool = false, from: ListPosition? = nil,
        includesStart: Bool = false, direction: Direction = .older, limit: Int
    ) {
        self.source = source
        self.feed = feed
        self.unreadOnly = unreadOnly
        self.starredOnly = starredOnly
        self.isGrouped = isGrouped
        self.from = from
        self.includesStart = includesStart
        self.direction = direction
        self.limit = limit
    }
}

extension ArticleCache {
    /// The headlines of a stretch, always from the top of the list to its bottom: fewer than the
    /// limit only where the list ends.
    package func headlines(_ query: HeadlineQuery) throws(CacheError) -> [Headline] {
        guard case .search = query.source else {
            return try reading { db in try headlines(query, in: db) }
        }
        return try searching { db in try headlines(query, in: db) } ?? []
    }

    func headlines(_ query: HeadlineQuery, in db: Database) throws -> [Headline] {
        if case .search(let request) = query.source {
            return try searched(request, query, in: db) { search in
                try search.results(query, in: db).map(\.headline)
            } ?? []
        }
        guard let path = try ListPath(query, in: db) else { return [] }
        var stories = query.isGrouped ? try StoryLines(query, in: db) : nil
        var headlines: [Headline] = []
        for stretch in path.stretches(query) where headlines.count < query.limit {
            headlines += try path.read(
                stretch, query.direction, limit: query.limit - headlines.count, in: db
            ) { headline in
                try stories?.isNewest(headline) ?? true
            }
        }
        if let stories { headlines = try headlines.map { try stories.face(of: $0) } }
        return query.direction == .older ? headlines : headlines.reversed()
    }

    /// How many headlines of the source stand above a position; nil where it is a search and they
    /// are more than are counted.
    package func rank(
        of position: ListPosition, in source: HeadlineSource
    ) throws(CacheError) -> Int? {
        let query = HeadlineQuery(source: source, from: position, direction: .newer, limit: 0)
        if case .search(let request) = source {
            return try searching { db in
                try searched(request, query, in: db) { search in
                    let counted = try search.count(query, upTo: SearchCount.most, in: db)
                    return counted.isWhole ? counted.count : nil
                } ?? 0
            } ?? nil
        }
        return try reading { db in
            guard let path = try ListPath(query, in: db) else { return 0 }
            return try path.stretches(query).reduce(0) { try $0 + path.count($1, in: db) }
        }
    }
}

/// The index a list is read along, and what is asked of its rows.
struct ListPath {
    private let spine: String
    private let condition: String
    /// What the condition asks for.
    private let given: [any DatabaseValueConvertible]

    /// Nil where the cache knows no such section.
    init?(_ query: HeadlineQuery, in db: Database) throws {
        var conditions: [String] = []
        var given: [any DatabaseValueConvertible] = []
        var index = "instant"
        if case .section(let name) = query.source {
            let section = try db.row("SELECT key FROM section WHERE name = ?", [name])?.integer(0)
            guard let section else { return nil }
            conditions.append("spine.section = ?")
            given.append(section)
            index = "section"
        }
        let isStarred = query.starredOnly || query.source == .starred
        var table = isStarred ? "starred" : query.unreadOnly ? "unread" : "article"
        if isStarred {
            index = "instant"
            if query.unreadOnly {
                conditions.append(
                    "EXISTS (SELECT 1 FROM unread AS u WHERE u.arrival = spine.arrival)")
            }
        }
        let feed = if case .feed(let id) = query.source { id.text } else { query.feed }
        if let feed {
            // Articles of a feed that is not subscribed to name it themselves.
            let key = try db.row("SELECT key FROM feed WHERE id = ?", [feed])?.integer(0)
            switch (key, table) {
            case (let key?, "article") where index == "instant":
                conditions.append("spine.feed = ?")
                given.append(key)
                table = "feed_item"
                index = "feed"
            case (let key?, _):
                conditions.append(
                    "EXISTS (SELECT 1 FROM feed_item AS i "
                        + "WHERE i.arrival = spine.arrival AND i.feed = ?)")
                given.append(key)
            case (nil, "article"):
                conditions.append("spine.feed = ?")
                given.append(feed)
                index = "feed"
            case (nil, _):
                conditions.append(
                    "(SELECT f.feed FROM article AS f WHERE f.arrival = spine.arrival) = ?")
                given.append(feed)
            }
        }
        self.given = given
        spine = "\(table) AS spine INDEXED BY \(table)_by_\(index)"
        condition = conditions.joined(separator: " AND ")
    }

    /// Part of a list, to be read along the index.
    struct Stretch {
        let condition: String
        let arguments: [Int64]
    }

    /// What lies beyond the query's start: the rest of that very second, then the other seconds.
    /// Asked for together, SQLite would walk over every headline of the second, and articles
    /// that have only a day share theirs with the whole day.
    func stretches(_ query: HeadlineQuery) -> [Stretch] {
        guard let from = query.from else { return [Stretch(condition: "TRUE", arguments: [])] }
        let beyond = query.direction == .older ? "<" : ">"
        let orAt = query.includesStart ? "=" : ""
        return [
            Stretch(
                condition: "spine.instant = ? AND spine.arrival \(beyond)\(orAt) ?",
                arguments: [from.instant, from.arrival]),
            Stretch(condition: "spine.instant \(beyond) ?", arguments: [from.instant]),
        ]
    }

    func read(
        _ stretch: Stretch, _ direction: HeadlineQuery.Direction, limit: Int, in db: Database,
        taking isTaken: (Headline) throws -> Bool
    ) throws -> [Headline] {
        let rows = try db.rows(statement(stretch, direction), arguments(stretch))
        var headlines: [Headline] = []
        // The limit counts headlines, not rows: a page is short only where the list ends, however
        // many rows a fault has garbled.
        while headlines.count < limit, let row = try rows.next() {
            if let headline = Headline(row), try isTaken(headline) { headlines.append(headline) }
        }
        return headlines
    }

    func statement(_ stretch: Stretch, _ direction: HeadlineQuery.Direction) -> String {
        let order = direction == .older ? "DESC" : "ASC"
        return Headline.selected(from: spine, where: all(stretch))
            + " ORDER BY spine.instant \(order), spine.arrival \(order)"
    }

    func ids(_ stretch: Stretch, in db: Database) throws -> [Article.ID] {
        let rows = try db.rows(
            "SELECT a.id FROM \(spine) CROSS JOIN article AS a ON a.arrival = spine.arrival "
                + "WHERE \(all(stretch))", arguments(stretch))
        var ids: [Article.ID] = []
        while let row = try rows.next() {
            if let id = row.text(0).flatMap({ Article.ID($0) }) { ids.append(id) }
        }
        return ids
    }

    func count(_ stretch: Stretch, in db: Database) throws -> Int {
        let row = try db.row(
            "SELECT count(*) FROM \(spine) WHERE \(all(stretch))", arguments(stretch))
        return Int(row?.integer(0) ?? 0)
    }

    func arguments(_ stretch: Stretch) -> [any DatabaseValueConvertible] {
        given + stretch.arguments
    }

    private func all(_ stretch: Stretch) -> String {
        condition.isEmpty ? stretch.condition : condition + " AND " + stretch.condition
    }
}

extension Headline {
    /// The statement that reads headlines; `init(_:)` reads its rows.
    static func selected(from spine: String, where condition: String) -> String {
        """
        SELECT a.arrival, a.id, a.instant, a.title, s.name, a.site, a.language, a.published,
            NOT EXISTS (SELECT 1 FROM unread AS u WHERE u.arrival = a.arrival),
            EXISTS (SELECT 1 FROM starred AS t WHERE t.arrival = a.arrival), a.url, a.feed,
            \(feedsOfArticle), l.story, g.members
        FROM \(spine)
            CROSS JOIN article AS a ON a.arrival = spine.arrival
            LEFT JOIN section AS s ON s.key = a.section
            LEFT JOIN likeness AS l ON l.arrival = a.arrival
            LEFT JOIN story AS g ON g.key = l.story
        WHERE \(condition)
        """
    }

    static func ofArticle(
        _ condition: String, _ key: any DatabaseValueConvertible, in db: Database
    ) throws -> Headline? {
        try db.row(selected(from: "article AS spine", where: condition), [key])
            .flatMap { Headline($0) }
    }

    /// Nil for a row that a fault has garbled.
    init?(_ row: Row) {
        guard let arrival = row.integer(0), let id = row.text(1).flatMap({ Article.ID($0) }),
            let instant = row.integer(2), let title = row.text(3)
        else { return nil }
        self.init(
            id: id, position: ListPosition(instant: instant, arrival: arrival), title: title,
            url: row.text(10), section: row.text(4), site: row.text(5), language: row.text(6),
            published: row.text(7).flatMap { ArticleDate(iso: $0) },
            feeds: ArticleFeeds(row.text(11), row.text(12)).all,
            marks: Marks(read: row.flag(8), starred: row.flag(9)),
            group: row.integer(13).flatMap { story in
                row.integer(14).map { StoryGroup(id: story, size: Int($0)) }
            })
    }
}
