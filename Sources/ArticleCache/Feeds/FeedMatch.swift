import Articles
import GRDB
import WordForms

/// Which article an item is that its feed has not listed before.
enum FeedMatch {
    /// The cache has it from elsewhere.
    case story(arrival: Int64)
    /// It is an item of this feed already, under another name.
    case renamed(arrival: Int64)
    /// It is new, and may have this id.
    case new(Article.ID)

    /// `listed` are the keys of all items that the feed lists now.
    static func match(
        _ item: KeyedItem, of feed: Int64, id: Feed.ID, listed: Set<Int64>, in db: Database
    ) throws -> FeedMatch {
        let ownID = Article.ID(feed: id.text, guid: item.article.guid ?? "\(item.key)")
        let candidates = try Candidate.all(
            "a.id = ?", ownID.text, asItemsOf: feed, in: db)
        if let same = candidates.first(where: { $0.canBe(item, listed: listed) }) {
            return same.match
        }
        guard item.hasOwnAddress, let address = StoryKeys(item.article).address else {
            return .new(try free([ownID], item, of: id, in: db))
        }
        let named = try Candidate.all("a.address = ?", address, asItemsOf: feed, in: db)
        if let same = named.first(where: { $0.canBe(item, listed: listed) }) {
            return same.match
        }
        let plain = Article.ID(url: item.article.url, title: "", published: nil, site: nil)
        return .new(try free([plain, ownID], item, of: id, in: db))
    }

    /// The first id that no article has; an article keeps its id when its address changes, so
    /// the one that follows from an address may be taken.
    private static func free(
        _ wanted: [Article.ID], _ item: KeyedItem, of feed: Feed.ID, in db: Database
    ) throws -> Article.ID {
        for id in wanted where try !isTaken(id, in: db) { return id }
        var number = 1
        var id: Article.ID
        repeat {
            id = Article.ID(feed: feed.text, guid: "\(item.key) \(number)")
            number += 1
        } while try isTaken(id, in: db)
        return id
    }

    private static func isTaken(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.row("SELECT 1 FROM article WHERE id = ?", [id.text]) != nil
    }
}

/// An article that an item may be.
private struct Candidate {
    let arrival: Int64
    let title: String
    /// What the feed calls it where it is an item of the feed, and what it said.
    let item: (key: Int64, said: Int64)?

    /// More articles of one address than this are told apart by their feeds' own names alone.
    private static let most = 50

    static func all(
        _ condition: String, _ key: any DatabaseValueConvertible, asItemsOf feed: Int64,
        in db: Database
    ) throws -> [Candidate] {
        let rows = try db.rows(
            """
            SELECT a.arrival, a.title, i.item, i.said FROM article AS a
            LEFT JOIN feed_item AS i ON i.arrival = a.arrival AND i.feed = ?
            WHERE \(condition) ORDER BY a.arrival LIMIT \(most)
            """, [feed, key])
        var candidates: [Candidate] = []
        while let row = try rows.next() {
            guard let arrival = row.integer(0) else { continue }
            let item = row.integer(2).flatMap { key in row.integer(3).map { (key, $0) } }
            candidates.append(Candidate(arrival: arrival, title: row.text(1) ?? "", item: item))
        }
        return candidates
    }

    /// A feed that lists two items under one address means two stories; one that lists the same
    /// headline under another name than before means the same.
    func canBe(_ new: KeyedItem, listed: Set<Int64>) -> Bool {
        guard let item else { return true }
        if item.said == FeedMembership.unheard { return true }
        return !listed.contains(item.key)
            && foldedHeadline(title) == foldedHeadline(listColumn(new.article.title))
    }

    var match: FeedMatch { item == nil ? .story(arrival: arrival) : .renamed(arrival: arrival) }
}
