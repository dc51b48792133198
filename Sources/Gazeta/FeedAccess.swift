import ArticleCache
import Articles
import Reader

/// What the reader wants of feeds and the network, whoever does it.
struct FeedAccess: Sendable {
    /// All feeds, in the order in which they were subscribed to.
    var listings: @Sendable () throws(CacheError) -> [FeedListing]
    /// Gives a feed a name of the reader's own, or with nil its publisher's.
    var rename: @Sendable (Feed.ID, String?) throws(CacheError) -> Void
    var unsubscribe: @Sendable (Feed.ID) throws(CacheError) -> Void
    /// Checks feeds; to leave off reading the news of it stops it at once.
    var refreshing: @Sendable (RefreshRequest.Scope) -> AsyncStream<RefreshNews>
    /// Brings the whole text of an article into the cache; why not, where it does not come.
    var fetchWhole: @Sendable (Article.ID) async throws(CacheError) -> WholeTextProblem?

    /// Of somebody who is subscribed to nothing.
    static let withoutSubscriptions = FeedAccess(
        listings: { [] }, rename: { _, _ in }, unsubscribe: { _ in },
        refreshing: { _ in
            AsyncStream { news in
                news.yield(.began(feeds: 0, subscribed: 0))
                news.yield(.ended)
                news.finish()
            }
        },
        fetchWhole: { _ in .noArticle })
}
