import Articles
import Ingest
import Testing

@testable import NewsFetching

/// One way for a server to be bad, and what is told of it.
struct BadServer: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var problem: FetchProblem
    var reply: @Sendable (LoopbackServer.Request) -> Reply

    init(
        _ name: String, _ problem: FetchProblem,
        _ reply: @escaping @Sendable (LoopbackServer.Request) -> Reply
    ) {
        testDescription = name
        self.problem = problem
        self.reply = reply
    }

    static let limit = 1_000_000

    static let statuses: [BadServer] = [
        BadServer("403", .loginWanted(status: 403)) { _ in .answer(403) },
        BadServer("404", .missing(status: 404)) { _ in .answer(404, body: rss()) },
        BadServer("404 with 200 MB", .missing(status: 404)) { _ in
            .raw("HTTP/1.1 404 No\r\nContent-Length: 200000000\r\n\r\n", then: .silence)
        },
        BadServer("404 without end", .missing(status: 404)) { _ in
            .raw("HTTP/1.1 404 No\r\n\r\n", then: .endlessly(rss()))
        },
        BadServer("410", .missing(status: 410)) { _ in .answer(410) },
        BadServer("500", .refused(status: 500)) { _ in .answer(500, body: rss()) },
        BadServer("429", .askedToWait(status: 429, until: nil)) { _ in .answer(429) },
        BadServer("429 with seconds", .askedToWait(status: 429, until: now + 120)) { _ in
            .answer(429, [("Retry-After", "120")])
        },
        BadServer("503 with a date", .askedToWait(status: 503, until: now + 60)) { _ in
            .answer(503, [("Retry-After", "Tue, 01 Feb 2022 10:01:00 GMT")])
        },
        BadServer("204", .empty) { _ in .raw("HTTP/1.1 204 None\r\n\r\n") },
        BadServer("304 unasked", .refused(status: 304)) { _ in
            .raw("HTTP/1.1 304 Same\r\n\r\n")
        },
        BadServer("a redirection to nowhere", .refused(status: 302)) { _ in .answer(302) },
    ]

    static let bodies: [BadServer] = [
        BadServer("empty", .empty) { _ in .answer(200) },
        BadServer("a page", .notAFeed) { _ in
            .answer(200, body: Array("<!doctype html><html><body><p>Мост</p></body></html>".utf8))
        },
        BadServer("truncated", .closedEarly) { _ in
            .raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>")
        },
        BadServer("truncated chunks", .closedEarly) { _ in
            .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n<rss>")
        },
        BadServer("closed at once", .closedEarly) { _ in .raw("") },
        BadServer("200 MB told", .tooLarge(limit: limit)) { _ in
            .raw("HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n", then: .silence)
        },
        BadServer("endless", .tooLarge(limit: limit)) { _ in
            .raw(
                "HTTP/1.1 200 OK\r\n\r\n",
                then: .endlessly([UInt8](repeating: 0x20, count: 65_536)))
        },
        BadServer("a gzip bomb", .tooLarge(limit: limit)) { _ in
            .answer(200, [("Content-Encoding", "gzip")], body: gzipBomb(of: 20_000_000))
        },
        BadServer("endless header fields", .tooLarge(limit: 256 << 10)) { _ in
            .raw("HTTP/1.1 200 OK\r\n", then: .endlessly(Array("X-A: \(rss())\r\n".utf8)))
        },
    ]

    static let redirections: [BadServer] = [
        BadServer("in a circle", .tooManyRedirections(limit: 5)) { request in
            .redirection(to: request.path == "/a" ? "/b" : "/a")
        },
        BadServer("to a file", .forbiddenRedirection(to: "file:///etc/passwd")) { _ in
            .redirection(301, to: "file:///etc/passwd")
        },
        BadServer("out of the web", .forbiddenRedirection(to: "ftp://news.example/")) { _ in
            .redirection(to: "ftp://news.example/")
        },
    ]
}

@Suite struct BadServerTests {
    @Test(arguments: BadServer.statuses + BadServer.bodies + BadServer.redirections)
    func oneFeedFailsAndTheOthersComeIn(_ bad: BadServer) async throws {
        let server = try LoopbackServer { $0.path.hasPrefix("/good") ? .feed() : bad.reply($0) }
        let feeds = [
            Feed(url: server.address("/bad")), Feed(url: server.address("/good")),
            Feed(url: server.address("/good", host: "127.0.0.2")),
        ]
        let settings = settings { $0.limits.feed = BadServer.limit }
        let visits = try await visits(feeds, settings: settings)
        #expect(visits[0].problem == bad.problem)
        #expect(visits[0].document == nil)
        // A host that wants rest has it from all its feeds.
        if case .askedToWait(_, until: .some) = bad.problem {
            #expect(visits[1].problem == bad.problem)
        } else {
            #expect(visits[1].document?.entries.count == 1)
        }
        #expect(visits[2].document?.title == "Вести Реута")
    }

    @Test func anEndlessDripEndsAtTheDeadline() async throws {
        let server = try LoopbackServer { _ in
            .raw("HTTP/1.1 200 OK\r\n\r\n<rss>", then: .slowly(0x20))
        }
        let settings = settings {
            $0.limits.whole = .milliseconds(300)
            // Where so much else is done that the connection is not up before the deadline.
            $0.limits.connecting = .seconds(1)
        }
        let visit = try await visit(server.address("/"), settings: settings)
        #expect(visit.problem == .timedOut(seconds: 1))
    }

    @Test func silenceEndsAfterTheTimeAllowedForIt() async throws {
        let server = try LoopbackServer { _ in .raw("", then: .silence) }
        let settings = settings { $0.limits.idle = .seconds(1) }
        let visit = try await visit(server.address("/"), settings: settings)
        #expect(visit.problem == .timedOut(seconds: 1))
    }

    @Test func aNameThatNobodyHasIsToldAsSuch() async throws {
        let visit = try await visit("http://user:secret@нигде.invalid/feed")
        #expect(visit.problem == .nameNotResolved(host: "нигде.invalid"))
        #expect(visit.state.failures == 1)
    }

    @Test func whereNobodyListensNothingCanBeHad() async throws {
        let port = try unheardPort()
        let visit = try await visit("http://127.0.0.1:\(port)/")
        #expect(visit.problem == .cannotConnect(host: "127.0.0.1"))
    }

    @Test func whatIsNoAddressIsNotAsked() async throws {
        let visit = try await visit("exec:curl https://news.example/")
        #expect(visit.state.status == .stopped(.badAddress))
    }

    @Test func aServerThatShakesNoHandsIsNotTrusted() async throws {
        let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\n\r\n") }
        let visit = try await visit(server.address("/", scheme: "https"))
        guard case .notTrusted(let reason) = visit.problem else {
            Issue.record("\(visit)")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test func aCertificateThatNobodyVouchesForIsNotTrusted() async throws {
        let server = try WrongCertificateServer()
        let visit = try await visit("https://127.0.0.1:\(server.port)/")
        guard case .notTrusted(let reason) = visit.problem else {
            Issue.record("\(visit)")
            return
        }
        #expect(reason.contains("certificate"))
        // Nor is it asked in the clear then.
        await #expect(throws: FetchProblem.notTrusted(reason: reason)) {
            try await discover("127.0.0.1:\(server.port)/", settings: settings(), clock: { now })
        }
        withExtendedLifetime(server) {}
    }

    @Test func aProxyThatIsNotThereIsToldAsSuch() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let port = try unheardPort()
        let settings = settings { $0.proxy = "http://user:secret@127.0.0.1:\(port)" }
        let visit = try await visit(server.address("/"), settings: settings)
        #expect(visit.problem == .proxyFailed)
    }
}
