import Articles
import GRDB
import WordForms

/// A search as SQLite is asked for it.
struct CompiledSearch: Hashable {
    var expression: Expression
    /// The rows that may answer.
    var rows: ClosedRange<Int64>
    /// Nil where the mark does not matter.
    var isUnread: Bool?
    var isStarred: Bool?
    /// Some answers may be left out.
    var isApproximate: Bool

    /// Nil where nothing can answer to it.
    init?(
        _ query: SearchQuery, isTyping: Bool, _ analyser: WordAnalyser, in db: Database
    ) throws {
        var compiler = Compiler(isTyping: isTyping, analyser, db)
        for clause in query.clauses { try compiler.add(clause) }
        guard let rows = compiler.rows, !compiler.contradicts else { return nil }
        expression = compiler.expression
        self.rows = rows
        (isUnread, isStarred) = (compiler.isUnread, compiler.isStarred)
        isApproximate = compiler.completion.isApproximate
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
            search.expression = .all(of: [expression, Expression([.feed(feed)])])
        }
        return search
    }
}

private struct Compiler {
    private(set) var completion: PrefixCompletion
    private let db: Database
    private var required: [Expression] = []
    private var refused: [Expression] = []
    private var lowest = Int64.min
    private var highest = Int64.max
    private(set) var isUnread: Bool?
    private(set) var isStarred: Bool?
    /// A mark is asked for both ways.
    private(set) var contradicts = false

    init(isTyping: Bool, _ analyser: WordAnalyser, _ db: Database) {
        completion = PrefixCompletion(isTyping: isTyping, analyser, db)
        self.db = db
    }

    var rows: ClosedRange<Int64>? { lowest <= highest ? lowest...highest : nil }

    var expression: Expression {
        let found = required.isEmpty ? Expression.everything : .all(of: required)
        return refused.isEmpty ? found : found.without(.any(of: refused))
    }

    mutating func add(_ clause: SearchQuery.Clause) throws {
        if clause.count == 1, let condition = clause.first {
            try add(condition)
            return
        }
        var alternatives: [Expression] = []
        for condition in clause {
            guard let expression = try expression(condition) else { continue }
            alternatives.append(
                condition.isExcluded ? Expression.everything.without(expression) : expression)
        }
        required.append(.any(of: alternatives))
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
            guard let expression = try expression(condition) else { return }
            if condition.isExcluded {
                refused.append(expression)
            } else {
                required.append(expression)
            }
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
    private mutating func expression(_ condition: SearchQuery.Condition) throws -> Expression? {
        switch condition.test {
        case .words(let words):
            return try completion.expression(words, mustBeWhole: condition.isExcluded)
        case .section(let name):
            let sections = try SearchFilters.sections(name, in: db)
            guard !sections.isEmpty else { throw SearchProblem.noSuchSection(name) }
            return Expression(sections)
        case .feed(let name):
            let feeds = try SearchFilters.feeds(name, in: db)
            guard !feeds.isEmpty else { throw SearchProblem.noSuchFeed(name) }
            return Expression(feeds)
        case .language(let code): return Expression([.language(code)])
        case .mark, .since, .until: return nil
        }
    }
}
