/// A part of a search in the language of FTS5.
struct Expression: Hashable {
    /// Goes over its matches fastest: a word by itself is any of its terms.
    let text: String
    /// Matches the same, and has one phrase for each condition, however many terms its words may be:
    /// they stand in it as in the table, at the same place.
    let ranked: String
    /// The terms of each word of each phrase in `ranked`; those of facets are left out.
    let phrases: [[[String]]]

    private init(text: String, ranked: String, phrases: [[[String]]]) {
        self.text = text
        self.ranked = ranked
        self.phrases = phrases
    }

    /// Words in a row, each by the terms that it may be.
    init(words: [[String]]) {
        let words = words.contains(where: \.isEmpty) ? [[Self.nowhere]] : words
        ranked = Self.phrase(words)
        text = words.count == 1 ? Self.any(of: words[0].map { Self.phrase([[$0]]) }) : ranked
        phrases = [words]
    }

    /// Words in a row of which the last begins so. SQLite looks for its completions by itself, all
    /// of them; `completions`, of which some may be missing, tell how rare it is.
    init(words: [[String]], beginning: String, completions: [String]) {
        let row = words.contains(where: \.isEmpty) ? [[Self.nowhere]] : words
        ranked = Self.phrase(row + [[beginning]]) + " *"
        text = ranked
        phrases = [row + [completions]]
    }

    /// One of the facets.
    init(_ facets: [Facet]) {
        let terms = facets.map(\.term)
        text = Self.any(of: terms.map { Self.phrase([[$0]]) })
        ranked = Self.phrase([terms])
        phrases = [[]]
    }

    static let everything = Expression([.any])

    static func any(of expressions: [Expression]) -> Expression {
        Expression(
            text: any(of: expressions.map(\.text)), ranked: any(of: expressions.map(\.ranked)),
            phrases: expressions.flatMap(\.phrases))
    }

    static func all(of expressions: [Expression]) -> Expression {
        Expression(
            text: expressions.map(\.text).joined(separator: " AND "),
            ranked: expressions.map(\.ranked).joined(separator: " AND "),
            phrases: expressions.flatMap(\.phrases))
    }

    func without(_ other: Expression) -> Expression {
        Expression(
            text: "((\(text)) NOT \(other.text))", ranked: "((\(ranked)) NOT \(other.ranked))",
            phrases: phrases + other.phrases)
    }

    /// No article has this term.
    private static let nowhere = "=0"

    private static func any(of parts: [String]) -> String {
        parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " OR ")))"
    }

    private static func phrase(_ words: [[String]]) -> String {
        let samePlace = String(Unicode.Scalar(TermTokenizer.atSamePlace))
        let phrase = words.map { $0.joined(separator: samePlace) }.joined(separator: " ")
        let marked = phrase.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"\(marked.joined(separator: "\"\""))\""
    }
}
