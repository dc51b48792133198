import ArticleCache
import Articles
import Ingest
import NewsFetching

/// Whole texts of articles, from their pages.
extension FetchRun {
    /// Pages fetched in one run; the rest wait for the next.
    private static let mostPages = 500

    func fetchPages(
        of feeds: [Feed.ID], tell: @escaping @Sendable (FetchNews) -> Void
    ) async throws(CacheError) {
        guard !feeds.isEmpty, !Task.isCancelled else { return }
        let wanted = try cache.wantedPages(of: feeds, limit: Self.mostPages)
        guard !wanted.isEmpty else { return }
        tell(.pages(done: 0, of: wanted.count))
        let subscribed = try cache.feeds()
        let resting = restingHosts(of: subscribed, at: clock())
        let addresses = Dictionary(subscribed.map { ($0.id, $0.url) }) { first, _ in first }
        var done = 0
        let pages = NewsFetching.fetchPages(
            wanted.map { PageRequest($0.url, linkedFrom: addresses[$0.feed] ?? "") },
            settings: settings, resting: resting, clock: clock)
        for await (index, page) in pages where wanted.indices.contains(index) {
            try storePage(page, of: wanted[index].article)
            done += 1
            tell(.pages(done: done, of: wanted.count))
        }
    }

    private func storePage(
        _ page: Result<FetchedPage, FetchProblem>, of id: Article.ID
    ) throws(CacheError) {
        switch page {
        case .success(let page): _ = try cache.storePage(article(of: page), of: id)
        case .failure(let problem) where problem.saysNothingOfThePage: break
        case .failure(let problem) where problem.mayPass: try cache.postponePage(of: id)
        case .failure: _ = try cache.storePage(nil, of: id)
        }
    }

    /// Brings the whole text of one article into the cache, because somebody reads it. Nil where
    /// its page is no article.
    func fetchWhole(
        _ id: Article.ID
    ) async throws(CacheError) -> Result<StoreOutcome?, FetchProblem> {
        guard let known = try cache.article(id)?.article, let url = known.url else {
            return .success(nil)
        }
        let subscribed = try cache.feeds()
        // The link of an article that is of no feed was given by whoever reads it.
        let feed = known.feed.map { id in subscribed.first { $0.id.text == id }?.url ?? "" }
        let page: FetchedPage
        do throws(FetchProblem) {
            page = try await fetchPage(
                PageRequest(url, linkedFrom: feed), settings: settings,
                resting: restingHosts(of: subscribed, at: clock()), clock: clock)
        } catch {
            return .failure(error)
        }
        guard let article = article(of: page) else { return .success(nil) }
        return .success(try cache.storePage(article, of: id))
    }

    private func article(of page: FetchedPage) -> Article? {
        pageDocument(
            page.bytes, url: page.url, contentType: page.contentType, charset: nil
        ).article
    }
}

extension FetchProblem {
    /// Whether the page's own server has not been heard: however often that happens, as to a
    /// machine that is seldom in a network, the page is still wanted.
    fileprivate var saysNothingOfThePage: Bool {
        // A page that takes for ever is not to be tried for ever.
        if case .timedOut = self { return false }
        return isOfTheHost
    }

    /// Whether another try may bring what this one did not.
    fileprivate var mayPass: Bool {
        switch self {
        case .timedOut, .closedEarly, .other: true
        case .refused(let status): status >= 500
        default: false
        }
    }
}
