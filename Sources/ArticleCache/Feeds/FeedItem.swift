package import Articles

/// An item as its feed lists it.
package struct FeedItem: Hashable, Sendable {
    /// The story, with what the feed calls it in `guid`; its id is the cache's to give.
    package var article: Article
    /// Whether the feed tells the whole story, not only a summary of it.
    package var hasFullText: Bool

    package init(article: Article, hasFullText: Bool) {
        self.article = article
        self.hasFullText = hasFullText
    }
}

/// What a check of a feed brought.
package struct FeedArrival: Sendable {
    package var feed: Feed.ID
    /// The feed as it was when it was asked for; nil where it cannot have changed since.
    package var asked: Feed?
    /// What is to be remembered of the feed; how many articles came is for the cache to say.
    package var state: FeedState
    /// What the publisher calls the feed and its site; nil where nothing came that says it.
    package var title: String?
    package var site: String?
    /// Where the feed has moved to for good.
    package var newAddress: String?
    /// In the order of the feed; nil where it did not come, as when nothing has changed.
    package var items: [FeedItem]?

    package init(
        feed: Feed.ID, asked: Feed? = nil, state: FeedState, title: String? = nil,
        site: String? = nil, newAddress: String? = nil, items: [FeedItem]? = nil
    ) {
        self.feed = feed
        self.asked = asked
        self.state = state
        self.title = title
        self.site = site
        self.newAddress = newAddress
        self.items = items
    }
}

/// What became of the items of an arrival.
package struct FeedOutcome: Hashable, Sendable {
    package var feed: Feed.ID
    package var added = 0
    package var updated = 0
    /// Items the cache had, word for word; nothing was written for them.
    package var unchanged = 0
    /// What is remembered of the feed from now on.
    package var state: FeedState
}

/// How much of a story a text is, from little to all.
enum Fullness: Int64, Comparable {
    /// What a feed says in short.
    case summary
    /// What a feed gives as the whole story.
    case feedText
    /// The text of the story's own page.
    case page

    static func < (a: Fullness, b: Fullness) -> Bool { a.rawValue < b.rawValue }
}
