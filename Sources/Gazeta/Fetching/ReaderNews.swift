import ArticleCache
import Articles
import NewsFetching
import Reader

extension NewsAccess {
    /// Fetching into the cache, as the configuration has it.
    init(cache: ArticleCache, settings: Settings) {
        let run = FetchRun(cache: cache, settings: settings)
        self.init(
            refreshing: { scope in news(of: scope, run) },
            fetchWhole: { id throws(CacheError) in
                switch try await run.fetchWhole(id) {
                case .success(.some): nil
                case .success(nil): .noArticle
                case .failure(let problem): .notFetched(problem)
                }
            })
    }
}

/// The news of a run in the words of the reader.
private func news(
    of scope: RefreshRequest.Scope, _ run: FetchRun
) -> AsyncStream<RefreshNews> {
    let choice: FeedChoice =
        switch scope {
        case .due: .due
        case .all: .all
        case .feed(let id): .these([id])
        }
    return AsyncStream { continuation in
        let task = Task {
            for await news in run.news(of: choice, isByHand: scope != .due) {
                if let told = RefreshNews(news, run.cache) { continuation.yield(told) }
                guard case .began(_, taken: _, tooSoon: _, let resting) = news else { continue }
                // To the reader they are feeds that were tried and failed.
                for feed in resting {
                    continuation.yield(.checked(feed.id, title: feed.title, feed.state.status))
                }
            }
            continuation.yield(.ended)
            continuation.finish()
        }
        continuation.onTermination = { _ in task.cancel() }
    }
}

extension RefreshNews {
    /// Nil for what the reader does not tell.
    fileprivate init?(_ news: FetchNews, _ cache: ArticleCache) {
        switch news {
        case .began(let feeds, taken: _, tooSoon: _, let resting):
            // What of the cache fails will fail again where it can be told.
            let subscribed = (try? cache.feeds().count) ?? feeds.count
            self = .began(feeds: feeds.count + resting.count, subscribed: subscribed)
        case .asking(let feed): self = .asking(feed.id, title: feed.title)
        case .checked(let fetched):
            let feed = fetched.feed
            self = .checked(feed.id, title: feed.title, feed.state.status)
        // The list of feeds, which has changed, is told elsewhere.
        case .dropped: return nil
        case .pages(let done, let all): self = .pages(done: done, of: all)
        case .failed(let error):
            let complaint = Complaint(error, folder: cache.path)
            self = .failed(detail: sentence(for: complaint, in: .current))
        }
    }
}
