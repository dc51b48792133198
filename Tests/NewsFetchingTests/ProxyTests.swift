import Articles
import Ingest
import Testing

@testable import NewsFetching

@Suite struct ProxyTests {
    /// A proxy for the whole world, and settings that use it.
    private func world(
        _ script: @escaping @Sendable (LoopbackServer.Request) -> Reply
    ) throws -> (proxy: LoopbackServer, settings: FetchSettings) {
        let proxy = try LoopbackServer(script)
        return (proxy, settings { $0.proxy = "http://a:secret@127.0.0.1:\(proxy.port)" })
    }

    @Test func theProxyLooksUpNamesAndIsLoggedInTo() async throws {
        let (proxy, settings) = try world { _ in .feed() }
        let visit = try await visit("http://news.invalid/feed", settings: settings)
        #expect(visit.document?.title == "Вести Реута")
        let request = try #require(await proxy.requests().first)
        #expect(request.path == "http://news.invalid/feed")
        #expect(request.field("Proxy-Authorization") == "Basic YTpzZWNyZXQ=")
    }

    @Test func noRedirectionLeadsToThisMachineThroughIt() async throws {
        let (proxy, settings) = try world { _ in .redirection(to: "http://127.0.0.1:631/") }
        let visit = try await visit("http://news.invalid/feed", settings: settings)
        #expect(visit.problem == .forbiddenRedirection(to: "http://127.0.0.1:631/"))
        #expect(await proxy.requests().count == 1)
    }

    @Test func whatIsExemptGoesPastIt() async throws {
        let server = try LoopbackServer { _ in .feed() }
        var (proxy, settings) = try world { _ in .answer(500) }
        settings.environment = ["no_proxy": "127.0.0.0/8"]
        let visit = try await visit(server.address("/"), settings: settings)
        #expect(visit.document != nil)
        #expect(await proxy.requests().isEmpty)
    }

    @Test func aProxyThatRefusesIsToldAsSuch() async throws {
        let (_, settings) = try world { _ in .answer(403) }
        let visit = try await visit("https://news.invalid/feed", settings: settings)
        #expect(visit.problem == .proxyFailed)
    }
}
