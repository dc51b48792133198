import Articles
import GRDB

/// What one transaction does to the articles, gathered so that at its end the index follows: each
/// row of it is written once, and in the order that suits its table.
struct IndexBatch {
    /// One article that the transaction touches.
    struct Change {
        let arrival: Int64
        /// The article as the index holds it; nil where it holds none.
        let former: IndexedArticle?
        /// Whether its text may be another one.
        var hasNewText: Bool
        /// Of the new text, where it was made beforehand.
        var analysis: ArticleAnalysis?
    }

    private(set) var state: IndexState
    /// The rebuild goes on to here in this transaction.
    private(set) var advancesTo: Int64?
    private(set) var changes: [Change] = []
    private var numbers: [Int64: Int] = [:]

    init(_ state: IndexState) {
        self.state = state
    }

    /// A new article has been stored.
    mutating func added(_ arrival: Int64, _ analysis: ArticleAnalysis?) {
        note(Change(arrival: arrival, former: nil, hasNewText: true, analysis: analysis))
    }

    /// To be said before an article is changed in any way but its marks, or removed.
    mutating func willChange(_ arrival: Int64, in db: Database) throws {
        guard numbers[arrival] == nil, state.holds(arrival) else { return }
        let former = try IndexedArticle(arrival, in: db)
        note(Change(arrival: arrival, former: former, hasNewText: false))
    }

    /// The text of an article, for which `willChange` was said, is another one.
    mutating func changedText(of arrival: Int64, _ analysis: ArticleAnalysis?) {
        guard let number = numbers[arrival] else { return }
        changes[number].hasNewText = true
        changes[number].analysis = analysis
    }

    /// The rebuild has reached `low`: what arrived before is to be in the index from now on, and is
    /// noted as added.
    mutating func advance(to low: Int64) {
        advancesTo = low
        state.low = low
    }

    private mutating func note(_ change: Change) {
        guard state.holds(change.arrival) else { return }
        if let number = numbers[change.arrival] {
            // Only an arrival that was given again after its article went comes a second time.
            changes[number].hasNewText = true
            changes[number].analysis = change.analysis
        } else {
            numbers[change.arrival] = changes.count
            changes.append(change)
        }
    }
}
