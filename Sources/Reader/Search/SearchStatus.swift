import Articles
import Screen

/// What the top bar and the status line say of a search, and of the index it needs.
extension ReaderState {
    /// «12» or «1 000+», of the list that is shown; nil where it is of no search.
    var foundCount: String? {
        guard list.source.search != nil else { return nil }
        return switch search?.findings?.count {
        case .exactly(let count): wording.number(count)
        case .moreThan(let count): wording.number(count) + "+"
        case nil: nil
        }
    }

    /// What is wrong with the query, once nobody is about to mend it; else in what order the other key
    /// would list.
    func noteOnSearch(_ search: Search) -> StatusLine.FieldNote? {
        if let message { return .told(message.text, isError: message.isError) }
        if search.isProblemDue {
            if let problem = search.problemNow { return .told(problem, isError: true) }
            if list.source.search != nil, list.source == search.source, list.headlines.isEmpty {
                return .told(wording.search.nothingFound, isError: false)
            }
        }
        guard search.request != nil else { return noteOnEmptyField }
        // A letter would be typed.
        let key = keyMap.keys(for: .searchOrder).first {
            if case .character = $0 { false } else { true }
        }
        let words = wording.search
        return key.map {
            .hint(
                StatusLine.Hint(
                    key: wording.name(of: $0),
                    text: search.order == .newest ? words.likenessFirst : words.newestFirst))
        }
    }

    private var noteOnEmptyField: StatusLine.FieldNote? {
        let words = wording.search
        let hint =
            searchHistory.queries.isEmpty
            ? StatusLine.Hint(key: wording.name(of: .function(1)), text: words.whatIsFound)
            : StatusLine.Hint(key: wording.name(of: .up), text: words.earlierQueries)
        return .hint(hint)
    }

    /// How far the index of the words has come: the fuller the more room there is.
    var sayingOfIndex: String? {
        guard let indexing, indexing.all > 0, size.columns >= StatusLine.columnsForTwo else {
            return nil
        }
        let percent = "\(min(99, indexing.done * 100 / indexing.all)) %"
        guard size.columns >= Self.columnsForNumbers else {
            return "\(wording.search.index) \(percent)"
        }
        let (done, all) = (wording.number(indexing.done), wording.number(indexing.all))
        return "\(wording.search.indexBeingBuilt) \(done) \(wording.search.outOf) \(all)"
    }

    /// A narrower line says how far the index has come in per cent.
    private static let columnsForNumbers = 100
}
