import Articles
import Testing

@Suite struct ArticleTextTests {
    private let article = Article(
        title: "Мост открыт", dateline: Dateline(place: "ЗАРЕЧЬЕ", agency: "Реут-Информ"),
        byline: "Анна Лупу", lede: "Движение пустили утром.", tags: ["мосты", "Реут"],
        blocks: [
            .paragraph(SpannedText("Первым прошёл автобус.")), .rule,
            .quote(Quote(text: SpannedText("Ждали долго."), role: "инженер")),
            .image(Image(credit: "Фото редакции")),
            .list(ordered: true, items: [SpannedText("№ 3"), SpannedText("№ 8")]),
            .card(Card(title: "Как строили мост")),
            .table(rows: [["Рейс", "Время"], ["№ 3", "8:10"]]),
        ])

    @Test func everyTextThatIsSeenHasAPlaceOfItsOwn() {
        let expected: [(ArticleText.Place, String)] = [
            (.title, "Мост открыт"), (.byline, "Анна Лупу"), (.lede, "Движение пустили утром."),
            (.dateline, "ЗАРЕЧЬЕ — Реут-Информ. "), (.block(0, text: 0), "Первым прошёл автобус."),
            (.block(2, text: 0), "Ждали долго."), (.block(2, text: 2), "инженер"),
            (.block(3, text: 1), "Фото редакции"), (.block(4, text: 0), "№ 3"),
            (.block(4, text: 1), "№ 8"), (.block(5, text: 0), "Как строили мост"),
            (.block(6, text: 0), "Рейс"), (.block(6, text: 1), "Время"),
            (.block(6, text: 2), "№ 3"), (.block(6, text: 3), "8:10"), (.tag(0), "мосты"),
            (.tag(1), "Реут"),
        ]
        #expect(article.texts == expected.map { ArticleText($0.0, $0.1) })
    }
}
