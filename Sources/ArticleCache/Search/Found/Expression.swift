/// A part of a search in the language of FTS5.
///
/// The stems that one word may have stand in a phrase as they stand in the table: at the same place.
/// So a word, however many stems it has, is one phrase, and words in a row are another.
struct Expression: Hashable {
    let text: String
    /// The terms of each word of each phrase in the text; those of facets are left out.
    let phrases: [[[String]]]

    private init(text: String, phrases: [[[String]]]) {
        self.text = text
        self.phrases = phrases
    }

    /// Words in a row, each by the terms that it may be.
    init(words: [[String]]) {
        let isNowhere = words.contains(where: \.isEmpty)
        text = Self.quoted(isNowhere ? [[Self.nowhere]] : words)
        phrases = [words]
    }

    /// One of the facets.
    init(_ facets: [Facet]) {
        text = Self.quoted([facets.map(\.term)])
        phrases = [[]]
    }

    static let everything = Expression([.any])

    static func any(of expressions: [Expression]) -> Expression {
        Expression(
            text: "(\(expressions.map(\.text).joined(separator: " OR ")))",
            phrases: expressions.flatMap(\.phrases))
    }

    /// What all other articles have.
    var negated: Expression {
        Expression(
            text: "(\(Self.everything.text) NOT \(text))",
            phrases: Self.everything.phrases + phrases)
    }

    /// No article has this term.
    private static let nowhere = "=0"

    private static func quoted(_ words: [[String]]) -> String {
        let samePlace = String(Unicode.Scalar(TermTokenizer.atSamePlace))
        let phrase = words.map { $0.joined(separator: samePlace) }.joined(separator: " ")
        let marked = phrase.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"\(marked.joined(separator: "\"\""))\""
    }
}
