import ArticleCache
import Articles
import NewsFetching
import Reader

extension NewsAccess {
    /// Fetching into the cache, as the configuration has it.
    init(cache: ArticleCache, settings: Settings) {
        let run = FetchRun(cache: cache, settings: settings)
        self.init(
            refreshing: { scope, tell in await refresh(scope, run, tell) },
            fetchWhole: { id throws(CacheError) in
                switch try await run.fetchWhole(id) {
                case .success(.some): nil
                case .success(nil): .noArticle
                case .failure(let problem): .notFetched(problem)
                }
            })
    }
}

/// Runs, and tells the news of it in the words of the reader.
private func refresh(
    _ scope: RefreshRequest.Scope, _ run: FetchRun,
    _ tell: @escaping @Sendable (RefreshNews) -> Void
) async {
    let choice: FeedChoice =
        switch scope {
        case .due: .due
        case .all: .all
        case .feed(let id): .these([id])
        }
    do throws(CacheError) {
        try await run.run(choice, scope != .due) { news in
            for told in RefreshNews.told(news, run.cache) { tell(told) }
        }
    } catch {
        let complaint = Complaint(error, folder: run.cache.path)
        tell(.failed(detail: sentence(for: complaint, in: .current)))
    }
    tell(.ended)
}

extension RefreshNews {
    /// Nothing for what the reader does not tell.
    fileprivate static func told(_ news: FetchNews, _ cache: ArticleCache) -> [RefreshNews] {
        switch news {
        case .began(let feeds, let taken, let tooSoon, let resting):
            // What of the cache fails will fail again where it can be told.
            let subscribed = (try? cache.feeds().count) ?? feeds.count
            let began = RefreshNews.began(feeds: feeds.count, subscribed: subscribed)
            guard !taken.isEmpty || !tooSoon.isEmpty || !resting.isEmpty else { return [began] }
            let rest = tooSoon.isEmpty ? rest(of: resting) : nil
            return [began, .heldBack(taken: taken.count, resting: rest)]
        case .asking(let feed): return [.asking(feed.id, title: feed.title)]
        case .checked(let fetched):
            let feed = fetched.feed
            return [.checked(feed.id, title: feed.title, feed.state.status)]
        case .pages(let done, let all): return [.pages(done: done, of: all)]
        case .failed(let error):
            let complaint = Complaint(error, folder: cache.path)
            return [.failed(detail: sentence(for: complaint, in: .current))]
        // The list of feeds, which has changed, is told elsewhere.
        case .dropped: return []
        }
    }

    /// Why none of the feeds may be asked: the rest of the server that ends first; nil where some
    /// were only checked just before.
    private static func rest(of feeds: [Feed]) -> FetchProblem? {
        let rests = feeds.compactMap { feed -> (problem: FetchProblem, until: Int64)? in
            guard case .askedToWait(_, until: let until?) = feed.state.status.problem,
                let problem = feed.state.status.problem, until > secondsNow()
            else { return nil }
            return (problem, until)
        }
        return rests.count == feeds.count ? rests.min { $0.until < $1.until }?.problem : nil
    }
}
