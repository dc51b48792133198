import Testing

@testable import NewsFetching

@Suite struct FetchAddressTests {
    @Test(arguments: [
        ("http://news.example/feed", "http://news.example/feed"),
        ("  HTTPS://News.Example  ", "https://news.example/"),
        ("https://news.example:443/a?b=c#d", "https://news.example/a?b=c"),
        ("http://news.example:8080?all", "http://news.example:8080/?all"),
        (
            "https://пример.рф/лента новостей",
            "https://xn--e1afmkfd.xn--p1ai/%D0%BB%D0%B5%D0%BD%D1%82%D0%B0%20%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B5%D0%B9"
        ),
        ("https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.рф./", "https://xn--e1afmkfd.xn--p1ai/"),
        ("https://știri.example/%C8%99", "https://xn--tiri-pxb.example/%C8%99"),
        ("http://[::1]:81/", "http://[0:0:0:0:0:0:0:1]:81/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://0177.0.0.1/", "http://127.0.0.1/"),
        ("http://user:p%40ss@news.example/", "http://news.example/"),
        ("http://good.example@evil.example/", "http://evil.example/"),
    ])
    func isWrittenInOneWay(_ typed: String, _ written: String) {
        #expect(FetchAddress(typed)?.text == written)
    }

    @Test(arguments: [
        "", "news.example", "ftp://news.example/", "file:///etc/passwd", "javascript:alert(1)",
        "http://", "http:///feed", "http://a..b/", "http://news.example:0/",
        "http://news.example:65536/", "http://news.example:80a/", "http://[::1/", "http://[1]/",
        "http://news.example\\@localhost/", "http://a b/", "http://256.1.1.1/",
        "http://%00.example/", "http://\(String(repeating: "ы", count: 64)).example/",
        "http://news.example/\(String(repeating: "a", count: 9000))",
    ])
    func whatIsNoAddressIsRefused(_ typed: String) {
        #expect(FetchAddress(typed) == nil)
    }

    @Test func theLoginIsReadFromTheAddress() {
        let login = FetchAddress("https://%D1%8F:a:b%40@news.example/")?.login
        #expect(login == FetchAddress.Login(user: "я", password: "a:b@"))
        #expect(FetchAddress("https://news.example/@reader")?.login == nil)
    }

    @Test(arguments: [
        ("https://a.example/1", "https://a.example/2", true),
        ("http://a.example/", "https://a.example/", true),
        ("https://a.example/", "http://a.example/", false),
        ("https://a.example/", "https://b.example/", false),
        ("https://a.example/", "https://a.example:444/", false),
    ])
    func aLoginStaysWithItsServer(_ first: String, _ second: String, _ stays: Bool) throws {
        let from = try #require(FetchAddress(first))
        let to = try #require(FetchAddress(second))
        #expect(from.sharesLogin(with: to) == stays)
    }

    @Test func anotherPathIsOnTheSameServer() {
        let address = FetchAddress("https://[fe80::1]:8443/a/b?c")
        #expect(address?.with(path: "/feed")?.text == "https://[fe80:0:0:0:0:0:0:1]:8443/feed")
    }

    @Test(arguments: [
        ("http://Пример.РФ./", "пример.рф"), ("http://[::1]/", "::1"),
        ("http://0x7f.1/", "127.0.0.1"), ("http://xn--e1afmkfd.xn--p1ai/", "xn--e1afmkfd.xn--p1ai"),
    ])
    func theHostIsShownAsPeopleWriteIt(_ typed: String, _ shown: String) {
        #expect(FetchAddress(typed)?.shownHost == shown)
    }

    @Test(arguments: [
        ("münchen", "xn--mnchen-3ya"), ("пример", "xn--e1afmkfd"), ("例え", "xn--r8jz45g"),
        ("plain", "plain"), ("правда-news-1", "xn---news-1-1fgatw3kna"),
    ])
    func labelsAreSpelledInASCII(_ label: String, _ spelled: String) {
        #expect(asciiLabel(label) == spelled)
    }
}
