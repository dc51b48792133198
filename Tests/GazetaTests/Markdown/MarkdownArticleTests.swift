import Articles
import Testing

@testable import Gazeta

@Suite struct MarkdownArticleTests {
    private func lines(_ blocks: Block...) -> [String] {
        Array(markdownLines(of: Article(title: "Мост", blocks: blocks)).dropFirst(2))
    }

    @Test func anArticleOpensWithHeadlineFactsLedeAndDateline() {
        let article = Article(
            url: "https://vesti.example/1", title: "Мост *открыт*", section: Section(name: "Город"),
            published: ArticleDate(iso: "2022-02-01T14:02:00+02:00"),
            dateline: Dateline(place: "ПРУТСК", date: "1 фев", agency: "Вести"),
            byline: "Ион Руссу", lede: "Движение открыли.",
            blocks: [.paragraph(SpannedText("Первой проехала почта."))])
        #expect(
            markdownLines(of: article) == [
                #"# Мост \*открыт\*"#, "",
                "Город · 2022-02-01 14:02 · Ион Руссу · [vesti.example](https://vesti.example/1)",
                "", "**Движение открыли.**", "",
                "ПРУТСК, 1 фев — Вести. Первой проехала почта.",
            ])
    }

    @Test func quotesNameTheirSpeakers() {
        let quote = Quote(text: SpannedText("Ждали\nдолго"), speaker: "Ион Руссу", role: "инженер")
        #expect(
            lines(.quote(quote)) == [#"> Ждали\"#, "> долго", ">", "> — Ион Руссу, инженер"])
    }

    @Test func headingsListsRulesAndCode() {
        #expect(lines(.heading(level: 1, SpannedText("Было"))) == ["## Было"])
        let items = [SpannedText("раз\nещё"), SpannedText("два")]
        #expect(
            lines(.list(ordered: false, items: items)) == [#"- раз\"#, "  ещё", "- два"])
        #expect(
            lines(.list(ordered: true, items: items)) == [#"1. раз\"#, "   ещё", "2. два"])
        #expect(lines(.rule) == ["* * *"])
        #expect(
            lines(.preformatted("a\n```\n\u{1B}[31mb"))
                == ["````", "a", "```", "[31mb", "````"])
    }

    @Test func aTableIsAsWideAsItsWidestRow() {
        #expect(
            lines(.table(rows: [["Мост"], ["2|3", "км\nвсего"], []])) == [
                "| Мост |  |", "| --- | --- |", #"| 2\|3 | км всего |"#, "|  |",
            ])
        #expect(lines(.table(rows: [])) == [])
        #expect(lines(.table(rows: [[]])) == [])
    }

    @Test func aPictureIsItsCaptionWithItsAddress() {
        let image = Image(url: "https://a.example/1.jpg", caption: "Мост", credit: "О. Лупашку")
        #expect(
            lines(.image(image)) == ["▫ *Мост* © О. Лупашку <https://a.example/1.jpg>"])
        #expect(lines(.image(Image(url: "javascript:1"))) == [])
    }

    @Test func aCardIsALink() {
        let card = Card(
            date: ArticleDate(iso: "2022-01-30"), section: "Город", title: "Как строили",
            summary: "Три года.", url: "https://a.example/2")
        #expect(
            lines(.card(card)) == [
                "> [**Как строили**](https://a.example/2) · 2022-01-30 · Город", ">",
                "> Три года.",
            ])
    }

    @Test func aFileIsNamedByDayAndHeadline() throws {
        let id = try #require(Article.ID("9f86"))
        let article = Article(
            id: id, title: "../Мост: «2 км» — ОТКРЫТ/\u{0}",
            published: ArticleDate(iso: "2022-02-01T23:00:00+02:00"))
        #expect(MarkdownFolder.name(of: article) == "2022-02-01-мост-2-км-открыт-9f86.md")
        #expect(MarkdownFolder.name(of: Article(id: id, title: "…")) == "9f86.md")
    }
}
