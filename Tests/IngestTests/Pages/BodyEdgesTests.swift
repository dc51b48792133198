import Articles
import Testing

@testable import Ingest

/// What stands before the first sentence of a story and behind its last one.
@Suite struct BodyEdgesTests {
    private let opening =
        "<p>Рабочие закончили укладку асфальта на мосту, осталось нанести разметку, сообщили в примэрии.</p>"
    private let closing =
        "<p>Движение по мосту начнётся в пятницу утром, обещают в городе. Мост строили три года.</p>"

    private func story(_ inside: String, around: String = "") throws -> Article {
        let page = """
            <html lang=ru><title>Мост через Реут</title><body><main><h1>Мост через Реут</h1>\(around)
            <div class=post-content>\(inside)</div></main></body></html>
            """
        return try #require(readArticle(of: page))
    }

    @Test(arguments: [
        ("<p>Ион Руссу, для «Вестей»</p>", ["paragraph: Ион Руссу, для «Вестей»"]),
        (
            "<div class=note><p>Над материалом работали Ион Руссу, Анна Белая и Пётр Лесной</p></div>",
            ["paragraph: Над материалом работали Ион Руссу, Анна Белая и Пётр Лесной"]
        ),
        (
            "<h3>Где объехать мост:</h3><ul><li>улица Садовая<li>улица <a href=/s>Степная</a>, в обе стороны</ul>",
            ["heading 3: Где объехать мост:", "list: улица Садовая / улица Степная, в обе стороны"]
        ),
        ("<h3>Новости дня</h3><ul><li><a href=/n/1>Трамваи уходят в депо раньше</a></ul>", []),
        ("<p>Рассылка о мостах выходит по утрам</p>", []),
        ("<div class=tools><p>Версия для печати</p></div>", []),
    ])
    func whatClosesAStoryIsKept(html: String, lines: [String]) throws {
        let blocks = outline(of: try story(opening + closing + html))
        #expect(Array(blocks.dropFirst(2)) == lines)
    }

    @Test(arguments: [
        "<div class=head><p>\(BodyEdgesTests.lede)</p></div>",
        "<h2 class=big>\(BodyEdgesTests.lede)</h2>",
    ])
    func aSentenceBetweenTheHeadlineAndTheBodyIsTheLede(html: String) throws {
        let text = opening + sentences("Мост открыт", 12)
        let isHeading = html.hasPrefix("<h2")
        let article = try story((isHeading ? html : "") + text, around: isHeading ? "" : html)
        #expect(article.lede == Self.lede)
        #expect(outline(of: article).count == 13)
    }

    private static let lede =
        "Город ждал этого десять лет: по новому мосту через Реут машины пойдут в конце недели."

    @Test func theWordsBelowAPictureAreNoLede() throws {
        let picture = "<div class=photo-caption><p>\(Self.lede)</p></div>"
        let article = try story(opening + sentences("Мост открыт", 12), around: picture)
        #expect(article.lede == nil)
        #expect(outline(of: article).count == 13)
    }

    @Test func aListOfLinksThatALineAnnouncesIsTheStorys() throws {
        let list =
            "<p>Мост строили трое:</p><ul><li><a href=/a>Ион Руссу</a><li><a href=/b>Анна Белая</a></ul>"
        #expect(
            outline(of: try story(opening + list + closing)).dropFirst().dropLast() == [
                "paragraph: Мост строили трое:", "list: Ион Руссу / Анна Белая",
            ])
    }

    @Test func slidesAreNotToldAgainAndAgain() throws {
        let slides =
            "<div class=gallery>\(String(repeating: "<p>Мост в три часа дня</p>", count: 4))</div>"
        #expect(outline(of: try story(opening + slides + closing)).count == 2)
    }

    @Test func theIdOfAHeadingSaysNothingOfIt() throws {
        let heading = "<h3 id=nav_related_3>Три года стройки</h3>"
        #expect(
            outline(of: try story(opening + heading + closing)).dropFirst().first
                == "heading 3: Три года стройки")
    }

    @Test func theStoriesBelowTheFirstAreOthers() throws {
        let other = "<article><h2>Паводок на Реуте</h2>\(sentences("Вода поднялась", 20))</article>"
        let page = """
            <html lang=ru><title>Мост через Реут</title><body><main>
            <article><h1>Мост через Реут</h1>\(sentences("Мост открыт", 20))</article>
            \(other)\(other)</main></body></html>
            """
        let article = try #require(readArticle(of: page))
        #expect(article.title == "Мост через Реут")
        #expect(outline(of: article).allSatisfy { $0.contains("Мост открыт") })
        #expect(article.blocks.count == 20)
    }

    private func sentences(_ words: String, _ count: Int) -> String {
        (1...count).map {
            "<p>\(words) уже \($0) часов, и соседи приходят смотреть на это с утра.</p>"
        }
        .joined()
    }
}
