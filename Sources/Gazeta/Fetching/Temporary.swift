import ArticleCache
import Articles
import NewsFetching
extension FetchRun {
    func fetchPages(of feeds: [Feed.ID], tell: @escaping @Sendable (FetchNews) -> Void)
        async throws(CacheError)
    {}
    func fetchWhole(_ id: Article.ID) async throws(CacheError) -> Result<
        StoreOutcome?, FetchProblem
    > { .success(nil) }
}
