import Articles
import RelatedStories
import Testing

@Suite struct RelatedStoriesTests {
    private func headline(_ title: String, arrival: Int64 = 1) -> Headline {
        Headline(
            id: Article.ID(url: nil, title: title, published: nil, site: nil),
            position: ListPosition(instant: 0, arrival: arrival), title: title, section: "Город",
            marks: Marks(starred: true))
    }

    private func filling(_ title: String) -> FillingStory { FillingStory(headline(title)) }

    private var subject: RelatedSubject { RelatedSubject(id: headline("Мост открыт").id) }

    @Test func cardsComeFirstInTheArticlesOrder() {
        let stories = relatedStories(
            to: subject,
            cards: [
                LinkedCard(card: Card(title: "Б")),
                LinkedCard(card: Card(title: "а", summary: "Кратко"), story: headline("А")),
            ],
            sameSection: [filling("В"), filling("Г")], limit: 9)
        #expect(stories.map(\.title) == ["Б", "А", "В", "Г"])
        #expect(stories.map(\.reason) == [.link, .link, .section, .section])
        #expect(stories[1].summary == "Кратко")
        #expect(stories[1].marks.starred)
    }

    @Test func aCardWithoutItsStoryIsShownAsSuch() {
        let card = Card(
            date: ArticleDate(iso: "2022-01-30"), section: "Мир", title: "Паром",
            summary: "О пароме", url: "https://vesti.example/parom")
        let stories = relatedStories(
            to: subject, cards: [LinkedCard(card: card)], sameSection: [], limit: 9)
        #expect(
            stories == [
                RelatedStory(
                    id: nil, title: "Паром", date: card.date, section: "Мир",
                    summary: "О пароме", url: card.url, score: 1, reason: .link)
            ])
    }

    @Test func absentCardsOfOneAddressOrHeadlineAreOne() {
        let cards = [
            Card(title: "Паром", summary: "О пароме", url: "https://vesti.example/parom"),
            Card(title: "Подробнее", url: "http://www.vesti.example/parom/"),
            Card(title: "«Паром»", url: "https://vesti.example/drugoy"),
            Card(title: "Мост", url: "https://vesti.example/most"), Card(title: "", url: nil),
        ]
        let stories = relatedStories(
            to: subject, cards: cards.map { LinkedCard(card: $0) }, limit: 9)
        #expect(stories.map(\.title) == ["Паром", "Мост", ""])
    }

    @Test func noStoryComesTwiceNorTheArticleItself() {
        let stories = relatedStories(
            to: subject,
            cards: [
                LinkedCard(card: Card(title: "А"), story: headline("А")),
                LinkedCard(card: Card(title: "ещё А"), story: headline("А")),
                LinkedCard(card: Card(title: "сам"), story: headline("Мост открыт")),
                LinkedCard(card: Card(title: "Б")), LinkedCard(card: Card(title: "Б")),
            ],
            sameSection: [filling("Мост открыт"), filling("А"), filling("В")], limit: 9)
        #expect(stories.map(\.title) == ["А", "Б", "В"])
    }

    @Test(arguments: [-1, 0, 1, 3, 100])
    func thereAreNeverMoreThanAskedFor(limit: Int) {
        let stories = relatedStories(
            to: subject, cards: (0..<3).map { LinkedCard(card: Card(title: "\($0)")) },
            sameSection: (0..<3).map { filling("Г\($0)") }, limit: limit)
        #expect(stories.count == min(max(0, limit), 6))
    }

    @Test func scoresFallAlongTheList() {
        let stories = relatedStories(
            to: subject, cards: (0..<40).map { LinkedCard(card: Card(title: "\($0)")) },
            sameSection: (0..<40).map { filling("Г\($0)") }, limit: 100)
        let scores = stories.map(\.score)
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
        #expect(scores.allSatisfy { (0...1).contains($0) })
    }
}
