/// What a list needs of an article; it never carries the body.
package struct Headline: Hashable, Sendable {
    package var id: Article.ID
    /// Where the article stands in lists.
    package var position: ListPosition
    package var title: String
    package var url: String?
    package var section: String?
    package var site: String?
    package var language: String?
    package var published: ArticleDate?
    /// The ids of the feeds the article came in by, the one it belongs to first.
    package var feeds: [String]
    package var marks: Marks
    /// The story that the article tells; nil until it has been looked for.
    package var group: StoryGroup?

    package init(
        id: Article.ID, position: ListPosition, title: String, url: String? = nil,
        section: String? = nil, site: String? = nil, language: String? = nil,
        published: ArticleDate? = nil, feeds: [String] = [], marks: Marks = Marks(),
        group: StoryGroup? = nil
    ) {
        self.id = id
        self.position = position
        self.title = title
        self.url = url
        self.section = section
        self.site = site
        self.language = language
        self.published = published
        self.feeds = feeds
        self.marks = marks
        self.group = group
    }
}

/// The key lists are ordered by: newest first, then the last to arrive first.
///
/// It names a place in a list that stays true while articles come and go, so a list is read
/// on from a position, never from a count of rows.
package struct ListPosition: Hashable, Sendable, Comparable {
    /// Seconds since 1970; the time of arrival where no date is known.
    package var instant: Int64
    /// The order in which the cache took the articles in.
    package var arrival: Int64

    package init(instant: Int64, arrival: Int64) {
        self.instant = instant
        self.arrival = arrival
    }

    /// The order of a list from top to bottom: newer stands before older.
    package static func < (a: ListPosition, b: ListPosition) -> Bool {
        (a.instant, a.arrival) > (b.instant, b.arrival)
    }
}
