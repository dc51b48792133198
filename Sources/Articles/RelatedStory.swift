/// A story that belongs to another one, and why.
package struct RelatedStory: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        /// The editor set a card or a link.
        case link
        /// The same event told by another desk.
        case group
        /// Alike by its words.
        case similar
        /// The newest of the same section.
        case section
    }

    /// Nil where the story is not in the cache.
    package var id: Article.ID?
    package var title: String
    package var date: ArticleDate?
    package var section: String?
    package var site: String?
    package var summary: String?
    package var url: String?
    package var marks: Marks
    /// Between 0 and 1, falling along the list.
    package var score: Double
    package var reason: Reason
    /// The words the two stories share, the weightiest first.
    package var terms: [String]
    /// The story it tells, with all who tell it.
    package var group: StoryGroup?

    package init(
        id: Article.ID?, title: String, date: ArticleDate? = nil, section: String? = nil,
        site: String? = nil, summary: String? = nil, url: String? = nil, marks: Marks = Marks(),
        score: Double, reason: Reason, terms: [String] = [],
        group: StoryGroup? = nil
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.section = section
        self.site = site
        self.summary = summary
        self.url = url
        self.marks = marks
        self.score = score
        self.reason = reason
        self.terms = terms
        self.group = group
    }
}
