import Articles
import Ingest
import Testing

@testable import NewsFetching

@Suite struct GoodServerTests {
    @Test func aFeedComesWithWhatItsServerSaysOfIt() async throws {
        let server = try LoopbackServer { _ in
            .feed("Прутск", [("ETag", "W/\"a\u{e9}\""), ("Last-Modified", "yesterday")])
        }
        let visit = try await visit(server.address("/лента"))
        #expect(visit.document?.title == "Прутск")
        #expect(visit.problem == nil)
        #expect(visit.state.status == .arrived(added: 0, updated: 0))
        #expect(visit.state.etag == Array("W/\"a\u{e9}\"".utf8))
        #expect(visit.state.lastModified == Array("yesterday".utf8))
        // By the ttl of the feed.
        #expect(visit.state.nextCheck == now + 120 * 60)
        #expect(visit.bytes > rss("Прутск").count)
    }

    @Test func theRequestSaysWhoAsksAndNothingOfTheReader() async throws {
        let server = try LoopbackServer { _ in .feed() }
        _ = try await visit(server.address("/%D1%8F?b=c d#e"))
        let requests = await server.requests()
        let request = try #require(requests.first)
        #expect(requests.count == 1)
        #expect(request.path == "/%D1%8F?b=c%20d")
        #expect(request.field("User-Agent") == "Gazeta/0 (+https://gazeta.example/)")
        #expect(request.field("Accept")?.hasPrefix("application/rss+xml") == true)
        #expect(request.field("Accept-Encoding")?.contains("gzip") == true)
        for absent in ["Cookie", "Referer", "Authorization", "If-None-Match", "If-Modified-Since"] {
            #expect(request.field(absent) == nil)
        }
    }

    @Test func notModifiedIsAskedForByteForByteAndRenewsTheValidators() async throws {
        let server = try LoopbackServer { request in
            let isKnown =
                request.field("If-None-Match") == "\"a\u{e9}\""
                && request.field("If-Modified-Since") == "odd"
            return isKnown ? .raw("HTTP/1.1 304 Same\r\nETag: \"b\"\r\n\r\n") : .answer(500)
        }
        let known = FeedState(
            etag: Array("\"a\u{e9}\"".utf8), lastModified: Array("odd".utf8),
            lastWhole: now - 3600, lastSize: 500)
        let visit = try await visit(server.address("/"), state: known)
        #expect(visit.problem == nil)
        #expect(visit.document == nil)
        #expect(visit.state.status == .unchanged)
        #expect(visit.state.etag == Array("\"b\"".utf8))
        #expect(visit.state.lastModified == known.lastModified)
        #expect(visit.state.bytesSaved == 500)
    }

    enum Way: CaseIterable {
        case oldProtocol, chunked, compressed, sloppy

        var head: String {
            switch self {
            case .oldProtocol: "HTTP/1.0 200 OK\r\n\r\n"
            case .chunked: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            case .compressed: "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
            case .sloppy: "HTTP/1.1 200\nContent-Type: text/html\n\n"
            }
        }

        var body: [UInt8] {
            switch self {
            case .oldProtocol, .sloppy: rss()
            case .chunked:
                Array("\(String(rss().count, radix: 16))\r\n".utf8) + rss()
                    + Array("\r\n0\r\n\r\n".utf8)
            case .compressed: gzipped(rss())
            }
        }
    }

    @Test(arguments: Way.allCases)
    func everyWayToSendAFeedWillDo(_ way: Way) async throws {
        let server = try LoopbackServer { _ in
            Reply(steps: [
                .pause(20), .bytes(Array(way.head.utf8)), .pause(20), .bytes(way.body),
            ])
        }
        let visit = try await visit(server.address("/"))
        #expect(visit.document?.title == "Вести Реута")
        #expect(visit.problem == nil)
    }

    @Test func progressIsToldFeedByFeed() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let feed = Feed(url: server.address("/"))
        var told: [String] = []
        let events = visit(
            [FeedRequest(feed: feed)], settings: settings(), clock: { now }, chance: { 0.5 })
        for await event in events {
            switch event {
            case .started(feed.id): told.append("started")
            case .visited(let visit): told.append("visited \(visit.feed == feed.id)")
            default: told.append("another")
            }
        }
        #expect(told == ["started", "visited true"])
    }

    @Test func aFeedThatIsNotDueIsLeftAlone() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let known = FeedState(status: .unchanged, lastCheck: now - 60, nextCheck: now + 60)
        let visit = try await visit(server.address("/"), state: known)
        #expect(visit.state == known)
        #expect(visit.problem == nil)
        #expect(await server.requests().isEmpty)
    }

    @Test func aHostThatIsKnownToRestIsLeftAlone() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let rest = HostRest(status: 429, until: now + 600)
        let visits = try await visits(
            [Feed(url: server.address("/"))], resting: ["127.0.0.1": rest])
        #expect(visits.first?.problem == .askedToWait(status: 429, until: now + 600))
        #expect(await server.requests().isEmpty)
    }
}

@Suite struct LoginTests {
    /// Wants this scheme, and lets in whoever follows it.
    private func server(wanting challenge: String) throws -> LoopbackServer {
        try LoopbackServer { request in
            let scheme = challenge.prefix { $0 != " " }
            let isIn = request.field("Authorization")?.hasPrefix(scheme) ?? false
            return isIn ? .feed() : .answer(401, [("WWW-Authenticate", challenge)])
        }
    }

    @Test func withoutALoginTheFeedStopsAndAsks() async throws {
        let server = try server(wanting: "Basic realm=\"news\"")
        let visit = try await visit(server.address("/"))
        #expect(visit.state.status == .stopped(.loginWanted(status: 401)))
    }

    @Test(arguments: [
        "Basic realm=\"news\"", "Digest realm=\"news\", nonce=\"abc\", qop=\"auth\"",
    ])
    func withOneItComes(_ challenge: String) async throws {
        let server = try server(wanting: challenge)
        let visit = try await visit(server.address("/"), user: "анна", password: "secret")
        #expect(visit.document != nil)
        let last = try #require(await server.requests().last)
        #expect(!last.text.contains("secret"))
    }

    @Test func aWrongOneStopsTheFeed() async throws {
        let server = try LoopbackServer { _ in
            .answer(401, [("WWW-Authenticate", "Basic realm=\"news\"")])
        }
        let visit = try await visit(server.address("/"), user: "a", password: "secret")
        #expect(visit.problem == .loginWanted(status: 401))
        #expect(await server.requests().count == 2)
    }

    @Test func theLoginOfTheAddressIsUsedAndNotTold() async throws {
        let server = try LoopbackServer { request in
            request.field("Authorization") == "Basic YTpiQA=="
                ? .redirection(301, to: "/moved")
                : .answer(401, [("WWW-Authenticate", "Basic realm=\"news\"")])
        }
        let address = "http://a:b%40@127.0.0.1:\(server.port)/"
        let visit = try await visit(address)
        #expect(visit.problem == .tooManyRedirections(limit: 5))
        #expect(await server.requests().allSatisfy { !$0.path.contains("b%40") })
    }

    @Test func anotherServerDoesNotHearOfTheLogin() async throws {
        let server = try LoopbackServer { [challenge = "Basic realm=\"news\""] request in
            switch (request.host, request.field("Authorization")) {
            case ("127.0.0.1", nil): .answer(401, [("WWW-Authenticate", challenge)])
            case ("127.0.0.1", _?): .redirection(to: "http://127.0.0.2:\(port(of: request))/")
            case (_, nil): .answer(401, [("WWW-Authenticate", challenge)])
            case (_, _?): .feed()
            }
        }
        let visit = try await visit(server.address("/"), user: "a", password: "b")
        #expect(visit.problem == .loginWanted(status: 401))
    }
}

/// The port in the Host field.
private func port(of request: LoopbackServer.Request) -> String {
    String((request.field("Host") ?? "").drop { $0 != ":" }.dropFirst())
}
