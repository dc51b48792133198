import Articles
import Foundation
import GRDB

/// A row of the table of feeds.
struct FeedRow {
    let key: Int64
    var feed: Feed
    let claim: (until: Int64, by: Int32)

    static let columns =
        "key, id, url, chosen, published, state, claimed_until, claimed_by"

    static func find(_ id: Feed.ID, in db: Database) throws -> FeedRow? {
        try db.row("SELECT \(columns) FROM feed WHERE id = ?", [id.text]).flatMap(FeedRow.init)
    }

    /// Nil for a row that a fault has garbled.
    init?(_ row: Row) {
        guard let key = row.integer(0), let id = row.text(1).flatMap({ Feed.ID($0) }),
            let url = row.text(2)
        else { return nil }
        self.key = key
        let chosen = row.bytes(3).flatMap { Chosen($0) } ?? Chosen()
        let published = row.bytes(4).flatMap { Published($0) } ?? Published()
        feed = Feed(
            id: id, url: url, publishedTitle: published.title, givenTitle: chosen.title,
            site: published.site, places: chosen.places, tags: chosen.tags,
            settings: chosen.settings, state: row.bytes(5).flatMap { FeedState($0) } ?? FeedState())
        claim = (row.integer(6) ?? 0, Int32(truncatingIfNeeded: row.integer(7) ?? 0))
    }

    /// Adds a feed behind all others.
    static func add(_ feed: Feed, in db: Database) throws -> Int64 {
        try db.run(
            """
            INSERT INTO feed (id, address, url, ordinal, chosen, published, state, next_check)
            SELECT ?, ?, ?, ifnull(max(ordinal), 0) + 1, ?, ?, ?, ? FROM feed
            """,
            [
                feed.id.text, address(feed.url), feed.url, try Chosen(feed).json,
                try Published(title: feed.publishedTitle, site: feed.site).json,
                try feed.state.json, feed.state.dueAt,
            ])
        return db.lastInsertedRowID
    }

    /// Sets what a check tells, and lets go of the claim.
    func set(_ arrival: FeedArrival, _ state: FeedState, in db: Database) throws {
        let published = Published(
            title: arrival.title ?? feed.publishedTitle, site: arrival.site ?? feed.site)
        try db.run(
            """
            UPDATE feed SET published = ?, state = ?, next_check = ?, claimed_until = 0
            WHERE key = ?
            """, [try published.json, try state.json, state.dueAt, key])
        if let title = arrival.title, title == feed.givenTitle {
            // A name that only repeats the publisher's is to change with it.
            var chosen = Chosen(feed)
            chosen.title = nil
            try db.run("UPDATE feed SET chosen = ? WHERE key = ?", [try chosen.json, key])
        }
        guard let url = arrival.newAddress else { return }
        // Where another feed of ours has that address already, both stay what they are.
        try db.run(
            "UPDATE OR IGNORE feed SET url = ?, address = ? WHERE key = ?",
            [url, Self.address(url), key])
    }

    /// Ends the claim of whoever checks the feed.
    func letGo(in db: Database) throws {
        try db.run("UPDATE feed SET claimed_until = 0 WHERE key = ?", [key])
    }

    /// Sets what the subscriber has chosen.
    func setChosen(_ feed: Feed, in db: Database) throws {
        try db.run(
            """
            UPDATE feed SET url = ?, address = ?, chosen = ?, state = ?, next_check = ?
            WHERE key = ?
            """,
            [
                feed.url, Self.address(feed.url), try Chosen(feed).json, try feed.state.json,
                feed.state.dueAt, key,
            ])
    }

    /// The digest that an address is known by.
    static func address(_ url: String) -> Int64 {
        digest(Array((CanonicalAddress(url)?.text ?? url).utf8))
    }
}

extension FeedState {
    /// When the feed is due, in seconds since 1970; past all time where it has stopped.
    var dueAt: Int64 {
        if case .stopped = status { return .max }
        return nextCheck
    }
}

/// What the subscriber chose of a feed.
private struct Chosen: Codable {
    var title: String?
    var places: [[String]] = [[]]
    var tags: [String] = []
    var settings = FeedSettings()

    init() {}

    init(_ feed: Feed) {
        title = feed.givenTitle
        places = feed.places
        tags = feed.tags
        settings = feed.settings
    }
}

/// What the publisher says of a feed.
private struct Published: Codable {
    var title: String?
    var site: String?
}

extension Encodable {
    fileprivate var json: Data {
        get throws { try articleEncoder().encode(self) }
    }
}

extension Decodable {
    /// Nil for what a fault has garbled.
    fileprivate init?(_ json: Data) {
        guard let value = try? JSONDecoder().decode(Self.self, from: json) else { return nil }
        self = value
    }
}
