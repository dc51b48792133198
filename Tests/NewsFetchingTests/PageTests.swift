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
            server.address("/short"), settings: settings(), clock: { now })
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
        for await (index, page) in fetchPages(urls, settings: settings(), clock: { now }) {
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

    @Test func aPageMayBeSmallerThanAFeed() async throws {
        let server = try LoopbackServer { _ in
            .raw("HTTP/1.1 200 OK\r\n\r\n", then: .endlessly([UInt8](repeating: 65, count: 4096)))
        }
        await #expect(throws: FetchProblem.tooLarge(limit: 5_000_000)) {
            try await fetchPage(server.address("/"), settings: settings(), clock: { now })
        }
    }
}
