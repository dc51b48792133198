import GRDB
import RelatedStories

extension CacheReport {
    /// What of the index does not agree with the articles.
    package enum IndexFault: Hashable, Sendable {
        /// The search table is not sound in itself.
        case searchTable
        /// Articles that search should find and cannot, or finds though they are gone: so many.
        case searchRows(Int)
        /// The same of likeness.
        case likenessRows(Int)
        /// The counts of how many articles have a word are not those of the articles.
        case frequencies
        /// Stories are not of the size that they are said to have: so many.
        case stories(Int)
    }
}

/// Looks whether the index agrees with the articles. It reads all of likeness and walks through
/// the search table: about a second for each hundred thousand articles.
struct IndexInspection {
    let db: Database
    let state: IndexState

    init(_ db: Database) throws {
        self.db = db
        state = try IndexState(in: db)
    }

    /// An index that another version of the program made is made anew anyway.
    func faults() throws -> [CacheReport.IndexFault] {
        guard state.version == IndexState.currentVersion else { return [] }
        var faults: [CacheReport.IndexFault] = []
        if let count = try wrongSearchRows() {
            if count > 0 { faults.append(.searchRows(count)) }
        } else {
            faults.append(.searchTable)
        }
        let likeness = try wrongLikenessRows()
        if likeness > 0 { faults.append(.likenessRows(likeness)) }
        if try !hasRightFrequencies() { faults.append(.frequencies) }
        let stories = try wrongStories()
        if stories > 0 { faults.append(.stories(stories)) }
        return faults
    }

    /// Articles that are not where the search table has them; nil where it cannot be read.
    private func wrongSearchRows() throws -> Int? {
        var expected: Set<Int64> = []
        let rows = try db.rows("SELECT arrival, instant FROM article")
        while let row = try rows.next() {
            guard let arrival = row.integer(0), state.holds(arrival),
                let place = row.integer(1).flatMap({
                    SearchPlace(instant: $0, arrival: arrival)
                })
            else { continue }
            expected.insert(place.row)
        }
        do {
            var wrong = 0
            let found = try db.rows(
                "SELECT rowid FROM search WHERE search MATCH ?", ["\"\(Facet.any.term)\""])
            while let row = try found.next() {
                if let place = row.integer(0), expected.remove(place) == nil { wrong += 1 }
            }
            return wrong + expected.count
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return nil
        }
    }

    private func wrongLikenessRows() throws -> Int {
        let missing = try db.row(
            "SELECT count(*) FROM article AS a LEFT JOIN likeness AS l ON l.arrival = a.arrival "
                + "WHERE (a.arrival < ? OR a.arrival >= ?) AND a.arrival < ? "
                + "AND l.arrival IS NULL",
            [state.low, state.high, SearchPlace.arrivals])
        let more = try db.row(
            "SELECT count(*) FROM likeness WHERE arrival NOT IN (SELECT arrival FROM article) "
                + "OR (arrival >= ? AND arrival < ?)", [state.low, state.high])
        return Int((missing?.integer(0) ?? 0) + (more?.integer(0) ?? 0))
    }

    /// Compares sums, which tell nearly every difference for the cost of a walk.
    private func hasRightFrequencies() throws -> Bool {
        var stems: Int64 = 0
        var articles = 0
        let rows = try db.rows("SELECT \(LikenessRow.columns) FROM likeness AS l")
        while let row = try rows.next() {
            articles += 1
            guard let row = LikenessRow(row) else { return false }
            stems += Int64(row.vector.entries.count)
        }
        let row = try db.row("SELECT ifnull(sum(df), 0), ifnull(min(df), 1) FROM term")
        return row?.integer(0) == stems && (row?.integer(1) ?? 0) > 0 && articles == state.articles
    }

    private func wrongStories() throws -> Int {
        let sizes = try db.row(
            "SELECT count(*) FROM story AS g WHERE g.members <> "
                + "(SELECT count(*) FROM likeness AS l WHERE l.story = g.key)")
        let homeless = try db.row(
            "SELECT count(*) FROM likeness WHERE story NOT IN (SELECT key FROM story)")
        return Int((sizes?.integer(0) ?? 0) + (homeless?.integer(0) ?? 0))
    }
}

extension ArticleCache {
    /// Whether the search table is sound in itself, by SQLite's own check. It holds the write lock
    /// for about 20 ms a megabyte.
    func isSearchTableSound() throws(CacheError) -> Bool {
        try writing { db, _ in
            do {
                try db.run("INSERT INTO search (search) VALUES ('integrity-check')")
                return true
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                return false
            }
        }
    }
}
