import Articles
import Ingest
import Testing

@testable import NewsFetching

@Suite struct ManyAtOnceTests {
    /// Feeds of three hosts, each of which redirects once to a fourth.
    private func feeds(of server: LoopbackServer) -> [Feed] {
        (0..<12).map { number in
            Feed(url: server.address("/\(number)", host: "127.0.0.\(1 + number % 3)"))
        }
    }

    @Test(.timeLimit(.minutes(1))) func aHostIsAskedOneThingAtATime() async throws {
        let server = try LoopbackServer { request in
            let answer =
                request.host == "127.0.0.4"
                ? Reply.feed() : .redirection(to: "http://127.0.0.4:\(request.port)/feed")
            return Reply(steps: [.pause(5)] + answer.steps, closes: false)
        }
        let visits = try await visits(feeds(of: server))
        #expect(visits.allSatisfy { $0.document != nil })
        server.close()
        var busy: Set<String> = []
        var count = 0
        for await event in server.events {
            switch event {
            case .asked(let request):
                count += 1
                #expect(busy.insert(request.host).inserted)
            case .answered(let host), .abandoned(let host): busy.remove(host)
            }
        }
        #expect(count == 24)
    }

    @Test(arguments: [(1, 30, 30), (10, 3, 3), (30, 1, 0)])
    func feedsOfOneHostTakeTheTimeOfOneAfterAnother(_ hosts: Int, _ each: Int, _ rounds: Int64) {
        let feeds = (0..<hosts * each).map { number in
            Feed(url: "https://host\(number % hosts).example/\(number)")
        }
        let settings = settings { $0.mostAtOnce = 30 }
        let whole = Int64(settings.limits.whole.wholeSeconds)
        #expect(longestVisits(of: feeds, settings: settings) >= rounds * whole)
        #expect(longestVisits(of: feeds, settings: settings) <= (rounds + 3) * whole)
    }

    @Test func whatHasTheSameSettingsTakesTurns() async throws {
        let server = try LoopbackServer { _ in
            Reply(steps: [.pause(5)] + Reply.feed().steps, closes: false)
        }
        let settings = settings()
        async let page = fetchPage(
            PageRequest(server.address("/1")), settings: settings, clock: { now })
        async let visits = visits([Feed(url: server.address("/2"))], settings: settings)
        _ = try await (page, visits)
        server.close()
        var underWay = 0
        for await event in server.events {
            if case .asked = event { underWay += 1 } else { underWay -= 1 }
            #expect(underWay <= 1)
        }
    }

    @Test(.timeLimit(.minutes(1))) func cancellingTheReaderHangsUpAtOnce() async throws {
        let server = try LoopbackServer { _ in
            .raw("HTTP/1.1 200 OK\r\n\r\n<rss>", then: .silence)
        }
        let requests = feeds(of: server).map { FeedRequest(feed: $0) }
        let reading = Task {
            var visited = 0
            for await case .visited in visit(requests, settings: settings(), clock: { now }) {
                visited += 1
            }
            return visited
        }
        var asked = 0
        var abandoned = 0
        for await event in server.events {
            switch event {
            case .asked:
                asked += 1
                if asked == 3 { reading.cancel() }
            case .answered: break
            case .abandoned: abandoned += 1
            }
            // Only three of the twelve: the others wait for their hosts.
            if abandoned == 3 { server.close() }
        }
        #expect(await reading.value == 0)
        #expect(asked == 3)
    }

    @Test func noMoreThanAreWantedAreUnderWayAtOnce() async throws {
        let server = try LoopbackServer { _ in
            Reply(steps: [.pause(5)] + Reply.feed().steps, closes: false)
        }
        let settings = settings { $0.mostAtOnce = 1 }
        _ = try await visits(feeds(of: server), settings: settings)
        server.close()
        var underWay = 0
        for await event in server.events {
            switch event {
            case .asked: underWay += 1
            case .answered, .abandoned: underWay -= 1
            }
            #expect(underWay <= 1)
        }
    }

    @Test(.timeLimit(.minutes(1))) func bodiesBeyondTheBudgetWaitForOneAnother() async throws {
        let body = [UInt8](repeating: 0x20, count: 8_000_000)
        let server = try LoopbackServer { _ in .answer(200, body: body) }
        let loop = try TransferLoop(settings: settings())
        let addresses = try (1...8).map { number in
            try #require(FetchAddress(server.address("/", host: "127.0.0.\(number)")))
        }
        let (bodies, tell) = AsyncStream.makeStream(of: TransferResponse.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for address in addresses {
                group.addTask {
                    let request = TransferRequest(
                        address: address, accept: "*/*", limit: body.count)
                    tell.yield(try await loop.result(of: request).response.get())
                }
            }
            var read = 0
            for await response in bodies {
                if read == 0 {
                    // Time enough for all the others to come, if they only could.
                    for address in addresses { await come(from: address, body.count) }
                }
                #expect(await loop.unread <= TransferLoop.budget + body.count)
                await loop.forget(response)
                read += 1
                if read == addresses.count { break }
            }
            try await group.waitForAll()
        }
    }

    private func come(from address: FetchAddress, _ limit: Int) async {
        let request = TransferRequest(address: address, accept: "*/*", limit: limit)
        _ = await (try? TransferLoop(settings: settings()))?.result(of: request)
    }

    @Test(.timeLimit(.minutes(1))) func nothingIsLostOnAReaderThatComesLate() async throws {
        let (done, tellDone) = AsyncStream<Void>.makeStream()
        let events = EventTeller<Int>.stream { teller in
            for number in 0..<100 { await teller.tell(number) }
            tellDone.finish()
        }
        var heard: [Int] = []
        for await number in events { heard.append(number) }
        for await _ in done {}
        #expect(heard == Array(0..<100))
    }

    @Test func betweenTwoPagesOfAHostThereIsAPause() async throws {
        let (sleeps, sleep) = AsyncStream<Void>.makeStream()
        let turns = HostTurns { _ in sleep.yield() }
        for host in ["a", "b", "a", "a"] {
            await turns.take(host, pause: .seconds(1))
            await turns.give(host)
        }
        await turns.take("a", pause: nil)
        sleep.finish()
        var count = 0
        for await _ in sleeps { count += 1 }
        #expect(count == 2)
    }
}

extension LoopbackServer.Request {
    fileprivate var port: Substring { (field("Host") ?? "").drop { $0 != ":" }.dropFirst() }
}
