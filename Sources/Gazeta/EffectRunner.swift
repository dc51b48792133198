import ArticleCache
import Articles
import Reader
import Terminal

/// Does what the reader wants done outside, away from the main loop, and tells what came of it.
///
/// A question of a kind that is asked again makes the older one pointless: its answer is dropped.
/// Refreshes run side by side, but none begins before those that were stopped have let go of their
/// feeds.
/// Marks are written one after the other, in the order they were made.
@MainActor
final class EffectRunner {
    private let cache: ArticleCache
    private let news: NewsAccess
    private let tell: @Sendable (Event) -> Void
    private var questions: [Effect.Kind: Task<Void, Never>] = [:]
    /// By their numbers.
    private var refreshes: [Int: Task<Void, Never>] = [:]
    /// Ends when all refreshes that were stopped have come to their end.
    private var stopping: Task<Void, Never>?
    private var lastChange: Task<Void, Never>?
    private var pendingMarks = PendingMarks()
    /// Changes under way of which only the cache knows the articles.
    private var sweepingChanges = 0
    private var isFinishing = false
    /// What came of the changes that were under way at the end.
    private var lastTold: [Event] = []
    /// How many changes to the cache were begun, and how many articles they have added.
    private(set) var changes = 0
    private(set) var added = 0

    init(cache: ArticleCache, news: NewsAccess, tell: @escaping @Sendable (Event) -> Void) {
        self.cache = cache
        self.news = news
        self.tell = tell
    }

    /// The cache was changed by what is done for it behind everything else.
    func noteChange() { changes += 1 }

    func start(_ effect: Effect) {
        let (cache, news, tell) = (cache, news, tell)
        if case .refresh(let request) = effect {
            startRefresh(request)
        } else if case .stopRefreshing = effect {
            stopRefreshing()
        } else if let kind = effect.kind {
            for kind in effect.kindsMadePointless { questions[kind]?.cancel() }
            // What is told must not be older than the marks that the screen shows already.
            let before = lastChange
            let mustWait = effect.reliesOnMarks || sweepingChanges > 0
            questions[kind] = Task.detached { [self] in
                await end(of: before, within: mustWait ? nil : patienceWithMarks)
                let event: Event? =
                    switch effect {
                    case .fetchWhole(let id): await wholeText(of: id, from: cache, by: news)
                    case .loadHeadlines(let request) where request.isSearch:
                        await searchAnswer(to: request, from: cache)
                    case .awaitPause(let typed):
                        (try? await Task.sleep(for: typingPause)).map { .typingPaused(typed) }
                    default: answer(to: effect, from: cache)
                    }
                guard let event else { return }
                let told = await pendingMarks.laid(over: event)
                if !Task.isCancelled { tell(told) }
            }
        } else {
            change(effect)
        }
    }

    private func change(_ effect: Effect) {
        changes += 1
        var mark: Int?
        if case .mark(let ids, let change) = effect { mark = pendingMarks.add(change, to: ids) }
        if mark == nil { sweepingChanges += 1 }
        let before = lastChange
        lastChange = Task { [cache] in
            await before?.value
            let event = await Task.detached { answer(to: effect, from: cache) }.value
            if let mark { pendingMarks.remove(mark) } else { sweepingChanges -= 1 }
            if isFinishing {
                lastTold += [event].compactMap { $0 }
            } else if let event {
                tell(event)
            }
        }
    }

    private func startRefresh(_ request: RefreshRequest) {
        let stopping = stopping
        refreshes[request.number] = Task {
            await stopping?.value
            await refresh(request)
            refreshes[request.number] = nil
        }
    }

    private func stopRefreshing() {
        let (stopped, before) = (refreshes.values.map(\.self), stopping)
        refreshes = [:]
        for refresh in stopped { refresh.cancel() }
        stopping = Task {
            await before?.value
            for refresh in stopped { await refresh.value }
        }
    }

    /// Tells the news of a refresh as they come, until they end or it is stopped; returns when it
    /// has let go of its feeds.
    private func refresh(_ request: RefreshRequest) async {
        guard !Task.isCancelled else { return }
        let (news, tellNews) = AsyncStream.makeStream(of: RefreshNews.self)
        let run = Task.detached { [refreshing = self.news.refreshing] in
            await refreshing(request.scope) { tellNews.yield($0) }
            tellNews.finish()
        }
        await withTaskCancellationHandler {
            var hasEnded = false
            for await told in news where !Task.isCancelled {
                changes += 1
                if case .checked(_, _, .arrived(let new, _)) = told { added += new }
                hasEnded = told == .ended
                tell(.refresh(request, told))
            }
            if !hasEnded, !Task.isCancelled { tell(.refresh(request, .ended)) }
            await run.value
        } onCancel: {
            run.cancel()
        }
    }

    /// Waits for nothing but what must not be lost: the marks made last. Why some of them are lost
    /// all the same, when nobody sees the screen any more.
    func finish() async -> [String] {
        for question in questions.values { question.cancel() }
        stopRefreshing()
        isFinishing = true
        await lastChange?.value
        return lastTold.compactMap { event in
            if case .failed(_, let detail) = event { detail } else { nil }
        }
    }
}

/// Waits until a change is done, or for so long; nil waits however long it takes.
private func end(of change: Task<Void, Never>?, within patience: Duration?) async {
    guard let change else { return }
    guard let patience else {
        await change.value
        return
    }
    let (waiting, stop) = AsyncStream.makeStream(of: Void.self)
    Task {
        await change.value
        stop.finish()
    }
    let late = Task {
        try? await Task.sleep(for: patience)
        stop.finish()
    }
    for await _ in waiting {}
    late.cancel()
}

/// A mark takes a millisecond, unless another program is writing: then nobody waits with it who
/// only wants to read.
private let patienceWithMarks = Duration.milliseconds(150)

/// Whoever types for so long no letter looks at what there is.
private let typingPause = Duration.milliseconds(800)

extension HeadlineRequest {
    fileprivate var isSearch: Bool { if case .search = source { true } else { false } }
}

extension Effect {
    /// Whether the answer is another one where a mark is missing, not only its marks.
    fileprivate var reliesOnMarks: Bool {
        switch self {
        case .loadCounts, .loadFeeds: true
        case .loadHeadlines(let request): request.isUnreadOnly || request.source == .starred
        default: false
        }
    }

    /// The kinds of the questions that nobody waits for any more: those of the same kind, and for a
    /// list made anew all about the one before.
    fileprivate var kindsMadePointless: [Kind] {
        guard case .loadHeadlines(let request) = self,
            request.purpose == .first || request.purpose == .last
        else { return [kind].compactMap(\.self) }
        return HeadlineRequest.Purpose.allCases.map { .headlines($0) }
    }
}

/// What comes of an effect; nil where there is nothing to tell.
private func answer(to effect: Effect, from cache: ArticleCache) -> Event? {
    Terminal.guardThisThread()
    do throws(CacheError) {
        switch effect {
        case .loadCounts:
            return .countsLoaded(try cache.counts())
        case .loadHeadlines(let request):
            let headlines = try headlines(for: request, in: cache)
            return .headlinesLoaded(
                request, headlines.map(local),
                above: try rank(request, headlines.first, in: cache))
        case .loadArticle(let id, let visited):
            guard let (document, related) = try articleAndRelated(id, visited, in: cache) else {
                return .articleMissing(id)
            }
            return .articleLoaded(document, related: related)
        case .loadHits(let id, let request):
            return try hits(of: request, in: id, from: cache)
        case .loadHyphenator(let language):
            return .hyphenatorLoaded(language, bestHyphenator(for: language))
        case .mark(let ids, let change):
            _ = try cache.mark(ids, change, at: secondsNow())
            return nil
        case .markAllRead(let source):
            let before = try cache.markAllRead(in: source, at: secondsNow())
            return .allMarkedRead(source, Array(before.keys))
        case .loadFeeds:
            return .feedsLoaded(try feedListings(in: cache))
        case .rename(let id, let title):
            _ = try cache.change(id) { $0.givenTitle = title }
            return .renamed(id, title: title)
        case .unsubscribe(let id):
            _ = try cache.removeFeed(id, withArticles: false)
            return .unsubscribed(id)
        case .awaitPause, .refresh, .stopRefreshing, .fetchWhole, .openInBrowser, .copy, .nextTheme,
            .redraw,
            .quit:
            return nil
        }
    } catch {
        return failure(of: effect, error, cache)
    }
}

/// The article with its whole text, once that has come.
private func wholeText(
    of id: Article.ID, from cache: ArticleCache, by news: NewsAccess
) async -> Event {
    do throws(CacheError) {
        if let problem = try await news.fetchWhole(id) { return .wholeTextMissing(id, problem) }
        guard let (document, related) = try articleAndRelated(id, in: cache) else {
            return .articleMissing(id)
        }
        return .wholeTextLoaded(document, related: related)
    } catch {
        return failure(of: .fetchWhole(id), error, cache)
    }
}

func failure(of effect: Effect, _ error: CacheError, _ cache: ArticleCache) -> Event {
    .failed(effect, detail: sentence(for: Complaint(error, folder: cache.path), in: .current))
}

private func articleAndRelated(
    _ id: Article.ID, _ visited: [Article.ID] = [], in cache: ArticleCache
) throws(CacheError) -> (ArticleDocument, [RelatedStory])? {
    guard let document = try cache.article(id) else { return nil }
    let related = try cache.related(to: id, limit: relatedLimit, visited: visited) ?? []
    return (local(document), related.map(local))
}

private func headlines(
    for request: HeadlineRequest, in cache: ArticleCache
) throws(CacheError) -> [Headline] {
    var query = HeadlineQuery(request)
    guard request.purpose == .reload, request.from != nil else {
        return try cache.headlines(query)
    }
    query.includesStart = true
    let older = try cache.headlines(query)
    query.includesStart = false
    query.direction = .newer
    return try cache.headlines(query) + older
}

/// How many headlines stand above the first of an answer, where the list cannot know it.
func rank(
    _ request: HeadlineRequest, _ first: Headline?, in cache: ArticleCache
) throws(CacheError) -> Int? {
    switch request.purpose {
    case .first, .append: return nil
    case .last, .prepend, .reload, .nextUnread, .previousUnread:
        guard let first else { return nil }
        return try cache.rank(of: first.position, in: request.source.onLocalClock)
    }
}

/// How many related stories the sidebar can have.
private let relatedLimit = 40

extension HeadlineQuery {
    init(_ request: HeadlineRequest) {
        self.init(
            source: request.source.onLocalClock, unreadOnly: request.isUnreadOnly,
            from: request.from,
            direction: request.isTowardsOlder ? .older : .newer, limit: request.limit)
    }
}

private func feedListings(in cache: ArticleCache) throws(CacheError) -> [FeedListing] {
    let counts = try cache.feedCounts()
    return try cache.feeds().map { feed in
        let count = counts[feed.id] ?? FeedCounts()
        return FeedListing(
            feed: feed, all: count.articles, unread: count.unread,
            lastCheck: feed.state.lastCheck.flatMap(localTime),
            nextCheck: feed.state.nextCheck > 0 ? localTime(feed.state.nextCheck) : nil)
    }
}

// Dates leave here on the user's own clock: the reader knows no time zones.

func local(_ headline: Headline) -> Headline {
    var headline = headline
    headline.published = headline.published.map(localDate)
    return headline
}

private func local(_ story: RelatedStory) -> RelatedStory {
    var story = story
    story.date = story.date.map(localDate)
    return story
}

func local(_ document: ArticleDocument) -> ArticleDocument {
    var document = document
    document.article.published = document.article.published.map(localDate)
    document.article.updated = document.article.updated.map(localDate)
    return document
}
