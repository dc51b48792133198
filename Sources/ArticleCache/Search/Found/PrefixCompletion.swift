import GRDB
import WordForms

/// Typed words as the search table is asked for them, the beginnings of words among them.
///
/// Where a beginning has few completions, they are looked for as terms of their own. Where it has
/// many, SQLite looks for all of them, which takes the longer the more there are; only in a large
/// cache, for a word that is being typed or has hardly begun, the likeliest ones have to do.
struct PrefixCompletion {
    /// Some completions of some word were left out.
    private(set) var isApproximate = false
    private let isTyping: Bool
    private let analyser: WordAnalyser
    private let db: Database
    private var newest: NewestTerms?

    init(isTyping: Bool, _ analyser: WordAnalyser, _ db: Database) {
        (self.isTyping, self.analyser, self.db) = (isTyping, analyser, db)
    }

    /// Words in a row, of which the last may be the beginning of one. With `mustBeWhole` none of its
    /// completions is left out, whatever it takes.
    mutating func expression(_ words: [QueryForms], mustBeWhole: Bool) throws -> Expression {
        guard let last = words.last else { return Expression(words: []) }
        let row = words.dropLast().map { Self.unique($0.stems + $0.prefixStems) }
        var terms = last.stems + last.prefixStems
        var alternatives: [Expression] = []
        for prefix in last.prefixes where !prefix.isEmpty {
            let listed = try SearchVocabulary.terms(
                beginningWith: prefix, limit: SearchVocabulary.mostCompletions, in: db)
            if listed.areAll {
                terms += listed.terms
            } else if try mustBeWhole || mayTakeLong(prefix) {
                alternatives.append(
                    Expression(words: row, beginning: prefix, completions: listed.terms))
            } else {
                isApproximate = true
                terms += try likeliest(prefix, listed.terms)
            }
        }
        if !terms.isEmpty || alternatives.isEmpty {
            alternatives.insert(Expression(words: row + [Self.unique(terms)]), at: 0)
        }
        return alternatives.count == 1 ? alternatives[0] : .any(of: alternatives)
    }

    private func mayTakeLong(_ prefix: String) throws -> Bool {
        let small = isTyping ? Self.smallCacheAsOneTypes : Self.smallCache
        if try IndexState(in: db).articles <= small { return true }
        return !isTyping && prefix.unicodeScalars.count >= Self.shortestWhole
    }

    /// Those of the newest articles, as the newest are what is shown, and where it is more than a
    /// letter or two, the first of the others.
    private mutating func likeliest(_ prefix: String, _ listed: [String]) throws -> [String] {
        let newest = try newest ?? NewestTerms(analyser, in: db)
        self.newest = newest
        let terms = newest.completions(of: prefix)
        guard prefix.unicodeScalars.count >= Self.shortestWhole else { return terms }
        return terms + listed.prefix(SearchVocabulary.mostCompletions - terms.count)
    }

    private static func unique(_ terms: [String]) -> [String] {
        var seen: Set<String> = []
        return terms.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// In articles: SQLite needs some 50 ms for a single letter among a thousand.
    private static let smallCache = 20_000
    private static let smallCacheAsOneTypes = 2000
    /// In letters.
    private static let shortestWhole = 3
}
