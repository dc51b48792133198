import Articles
import GRDB

/// A list in which a story is one line.
///
/// The list is walked as it is, and of a story only the newest article taken that the list shows;
/// so a page costs what the articles cost that it passes, and reads each story once.
struct StoryLines {
    private let db: Database
    /// What the list asks of an article `a`.
    private let condition: String
    private let given: [any DatabaseValueConvertible]
    /// The newest article of each story that was met.
    private var newest: [Int64: ListPosition] = [:]

    init(_ query: HeadlineQuery, in db: Database) throws {
        self.db = db
        var conditions: [String] = []
        var given: [any DatabaseValueConvertible] = []
        var feed = query.feed
        switch query.source {
        case .section(let name):
            conditions.append("a.section = (SELECT key FROM section WHERE name = ?)")
            given.append(name)
        case .feed(let id):
            feed = id.text
        case .starred:
            conditions.append(Self.isStarred)
        case .all, .search:
            break
        }
        if query.starredOnly { conditions.append(Self.isStarred) }
        if query.unreadOnly {
            conditions.append("EXISTS (SELECT 1 FROM unread AS u WHERE u.arrival = a.arrival)")
        }
        if let feed {
            conditions.append(
                "(a.feed = ? OR EXISTS (SELECT 1 FROM feed_item AS i JOIN feed AS f "
                    + "ON f.key = i.feed WHERE i.arrival = a.arrival AND f.id = ?))")
            given += [feed, feed]
        }
        condition = conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
        self.given = given
    }

    private static let isStarred =
        "EXISTS (SELECT 1 FROM starred AS t WHERE t.arrival = a.arrival)"

    /// Whether an article that the list shows stands for its story.
    mutating func isNewest(_ headline: Headline) throws -> Bool {
        guard let group = headline.group, group.size > 1 else { return true }
        if let known = newest[group.id] { return known == headline.position }
        let row = try db.row(
            "SELECT a.instant, a.arrival FROM likeness AS l "
                + "JOIN article AS a ON a.arrival = l.arrival WHERE l.story = ? "
                + "AND \(condition) ORDER BY a.instant DESC, a.arrival DESC LIMIT 1",
            [group.id] + given)
        guard let instant = row?.integer(0), let arrival = row?.integer(1) else { return true }
        let position = ListPosition(instant: instant, arrival: arrival)
        newest[group.id] = position
        return position == headline.position
    }

    /// The line of a story of which the list has this article: its face, in the place of this.
    func face(of headline: Headline) throws -> Headline {
        guard let group = headline.group, group.size > 1,
            let arrival = try StoryMembers.all(
                of: group.id, where: condition, given, limit: 1, in: db
            ).first,
            var face = try Headline.ofArticle("spine.arrival = ?", arrival, in: db)
        else { return headline }
        face.position = headline.position
        return face
    }
}
