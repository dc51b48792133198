import Articles
import Testing

@testable import NewsFetching

@Suite struct RedirectionPolicyTests {
    private func problem(
        _ location: String, hops: Int = 0, nearest: Reach = .everywhere
    ) -> FetchProblem? {
        switch RedirectionPolicy().target(of: location, hops: hops, nearest: nearest) {
        case .success: nil
        case .failure(let problem): problem
        }
    }

    @Test func fiveAreFollowed() {
        #expect(problem("https://news.example/", hops: 4) == nil)
        #expect(problem("https://news.example/", hops: 5) == .tooManyRedirections(limit: 5))
    }

    @Test(arguments: [
        ("file:///etc/passwd", "file:///etc/passwd"), ("ftp://a:b@h/x", "ftp://h/x"),
        ("gopher://news.example/", "gopher://news.example/"),
        ("http://127.0.0.1/", "http://127.0.0.1/"), ("http://localhost/", "http://localhost/"),
        ("http://0x7f.1/", "http://127.0.0.1/"), ("http://2130706433/", "http://127.0.0.1/"),
        ("http://user:secret@10.0.0.1/a", "http://10.0.0.1/a"),
        ("http://[::ffff:192.168.0.1]/", "http://[0:0:0:0:0:ffff:c0a8:1]/"),
        ("http://169.254.169.254/latest", "http://169.254.169.254/latest"),
        ("http://router/", "http://router/"),
    ])
    func noneLeadsOutOfTheWebOrCloser(_ location: String, _ shown: String) {
        #expect(problem(location) == .forbiddenRedirection(to: shown))
    }

    @Test func aFeedOfTheHouseMayStayInTheHouse() {
        #expect(problem("http://192.168.0.2/", nearest: .localNetwork) == nil)
        #expect(problem("http://127.0.0.1/", nearest: .localNetwork) != nil)
        #expect(problem("http://127.0.0.1/", nearest: .machine) == nil)
        #expect(problem("file:///etc/passwd", nearest: .machine) != nil)
    }
}

@Suite struct ProxyChoiceTests {
    private func proxy(
        _ address: String, _ environment: [String: String], configured: String? = nil
    ) throws -> String? {
        ProxyChoice(configured: configured, environment: environment)
            .proxy(for: try #require(FetchAddress(address)))
    }

    @Test func theConfigurationComesBeforeTheEnvironment() throws {
        let environment = ["http_proxy": "http://a:1", "https_proxy": "http://b:2"]
        #expect(try proxy("http://news.example/", environment) == "http://a:1")
        #expect(try proxy("https://news.example/", environment) == "http://b:2")
        #expect(try proxy("https://news.example/", environment, configured: "c:3") == "c:3")
        #expect(try proxy("https://news.example/", environment, configured: "") == nil)
    }

    @Test func capitalsCountButForHTTP() throws {
        let environment = ["HTTP_PROXY": "http://a:1", "HTTPS_PROXY": "http://b:2"]
        #expect(try proxy("http://news.example/", environment) == nil)
        #expect(try proxy("https://news.example/", environment) == "http://b:2")
        #expect(try proxy("http://news.example/", ["ALL_PROXY": "socks5://c"]) == "socks5://c")
    }

    @Test(arguments: [
        ("*", "http://news.example/", true), ("example", "http://news.example/", true),
        (".news.example", "http://news.example/", true),
        ("ews.example", "http://news.example/", false),
        ("a.example, News.Example", "http://news.example/", true),
        ("10.0.0.0/8", "http://10.2.3.4/", true), ("10.0.0.0/8", "http://11.2.3.4/", false),
        ("::1", "http://[::1]/", true), ("1.2.3.4", "http://1.2.3.4/", true),
        ("", "http://a.b/", false),
    ])
    func someHostsAreExempt(_ list: String, _ address: String, _ isExempt: Bool) throws {
        let proxy = try proxy(address, ["no_proxy": list, "http_proxy": "http://a:1"])
        #expect((proxy == nil) == isExempt)
    }
}
