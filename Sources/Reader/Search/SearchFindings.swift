package import Articles

/// What a search tells beside its headlines.
package struct SearchFindings: Hashable, Sendable {
    /// How many articles answer to it.
    package enum Count: Hashable, Sendable {
        case exactly(Int)
        /// More than is worth counting.
        case moreThan(Int)
    }

    package var count: Count
    /// What is wrong with the query, as a sentence.
    package var problem: String?
    package var hits: [Article.ID: HeadlineHits]

    package init(
        count: Count, problem: String? = nil, hits: [Article.ID: HeadlineHits] = [:]
    ) {
        self.count = count
        self.problem = problem
        self.hits = hits
    }
}

/// Where the words searched for stand in what the list shows of an article.
package struct HeadlineHits: Hashable, Sendable {
    /// In Unicode scalars of the title.
    package var title: [Range<Int>]
    /// The place of the text that answers to the search, where it is not the title alone.
    package var snippet: TextWithHits?

    package init(title: [Range<Int>] = [], snippet: TextWithHits? = nil) {
        self.title = title
        self.snippet = snippet
    }
}

/// A text and where hits stand in it, in Unicode scalars, in order and apart.
package struct TextWithHits: Hashable, Sendable {
    package var text: String
    package var hits: [Range<Int>]

    package init(_ text: String, hits: [Range<Int>]) {
        self.text = text
        self.hits = hits
    }
}

/// How far the index of the words, without which nothing is found, has come.
package struct Indexing: Hashable, Sendable {
    package var done: Int
    package var all: Int

    package init(done: Int, all: Int) {
        self.done = done
        self.all = all
    }
}
