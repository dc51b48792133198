import Articles
import RelatedStories
import Testing

@Suite struct ReprintTests {
    private func like(_ title: String, _ words: String, id: String) throws -> LikeStory {
        LikeStory(
            Headline(
                id: try #require(Article.ID(id)),
                position: ListPosition(instant: 0, arrival: 1), title: title),
            likeness: 0.6, vector: vector(words))
    }

    private let words = "мост река берег город открыть утро улица автобус мэр дорога"

    private func shown(_ similar: [LikeStory], title: String = "Мост открыт") throws -> [String] {
        let subject = RelatedSubject(
            id: try #require(Article.ID("self")), title: title, vector: vector(words))
        return relatedStories(to: subject, similar: similar, limit: 9).compactMap { $0.id?.text }
    }

    @Test func aReprintOfTheArticleIsNotShown() throws {
        #expect(
            try shown([like("Иначе", words, id: "a"), like("Иное", "паром река", id: "b")]) == ["b"]
        )
    }

    @Test func aReprintOfWhatIsShownIsNotShown() throws {
        let text = "паром река причал канат течение билет"
        #expect(
            try shown([like("Паром", text, id: "a"), like("О пароме", text, id: "b")]) == ["a"])
    }

    @Test func aReprintFillsNoListNorIsOneOfWhatWasReadShown() throws {
        let subject = RelatedSubject(
            id: try #require(Article.ID("self")), title: "Мост", vector: vector(words))
        let read = "паром река причал канат течение билет"
        func headline(_ id: String) throws -> Headline {
            try like("Иначе", "", id: id).headline
        }
        let stories = relatedStories(
            to: subject, similar: [try like("Ещё", read, id: "a")],
            sameTag: [TaggedStory(try headline("b"), tag: "мост", vector: vector(words))],
            sameSection: [
                FillingStory(try headline("c"), vector: vector(words)),
                FillingStory(try headline("d"), vector: vector("снег")),
            ],
            visited: [
                RelatedSubject(
                    id: try #require(Article.ID("read")), title: "Паром", vector: vector(read))
            ], limit: 9)
        #expect(stories.map { $0.id?.text } == ["d"])
    }

    @Test func underTheSameHeadlineATextMayDifferMore() throws {
        // Eight of the ten words, and two of its own.
        let edited = "мост река берег город открыть утро улица автобус плотина пробка"
        #expect(try shown([like("«Мост» открыт", edited, id: "a")]) == [])
        #expect(try shown([like("Едем по мосту", edited, id: "a")]) == ["a"])
    }

    @Test func anotherTextUnderTheSameHeadlineIsShown() throws {
        #expect(try shown([like("Мост открыт", "мост паром билет цена", id: "a")]) == ["a"])
    }

    @Test func withoutWordsNothingIsAReprint() throws {
        let subject = RelatedSubject(
            id: try #require(Article.ID("self")), title: "Мост", vector: vector(""))
        let stories = relatedStories(
            to: subject, similar: [try like("Мост", "", id: "a")], limit: 9)
        #expect(stories.count == 1)
    }
}
