package import Articles
package import WordForms

/// What a search has found, or why it finds nothing.
package struct SearchAnswer: Hashable, Sendable {
    package var results: [SearchResult]
    package var count: SearchCount
    package var problem: SearchProblem?

    package init(
        results: [SearchResult] = [], count: SearchCount = .exactly(0),
        problem: SearchProblem? = nil
    ) {
        self.results = results
        self.count = count
        self.problem = problem
    }
}

/// An article that answers to a search.
package struct SearchResult: Hashable, Sendable {
    package var headline: Headline
    /// Where the title has what was searched for, in Unicode scalars.
    package var titleHits: [Range<Int>]
    /// The passage of the text that has the most of it; nil where only the title has any.
    package var snippet: Snippet?
    /// How well it answers, the more the better; nil where that was not asked for.
    package var score: Double?

    package init(
        headline: Headline, titleHits: [Range<Int>] = [], snippet: Snippet? = nil,
        score: Double? = nil
    ) {
        self.headline = headline
        self.titleHits = titleHits
        self.snippet = snippet
        self.score = score
    }
}

/// How many articles answer to a search.
package enum SearchCount: Hashable, Sendable {
    case exactly(Int)
    /// More than anybody wants to have counted, or counting all would take too long.
    case moreThan(Int)

    /// Up to here it is counted.
    package static let most = 1000
}
