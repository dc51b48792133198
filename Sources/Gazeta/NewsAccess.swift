import ArticleCache
import Articles
import Reader

/// What the reader wants of the network, whoever does it.
struct NewsAccess: Sendable {
    /// Checks feeds; to leave off reading the news of it stops it at once.
    var refreshing: @Sendable (RefreshRequest.Scope) -> AsyncStream<RefreshNews>
    /// Brings the whole text of an article into the cache; why not, where it does not come.
    var fetchWhole: @Sendable (Article.ID) async throws(CacheError) -> WholeTextProblem?
}
