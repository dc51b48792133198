import Articles
import Screen

/// A search under way: what is typed, what it has found, and where the reader was before it.
struct Search: Sendable {
    var field = TextField()
    var order = SearchRequest.Order.newest
    /// The keys go to the field.
    var isTyping = true
    /// The query stands as it was entered: its last word is a whole one.
    var isEntered = false
    /// What the list that is shown has found; nil where it is the one from before.
    var findings: SearchFindings?
    var before: PlaceBeforeSearch
    /// How often something was typed, and for how many of these a pause was asked for.
    var typed = 0
    var pausesAsked = 0
    /// The query that cannot be answered, and why, as a sentence.
    var problem: (request: SearchRequest, sentence: String)?
    /// Nobody is about to mend what is wrong with the query: it may be told.
    var isProblemDue = false
    /// The query of the history that stands in the field, counted from the latest.
    var recalled: Int?
    /// Enter was pressed before the answer was there, and then these keys.
    var held: [KeyPress]?

    /// Nil where nothing is searched for.
    var request: SearchRequest? {
        let text = field.text
        return text.allSatisfy(\.isWhitespace)
            ? nil : SearchRequest(text, order: order, isTyping: !isEntered)
    }

    /// What is to be listed.
    var source: HeadlineSource { request.map { .search($0) } ?? before.list.source }

    /// What is wrong with the query as it is now.
    var problemNow: String? { problem?.request == request ? problem?.sentence : nil }

    mutating func noteTyped() {
        typed += 1
        isEntered = false
        isProblemDue = false
    }
}

/// Everything that a search takes the place of, so that it comes back to the very row.
struct PlaceBeforeSearch: Sendable {
    var list: HeadlineWindow
    var isAtStart: Bool
    var view: View
    var isInFeeds: Bool
    var trail: Trail
    var stop: TrailStop?
    /// The cache has changed in the meantime.
    var isOutOfDate = false
}

/// The queries made since the start, the latest first, none twice.
struct SearchHistory: Sendable {
    private(set) var queries: [String] = []

    /// More than these are found faster by typing.
    static let longest = 20

    mutating func note(_ query: String) {
        let words = query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return }
        queries.removeAll { $0 == words }
        queries.insert(words, at: 0)
        if queries.count > Self.longest { queries.removeLast() }
    }
}

extension HeadlineSource {
    /// What is searched for, where that is what makes the list.
    var search: SearchRequest? {
        if case .search(let request) = self { request } else { nil }
    }

    /// The best stand first: no position tells where the list goes on.
    var isRanked: Bool { search?.order == .likeness }
}
