import Articles
import GRDB
import WordForms

/// The terms of the search table by how they begin.
///
/// SQLite can look for the beginning of a word by itself, but gathers every place of every such word
/// first. As terms of their own they are read along side by side, as far as the first page needs.
enum SearchVocabulary {
    /// The beginning of a word stands for so many terms at most: every one costs a look-up.
    static let mostCompletions = 200

    /// Up to `limit` terms that begin so, in the order of their bytes, and whether these are all.
    ///
    /// Reading on from a term to the next goes over all its places, so what has many is leapt over.
    static func terms(
        beginningWith prefix: String, limit: Int, in db: Database
    ) throws -> (terms: [String], areAll: Bool) {
        var terms: [String] = []
        var from = prefix
        while true {
            let more = try stretch(from: from, prefix, limit: limit - terms.count, in: db)
            terms += more.terms
            guard more.goesOn else { return (terms, true) }
            guard terms.count < limit, let last = terms.last else { return (terms, false) }
            // The least that is above the term.
            from = last + "\u{1}"
        }
    }

    /// Terms in a row, up to one with many places.
    private static func stretch(
        from: String, _ prefix: String, limit: Int, in db: Database
    ) throws -> (terms: [String], goesOn: Bool) {
        let rows = try db.rows("SELECT term FROM search_term WHERE term >= ?", [from])
        var terms: [String] = []
        var places = 0
        while let term = try rows.next()?.text(0), term.utf8.starts(with: prefix.utf8) {
            if term != terms.last {
                guard terms.count < limit else { return (terms, true) }
                terms.append(term)
                places = 0
            }
            places += 1
            if places == farthestStep { return (terms, true) }
        }
        return (terms, false)
    }

    /// Places of one term after which it is cheaper to look for the next one.
    private static let farthestStep = 24
}
