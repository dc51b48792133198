import Articles
import Testing

@testable import Ingest

@Suite struct RSSFeedTests {
    @Test func anItemIsAnArticleWithAllThatItSays() throws {
        let article = try rssArticle(
            """
            <title>Мост открыт</title><link>/news/1</link><guid isPermaLink="false">n-1</guid>
            <pubDate>Вт, 1 фев 2022 14:02:00 +0300</pubDate>
            <dc:creator>Анна Русу</dc:creator><category>Город</category><category>Мосты</category>
            <description>Движение начали в семь.</description>
            <content:encoded><![CDATA[<p>По мосту <b>пошли</b> трамваи.</p><h2>Дальше</h2>]]></content:encoded>
            """)
        #expect(article.title == "Мост открыт")
        #expect(article.url == "https://example.org/news/1")
        #expect(article.guid == "n-1")
        #expect(article.published?.iso == "2022-02-01T14:02:00+03:00")
        #expect(article.byline == "Анна Русу")
        #expect(article.tags == ["Город", "Мосты"])
        #expect(article.site == "Вести города")
        #expect(article.language == "ru")
        #expect(article.lede == "Движение начали в семь.")
        let strong = Span(start: 9, end: 14, style: .strong)
        #expect(
            article.blocks == [
                .paragraph(SpannedText("По мосту пошли трамваи.", spans: [strong])),
                .heading(level: 2, SpannedText("Дальше")),
            ])
    }

    @Test(arguments: [
        "<rss version=\"0.91\"><channel><item><title>Мост</title><link>http://a.org/1</link></item></channel></rss>",
        "<!DOCTYPE rss SYSTEM \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><item><title>Мост</title><link>http://a.org/1</link></item></channel></rss>",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel/><item><title>Мост</title><link>http://a.org/1</link></item></rdf:RDF>",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel/><item rdf:about=\"http://a.org/1\"><title>Мост</title></item></rdf:RDF>",
        "<rss version=\"2.0\" xmlns=\"http://backend.userland.com/rss2\"><channel/><item><title>Мост</title><link>http://a.org/1</link></item></rss>",
        "<r:rss xmlns:r=\"http://example.org/unknown\"><r:channel><r:item><r:title>Мост</r:title><r:link>http://a.org/1</r:link></r:item></r:channel></r:rss>",
    ])
    func everyVersionIsRead(text: String) throws {
        let entry = try #require(feed(text).entries.first)
        #expect(entry.article.title == "Мост")
        #expect(entry.article.url == "http://a.org/1")
    }

    @Test(
        arguments: [
            (
                "<link>https://example.org/1</link><guid>https://example.org/2</guid>",
                "https://example.org/1"
            ),
            ("<guid>https://example.org/2</guid>", "https://example.org/2"),
            ("<guid isPermaLink=\"false\">https://example.org/2</guid>", nil),
            ("<comments>https://example.org/3#comments</comments>", nil),
            (
                "<link>https://t.example.org/x</link><feedburner:origLink>https://example.org/1</feedburner:origLink>",
                "https://example.org/1"
            ),
            (
                "<atom:link rel=\"self\" href=\"/self\"/><atom:link href=\"/1\"/>",
                "https://example.org/1"
            ),
            ("<link>https://example.org/1?a=1&amp;amp;b=2</link>", "https://example.org/1?a=1&b=2"),
            ("<link xml:base=\"https://example.org/a/b/\">../1</link>", "https://example.org/a/1"),
            ("<link>javascript:alert(1)</link>", nil),
        ] as [(String, String?)])
    func theLinkIsTheItemsOwn(item: String, url: String?) throws {
        #expect(try rssArticle("<title>Мост</title>" + item).url == url)
    }

    @Test func aFileIsOfTheSiteThatItNames() throws {
        let feed = """
            <rss version="2.0"><channel><link>https://reut.example/</link>
            <item><title>Мост</title><link>/news/1</link></item></channel></rss>
            """
        #expect(
            ingest(Array(feed.utf8)).articles.map(\.article.url) == [
                "https://reut.example/news/1"
            ])
    }

    @Test(arguments: [
        ("Мост &amp;laquo;Новый&amp;raquo; открыт", "Мост «Новый» открыт"),
        ("&lt;b&gt;Мост&lt;/b&gt; открыт", "Мост открыт"),
        ("&amp;lt;b&amp;gt;Мост&amp;lt;/b&amp;gt; открыт", "Мост открыт"),
        ("<![CDATA[Мост <i>открыт</i>]]>", "Мост открыт"),
        ("Мост\n  <b>открыт</b>", "Мост открыт"),
        ("5 &lt; 6, а 7 &gt; 6", "5 < 6, а 7 > 6"),
        ("A&amp;B, R & D", "A&B, R & D"),
    ])
    func titlesArePlainHoweverTheyAreEscaped(title: String, plain: String) throws {
        #expect(try rssArticle("<title>\(title)</title>").title == plain)
    }

    @Test(arguments: [
        ("<description>Первые слова новости.</description>", "Первые слова новости."),
        ("<link>https://example.org/1</link>", "https://example.org/1"),
        ("<pubDate>2022-02-01</pubDate>", "2022-02-01"),
    ])
    func anItemWithoutATitleIsCalledByWhatItHas(item: String, title: String) throws {
        #expect(try rssArticle(item).title == title)
    }

    @Test func picturesStandBeforeTheTextAndRecordingsBehindIt() throws {
        let article = try rssArticle(
            """
            <title>Мост</title><description>Движение пошло.</description>
            <enclosure url="/mp3/1" type="audio/mpeg" length="1"/>
            <media:group><media:content url="/a.jpg" medium="image">
            <media:title>Мост утром</media:title><media:credit>Ион Руссу</media:credit>
            </media:content><media:content url="/b.jpg" medium="image"/></media:group>
            """)
        let link = Span(start: 0, end: 25, style: .link(url: "https://example.org/mp3/1"))
        #expect(
            article.blocks == [
                .image(
                    Image(
                        url: "https://example.org/a.jpg", caption: "Мост утром",
                        credit: "Ион Руссу")),
                .paragraph(SpannedText("Движение пошло.")),
                .paragraph(SpannedText("https://example.org/mp3/1", spans: [link])),
            ])
    }

    @Test func aPictureThatTheTextShowsIsNotShownTwice() throws {
        let article = try rssArticle(
            """
            <description>&lt;img src="/a.jpg"&gt; Движение пошло.</description>
            <enclosure url="https://example.org/a.jpg" type="image/jpeg"/>
            """)
        #expect(article.blocks.count { if case .image = $0 { true } else { false } } == 1)
    }

    @Test func aThumbnailBesideItsPictureIsNotShown() throws {
        let small = "<media:thumbnail url=\"https://example.org/1-small.jpg\"/>"
        let whole = "<media:content url=\"https://example.org/1.jpg\" medium=\"image\"/>"
        for item in [small + whole, whole + small] {
            let article = try rssArticle("<title>Мост</title>" + item)
            #expect(article.blocks == [.image(Image(url: "https://example.org/1.jpg"))])
        }
        let alone = try rssArticle("<title>Мост</title>" + small)
        #expect(alone.blocks == [.image(Image(url: "https://example.org/1-small.jpg"))])
    }

    @Test func oneCategoryThatComesAgainIsTheSection() throws {
        let items = (1...4).map { "<item><title>\($0)</title><category>Город</category></item>" }
        let articles = try rss(items.joined()).entries.map(\.article)
        #expect(articles.allSatisfy { $0.section?.name == "Город" && $0.tags.isEmpty })
        #expect(try rssArticle("<category>Город</category>").tags == ["Город"])
    }

    @Test(
        arguments: [
            ("<author>desk@example.org (Анна Русу)</author>", "Анна Русу"),
            ("<author>Анна Русу &lt;desk@example.org&gt;</author>", "Анна Русу"),
            ("<author>desk@example.org</author>", nil),
            (
                "<dc:creator>Анна Русу</dc:creator><dc:creator>Ион Руссу</dc:creator>",
                "Анна Русу, Ион Руссу"
            ),
            ("<itunes:author>Анна Русу</itunes:author>", "Анна Русу"),
            ("<itunes:author>Радио</itunes:author><author>Анна Русу</author>", "Анна Русу"),
            ("<author>Анна Русу</author><itunes:author>Радио</itunes:author>", "Анна Русу"),
        ] as [(String, String?)])
    func authorsAreNames(item: String, byline: String?) throws {
        #expect(try rssArticle("<title>Мост</title>" + item).byline == byline)
    }

    @Test(arguments: [
        ("C++ &lt;vector&gt; в деле", "C++ <vector> в деле"),
        ("<![CDATA[Тег <item> в ленте]]>", "Тег <item> в ленте"),
        ("a&lt;b и c&gt;d", "a<b и c>d"),
        ("x &amp;lt;y&amp;gt; z &lt;i&gt;и&lt;/i&gt; w", "x <y> z и w"),
        ("&lt;b class='x'&gt;Мост&lt;/b&gt; от&lt;br/&gt;крыт", "Мост от крыт"),
        ("5 &lt; 6, 7 &gt; 6", "5 < 6, 7 > 6"), ("&amp;lt;b&amp;gt;Мост&amp;lt;/b&amp;gt;", "Мост"),
    ])
    func whatIsNoTagIsTextOfAHeadline(title: String, expected: String) throws {
        #expect(try rssArticle("<title>\(title)</title>").title == expected)
        let described = try rssArticle("<title>x</title><description>\(title)</description>")
        #expect(described.blocks.count == 1)
    }

    @Test func aSummaryThatIsTheTextsBeginningIsNoLede() throws {
        let text = "<content:encoded>Движение пошло утром. Трамваи ждут.</content:encoded>"
        #expect(try rssArticle(text + "<description>Движение пошло…</description>").lede == nil)
        #expect(try rssArticle(text + "<description>Кратко</description>").lede == "Кратко")
    }

    @Test func wholeTextsAreToldFromBeginnings() throws {
        let document = try rss(
            """
            <item><content:encoded>Движение пошло утром.</content:encoded></item>
            <item><yandex:full-text>Движение пошло утром.</yandex:full-text></item>
            <item><content:encoded>Движение пошло […]</content:encoded></item>
            <item><description>Движение пошло.</description></item>
            """)
        #expect(document.entries.map(\.hasFullText) == [true, true, false, false])
    }

    @Test func aFileOfAFeedWithoutItemsIsSaidToBeEmpty() {
        let result = ingest("<rss><channel><title>Вести</title></channel></rss>".utf8)
        #expect(result.kind == .feed)
        #expect(result.problems == [IngestProblem(.emptyFeed)])
    }

    @Test func aFileOfAFeedGivesItsArticlesInOrder() {
        let items = ["Раз", "Два", "Три"].map { "<item><title>\($0)</title></item>" }.joined()
        let result = ingest("<?xml version=\"1.0\"?><rss><channel>\(items)</channel></rss>".utf8)
        #expect(result.kind == .feed)
        #expect(result.articles.map(\.article.title) == ["Раз", "Два", "Три"])
        #expect(result.problems.isEmpty)
    }
}
