import Articles
import Testing

@testable import NewsFetching

@Suite(.timeLimit(.minutes(1))) struct ReadingRoomTests {
    @Test func thereIsRoomUntilItIsTaken() async {
        let room = ReadingRoom(limit: 10)
        var places = [await room.place(for: 4), await room.place(for: 6)]
        let next = Task { await room.place(for: 50) }
        while await room.count == 0 { await Task.yield() }
        places.removeFirst()
        #expect(places.count == 1)
        places = []
        _ = await next.value
    }

    @Test func whoIsCalledOffWaitsNoMore() async {
        let room = ReadingRoom(limit: 10)
        let place = await room.place(for: 10)
        let next = Task { await room.place(for: 1) }
        next.cancel()
        _ = await next.value
        withExtendedLifetime(place) {}
    }

    @Test func ofLargeFeedsTheNextComesWhenTheOneBeforeIsGone() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let requests = (1...4).map { number in
            FeedRequest(feed: Feed(url: server.address("/", host: "127.0.0.\(number)")))
        }
        let settings = settings { $0.limits.kept = rss().count * 3 / 2 }
        let events = visit(requests, settings: settings, clock: { now })
        var iterator = events.makeAsyncIterator()
        var kept: FeedVisit?
        var documents = 0
        for _ in requests {
            kept = try await nextVisit(&iterator)
            documents += kept?.document == nil ? 0 : 1
            weak let place = kept?.place
            #expect(place != nil)
            kept = nil
            #expect(place == nil)
        }
        #expect(documents == requests.count)
    }

    private func nextVisit(
        _ iterator: inout AsyncStream<FetchEvent>.Iterator
    ) async throws -> FeedVisit {
        while let event = await iterator.next() {
            if case .visited(let visit) = event { return visit }
        }
        throw FetchProblem.cancelled
    }
}

extension ReadingRoom {
    /// How many wait.
    fileprivate var count: Int { waiting.count }
}
