import ArticleCache
import Articles
import Reader

/// What the reader wants of the network, whoever does it.
struct NewsAccess: Sendable {
    /// Checks feeds and tells the news of it; cancelled, it stops at once, and it returns when no
    /// feed is claimed any more.
    var refreshing:
        @Sendable (RefreshRequest.Scope, @escaping @Sendable (RefreshNews) -> Void) async -> Void
    /// Brings the whole text of an article into the cache; why not, where it does not come.
    var fetchWhole: @Sendable (Article.ID) async throws(CacheError) -> WholeTextProblem?
}
