import Articles
import Testing

@testable import Ingest

/// What a page declares nowhere and shows its readers.
@Suite struct ShownFactsTests {
    private let text = """
        <p>Рабочие закончили укладку асфальта на мосту, осталось нанести разметку, сообщили в примэрии.</p>
        <p>Движение по мосту начнётся в пятницу утром, обещают в городе. Мост строили три года.</p>
        """

    private func article(
        above: String = "", below: String = "", url: String = "https://vesti.example/n/1"
    ) throws -> Article {
        let page = """
            <html lang=ru><title>Мост через Реут</title><body><h1>Мост через Реут</h1>\(above)
            <div class=post-content>\(text)</div>\(below)</body></html>
            """
        return try #require(readArticle(of: page, url: url))
    }

    @Test(arguments: [
        "<p>Темы: <a rel=tag href=/t/1>мост</a>, <a rel=tag href=/t/2>город</a></p>",
        "<div class=article-tags><a href=/t/1>#мост</a> <a href=/t/2>#город</a></div>",
    ])
    func tagsAreTakenFromTheirList(list: String) throws {
        #expect(try article(below: list).tags == ["мост", "город"])
    }

    @Test func aCloudOfTagsIsNotTheArticles() throws {
        let links = (1...30).map { "<a href=/t/\($0)>тема \($0)</a>" }.joined(separator: " ")
        #expect(try article(below: "<div class=tags>\(links)</div>").tags == [])
    }

    @Test(arguments: [
        ("<span class=author>Ион Руссу</span>", "Ион Руссу"),
        ("<div class=byline>Автор: Ион Руссу</div>", "Ион Руссу"),
        ("<p>Пишет <a rel=author href=/a>Анна Белая</a></p>", "Анна Белая"),
        ("<p class=lead>Ион Руссу</p>", nil),
    ])
    func theAuthorIsWhoThePageShows(line: String, author: String?) throws {
        #expect(try article(above: line).byline == author)
    }

    @Test(arguments: [
        ("https://vesti.example/2022/02/01/most", "2022-02-01"),
        ("https://vesti.example/20220201/most-1.html", "2022-02-01"),
        ("https://vesti.example/most-1", nil),
    ])
    func theDayMayStandInTheAddress(url: String, day: String?) throws {
        #expect(try article(url: url).published?.iso == day)
    }

    @Test func storiesBesideTheArticleKeepTheirTimes() throws {
        let rail = """
            <div><h3>Похожее</h3>
            <a href=/n/2>Как строили мост через Реут</a> <time datetime=2022-01-30>30 января</time>
            <a href=/n/3>Старый мост разберут летом</a> <time datetime=2022-01-28>28 января</time></div>
            """
        let cards = try article(below: rail).cards
        #expect(cards.map(\.date?.iso) == ["2022-01-30", "2022-01-28"])
    }

    @Test(arguments: ["12 комментариев", "Комментарии (12)", "12 Comments"])
    func theTalkOfReadersIsNotTheStorys(heading: String) throws {
        let page = """
            <html lang=ru><title>Мост</title><body><h1>Мост через Реут</h1><div class=post-content>
            \(text)<h2>\(heading)</h2><p>Давно пора было его построить, ездить стало невозможно.</p></div></body></html>
            """
        #expect(outline(of: try #require(readArticle(of: page))).count == 2)
    }

    @Test func whatAScriptWouldFillInIsNoText() throws {
        let place =
            "<p>{{article.updated | date : 'dd/MM/yyyy'}} и ещё много слов о том же самом.</p>"
        #expect(outline(of: try article(above: place)).count == 2)
    }
}
