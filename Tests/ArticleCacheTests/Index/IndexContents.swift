import Articles
import GRDB
import RelatedStories
import Testing

@testable import ArticleCache

/// All that the index holds, in a form that two caches of the same articles have in common: the
/// order in which their articles came does not count.
struct IndexContents: Equatable {
    /// Of each article the terms that find it and the stems that it is likened by.
    var terms: [String: Set<String>] = [:]
    var vectors: [String: StemVector] = [:]
    var frequencies: [Int64: Int64] = [:]
    /// The titles of each story's articles.
    var stories: Set<Set<String>> = []

    init(of cache: ArticleCache) throws {
        self = try cache.writing { db, _ in
            try db.execute(
                sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.term_of_search "
                    + "USING fts5vocab(main, search, 'instance')")
            var contents = IndexContents()
            let titles = try Self.titles(in: db)
            let terms = try db.rows("SELECT doc, term, col, offset FROM temp.term_of_search")
            while let row = try terms.next() {
                guard let place = row.integer(0).map({ SearchPlace(row: $0) }) else { continue }
                let title = titles[place] ?? "nobody's \(place)"
                let term = "\(row.text(1) ?? "") \(row.text(2) ?? "") \(row.integer(3) ?? -1)"
                contents.terms[title, default: []].insert(term)
            }
            try contents.readLikeness(titles, in: db)
            return contents
        }
    }

    private init() {}

    private static func titles(in db: Database) throws -> [SearchPlace: String] {
        var titles: [SearchPlace: String] = [:]
        let rows = try db.rows("SELECT instant, arrival, id FROM article")
        while let row = try rows.next() {
            guard let instant = row.integer(0), let arrival = row.integer(1),
                let place = SearchPlace(instant: instant, arrival: arrival)
            else { continue }
            titles[place] = row.text(2)
        }
        return titles
    }

    private mutating func readLikeness(
        _ titles: [SearchPlace: String], in db: Database
    ) throws {
        let byArrival = Dictionary(titles.map { ($0.key.arrival, $0.value) }) { first, _ in first }
        var members: [Int64: Set<String>] = [:]
        let rows = try db.rows("SELECT \(LikenessRow.columns) FROM likeness AS l")
        while let row = try rows.next() {
            let row = try #require(LikenessRow(row))
            let title = byArrival[row.arrival] ?? "nobody's \(row.arrival)"
            vectors[title] = row.vector
            members[row.story, default: []].insert(title)
        }
        stories = Set(members.values)
        let terms = try db.rows("SELECT key, df FROM term")
        while let row = try terms.next() {
            if let key = row.integer(0) { frequencies[key] = row.integer(1) }
        }
    }
}

extension TemporaryCache {
    /// Does all that the index leaves for later; how many steps that took.
    @discardableResult
    func finishIndex(limit: Int = 200) throws -> Int {
        var steps = 1
        while try cache.indexStep(limit: limit) != nil { steps += 1 }
        return steps
    }
}
