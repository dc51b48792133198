import Articles
import Ingest
import Testing

@testable import NewsFetching

@Suite struct RedirectionTests {
    private let day: Int64 = 86_400

    @Test(arguments: [301, 302, 303, 307, 308])
    func redirectionsAreFollowed(_ status: Int) async throws {
        let server = try LoopbackServer { request in
            request.path == "/old" ? .redirection(status, to: "new/../feed?x") : .feed()
        }
        let visit = try await visit(server.address("/old"))
        #expect(visit.document != nil)
        #expect(visit.newAddress == nil)
        let isPermanent = status == 301 || status == 308
        #expect(visit.state.move?.target == (isPermanent ? server.address("/feed?x") : nil))
    }

    @Test func afterATemporaryRedirectionNothingIsPermanent() async throws {
        let server = try LoopbackServer { request in
            switch request.path {
            case "/1": .redirection(301, to: "/2")
            case "/2": .redirection(302, to: "/3")
            case "/3": .redirection(301, to: "/4")
            default: .feed()
            }
        }
        let visit = try await visit(server.address("/1"))
        #expect(visit.document != nil)
        #expect(visit.state.move?.target == server.address("/2"))
    }

    @Test func aMoveIsBelievedTheThirdTimeAfterThreeDays() async throws {
        let server = try LoopbackServer { request in
            request.path == "/old" ? .redirection(301, to: "/new") : .feed()
        }
        var state = FeedState()
        var addresses: [String?] = []
        for days in [0, 1, 3] as [Int64] {
            let visit = try await visit(
                server.address("/old"), state: state, at: now + days * day)
            addresses.append(visit.newAddress)
            state = visit.state
        }
        #expect(addresses == [nil, nil, server.address("/new")])
        #expect(state.move == nil)
    }

    /// Where a feed that has moved for good is asked for from now on.
    @Test(arguments: [(nil, "127.0.0.2"), ("ion", nil)] as [(String?, String?)])
    func aMoveToAnotherServerIsNotBelievedOfAFeedWithALogin(
        _ user: String?, _ host: String?
    ) async throws {
        let server = try LoopbackServer { request in
            request.host == "127.0.0.1"
                ? .redirection(301, to: "http://127.0.0.2:\(request.path.dropFirst())/new")
                : .feed()
        }
        let target = server.address("/new", host: "127.0.0.2")
        let seen = FeedState.Move(target: target, times: 2, since: now - 3 * day)
        let visit = try await visit(
            server.address("/\(server.port)"), state: FeedState(move: seen), user: user,
            password: "tajna")
        #expect(visit.document != nil)
        #expect(visit.newAddress.flatMap(FetchAddress.init)?.host == host)
        let asked = await server.requests().filter { $0.host == "127.0.0.2" }
        #expect(asked.map { $0.field("Authorization") } == [nil])
    }

    @Test func whoAsksForRestHasItAndNotTheHostThatLedThere() async throws {
        let server = try LoopbackServer { request in
            request.host == "127.0.0.1"
                ? .redirection(to: "http://127.0.0.2:\(request.path.dropFirst())/feed")
                : .answer(429, [("Retry-After", "60")])
        }
        var feed = Feed(url: server.address("/\(server.port)"))
        feed.state = try await visit(feed.url).state
        let rest = HostRest(status: 429, until: now + 60)
        #expect(restingHosts(of: [feed], at: now) == ["127.0.0.2": rest])
    }

    @Test func noRedirectionLeadsFromFarAwayToThisMachine() async throws {
        let server = try LoopbackServer { request in
            .redirection(to: "http://127.0.0.1:\(request.path.dropFirst())/secret")
        }
        let address = server.address("/\(server.port)", host: "127.0.0.2")
        let visit = try await visit(address, settings: settingsWithAFarHost())
        let target = server.address("/secret")
        #expect(visit.problem == .forbiddenRedirection(to: target))
        #expect(await server.requests().count == 1)
    }

    @Test func aFeedOfThisMachineMayBeRedirectedOnIt() async throws {
        let server = try LoopbackServer { request in
            request.path == "/" ? .redirection(to: "/feed") : .feed()
        }
        let visit = try await visit(server.address("/"), settings: settingsWithAFarHost())
        #expect(visit.document != nil)
    }

    @Test func whatANameLeadsToIsSeenBeforeItIsConnectedTo() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let loop = try TransferLoop(settings: settings())
        let address = try #require(FetchAddress(server.address("/", host: "localhost")))
        let request = TransferRequest(
            address: address, accept: "*/*", limit: 1000, nearest: .everywhere)
        let result = await loop.result(of: request)
        #expect(throws: FetchProblem.forbiddenRedirection(to: address.text)) {
            try result.response.get()
        }
        #expect(await server.requests().isEmpty)
    }
}
