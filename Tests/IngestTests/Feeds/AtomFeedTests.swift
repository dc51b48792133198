import Articles
import Testing

@testable import Ingest

@Suite struct AtomFeedTests {
    @Test func anEntryIsAnArticleWithAllThatItSays() throws {
        let article = try atomArticle(
            """
            <id>tag:example.org,2022:1</id><title type="html">Мост &amp;laquo;Новый&amp;raquo;</title>
            <link rel="self" href="/1.atom"/><link rel="alternate" type="text/html" href="/1"/>
            <published>2022-02-01T14:02:00+03:00</published><updated>2022-02-01T15:00:00Z</updated>
            <author><name>Анна Русу</name><email>a@example.org</email></author>
            <category term="city" label="Город"/><summary>Кратко.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Пошли <em>трамваи</em>.</p></div></content>
            """)
        #expect(article.title == "Мост «Новый»")
        #expect(article.url == "https://example.org/1")
        #expect(article.guid == "tag:example.org,2022:1")
        #expect(article.published?.iso == "2022-02-01T14:02:00+03:00")
        #expect(article.updated?.iso == "2022-02-01T15:00:00Z")
        #expect(article.byline == "Анна Русу")
        #expect(article.tags == ["Город"])
        #expect(article.lede == "Кратко.")
        let emphasis = Span(start: 6, end: 13, style: .emphasis)
        #expect(article.blocks == [.paragraph(SpannedText("Пошли трамваи.", spans: [emphasis]))])
    }

    @Test(arguments: [
        ("<title>a &lt;b&gt; c &amp;amp;</title>", "a <b> c &amp;"),
        ("<title type=\"text\">5 &lt; 6</title>", "5 < 6"),
        ("<title type=\"html\">a &lt;b&gt;c&lt;/b&gt;</title>", "a c"),
        ("<title type=\"xhtml\"><div>a <b>c</b> &lt;i></div></title>", "a c <i>"),
        ("<title type=\"text/html\" mode=\"escaped\">a &lt;b&gt;c&lt;/b&gt;</title>", "a c"),
        ("<title type=\"text/html\" mode=\"base64\">YSA8Yj5jPC9iPg==</title>", "a c"),
        ("<title type=\"application/xhtml+xml\" mode=\"xml\"><div>a <b>c</b></div></title>", "a c"),
    ])
    func textsAreReadAsTheyAreDeclared(title: String, plain: String) throws {
        #expect(try atomArticle(title).title == plain)
    }

    @Test(
        arguments: [
            ("<link href=\"1\"/>", "https://example.org/feeds/1"),
            ("<link rel=\"via\" href=\"/2\"/><link rel=\"edit\" href=\"/3\"/>", nil),
            (
                "<link rel=\"alternate\" type=\"application/pdf\" href=\"/1.pdf\"/><link rel=\"alternate\" type=\"text/html\" href=\"/1\"/>",
                "https://example.org/1"
            ),
            ("<id>https://example.org/1</id>", "https://example.org/1"),
            ("<id>urn:1</id>", nil),
            ("<content src=\"/1\"/>", "https://example.org/1"),
        ] as [(String, String?)])
    func theLinkIsTheAlternate(entry: String, url: String?) throws {
        #expect(try atomArticle("<title>Мост</title>" + entry).url == url)
    }

    @Test func basesAreTakenFromAllAround() throws {
        let document = try feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/a/" xml:lang="ro">
            <entry xml:base="b/"><title>Podul</title><link xml:base="c/" href="1"/>
            <content type="html">&lt;a href="2"&gt;Aici&lt;/a&gt;</content></entry></feed>
            """)
        let article = try #require(document.entries.first).article
        #expect(article.url == "https://example.org/a/b/c/1")
        let link = Span(start: 0, end: 4, style: .link(url: "https://example.org/a/b/2"))
        #expect(article.blocks == [.paragraph(SpannedText("Aici", spans: [link]))])
        #expect(article.language == "ro")
    }

    @Test func theOlderVersionIsReadToo() throws {
        let document = try feed(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Вести</title>
            <tagline>О городе</tagline><author><name>Анна Русу</name></author>
            <entry><title>Мост</title><issued>2003-12-31T10:14:55+03:00</issued>
            <modified>2004-01-01T10:00:00Z</modified></entry></feed>
            """)
        let article = try #require(document.entries.first).article
        #expect(document.description == "О городе")
        #expect(article.published?.iso == "2003-12-31T10:14:55+03:00")
        #expect(article.updated?.iso == "2004-01-01T10:00:00Z")
        #expect(article.byline == "Анна Русу")
    }

    @Test func anUpdateAloneIsWhenItWasPublished() throws {
        let article = try atomArticle("<updated>2022-02-01T15:00:00Z</updated>")
        #expect(article.published?.iso == "2022-02-01T15:00:00Z")
        #expect(article.updated == nil)
    }

    @Test func theFeedSaysWhereItIsAndWhatItBelongsTo() throws {
        let document = try feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">&lt;b&gt;Вести&lt;/b&gt;</title>
            <link rel="self" href="atom.xml"/><link href="/"/></feed>
            """)
        #expect(document.title == "Вести")
        #expect(document.selfAddress == "https://example.org/feeds/atom.xml")
        #expect(document.site == "https://example.org/")
    }
}
