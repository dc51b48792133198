import Articles
import GRDB
import WordForms

/// Sections and feeds by the beginnings of their names.
enum SearchFilters {
    /// The sections whose names begin so, none of which may be left.
    static func sections(_ name: String, in db: Database) throws -> [Facet] {
        let beginning = foldedHeadline(name)
        var facets: [Facet] = []
        let rows = try db.rows("SELECT name FROM section ORDER BY articles DESC, name")
        while let row = try rows.next() {
            guard let section = row.text(0), foldedHeadline(section).hasPrefix(beginning)
            else { continue }
            guard facets.count < most else { throw SearchProblem.tooManyNames(name) }
            facets.append(.section(section))
        }
        return facets
    }

    /// The feeds that were typed: by the beginning of a title or of the site's name, or by an id.
    static func feeds(_ name: String, in db: Database) throws -> [Facet] {
        let beginning = foldedHeadline(name)
        var facets: [Facet] = []
        let rows = try db.rows("SELECT \(FeedRow.columns) FROM feed ORDER BY ordinal, key")
        while let row = try rows.next() {
            guard let feed = FeedRow(row)?.feed, goes(feed, by: beginning) else { continue }
            guard facets.count < most else { throw SearchProblem.tooManyNames(name) }
            facets.append(.feed(feed.id.text))
        }
        // Articles may name a feed that is not subscribed to, as those of an export do.
        if facets.isEmpty,
            try db.row("SELECT 1 FROM article WHERE feed = ? LIMIT 1", [name]) != nil
        {
            facets.append(.feed(name))
        }
        return facets
    }

    private static func goes(_ feed: Feed, by beginning: String) -> Bool {
        let names = [feed.givenTitle, feed.publishedTitle, host(of: feed.url), feed.id.text]
        return names.contains { $0.map { foldedHeadline($0).hasPrefix(beginning) } ?? false }
    }

    /// "vesti.example" of an address, as people call a site.
    private static func host(of address: String) -> String {
        let parts = address.split(separator: "/", omittingEmptySubsequences: false)
        let host = parts.count > 2 ? parts[2].split(separator: "@").last ?? "" : ""
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// More names than these begin alike only where next to nothing was typed.
    static let most = 1000
}
