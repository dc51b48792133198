import ArticleCache
import Articles
import Reader
import Testing

@testable import Gazeta

/// What the reader wants of the network, and how it is told.
@MainActor @Suite struct EffectRunnerTests {
    private let program: BuiltProgram
    private let cache: ArticleCache
    private let reut = Feed(url: "https://reut.example/feed.xml", publishedTitle: "Вести Реута")

    init() throws {
        program = try BuiltProgram()
        cache = try ArticleCache(folder: program.home)
        _ = try cache.add([reut])
    }

    private func runner(
        refreshing: @escaping @Sendable (RefreshRequest.Scope) -> AsyncStream<RefreshNews>,
        fetchWhole: @escaping @Sendable (Article.ID) async -> WholeTextProblem? = { _ in nil }
    ) -> (EffectRunner, AsyncStream<Event>) {
        let (events, tell) = AsyncStream.makeStream(of: Event.self)
        let news = NewsAccess(
            refreshing: { scope, tell in for await told in refreshing(scope) { tell(told) } },
            fetchWhole: fetchWhole)
        return (EffectRunner(cache: cache, news: news) { tell.yield($0) }, events)
    }

    /// The news told until a refresh ends.
    private func told(_ events: AsyncStream<Event>) async -> [RefreshNews] {
        var told: [RefreshNews] = []
        for await case .refresh(_, let news) in events {
            told.append(news)
            if news == .ended { break }
        }
        return told
    }

    private func request(_ number: Int) -> RefreshRequest {
        RefreshRequest(scope: .all, number: number)
    }

    @Test func newsAreToldInOrderAndTheirArticlesCounted() async {
        let news: [RefreshNews] = [
            .began(feeds: 1, subscribed: 1), .asking(reut.id, title: "Вести Реута"),
            .checked(reut.id, title: "Вести Реута", .arrived(added: 5, updated: 1)), .ended,
        ]
        let (runner, events) = runner { _ in
            AsyncStream { stream in
                for news in news { stream.yield(news) }
                stream.finish()
            }
        }
        runner.start(.refresh(request(1)))
        #expect(await told(events) == news)
        #expect(runner.added == 5)
        #expect(runner.changes == news.count)
    }

    @Test func whereNoEndIsToldItIsToldForIt() async {
        let (runner, events) = runner { _ in AsyncStream { $0.finish() } }
        runner.start(.refresh(request(1)))
        #expect(await told(events) == [.ended])
    }

    @Test func aStopEndsTheOneUnderWay() async throws {
        let (stopped, stop) = AsyncStream.makeStream(of: Void.self)
        let (runner, events) = runner { scope in
            AsyncStream { stream in
                // One that would never end.
                stream.yield(.began(feeds: 1, subscribed: 1))
                stream.onTermination = { _ in stop.yield() }
            }
        }
        runner.start(.refresh(request(1)))
        var iterator = events.makeAsyncIterator()
        guard case .refresh(request(1), .began) = await iterator.next() else {
            Issue.record("the first refresh has not begun")
            return
        }
        runner.start(.stopRefreshing)
        var ends = stopped.makeAsyncIterator()
        #expect(await ends.next() != nil)
        _ = await runner.finish()
    }

    @Test func aNewerRefreshRunsBesideTheOneUnderWay() async throws {
        let (first, tellFirst) = AsyncStream.makeStream(of: RefreshNews.self)
        let (runner, events) = runner { scope in
            scope == .due ? first : AsyncStream { $0.finish() }
        }
        let due = RefreshRequest(scope: .due, number: 1)
        runner.start(.refresh(due))
        runner.start(.refresh(request(2)))
        #expect(await told(events) == [.ended])
        tellFirst.yield(.checked(reut.id, title: "Вести", .arrived(added: 5, updated: 0)))
        tellFirst.finish()
        #expect(await told(events).count == 2)
        #expect(runner.added == 5)
    }

    @Test func whoeverStopsAndBeginsAnewFindsTheFeedsFree() async throws {
        let server = try NewsServer()
        server.put(NewsServer.Page(isSilent: true), at: "/rss")
        let slow = Feed(url: server.address("/rss"))
        _ = try cache.add([slow])
        let (events, tell) = AsyncStream.makeStream(of: Event.self)
        let runner = EffectRunner(
            cache: cache, news: NewsAccess(cache: cache, settings: Settings())
        ) { tell.yield($0) }
        var iterator = events.makeAsyncIterator()
        for number in 1...4 {
            let request = RefreshRequest(scope: .feed(slow.id), number: number)
            runner.start(.refresh(request))
            guard case .refresh(request, let news) = await iterator.next() else {
                Issue.record("refresh \(number) has not begun")
                return
            }
            #expect(news == .began(feeds: 1, subscribed: 2))
            guard case .refresh(request, .asking) = await iterator.next() else {
                Issue.record("nothing is asked by refresh \(number)")
                return
            }
            runner.start(.stopRefreshing)
        }
        _ = await runner.finish()
    }

    @Test func whyNothingIsAskedIsTold() async throws {
        let until = secondsNow() + 3600
        let problem = FetchProblem.askedToWait(status: 429, until: until)
        let state = FeedState(
            status: .failed(problem), lastCheck: secondsNow() - 1000, nextCheck: until)
        _ = try cache.store([FeedArrival(feed: reut.id, state: state)], at: secondsNow())
        let (events, tell) = AsyncStream.makeStream(of: Event.self)
        let runner = EffectRunner(
            cache: cache, news: NewsAccess(cache: cache, settings: Settings())
        ) { tell.yield($0) }
        runner.start(.refresh(request(1)))
        #expect(
            await told(events) == [
                .began(feeds: 0, subscribed: 1), .heldBack(taken: 0, resting: problem), .ended,
            ])
        _ = try cache.store([FeedArrival(feed: reut.id, state: FeedState())], at: 1)
        _ = try cache.claim(.all, at: secondsNow(), forSeconds: 60)
        runner.start(.refresh(request(2)))
        #expect(
            await told(events) == [
                .began(feeds: 0, subscribed: 1), .heldBack(taken: 1, resting: nil), .ended,
            ])
    }

    @Test func feedsAreListedRenamedAndLeft() async throws {
        let (runner, events) = runner { _ in AsyncStream { $0.finish() } }
        var iterator = events.makeAsyncIterator()
        runner.start(.rename(reut.id, title: "Река"))
        guard case .renamed(reut.id, title: "Река") = await iterator.next() else {
            Issue.record("it was not renamed")
            return
        }
        runner.start(.loadFeeds)
        guard case .feedsLoaded(let listings) = await iterator.next() else {
            Issue.record("the feeds were not loaded")
            return
        }
        #expect(listings.map(\.feed.title) == ["Река"])
        #expect(listings[0].nextCheck == nil && listings[0].lastCheck == nil)
        runner.start(.unsubscribe(reut.id))
        guard case .unsubscribed(reut.id) = await iterator.next() else {
            Issue.record("it was not left")
            return
        }
        #expect(try cache.feeds() == [])
    }

    @Test func aWholeTextIsReadFromTheCacheOnceItHasCome() async throws {
        let cache = cache
        let short = Article(title: "Мост", blocks: [.paragraph(SpannedText("Откроют…"))])
        var whole = short
        whole.blocks = [.paragraph(SpannedText("Откроют к пятнице."))]
        _ = try cache.store([ArticleDocument(article: short)], at: 1)
        let page = whole
        let (runner, events) = runner(refreshing: { _ in AsyncStream { $0.finish() } }) { _ in
            _ = try? cache.store([ArticleDocument(article: page)], at: 2)
            return nil
        }
        runner.start(.fetchWhole(short.id))
        var iterator = events.makeAsyncIterator()
        guard case .wholeTextLoaded(let document, _) = await iterator.next() else {
            Issue.record("no text has come")
            return
        }
        #expect(document.article.blocks == whole.blocks)
    }

    @Test func whyAWholeTextDoesNotComeIsTold() async {
        let id = Article(title: "Мост").id
        let (runner, events) = runner(refreshing: { _ in AsyncStream { $0.finish() } }) { _ in
            .notFetched(.timedOut(seconds: 60))
        }
        runner.start(.fetchWhole(id))
        var iterator = events.makeAsyncIterator()
        guard
            case .wholeTextMissing(id, .notFetched(.timedOut(seconds: 60))) = await iterator.next()
        else {
            Issue.record("the reason was not told")
            return
        }
    }
}
