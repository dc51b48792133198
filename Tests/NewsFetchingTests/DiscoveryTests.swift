import Articles
import Ingest
import Testing

@testable import NewsFetching

@Suite struct DiscoveryTests {
    private func discovery(_ address: String) async throws -> Discovery {
        try await discover(address, settings: settings(), clock: { now })
    }

    private static func page(_ head: String) -> Reply {
        .answer(
            200, [("Content-Type", "text/html; charset=utf-8")],
            body: Array(
                "<!doctype html><html><head><title>Вести</title>\(head)</head><body></body></html>"
                    .utf8))
    }

    private static let link =
        #"<link rel="alternate" type="application/rss+xml" href="https://news.example/rss">"#

    @Test(arguments: [(301, "/feed"), (308, "/feed"), (302, "/"), (307, "/")])
    func theAddressOfAFeedIsAFeedAndStaysUnlessItHasMovedForGood(
        _ status: Int, _ path: String
    ) async throws {
        let server = try LoopbackServer { request in
            request.path == "/feed" ? .feed() : .redirection(status, to: "/feed")
        }
        guard case .feed(let feed) = try await discovery(server.address("/")) else {
            Issue.record("no feed")
            return
        }
        #expect(feed.url == server.address(path))
        #expect(feed.document.title == "Вести Реута")
    }

    @Test func aLoginKeepsTheAddressOnTheServerItIsFor() async throws {
        let server = try LoopbackServer { request in
            request.host == "127.0.0.1"
                ? .redirection(301, to: "http://127.0.0.2:\(request.path.dropFirst())/feed")
                : .feed()
        }
        let path = "/\(server.port)"
        for (login, host) in [("", "127.0.0.2"), ("ion:tajna@", "127.0.0.1")] {
            let address = server.address(path, host: login + "127.0.0.1")
            guard case .feed(let feed) = try await discovery(address) else {
                Issue.record("no feed")
                return
            }
            #expect(FetchAddress(feed.url)?.host == host)
        }
        #expect(await server.requests().allSatisfy { $0.field("Authorization") == nil })
    }

    @Test func theLookAtAFeedIsItsFirstCheck() async throws {
        let server = try LoopbackServer { _ in
            .feed("Вести", [("ETag", "\"7\""), ("Cache-Control", "max-age=14400")])
        }
        guard case .feed(let found) = try await discovery(server.address("/")) else {
            Issue.record("no feed")
            return
        }
        let visit = found.visit(
            of: Feed(url: found.url), settings: settings(), at: now, chance: 0.5)
        #expect(visit.state.etag == Array("\"7\"".utf8))
        #expect(visit.state.lastWhole == now)
        #expect(visit.state.nextCheck == now + 14_400)
        #expect(visit.state.wishes?.interval == 120)
        #expect(visit.bytes > rss().count)
    }

    @Test func aHostThatRestsIsNotLookedAt() async throws {
        let server = try LoopbackServer { _ in .feed() }
        let rest = HostRest(status: 429, until: now + 60)
        await #expect(throws: FetchProblem.askedToWait(status: 429, until: now + 60)) {
            try await discover(
                server.address("/"), settings: settings(), resting: ["127.0.0.1": rest],
                clock: { now })
        }
        #expect(await server.requests().isEmpty)
    }

    @Test func theFeedsThatAPageNamesAreFound() async throws {
        let server = try LoopbackServer { _ in Self.page(Self.link) }
        guard case .feeds(let feeds, let title, _) = try await discovery(server.address("/"))
        else {
            Issue.record("no feeds")
            return
        }
        #expect(feeds.map(\.url) == ["https://news.example/rss"])
        #expect(title == "Вести")
        #expect(await server.requests().count == 1)
    }

    @Test func anArticleIsOneAndItsPageNamesItsFeeds() async throws {
        let server = try LoopbackServer { _ in Self.article }
        guard case .article(let page, _) = try await discovery(server.address("/most-otkryt"))
        else {
            Issue.record("no article")
            return
        }
        #expect(page.article?.title == "Мост через Реут открыли для движения")
        #expect(page.feeds.map(\.url) == ["https://news.example/rss"])
        guard case .feeds = try await discovery(server.address("/")) else {
            Issue.record("a front page is no article")
            return
        }
    }

    private static var article: Reply {
        let paragraph = """
            <p>Новый мост через Реут связал центр города с Заречьем: ждать его пришлось три года
            и почти три месяца. Первой на правый берег проехала почтальон, за ней — автобус.</p>
            """
        let text = String(repeating: paragraph, count: 6)
        let html = """
            <!doctype html><html lang="ru"><head><title>Мост через Реут открыли для движения</title>
            <meta property="og:type" content="article">\(link)</head><body><article>
            <h1>Мост через Реут открыли для движения</h1>\(text)</article></body></html>
            """
        return .answer(
            200, [("Content-Type", "text/html; charset=utf-8")], body: Array(html.utf8))
    }

    @Test func withoutSuchTheUsualPlacesAreTried() async throws {
        let server = try LoopbackServer { request in
            switch request.path {
            case "/": Self.page("")
            case "/rss.xml": .feed()
            case "/feed": .redirection(to: "/")
            default: .answer(404)
            }
        }
        guard case .feed(let feed) = try await discovery(server.address("/")) else {
            Issue.record("no feed")
            return
        }
        #expect(feed.url == server.address("/rss.xml"))
    }

    @Test func whereThereIsNothingThatIsSaid() async throws {
        let server = try LoopbackServer { request in
            request.path == "/" ? Self.page("") : .answer(404)
        }
        guard case .nothing = try await discovery(server.address("/")) else {
            Issue.record("something")
            return
        }
        #expect(await server.requests().count == 1 + usualFeedPaths.count)
    }

    @Test func anAddressNeedNotNameItsScheme() async throws {
        let server = try LoopbackServer { request in
            request.path.isEmpty ? .raw("no handshake") : .feed()
        }
        guard case .feed(let feed) = try await discovery("127.0.0.1:\(server.port)/a") else {
            Issue.record("no feed")
            return
        }
        #expect(feed.url == server.address("/a"))
    }

    @Test func theProblemIsThatOfTheFirstAddress() async throws {
        let server = try LoopbackServer { _ in .answer(404) }
        await #expect(throws: FetchProblem.missing(status: 404)) {
            try await discovery(server.address("/"))
        }
        await #expect(throws: FetchProblem.badAddress) { try await discovery("file:///etc/passwd") }
        await #expect(throws: FetchProblem.nameNotResolved(host: "nowhere.invalid")) {
            try await discovery("nowhere.invalid")
        }
    }

    @Test(arguments: [
        (" news.example ", ["https://news.example", "http://news.example"]),
        ("http://news.example", ["http://news.example"]),
        ("feed://news.example/rss", ["https://news.example/rss"]),
        ("feed:http://news.example", ["http://news.example"]),
        ("localhost:80/a", ["https://localhost:80/a", "http://localhost:80/a"]),
    ])
    func whatIsTypedIsSpelledOut(_ typed: String, _ addresses: [String]) {
        #expect(spelledOut(typed) == addresses)
    }
}
