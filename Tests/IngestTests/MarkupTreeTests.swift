import Testing

@testable import Ingest

@Suite struct MarkupTreeTests {
    @Test(arguments: [
        ("<p>Мост<p>открыт", "(html(body(p 'Мост')(p 'открыт')))"),
        ("a<b>c<i>d</b>e</i>f", "(html(body(p 'a'(b 'c'(i 'd')) 'ef')))"),
        ("<p>a<section>b</section>c", "(html(body(p 'a')(section 'b') 'c'))"),
        ("<div>a<article>b</div>", "(html(body(div 'a'(article 'b'))))"),
        ("<a>b<a>c", "(html(body(a 'b')(a 'c')))"),
        ("<ul><li>a<li>b</ul>", "(html(body(ul(li 'a')(li 'b'))))"),
        ("a<!-- b -->c<!-->d<![if x]>e", "(html(body(p 'acde')))"),
        ("a <!-- b", "(html(body(p 'a  b')))"),
        (
            "2 < 3 & 4&nbsp;5 &laquo;x&raquo &copy &unknown; AT&T &#1052;&#x43C;&#150;&#0;",
            """
            (html(body(p '2 < 3 & 4\u{A0}5 «x» © &unknown; AT&T Мм–\u{FFFD}')))
            """
        ),
        ("<b o=a b='c\">' d>e</b", "(html(body(b[o=a][b=c\">][d=] 'e')))"),
        ("<title>a <b> c</title>d", "(html(head(title 'a <b> c'))(body(p 'd')))"),
        (
            "<script type=json>{a<b && c} '</p>'</script>d",
            """
            (html(head(script[type=json] '{a<b && c} '</p>''))(body(p 'd')))
            """
        ),
        (
            "<a onclick='b()' data-b=1 data-src=c target=d id=e>f",
            "(html(body(a[data-src=c][id=e] 'f')))"
        ),
        ("<ul>\n    <li>a\n</ul><pre>\n  b</pre>", "(html(body(ul '\n'(li 'a\n'))(pre '\n  b')))"),
        ("<script>if (a<b) '</p>'</script>d", "(html(head(script))(body(p 'd')))"),
        ("a<svg><g><title>b</title></g></svg>c", "(html(body(p 'a'(svg) 'c')))"),
        ("<svg><p>a</p><svg>b</svg>", "(html(body(svg(p 'a')(svg))))"),
        ("<new-card x>a</new-card>", "(html(body(new-card[x=] 'a')))"),
        ("<Мост> &numero;&scedil;&Mcy;", "(html(body(p '<Мост> №şМ')))"),
        ("5 <слово> и</слово> конец", "(html(body(p '5 <слово> и конец')))"),
        ("<dl><dd>a<dd>b</dl>", "(html(body(dl(dd 'a')(dd 'b'))))"),
        ("<p>a<wbr>b</i>c</p>", "(html(body(p 'a'(wbr) 'bc')))"),
        ("a\u{0}b\u{1}c\u{7F}", "(html(body(p 'abc')))"),
        ("<a href=/x?a=1&copy=2&amp;b=\"3>y", "(html(body(a[href=/x?a=1&copy=2&b=\"3] 'y')))"),
        ("<a href=\"x>y</a> z", "(html(body(a[href=x] 'y') ' z'))"),
        ("<p>x</p><img src=a.png", "(html(body(p 'x')))"),
    ])
    func htmlIsReadAsBrowsersDo(html: String, tree: String) {
        #expect(outline(MarkupTree(html: html.utf8)) == tree)
    }

    @Test(arguments: [
        ("<a><b x='1'>c</b>d</a>", "(a(b[x=1] 'c') 'd')"),
        ("junk<?xml version='1.0' encoding='koi8-r'?>\n<a>б</a>", "(a 'б')"),
        ("<!DOCTYPE a [<!ENTITY b \"c>]\">]><a>&b;&amp;&lt;</a>", "(a '&b;&<')"),
        ("<a><![CDATA[<p>b & c</p>]]></a>", "(a '<p>b & c</p>')"),
        ("<a><![CDATA[<p>b", "(a '<p>b')"),
        ("<a>b & c &eacute;<br>d", "(a 'b & c é'(br 'd'))"),
        ("<a>&nosuch;&amp;</c>&amp;</a>", "(a '&nosuch;&')"),
        ("<a b=c d='<e>'/>", "(a[b=c][d=<e>])"),
    ])
    func ofBrokenXMLIsReadWhatCanBe(xml: String, tree: String) {
        #expect(outline(MarkupTree(xml: xml.utf8)) == tree)
    }

    @Test func prefixesAreResolvedAndTheUndeclaredMeanWhatTheyUsuallyDo() {
        let tree = MarkupTree(
            xml: "<r xmlns='u:1' xmlns:x='u:2'><x:a/><dc:date/><strange:b/><c/></r>".utf8)
        let root = 1
        let found = tree.children(root).map { "\(tree.nameText($0)) \(tree.namespace($0))" }
        #expect(
            found == ["a u:2", "date http://purl.org/dc/elements/1.1/", "b ", "c u:1"])
        #expect(tree.problems.map(\.kind) == [.undeclaredPrefix, .undeclaredPrefix])
    }

    @Test func problemsTellTheirLines() {
        let tree = MarkupTree(
            xml: "<?xml version='1.0'?>\n<!-- a\nb -->\n<a>\n<b>\n</c>\n</a>".utf8)
        #expect(tree.problems.first == MarkupProblem(.wrongEndTag, line: 6))
    }

    @Test func theInsideOfAnElementIsWrittenAsMarkupAgain() {
        let tree = MarkupTree(
            xml: "<c><x:div xmlns:x='u'>a &amp; <b t='&quot;'>c</b><br/></x:div></c>".utf8)
        #expect(tree.source(1) == "<div>a &amp; <b t=\"&quot;\">c</b><br></div>")
    }

    /// The tree as a line: (name[attribute=value] 'text').
    private func outline(_ tree: MarkupTree) -> String {
        var line = ""
        var open: [Int] = []
        for node in 1..<max(1, tree.count) {
            while let last = open.last, tree.end(last) <= node {
                line += ")"
                open.removeLast()
            }
            if tree.isText(node) {
                line += (line.hasSuffix("(") ? "" : " ") + "'\(tree.text(node))'"
            } else {
                line += "(" + tree.nameText(node)
                for attribute in tree.attributeList(node) {
                    line += "[\(attribute.name)=\(attribute.value)]"
                }
                open.append(node)
            }
        }
        return line + String(repeating: ")", count: open.count)
    }
}
