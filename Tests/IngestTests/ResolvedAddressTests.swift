import Testing

@testable import Ingest

@Suite struct ResolvedAddressTests {
    /// The examples of RFC 3986, section 5.4.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
        (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
        ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
        ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
        ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"),
        ("g?y/../x", "http://a/b/c/g?y/../x"), ("g;x=1/../y", "http://a/b/c/y"),
    ])
    func referencesAreResolvedByTheStandard(reference: String, expected: String) {
        #expect(resolvedAddress(reference, base: "http://a/b/c/d;p?q") == expected)
    }

    @Test(arguments: [
        (" https://a.example/б в\n", "https://a.example/б%20в"),
        ("HTTPS://a.example", "https://a.example"),
        ("\\a\\b?c=\\", "https://v.example/a/b?c=\\"),
        ("//w.example/x", "https://w.example/x"),
        ("mailto:a@b.example", nil), ("javascript:x", nil), ("data:text/plain,x", nil),
        ("file:///etc/passwd", nil), ("https:///x", nil), ("http:x", nil),
    ])
    func onlyTheWebIsReached(reference: String, expected: String?) {
        #expect(resolvedAddress(reference, base: "https://v.example/n/1") == expected)
    }

    @Test func withoutABaseOnlyAWholeAddressWillDo() {
        #expect(resolvedAddress("/x", base: nil) == nil)
        #expect(resolvedAddress("/x", base: "file:///y") == nil)
        #expect(resolvedAddress("//w.example/x", base: nil) == "https://w.example/x")
        #expect(resolvedAddress("http://w.example/x", base: nil) == "http://w.example/x")
    }

    @Test func noAddressIsLongerThanServersTake() {
        let long = String(repeating: "a", count: 9000)
        #expect(resolvedAddress("https://vesti.example/" + long, base: nil) == nil)
        #expect(resolvedAddress("/1", base: "https://vesti.example/" + long) == nil)
        let link = "https://vesti.example/" + long.prefix(2000)
        #expect(resolvedAddress(link, base: nil) == link)
        #expect(resolvedAddress(link, base: "https://vesti.example/" + long) == link)
    }

    @Test func aLongBaseIsNotWrittenForEachLink() {
        let base =
            "<base href='https://vesti.example/\(String(repeating: "a", count: 1_000_000))/'>"
        let links = (0..<300).map { "<p><a href='\($0)'>x</a>" }.joined()
        let tree = MarkupTree(html: (base + links).utf8)
        let facts = PageFacts(PageOutline(tree), url: "https://vesti.example/1")
        #expect(facts.base == "https://vesti.example/1")
        let read = blocks(of: 0, in: tree, base: facts.base)
        #expect(read.count == 300)
    }
}
