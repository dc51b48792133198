import ArticleCache
import Articles
import Ingest
import NewsFetching

/// A run of checks: claims feeds, visits them, and stores what each brings as it comes.
///
/// The command and the reader use the same. To stop reading the news of it stops the run at once;
/// what has come by then is kept.
struct FetchRun: Sendable {
    let cache: ArticleCache
    let settings: FetchSettings
    let clock: @Sendable () -> Int64

    init(
        cache: ArticleCache, settings: Settings, clock: @escaping @Sendable () -> Int64 = secondsNow
    ) {
        self.cache = cache
        self.settings = FetchSettings(settings)
        self.clock = clock
    }

    /// The news of a run over the feeds of a choice; `isByHand` where somebody waits for it.
    func news(of choice: FeedChoice, isByHand: Bool) -> AsyncStream<FetchNews> {
        AsyncStream { continuation in
            let task = Task.detached {
                do throws(CacheError) {
                    try await run(choice, isByHand) { continuation.yield($0) }
                } catch {
                    continuation.yield(.failed(error))
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// So many articles are stored in one transaction: more would keep another program waiting.
    private static let articlesAtATime = 1000

    /// The same, which returns when no feed is claimed any more, also where it is cancelled.
    func run(
        _ choice: FeedChoice, _ isByHand: Bool, tell: @escaping @Sendable (FetchNews) -> Void
    ) async throws(CacheError) {
        let claimed = try claim(choice, isByHand)
        tell(
            .began(
                claimed.feeds, taken: claimed.taken, tooSoon: claimed.tooSoon,
                resting: claimed.resting))
        guard !claimed.feeds.isEmpty else { return }
        let all = try cache.feeds()
        let visits = visit(
            try requests(claimed.feeds, isByHand: isByHand), settings: settings,
            resting: restingHosts(of: all, at: clock()), clock: clock)
        let byID = Dictionary(claimed.feeds.map { ($0.id, $0) }) { first, _ in first }
        var unchecked = Set(byID.keys)
        let came: Set<Feed.ID>
        do throws(CacheError) {
            came = try await store(visits, of: byID, unchecked: &unchecked, tell: tell)
        } catch {
            // The claims end with this process at the latest.
            try? cache.release(Array(unchecked))
            throw error
        }
        try cache.release(Array(unchecked))
        // Where the feed cannot be had, its pages cannot either.
        let whole = claimed.feeds.filter { $0.settings.fullText && came.contains($0.id) }
        try await fetchPages(of: whole.map(\.id), tell: tell)
    }

    /// Stores visits while others are under way; gives the feeds that did not fail.
    private func store(
        _ events: AsyncStream<FetchEvent>, of feeds: [Feed.ID: Feed],
        unchecked: inout Set<Feed.ID>, tell: @escaping @Sendable (FetchNews) -> Void
    ) async throws(CacheError) -> Set<Feed.ID> {
        let queue = VisitQueue()
        let reading = Task {
            for await event in events {
                switch event {
                case .started(let id):
                    if let feed = feeds[id] { tell(.asking(feed)) }
                case .visited(let visit):
                    await queue.put(visit)
                }
            }
            await queue.close()
        }
        defer { reading.cancel() }
        var came: Set<Feed.ID> = []
        while let visits = await next(of: queue, stopping: reading) {
            for news in try store(visits, of: feeds) { tell(news) }
            for visit in visits { unchecked.remove(visit.feed) }
            came.formUnion(visits.filter { $0.problem == nil }.map(\.feed))
        }
        return came
    }

    private func next(
        of queue: VisitQueue, stopping reading: Task<Void, Never>
    ) async -> [FeedVisit]? {
        await withTaskCancellationHandler {
            await queue.take(limit: Self.articlesAtATime)
        } onCancel: {
            reading.cancel()
        }
    }

    private func store(
        _ visits: [FeedVisit], of feeds: [Feed.ID: Feed]
    ) throws(CacheError) -> [FetchNews] {
        let outcomes = try cache.store(
            visits.map { FeedArrival($0, asked: feeds[$0.feed]) }, at: clock())
        return zip(visits, outcomes).compactMap { visit, outcome in
            guard var feed = feeds[visit.feed] else { return nil }
            guard let outcome else { return .dropped(feed) }
            feed.state = outcome.state
            feed.publishedTitle = visit.document?.title ?? feed.publishedTitle
            return .checked(
                FetchedFeed(
                    feed: feed, added: outcome.added, updated: outcome.updated,
                    unchanged: outcome.unchanged,
                    problems: (visit.document?.problems ?? []).map {
                        Complaint($0, in: feed.title)
                    },
                    bytes: visit.bytes))
        }
    }
}

/// Which feeds are checked.
extension FetchRun {
    private func claim(
        _ choice: FeedChoice, _ isByHand: Bool
    ) throws(CacheError) -> (feeds: [Feed], taken: [Feed], tooSoon: [Feed], resting: [Feed]) {
        let now = clock()
        let longest = longestVisits(of: try cache.feeds(), settings: settings)
        let claim = try cache.claim(choice, at: now, forSeconds: longest)
        let mine = choice == .due ? claim.feeds : claim.feeds.map(\.readyForNextCheck)
        let isDue = { (feed: Feed) in mayCheck(feed, at: now, isByHand: isByHand) }
        let early = mine.filter { !isDue($0) }
        try cache.release(early.map(\.id))
        let isResting = { (feed: Feed) in feed.state.rest(at: now) != nil }
        return (
            mine.filter(isDue), claim.taken, early.filter { !isResting($0) },
            early.filter(isResting)
        )
    }

    private func requests(
        _ feeds: [Feed], isByHand: Bool
    ) throws(CacheError) -> [FeedRequest] {
        var requests: [FeedRequest] = []
        for feed in feeds {
            let password = feed.settings.user == nil ? nil : try cache.password(of: feed.id)
            requests.append(FeedRequest(feed: feed, password: password, isByHand: isByHand))
        }
        return requests
    }
}

extension Feed {
    /// Whether it is served by this very machine, where nobody is pestered by many checks.
    var isOfThisMachine: Bool { leadsToThisMachine(url) }

    /// The feed as one that may be checked again at once where it is on this very machine.
    fileprivate var readyForNextCheck: Feed {
        guard isOfThisMachine else { return self }
        var feed = self
        feed.state.lastCheck = nil
        feed.state.nextCheck = min(0, feed.state.nextCheck)
        return feed
    }
}
