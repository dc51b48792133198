import GRDB
import WordForms

/// How far the index has come: which articles are in it, and what it was made by.
///
/// Search, likeness and stories go together: an article is in all of them or in none.
struct IndexState: Hashable {
    /// What found the stems; the stems of another version are others. See also `IndexEmptying`.
    var version: String
    /// Articles that arrived from `low` on and before `high` wait for the rebuild, which moves
    /// `low` up. What becomes of them until then touches no index.
    var low: Int64
    var high: Int64
    /// How many articles are in the index.
    var articles: Int
    /// The key that the next story gets. None comes twice: whoever remembers a story that is gone
    /// never meets another one.
    var nextStory: Int64
    /// How many transactions have written to the index.
    var writings: Int64
    /// How many articles there were when the lengths of all vectors were last weighed.
    var settled: Int
    /// From where on the lengths are being weighed anew; nil where they are not.
    var settling: Int64?

    /// The version of what this program puts into the index. The number grows with any change to
    /// which texts of an article are searched or compared: a row can be taken out of the search
    /// table only by the very text that was put in.
    static let currentVersion = "2 \(WordAnalyser.version)"

    var isWhole: Bool { version == Self.currentVersion && low >= high }

    func holds(_ arrival: Int64) -> Bool {
        (arrival < low || arrival >= high) && arrival < SearchPlace.arrivals
    }

    /// How many more articles there have to be than when the lengths were last weighed, for them
    /// to be weighed anew: a word's rarity has changed by then.
    var wantsSettling: Bool { settling != nil || articles >= max(1, settled) * 2 }

    /// Of how many articles the lengths are weighed anew, about.
    var settledArticles: Int {
        guard let settling else { return 0 }
        return Int(min(settling, Int64(articles)))
    }

    init(in db: Database) throws {
        let row = try db.row(
            "SELECT version, low, high, articles, next_story, writings, settled, settling "
                + "FROM index_state")
        guard let row, let version = row.text(0), let low = row.integer(1),
            let high = row.integer(2), let articles = row.integer(3),
            let nextStory = row.integer(4), let writings = row.integer(5),
            let settled = row.integer(6)
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        self.version = version
        self.low = low
        self.high = high
        self.articles = max(0, Int(articles))
        self.nextStory = nextStory
        self.writings = writings
        self.settled = max(0, Int(settled))
        settling = row.integer(7)
    }

    func write(in db: Database) throws {
        try db.run(
            "UPDATE index_state SET version = ?, low = ?, high = ?, articles = ?, next_story = ?, "
                + "writings = ?, settled = ?, settling = ?",
            [version, low, high, articles, nextStory, writings, settled, settling])
    }
}
