import Articles
import Testing

@testable import NewsFetching

@Suite struct PageTests {
    @Test func aPageComesWithWhereItIsAndWhatItSaysItIs() async throws {
        let server = try LoopbackServer { request in
            request.path == "/short"
                ? .redirection(to: "/long")
                : .answer(200, [("Content-Type", "text/html")], body: Array("<p>Мост".utf8))
        }
        let page = try await fetchPage(
            PageRequest(server.address("/short")), settings: settings(), clock: { now })
        #expect(page.url == server.address("/long"))
        #expect(page.contentType == "text/html")
        #expect(page.bytes == Array("<p>Мост".utf8))
    }

    @Test func manyPagesComeEachWithItsPlace() async throws {
        let server = try LoopbackServer { request in
            request.path == "/2" ? .answer(404) : .answer(200, body: Array(request.path.utf8))
        }
        let hosts = ["127.0.0.1", "127.0.0.2"]
        let urls = (0..<6).map { server.address("/\($0)", host: hosts[$0 % 2]) } + ["nowhere"]
        var pages: [Int: Result<FetchedPage, FetchProblem>] = [:]
        for await (index, page) in fetchPages(
            urls.map { PageRequest($0) }, settings: settings(), clock: { now })
        {
            pages[index] = page
        }
        for index in urls.indices {
            switch try #require(pages[index]) {
            case .success(let page): #expect(page.bytes == Array("/\(index)".utf8))
            case .failure(let problem):
                #expect(problem == (index == 2 ? .missing(status: 404) : .badAddress))
            }
        }
    }

    @Test func aHostThatWantsRestIsAskedForNoFurtherPage() async throws {
        let server = try LoopbackServer { request in
            request.host == "127.0.0.1"
                ? .answer(429, [("Retry-After", "60")]) : .answer(200, body: Array("<p>".utf8))
        }
        let hosts = ["127.0.0.1", "127.0.0.2"]
        let requests = (0..<6).map { PageRequest(server.address("/\($0)", host: hosts[$0 % 2])) }
        var told: Set<Int> = []
        for await (index, _) in fetchPages(requests, settings: settings(), clock: { now }) {
            told.insert(index)
        }
        #expect(told == [0, 1, 3, 5])
        #expect(await server.requests().count == 4)
    }

    @Test func aPageMayBeSmallerThanAFeed() async throws {
        let server = try LoopbackServer { _ in
            .raw("HTTP/1.1 200 OK\r\n\r\n", then: .endlessly([UInt8](repeating: 65, count: 4096)))
        }
        await #expect(throws: FetchProblem.tooLarge(limit: 5_000_000)) {
            try await fetchPage(
                PageRequest(server.address("/")), settings: settings(), clock: { now })
        }
    }

    /// Feeds far away and near, pages, and whether these may be fetched for those.
    @Test(
        arguments: [
            ("http://127.0.0.2:1/feed", "127.0.0.1", false),
            ("http://127.0.0.2:1/feed", "127.0.0.2", true),
            ("http://127.0.0.3:1/feed", "127.0.0.1", true),
            ("http://news.example/feed", "localhost", false),
            (nil, "127.0.0.1", true),
        ] as [(String?, String, Bool)])
    func aPageIsFetchedFromNoNearerThanItsFeed(
        _ feed: String?, _ host: String, _ isFetched: Bool
    ) async throws {
        let server = try LoopbackServer { _ in .answer(200, body: Array("<p>Мост".utf8)) }
        let request = PageRequest(server.address("/", host: host), linkedFrom: feed)
        let page = try? await fetchPage(
            request, settings: settingsWithAFarHost(), clock: { now })
        #expect((page != nil) == isFetched)
        #expect(await server.requests().count == (isFetched ? 1 : 0))
    }

    @Test func aPageLeadsNoNearerThanItsFeed() async throws {
        let server = try LoopbackServer { request in
            .redirection(to: "http://127.0.0.1:\(request.path.dropFirst())/secret")
        }
        let page = server.address("/\(server.port)", host: "127.0.0.2")
        await #expect(throws: FetchProblem.forbiddenRedirection(to: server.address("/secret"))) {
            try await fetchPage(
                PageRequest(page, linkedFrom: page), settings: settingsWithAFarHost(),
                clock: { now })
        }
        #expect(await server.requests().count == 1)
    }

    @Test func whatIsOpenToANearHostIsNotUsedForAFarFeed() async throws {
        let server = try LoopbackServer { _ in .answer(200, body: Array("<p>Мост".utf8)) }
        let fetcher = try Fetcher(settings: settings(), clock: { now })
        let address = server.address("/", host: "localhost")
        let request = TransferRequest(
            address: try #require(FetchAddress(address)), accept: "*/*", limit: 1000)
        var far = request
        far.nearest = .everywhere
        _ = try await fetcher.loop.result(of: request).response.get()
        let refused = await fetcher.loop.result(of: far).response
        #expect(throws: FetchProblem.forbiddenRedirection(to: address)) { try refused.get() }
        #expect(await server.requests().count == 1)
    }
}
