import Articles
import WordForms

/// A search as it was understood: each of its clauses has to hold.
struct SearchQuery: Hashable, Sendable {
    enum Test: Hashable, Sendable {
        /// Words in a row.
        case words([QueryForms])
        /// The beginning of a section's name, and of a feed's.
        case section(String)
        case feed(String)
        case language(String)
        case mark(MarkName)
        /// From this moment on, in seconds since 1970, or earlier.
        case since(Int64)
        case until(Int64)
    }

    struct Condition: Hashable, Sendable {
        var test: Test
        /// What must not hold.
        var isExcluded: Bool
    }

    /// One of these has to hold.
    typealias Clause = [Condition]

    private(set) var clauses: [Clause] = []

    /// The words that one search may have: each costs a look-up in the index.
    static let mostWords = 64
    /// Bytes above which nobody has typed a text.
    private static let longestText = 8192

    init(
        _ request: SearchRequest, _ analyser: WordAnalyser
    ) throws(SearchProblem) {
        guard request.text.utf8.count <= Self.longestText else {
            throw .tooLong(words: Self.mostWords)
        }
        var reading = Reading(request, analyser)
        for part in typedParts(of: request.text) { try reading.take(part) }
        clauses = reading.clauses
        guard !clauses.isEmpty else { throw .nothingToFind }
    }

    /// What the search shows of a text it has found.
    var pattern: SearchPattern {
        SearchPattern(
            phrases: clauses.joined().compactMap { condition in
                guard case .words(let words) = condition.test, !condition.isExcluded else {
                    return nil
                }
                return words
            })
    }
}

/// The clauses of what was read so far.
private struct Reading {
    private(set) var clauses: [SearchQuery.Clause] = []
    private let isTyping: Bool
    private let clock: SearchClock
    private let analyser: WordAnalyser
    private var words = 0
    /// OR stands behind the last clause.
    private var joins = false
    /// NOT stands behind it.
    private var refuses = false
    /// The name of the last clause's filter where OR cannot join it.
    private var loner: String?

    init(_ request: SearchRequest, _ analyser: WordAnalyser) {
        isTyping = request.isTyping
        clock = request.clock
        self.analyser = analyser
    }

    mutating func take(_ part: TypedPart) throws(SearchProblem) {
        switch part.kind {
        case .or:
            joins = !clauses.isEmpty
        case .and: break
        case .not: refuses = true
        case .words(let text, let isBeginning):
            guard !text.utf8.contains(UInt8(ascii: "*")) else { throw .strayAsterisk(text) }
            let forms = forms(of: text, isBeginning, mayGrow: part.isOpen && isTyping)
            words += forms.count
            guard words <= SearchQuery.mostWords else {
                throw .tooLong(words: SearchQuery.mostWords)
            }
            if !forms.isEmpty { try add(.words(forms), part) }
        case .filter(let name, let typed, let value):
            // What somebody is about to finish is no mistake yet.
            let isUnfinished = part.isOpen && isTyping
            guard value.contains(where: { !$0.isWhitespace }) else {
                if isUnfinished { return }
                throw .missingValue(typed)
            }
            let test: SearchQuery.Test
            do throws(SearchProblem) {
                test = try self.test(name, value)
            } catch {
                if isUnfinished { return }
                throw error
            }
            try add(test, part, loner: name.joins ? nil : typed)
        }
    }

    /// The forms of typed words, of which the last may be the beginning of one: where an asterisk
    /// says so, or as well as itself where somebody is typing it.
    private func forms(of text: String, _ isBeginning: Bool, mayGrow: Bool) -> [QueryForms] {
        if isBeginning { return analyser.forms(ofTypedBeginning: text) }
        var forms = analyser.forms(ofTyped: text)
        guard mayGrow, let last = forms.last,
            let beginning = analyser.forms(ofTypedBeginning: text).last,
            text.unicodeScalars.last.map({ !$0.properties.isWhitespace }) ?? false
        else { return forms }
        forms[forms.count - 1] = QueryForms(
            stems: last.stems, prefixes: beginning.prefixes, prefixStems: beginning.prefixStems)
        return forms
    }

    private func test(
        _ name: FilterName, _ value: String
    ) throws(SearchProblem) -> SearchQuery.Test {
        switch name {
        case .section: return .section(value)
        case .feed: return .feed(value)
        case .language: return .language(value)
        case .mark:
            guard let mark = MarkName(typed: value) else { throw .unknownMark(value) }
            return .mark(mark)
        case .after, .before:
            guard let date = TypedDate(value, clock) else { throw .noDate(value) }
            return name == .after ? .since(date.start) : .until(date.start)
        }
    }

    private mutating func add(
        _ test: SearchQuery.Test, _ part: TypedPart, loner: String? = nil
    ) throws(SearchProblem) {
        let condition = SearchQuery.Condition(test: test, isExcluded: part.isExcluded || refuses)
        defer { (joins, refuses, self.loner) = (false, false, loner) }
        guard joins, !clauses.isEmpty else {
            clauses.append([condition])
            return
        }
        if let name = loner ?? self.loner { throw .cannotJoin(name) }
        clauses[clauses.count - 1].append(condition)
    }
}

extension FilterName {
    /// Whether OR can stand beside it: what it asks for is in the index.
    fileprivate var joins: Bool {
        switch self {
        case .section, .feed, .language: true
        case .mark, .after, .before: false
        }
    }
}
