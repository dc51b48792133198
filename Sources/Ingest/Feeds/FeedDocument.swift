package import Articles

/// What a feed says of itself, and its entries in the feed's order.
package struct FeedDocument: Hashable, Sendable {
    /// Plain text.
    package var title: String?
    /// The address of the site the feed belongs to.
    package var site: String?
    /// The address the feed names as its own.
    package var selfAddress: String?
    /// Plain text.
    package var description: String?
    /// A BCP 47 primary language subtag.
    package var language: String?
    /// Minutes that the publisher wants between two checks: `ttl` or the `sy:` module, the longer.
    package var updateInterval: Int?
    /// Hours of Greenwich time, 0 to 23, in which the publisher wants no check.
    package var skipHours: Set<Int>
    /// Days without checks by Greenwich time: 1 is Monday, 7 Sunday.
    package var skipDays: Set<Int>
    package var entries: [FeedEntry]
    /// What was wrong with it; the entries that could be read are there nonetheless.
    package var problems: [IngestProblem]

    package init(
        title: String? = nil, site: String? = nil, selfAddress: String? = nil,
        description: String? = nil, language: String? = nil, updateInterval: Int? = nil,
        skipHours: Set<Int> = [], skipDays: Set<Int> = [], entries: [FeedEntry] = [],
        problems: [IngestProblem] = []
    ) {
        self.title = title
        self.site = site
        self.selfAddress = selfAddress
        self.description = description
        self.language = language
        self.updateInterval = updateInterval
        self.skipHours = skipHours
        self.skipDays = skipDays
        self.entries = entries
        self.problems = problems
    }
}

/// One article as a feed tells it. Its dates are as told: one that lies ahead of the clock is for
/// whoever has a clock to judge.
package struct FeedEntry: Hashable, Sendable {
    /// What the feed calls it: as given, or the SHA-256 of a name too long to be kept.
    package var guid: String?
    package var article: Article
    /// Whether the feed gives the whole text and not its beginning.
    package var hasFullText: Bool

    package init(guid: String?, article: Article, hasFullText: Bool) {
        self.guid = guid
        self.article = article
        self.hasFullText = hasFullText
    }
}

/// A feed with more entries ends here: nobody reads as many.
package let feedEntryLimit = 5000
