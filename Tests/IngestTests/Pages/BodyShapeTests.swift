import Articles
import Testing

@testable import Ingest

/// What stands in a body comes out as what it is, and nothing beside it.
@Suite struct BodyShapeTests {
    private let opening =
        "<p>Рабочие закончили укладку асфальта на мосту, осталось нанести разметку, сообщили в примэрии.</p>"
    private let closing =
        "<p>Движение по мосту начнётся в пятницу утром, обещают в городе. Мост строили три года.</p>"

    private func outline(with shape: String) throws -> [String] {
        let page = """
            <html lang=ru><title>Мост через Реут</title><body><h1>Мост через Реут</h1>
            <div class=post-content>\(opening)\(shape)\(closing)</div></body></html>
            """
        let blocks = IngestTests.outline(of: try #require(readArticle(of: page)))
        #expect(blocks.first?.hasPrefix("paragraph: Рабочие") == true)
        return Array(blocks.dropFirst().dropLast())
    }

    @Test(arguments: [
        ("<h2>Три года</h2>", "heading 2: Три года"),
        ("<p><b>Три года</b></p>", "heading 3: Три года"),
        ("<ol><li>асфальт<li>разметка</ol>", "numbers: асфальт / разметка"),
        ("<pre>1\n 2</pre>", "code: 1\n 2"),
        (
            "<table><tr><th>Год<th>Метры<tr><td>2020<td>40<tr><td>2021<td>90</table>",
            "table: Год, Метры / 2020, 40 / 2021, 90"
        ),
        (
            "<blockquote><p>Мы ждали этого десять лет.</p><p>— Ион Руссу, инженер</p></blockquote>",
            "quote: Мы ждали этого десять лет. | Ион Руссу | инженер"
        ),
        (
            "<div class=quote><div class=quote-text>Мы ждали этого десять лет.</div><div class=quote-author><div class=quote-name>Ион Руссу</div><div class=quote-position>инженер</div></div></div>",
            "quote: Мы ждали этого десять лет. | Ион Руссу | инженер"
        ),
        (
            "<ul><li><div class=label>1</div><div>асфальт</div><li><div class=label>2</div><div>разметка</div></ul>",
            "numbers: асфальт / разметка"
        ),
        (
            "<figure><img src=/1.jpg><figcaption>Мост зимой. Фото: Ион Руссу</figcaption></figure>",
            "image: Мост зимой. | Фото: Ион Руссу"
        ),
        (
            "<p>Читайте также: <a href=/n/1>Как строили мост через Реут</a></p>",
            "card: Как строили мост через Реут"
        ),
        (
            "<aside class=related-story><a href=/n/1>Как строили мост через Реут</a></aside>",
            "card: Как строили мост через Реут"
        ),
    ])
    func aShapeIsTold(html: String, line: String) throws {
        #expect(try outline(with: html) == [line])
    }

    @Test(arguments: [
        "<div class=advert><p>Тут могла бы быть ваша реклама, звоните нам в любое время.</p></div>",
        "<p>Реклама</p>",
        "<p>Подписывайтесь на наш канал в Telegram, там новости приходят раньше.</p>",
        "<div class=share><a href=/f>Facebook</a> <a href=/t>Telegram</a></div>",
        "<form class=newsletter><p>Получайте письма с новостями города каждое утро.</p></form>",
        "<p style='display: none'>Этого текста никто не видит, он стоит тут для машин.</p>",
        "<img src=/counter.gif width=1 height=1>",
        "<script>document.write('Мост открыт, и это знают все.')</script>",
        "<p>Мост через Реут</p>",
        "<div class=author-box><p>Ион Руссу пишет о мостах десять лет.</p></div>",
    ])
    func furnitureIsDropped(html: String) throws {
        #expect(try outline(with: html) == [])
    }

    @Test func ownRelatedStoriesBehindTheTextAreCardsAndOtherHeadlinesAreNot() throws {
        let page = """
            <html lang=ru><title>Мост</title><body><h1>Мост через Реут</h1><div class=post-content>
            \(opening)\(closing)</div><div class=more><h3>По теме</h3><a href=/n/1>Как строили мост через Реут</a>
            <a href=/n/2>Старый мост разберут будущим летом</a></div><div class=feed><h3>Новости дня</h3>
            <a href=/n/3>Библиотека ищет новых читателей</a> <a href=/n/4>Трамваи уходят в депо раньше</a></div>
            </body></html>
            """
        let article = try #require(readArticle(of: page))
        #expect(
            article.cards.map(\.title) == [
                "Как строили мост через Реут", "Старый мост разберут будущим летом",
            ])
    }
}
