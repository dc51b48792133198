import Articles
import Testing

@testable import Ingest

/// What a page declares is believed where the page agrees.
@Suite struct DeclarationTests {
    private let text = """
        <p>Рабочие закончили укладку асфальта на мосту, осталось нанести разметку, сообщили в примэрии.</p>
        <p>Движение по мосту начнётся в пятницу утром, обещают в городе. Мост строили три года.</p>
        """

    private func page(_ head: String, heading: String = "Мост через Реут откроют к пятнице")
        -> String
    {
        "<html lang=ru><head>\(head)</head><body><h1>\(heading)</h1><article>\(text)</article></body></html>"
    }

    @Test(arguments: [
        "<title>Мост через Реут откроют к пятнице — РИА Вести, 01.02.2022</title>",
        "<title>Вести | Мост через Реут откроют к пятнице</title>",
        "<meta property='og:title' content='Вести: все новости города'><title>Мост через Реут откроют</title>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Совсем другая статья дня\"}</script>",
    ])
    func theHeadingOfThePageWins(head: String) throws {
        #expect(
            try #require(readArticle(of: page(head))).title == "Мост через Реут откроют к пятнице")
    }

    @Test(arguments: [
        ("Мост откроют к пятнице — РИА Вести, 01.02.2022", "Мост откроют к пятнице"),
        ("Мост откроют к пятнице утром | Вести", "Мост откроют к пятнице утром"),
        (
            "Мост - новый - откроют к пятнице утром в городе - Вести",
            "Мост - новый - откроют к пятнице утром в городе"
        ),
        ("Мост откроют к пятнице", "Мост откроют к пятнице"),
    ])
    func withoutAHeadingTheSiteIsTakenOffTheTitle(title: String, headline: String) throws {
        let page =
            "<html><head><title>\(title)</title></head><body><div>\(text)</div></body></html>"
        #expect(try #require(readArticle(of: page)).title == headline)
    }

    @Test(arguments: ["Мост открыт - Вести", "Вести | Мост открыт", "Мост открыт — Город — Вести"])
    func theSitesNameIsNoHeadlineThoughItIsTheFirstHeading(title: String) throws {
        let page = """
            <html><head><title>\(title)</title></head><body><h1>Вести</h1><article>
            <h2>Мост открыт</h2><p class=date>1 февраля 2022, 14:02</p>\(text)</article></body></html>
            """
        let article = try #require(readArticle(of: page))
        #expect(article.title == "Мост открыт")
        #expect(article.published?.iso == "2022-02-01T14:02:00")
    }

    @Test(arguments: [
        "<blockquote>Мы успели.<cite class=quote__author>Пётр Иванов</cite></blockquote>",
        "<div class=quote><p>Мы успели.</p><footer class=quote-author>Пётр Иванов</footer></div>",
        "\(paragraph)\(paragraph)\(paragraph)<p class=author>Пётр Иванов</p>",
    ])
    func whoIsQuotedDidNotWriteIt(quote: String) throws {
        let page = page("").replacing("<article>", with: "<article>" + quote)
        #expect(try #require(readArticle(of: page)).byline == nil)
    }

    private static let paragraph =
        "<p>Рабочие закончили укладку асфальта на мосту, осталось нанести разметку.</p>"

    @Test func aNoticeOfCookiesOpensNoArticle() throws {
        let page = """
            <html><head><title>Мост открыт</title></head><body><div id=cookie><p>Мы используем файлы cookie для
            работы сайта, подсчёта посещений и показа рекламы, которая вам интересна. Оставаясь здесь, вы соглашаетесь
            с тем, как мы обращаемся с вашими данными.</p></div><article><h1>Мост открыт</h1><p>Рабочие закончили
            укладку асфальта на мосту, осталось нанести разметку, сообщили вчера в примэрии города. Движение откроют утром.</p></article></body></html>
            """
        let article = try #require(readArticle(of: page))
        #expect(article.blocks.count == 1)
        #expect(outline(of: article).first?.contains("Рабочие закончили") == true)
    }

    @Test func aDayAndANameMayShareALine() throws {
        let line = """
            <div class=entry-meta><span class=posted-on><time class="entry-date published"
            datetime="2022-02-01T14:02:00+02:00">1 февраля</time><time class=updated
            datetime="2022-02-03T10:00:00+02:00">3 февраля</time></span>
            <span class=byline> Автор: <a rel=author href=/a>Анна Русу</a></span></div>
            """
        let article = try #require(
            readArticle(of: page("").replacing("<article>", with: line + "<article>")))
        #expect(article.byline == "Анна Русу")
        #expect(article.published?.iso == "2022-02-01T14:02:00+02:00")
        #expect(article.updated?.iso == "2022-02-03T10:00:00+02:00")
    }

    @Test func anotherArticlesDeclarationIsPassedOver() throws {
        let head = """
            <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Трамваи уходят в депо",
            "datePublished": "2001-01-01", "author": "Пётр"},
            {"@type": ["ReportageNewsArticle"], "headline": "Мост через Реут откроют к пятнице",
            "datePublished": "2022-02-01T14:02:00+02:00", "author": {"name": "Ион Руссу"}}]</script>
            """
        let article = try #require(readArticle(of: page(head)))
        #expect(article.published?.iso == "2022-02-01T14:02:00+02:00")
        #expect(article.byline == "Ион Руссу")
    }

    @Test func mostDeclarationsTellTheDay() throws {
        let head = """
            <script type="application/ld+json">{"@type": "Article", "headline": "Мост через Реут откроют к пятнице",
            "datePublished": "2022-02-09"}</script>
            <meta property="article:published_time" content="2022-02-01T12:00">
            <meta itemprop="datePublished" content="2022-02-01T12:00:00+02:00">
            """
        #expect(
            try #require(readArticle(of: page(head))).published?.iso == "2022-02-01T12:00:00+02:00")
    }

    @Test(arguments: [
        ("https://vesti.example/most", "https://vesti.example/most"),
        ("/most", "https://vesti.example/most"),
        ("https://m.vesti.example/most", "https://m.vesti.example/most"),
        ("https://other.example/most", nil),
        ("https://vesti.example/", nil),
        ("javascript:void(0)", nil),
    ])
    func aCanonicalAddressIsOfTheSiteAndNotItsFrontPage(told: String, canonical: String?) {
        let page = page("<link rel=canonical href='\(told)'>")
        let document = pageDocument(Array(page.utf8), url: "https://vesti.example/a/most.html")
        #expect(document.canonical == canonical)
    }

    @Test func addressesAreToldAgainstTheBase() throws {
        let page = """
            <html><head><base href="https://cdn.example/x/"><title>Мост</title></head><body><div>\(text)
            <p>Подробности <a href="most.html">на странице примэрии города</a>, там же схема объезда моста.</p>
            </div></body></html>
            """
        let blocks = try #require(readArticle(of: page)).blocks
        guard case .paragraph(let last)? = blocks.last else {
            Issue.record("no paragraph")
            return
        }
        #expect(last.spans.map(\.style) == [.link(url: "https://cdn.example/x/most.html")])
    }

    @Test func aPageThatScriptsDrawHasTheDeclaredText() throws {
        let page = """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Мост открыт",
            "articleBody": "Рабочие закончили укладку асфальта на мосту, осталось нанести разметку.\\n\\nДвижение по мосту
            начнётся в пятницу утром, обещают в городе. Мост строили три года, и &laquo;не зря&raquo;, говорят все вокруг,
            кто ждал его десять лет."}</script></head><body><div id="root"></div></body></html>
            """
        let article = try #require(readArticle(of: page))
        #expect(article.title == "Мост открыт")
        #expect(article.blocks.count == 2)
    }

    @Test(arguments: [("en-US", "ru"), ("ru", "ru"), ("uk", "ru"), ("", "ru")])
    func theLettersTellTheLanguage(declared: String, language: String) throws {
        let page = page("").replacing("lang=ru", with: "lang='\(declared)'")
        let long = page.replacing("</article>", with: text + text + "</article>")
        #expect(try #require(readArticle(of: long)).language == language)
    }
}

/// A page in an older encoding is read by what it or its server declares.
@Suite struct PageCharsetTests {
    /// The letters that the tests use, in windows-1251.
    private func windows1251(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
    }

    @Test(arguments: [
        ("<meta charset=windows-1251>", nil), ("", "text/html; charset=windows-1251"), ("", nil),
    ])
    func lettersAreRead(declared: String, contentType: String?) throws {
        let page = """
            <html><head>\(declared)<title>Мост открыт</title></head><body><h1>Мост открыт</h1><div>
            <p>Рабочие закончили укладку асфальта на мосту, осталось нанести разметку, сообщили в городе.</p>
            <p>Движение по мосту началось в пятницу утром. Мост строили три года.</p></div></body></html>
            """
        let document = pageDocument(
            windows1251(page), url: "https://vesti.example/1", contentType: contentType)
        #expect(document.article?.title == "Мост открыт")
        #expect(document.article?.blocks.count == 2)
    }
}
