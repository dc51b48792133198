import Articles
import Testing

@testable import Ingest

/// A page of the RIA and Sputnik family comes out as fully structured as the text of one.
@Suite struct AgencyPageTests {
    private let address = "https://vesti.example/20220201/most-1.html"

    private func article() throws -> Article {
        try #require(pageDocument(Array(agencyPage.utf8), url: address).article)
    }

    @Test func theHeadIsTold() throws {
        let article = try article()
        #expect(article.title == "Мост через Реут откроют к пятнице")
        #expect(
            article.section == Section(name: "Город", description: "Новости улиц, дворов и мостов.")
        )
        #expect(article.published?.iso == "2022-02-01T14:02:00+02:00")
        #expect(article.updated?.iso == "2022-02-01T15:10:00+02:00")
        #expect(article.site == "Городские вести")
        #expect(article.language == "ru")
        #expect(article.byline == nil)
        #expect(article.url == address)
    }

    @Test func theTagsBelowTheTextAreItsOwn() throws {
        #expect(try article().tags == ["мост"])
    }

    @Test func theLedeAndTheDatelineStandApart() throws {
        let article = try article()
        #expect(
            article.lede
                == "Рабочие закончили укладку асфальта на мосту, осталось нанести разметку.")
        #expect(article.dateline == Dateline(place: "КИШИНЕВ", date: "1 фев", agency: "Вести"))
    }

    @Test(arguments: ["h1", "div"])
    func aSecondHeadlineIsTheLede(element: String) throws {
        let page = agencyPage.replacing(
            "<div class=\"article__info-statistic\">218</div>",
            with:
                "<\(element) class=\"article__second-title\">Рабочие закончили укладку асфальта на мосту в срок</\(element)>"
        )
        let article = try #require(pageDocument(Array(page.utf8), url: address).article)
        #expect(article.title == "Мост через Реут откроют к пятнице")
        #expect(article.lede == "Рабочие закончили укладку асфальта на мосту в срок")
    }

    @Test func theBodyIsInOrder() throws {
        #expect(
            outline(of: try article()) == [
                "image: Мост через Реут | © Фото : Ион Руссу | 2022-02-01",
                "paragraph: Рабочие закончили укладку асфальта, осталось нанести разметку, сообщили в примэрии.",
                "paragraph: Движение по мосту начнётся в пятницу утром, обещают в городе.",
                "heading 3: Три года работы",
                "quote: Мы ждали этого десять лет, и вот мост стоит. | Ион Руссу | инженер, руководитель стройки",
                "card: 2022-01-30T11:40:00 | Город | Как строили мост через Реут",
                "list: две полосы для машин; / дорожка для велосипедов.",
                "paragraph: Старый мост разберут летом, его плиты пойдут на набережную.",
            ])
    }

    @Test func aCardLeadsToItsStory() throws {
        #expect(
            try article().cards.map(\.url) == ["https://vesti.example/20220130/kak-stroili.html"])
    }

    @Test func aLinkInTheTextIsASpan() throws {
        guard case .paragraph(let text) = try article().blocks[1] else {
            Issue.record("no paragraph")
            return
        }
        #expect(
            text.spans.map(\.style) == [.link(url: "https://vesti.example/org/primaria/")])
    }

    @Test func theFeedOfThePageIsNamed() {
        #expect(
            pageDocument(Array(agencyPage.utf8), url: address).feeds == [
                FeedLink(
                    url: "https://vesti.example/export/rss2/index.xml", title: "Все новости",
                    kind: .rss)
            ])
    }
}
