import Articles
import GRDB
import WordForms

/// The terms of the search table by how they begin.
///
/// SQLite can look for the beginning of a word by itself, but gathers every place of every such word
/// first. As terms of their own they are read along side by side, as far as the first page needs.
enum SearchVocabulary {
    /// The terms that the beginning of a word stands for: all of them, or where they are too many,
    /// those that the newest articles have, as the newest are what is shown, and the first of the
    /// others.
    static func completions(
        of prefix: String, _ analyser: WordAnalyser, in db: Database
    ) throws -> [String] {
        // Nearly every article has a word that begins so.
        guard prefix.unicodeScalars.count >= shortestListed else {
            return try newest(beginningWith: prefix, analyser, in: db)
        }
        let listed = try terms(beginningWith: prefix, limit: mostCompletions, in: db)
        if listed.areAll { return listed.terms }
        let newest = try newest(beginningWith: prefix, analyser, in: db)
        return newest + listed.terms.prefix(mostCompletions - newest.count)
    }

    /// What the beginning of a word stands for at most: every term costs a look-up.
    static let mostCompletions = 200
    /// Of these, how many of the newest articles' words.
    private static let mostNewest = 150
    private static let newestArticles = 50
    /// In letters.
    private static let shortestListed = 3

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

    /// The terms of the newest articles that begin so, those that most of them have first.
    private static func newest(
        beginningWith prefix: String, _ analyser: WordAnalyser, in db: Database
    ) throws -> [String] {
        let rows = try db.rows(
            """
            SELECT b.json FROM article AS a INDEXED BY article_by_instant
            CROSS JOIN body AS b ON b.article = a.arrival
            ORDER BY a.instant DESC, a.arrival DESC LIMIT ?
            """, [newestArticles])
        var counts: [ArraySlice<UInt8>: Int] = [:]
        while let row = try rows.next() {
            guard let json = row.bytes(0), let article = try? ArticleDocument(json: json).article
            else { continue }
            let language = WordLanguage(code: article.languageOfWords)
            for text in article.texts {
                let analysed = analyser.analyse(text.text, language: language)
                let stems = analysed.terms.flatMap { [$0.stem, $0.second].compactMap(\.self) }
                for stem in stems where analysed.bytes[stem].starts(with: prefix.utf8) {
                    counts[analysed.bytes[stem], default: 0] += 1
                }
            }
        }
        let terms = counts.map { (count: $1, term: String(decoding: $0, as: UTF8.self)) }
        return terms.sorted { ($1.count, $0.term) < ($0.count, $1.term) }
            .prefix(mostNewest).map(\.term)
    }
}
