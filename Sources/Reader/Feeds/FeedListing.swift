package import Articles

/// A feed as the reader lists it.
package struct FeedListing: Hashable, Sendable {
    package var feed: Feed
    /// How many of its articles the cache holds, and how many of them are unread.
    package var all: Int
    package var unread: Int
    /// The moments of its state on the reader's own clock.
    package var lastCheck: ArticleDate?
    package var nextCheck: ArticleDate?

    package init(
        feed: Feed, all: Int, unread: Int, lastCheck: ArticleDate? = nil,
        nextCheck: ArticleDate? = nil
    ) {
        self.feed = feed
        self.all = all
        self.unread = unread
        self.lastCheck = lastCheck
        self.nextCheck = nextCheck
    }
}
