import Articles
import Testing

@testable import Ingest

@Suite struct HostileMarkupTests {
    @Test func entitiesThatADocumentDeclaresAreNeverExpandedOrOpened() {
        let laughs = """
            <!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
            <!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>
            <r>&c;&f;</r>
            """
        let tree = MarkupTree(xml: laughs.utf8)
        #expect(tree.textContent(0) == "&c;&f;")
    }

    @Test func aMillionNestedElementsHangOnTheLastLevel() {
        let html = Array(String(repeating: "<i>", count: 1_000_000).utf8)
        for tree in [MarkupTree(html: html), MarkupTree(xml: html.prefix(300_000))] {
            #expect(tree.count > 100_000)
            var depth = 0
            var node = tree.count - 1
            while let parent = tree.parent(node) { (node, depth) = (parent, depth + 1) }
            #expect(depth <= MarkupLimits.standard.depth)
        }
    }

    @Test func ofFiftyThousandAttributesTheFirstAreKept() {
        let tag = "<p" + (0..<50_000).map { " a\($0)='\($0)'" }.joined() + ">x</p>"
        for tree in [MarkupTree(html: tag.utf8), MarkupTree(xml: tag.utf8)] {
            let attributes = (0..<tree.count).map { tree.attributeList($0).count }
            #expect(attributes.max() == MarkupLimits.standard.attributes)
            #expect(tree.textContent(0) == "x")
        }
    }

    /// Each is read in one pass: looking for the end from each anew would take minutes.
    @Test(arguments: [
        "<!DOCTYPE [", "<a xmlns:b='u'>", "<!--", "<a b='", "<script>", "&", "<figure>", "</b>",
        "<i></b>", "<b><div></b>",
    ])
    func whatNeverEndsIsLookedForOnce(opening: String) {
        let bytes = Array(String(repeating: opening, count: 300_000 / opening.utf8.count).utf8)
        checkPromises(MarkupTree(html: bytes))
        checkPromises(MarkupTree(xml: bytes))
    }

    /// libxml2 looks through all open elements for each end tag it reads.
    @Test(arguments: [
        (String(repeating: "<div>", count: 20_000), "</i>"),
        (String(repeating: "<b><div>", count: 20_000), "</b>"),
        (String(repeating: "<p>x", count: 20_000), "</section>"),
        (String(repeating: "<i>", count: 500) + "<td>", "</i>"),
        ("<div>", "</body></html></head>"), ("<q>", "</слово>"),
    ])
    func endTagsThatCloseNothingAreNotRead(opening: String, end: String) {
        let html = opening + String(repeating: end, count: 20_000)
        let mended = MarkupMending(html.utf8, .html, limits: .standard).mended()
        let ends = mended.bytes.split(separator: UInt8(ascii: "<")).count {
            $0.first == UInt8(ascii: "/")
        }
        let starts = html.utf8.count { $0 == UInt8(ascii: "<") } - 20_000
        #expect(ends <= starts + 8)
    }

    @Test func libxml2HasNoMoreElementsOpenThanTheTreeIsDeep() {
        let pieces = ["<div>", "<b><div>", "<p><span>", "<li><a>", "<слово><x-y>", "<td></i>"]
        for piece in pieces {
            let html = String(repeating: piece, count: 5000)
            let mended = MarkupMending(html.utf8, .html, limits: .standard).mended()
            let tags = mended.bytes.split(separator: UInt8(ascii: "<"))
            let ends = tags.count { $0.first == UInt8(ascii: "/") }
            let starts = tags.count { (0x61...0x7A).contains($0.first ?? 0) }
            #expect(starts - ends <= MarkupLimits.standard.depth)
        }
    }

    @Test func ofTenThousandOpenParagraphsNoneIsTooDeep() {
        for (opening, name) in [("<p>", MarkupName.p), ("<li>", .li), ("<tr><td>", .td)] {
            let html = "<table><ul>" + String(repeating: opening + "<wbr>мост", count: 10_000)
            let tree = MarkupTree(html: html.utf8)
            let texts = (0..<tree.count).count { node in
                tree.isText(node) && tree.parent(node).map { tree.name($0) == name } ?? false
            }
            #expect(texts == 10_000)
        }
    }

    @Test func aTitleOfAMegabyteIsRead() {
        let title = String(repeating: "мост &amp; <b>река</b> ", count: 20_000)
        let read = plainText(fromHTML: title)
        #expect(read.utf8.count == 20_000 * 20 - 1)
    }

    @Test func aLimitCutsTheDocument() {
        let html = Array(String(repeating: "<p>x</p>", count: 1_000).utf8)
        for limits in [MarkupLimits(nodes: 100), MarkupLimits(text: 50)] {
            let tree = MarkupTree(html: html, limits: limits)
            #expect(tree.isCut)
            #expect((50...100).contains(tree.count))
        }
    }

    @Test func aDocumentMayEndAtAnyByte() {
        let document = Array(
            """
            <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><r x='1' y="2"><!-- c --><?p i?>
            <![CDATA[<x>]]>&amp;&#1052;&nbsp;<t>мост</t><script>a</script><br/></r>
            """.utf8)
        for end in document.indices {
            checkPromises(MarkupTree(html: document[..<end]))
            checkPromises(MarkupTree(xml: document[..<end]))
        }
    }

    @Test func markupTornToPiecesBreaksNothing() {
        var random = SeededGenerator(seed: 43)
        let pieces = [
            "<", ">", "</", "/>", "p", "a", "div", "table", "<td>", "script", "<script>",
            "</script>",
            "title", " x=", "\"", "'", "=", "&", "&amp;", "&#", "&#x", "99", ";", "<!--", "-->",
            "<!",
            "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE ", "[", "]", "мост", "\u{0}", "\u{FFFF}",
            " ",
            "\n", "dc:", "xmlns:", "xmlns=''", "<p>", "<li>", "</p>", "<a href=", "<svg>", ":",
        ].map { Array($0.utf8) }
        for _ in 0..<6_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<24, using: &random) { bytes += random.pick(pieces) }
            checkPromises(MarkupTree(html: bytes))
            checkPromises(MarkupTree(xml: bytes))
        }
    }

    @Test func blocksOfTornMarkupHoldNoByteOfControl() {
        var random = SeededGenerator(seed: 44)
        let pieces = [
            "<p>", "</p>", "<b>", "</b>", "<a href='/x'>", "</a>", "<ul>", "<ol start=9>", "<li>",
            "</ul>",
            "<dl>", "<dt>", "<dd>", "<blockquote>", "</blockquote>", "<cite>", "<footer>",
            "<figure>",
            "</figure>", "<figcaption>", "<img src=a.jpg alt='а б в г'>", "<table>", "<tr>", "<td>",
            "<th colspan=9999999>", "</table>", "<pre>", "</pre>", "<h2>", "</h2>", "<br>", "<hr>",
            "<summary>", "<sup>2</sup>", "<q>", "</q>", "<form>", "<noscript>", "мост ", "\u{202E}",
            "&#7;", "&#x200B;", " ", "\u{A0}", "— ", "© ", "<iframe title=а src=//b>",
        ].map { Array($0.utf8) }
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<40, using: &random) { bytes += random.pick(pieces) }
            let fragment = String(decoding: bytes, as: UTF8.self)
            let read = blocks(fromHTML: fragment, base: "https://v.example/")
            let texts = words(of: Article(title: plainText(fromHTML: fragment), blocks: read))
            let isSound = texts.allSatisfy { text in
                cleanedText(text) == text && !text.utf8.contains(UInt8(ascii: "<"))
            }
            #expect(isSound, "\(fragment)")
        }
    }

    /// Whatever came in, every node lies inside its parent and the next begins where it ends.
    private func checkPromises(_ tree: MarkupTree) {
        var isSound = tree.count > 0 && tree.end(0) == tree.count
        for node in 0..<tree.count {
            isSound = isSound && tree.end(node) > node
            if let parent = tree.parent(node) {
                isSound = isSound && parent < node && tree.end(node) <= tree.end(parent)
            }
            for byte in tree.bytes(node) { isSound = isSound && byte != 0 }
        }
        #expect(isSound)
    }
}
