import Articles
import GRDB
import WordForms

/// A search as SQLite is asked for it.
struct CompiledSearch: Hashable, Sendable {
    /// In the language of FTS5, every term between quotation marks.
    var match: String
    /// The rows that may answer.
    var rows: ClosedRange<Int64>
    /// Nil where the mark does not matter.
    var isUnread: Bool?
    var isStarred: Bool?

    /// Nil where nothing can answer to it.
    init?(
        _ query: SearchQuery, in db: Database
    ) throws {
        var compiler = Compiler(db: db)
        for clause in query.clauses { try compiler.add(clause) }
        guard let rows = compiler.rows, !compiler.contradicts else { return nil }
        match = compiler.match
        self.rows = rows
        (isUnread, isStarred) = (compiler.isUnread, compiler.isStarred)
    }

    /// The same with what a list asks for besides; nil where nothing can answer to both.
    func narrowed(to query: HeadlineQuery) -> CompiledSearch? {
        var search = self
        if query.unreadOnly {
            guard isUnread ?? true else { return nil }
            search.isUnread = true
        }
        if query.starredOnly {
            guard isStarred ?? true else { return nil }
            search.isStarred = true
        }
        if let feed = query.feed {
            search.match = "(\(match)) AND \(Compiler.quoted(Facet.feed(feed).term))"
        }
        return search
    }
}

private struct Compiler {
    let db: Database
    private var required: [String] = []
    private var refused: [String] = []
    private var lowest = Int64.min
    private var highest = Int64.max
    private(set) var isUnread: Bool?
    private(set) var isStarred: Bool?
    /// A mark is asked for both ways.
    private(set) var contradicts = false

    init(db: Database) {
        self.db = db
    }

    var rows: ClosedRange<Int64>? { lowest <= highest ? lowest...highest : nil }

    var match: String {
        let found = required.isEmpty ? Self.everything : required.joined(separator: " AND ")
        return refused.isEmpty ? found : "(\(found)) NOT (\(refused.joined(separator: " OR ")))"
    }

    mutating func add(_ clause: SearchQuery.Clause) throws {
        if clause.count == 1, let condition = clause.first {
            try add(condition)
            return
        }
        var alternatives: [String] = []
        for condition in clause {
            guard let term = try expression(condition.test) else { continue }
            alternatives.append(
                condition.isExcluded ? "(\(Self.everything) NOT \(term))" : term)
        }
        required.append("(\(alternatives.joined(separator: " OR ")))")
    }

    private mutating func add(_ condition: SearchQuery.Condition) throws {
        switch condition.test {
        case .since(let instant):
            narrow(condition.isExcluded ? .until(instant) : .since(instant))
        case .until(let instant):
            narrow(condition.isExcluded ? .since(instant) : .until(instant))
        case .mark(.unread): set(\.isUnread, !condition.isExcluded)
        case .mark(.read): set(\.isUnread, condition.isExcluded)
        case .mark(.starred): set(\.isStarred, !condition.isExcluded)
        case .words, .section, .feed, .language:
            guard let term = try expression(condition.test) else { return }
            if condition.isExcluded { refused.append(term) } else { required.append(term) }
        }
    }

    private mutating func narrow(_ test: SearchQuery.Test) {
        switch test {
        case .since(let instant): lowest = max(lowest, SearchPlace.first(at: instant))
        case .until(let instant): highest = min(highest, SearchPlace.first(at: instant) - 1)
        default: break
        }
    }

    private mutating func set(_ mark: WritableKeyPath<Compiler, Bool?>, _ wanted: Bool) {
        if let other = self[keyPath: mark], other != wanted { contradicts = true }
        self[keyPath: mark] = wanted
    }

    /// Nil for what the index cannot tell.
    private func expression(_ test: SearchQuery.Test) throws -> String? {
        switch test {
        case .words(let words): return try phrase(words)
        case .section(let name):
            let sections = try SearchFilters.sections(name, in: db)
            guard !sections.isEmpty else { throw SearchProblem.noSuchSection(name) }
            return anyOf(sections.map(\.term))
        case .feed(let name):
            let feeds = try SearchFilters.feeds(name, in: db)
            guard !feeds.isEmpty else { throw SearchProblem.noSuchFeed(name) }
            return anyOf(feeds.map(\.term))
        case .language(let code): return Self.quoted(Facet.language(code).term)
        case .mark, .since, .until: return nil
        }
    }

    /// Words in a row. The stems of one place stand in the phrase as they stand in the table: at
    /// the same place.
    private func phrase(_ words: [QueryForms]) throws -> String {
        let places = try words.map { try terms(of: $0) }
        if places.contains(where: \.isEmpty) { return Self.nothing }
        if places.count == 1, let terms = places.first { return anyOf(terms) }
        return Self.quoted(
            places.map { $0.joined(separator: Self.atSamePlace) }.joined(separator: " "))
    }

    private func terms(of word: QueryForms) throws -> [String] {
        var terms = word.stems + word.prefixStems
        for prefix in word.prefixes where !prefix.isEmpty {
            terms += try SearchVocabulary.terms(
                beginningWith: prefix, limit: mostCompletions, in: db
            ).terms
        }
        var seen: Set<String> = []
        return terms.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private func anyOf(_ terms: [String]) -> String {
        let quoted = terms.map(Self.quoted)
        return quoted.count == 1 ? quoted[0] : "(\(quoted.joined(separator: " OR ")))"
    }

    static let everything = quoted(Facet.any.term)
    /// No article has this term.
    private static let nothing = quoted("=0")
    private static let atSamePlace = String(Unicode.Scalar(TermTokenizer.atSamePlace))

    static func quoted(_ term: String) -> String {
        "\"\(term.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }
}

/// Terms that the beginning of a word stands for at most: each costs the search a look-up.
private let mostCompletions = 400
