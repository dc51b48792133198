import RelatedStories
import Testing

@Suite struct StoryWindowTests {
    /// Each word is in twenty articles, so that it weighs.
    private static let frequency = Dictionary(
        "мост река открыть паром трамвай снег депо утка прогноз погода ветер".split(separator: " ")
            .map { (key(String($0)), 20) }
    ) { first, _ in first }

    private static let weighting = Weighting(articles: 1000, frequency: frequency)

    private static let hour: Int64 = 3600

    private func member(
        _ arrival: Int64, _ words: String, title: String = "", hour: Int64 = 0
    ) -> StoryMember {
        StoryMember(
            arrival: arrival, instant: 1_643_000_000 + hour * Self.hour, vector: vector(words),
            headNorm: norm(of: vector(words), part: .head, Self.weighting),
            title: TitleKeys(title))
    }

    /// A window of articles, each placed as it came; those that found stories give their arrival
    /// as its key.
    private func window(_ members: [StoryMember]) -> (StoryWindow, stories: [Int64]) {
        var window = StoryWindow()
        var stories: [Int64] = []
        for member in members {
            let story = window.story(for: member, Self.weighting) ?? member.arrival
            window.add(member, to: story)
            stories.append(story)
        }
        return (window, stories)
    }

    @Test func tellingsOfOneEventAreOneStory() {
        let (_, stories) = window([
            member(1, "мост река открыть"), member(2, "трамвай снег депо"),
            member(3, "мост открыть паром"), member(4, "снег трамвай утка"),
        ])
        #expect(stories == [1, 2, 1, 2])
    }

    @Test(arguments: [(-73, 9), (-72, 1), (72, 1), (73, 9)] as [(Int64, Int64)])
    func storiesReachThreeDaysEitherWay(hours: Int64, story: Int64) {
        let (_, stories) = window([
            member(1, "мост река открыть"), member(9, "мост река открыть", hour: hours),
        ])
        #expect(stories == [1, story])
    }

    @Test func theMeanDecidesNotTheNearestArticle() {
        var (window, _) = window([])
        window.add(member(1, "мост река паром"), to: 1)
        for arrival in 2...6 as ClosedRange<Int64> {
            window.add(member(arrival, "трамвай депо"), to: 1)
        }
        window.add(member(7, "мост снег"), to: 7)
        #expect(window.story(for: member(8, "мост река снег"), Self.weighting) == 7)
    }

    @Test func underOneHeadlineLessLikenessIsEnough() {
        let first = member(1, "мост река открыть паром", title: "Мост открыт")
        let second = "мост трамвай снег депо"
        let same = member(2, second, title: "«Мост» открыт", hour: 5)
        #expect(window([first, same]).stories == [1, 1])
        #expect(window([first, member(2, second, title: "Другое", hour: 5)]).stories == [1, 2])
    }

    @Test(arguments: [
        ("Прогноз погоды", "Прогноз погоды"), ("Погода на 2 февраля", "Погода на 3 февраля"),
    ])
    func theDailyIssuesOfAColumnAreStoriesOfTheirOwn(title: String, next: String) {
        let today = member(1, "прогноз погода снег ветер", title: title)
        let tomorrow = member(2, "прогноз погода ветер утка", title: next, hour: 24)
        #expect(window([today, tomorrow]).stories == [1, 2])
        let reprint = member(3, "прогноз погода снег ветер", title: title, hour: 30)
        #expect(window([today, reprint]).stories == [1, 1])
    }

    @Test(arguments: [
        ("Курс валют на 31 января", "Курс валют на 1 февраля"),
        ("Погода во вторник", "Погода в среду"), ("Cursul pe 2 mai", "Cursul pe 3 mai"),
    ])
    func anIssueOfAnotherDateIsAnotherStoryHoweverAlikeItsText(title: String, next: String) {
        let text = "прогноз погода снег ветер"
        let today = member(1, text, title: title)
        #expect(window([today, member(2, text, title: next, hour: 24)]).stories == [1, 2])
        #expect(window([today, member(2, text, title: title, hour: 24)]).stories == [1, 1])
    }

    @Test func ofShortHeadsMostWordsMustBeShared() {
        let (_, stories) = window([
            member(1, "снег депо"), member(2, "ветер депо"), member(3, "утка мост депо река"),
            member(4, "трамвай паром депо река"), member(5, "утка мост депо паром"),
        ])
        #expect(stories == [1, 2, 3, 4, 3])
    }

    @Test func anArticleWithoutTextJoinsByItsHeadlineAlone() {
        let (_, stories) = window([
            member(1, "", title: "Срочно: мост"), member(2, "", title: "Срочно: мост", hour: 1),
            member(3, "", title: ""), member(4, "", title: ""),
        ])
        #expect(stories == [1, 1, 3, 4])
    }

    @Test func ofEquallyLikeStoriesTheOlderIsChosen() {
        var (window, _) = window([])
        window.add(member(5, "мост река"), to: 5)
        window.add(member(3, "мост река"), to: 3)
        #expect(window.story(for: member(9, "мост река"), Self.weighting) == 3)
    }

    @Test func aRemovedArticleCountsNoMore() {
        var (window, _) = window([member(1, "мост река"), member(2, "мост река")])
        window.remove(1)
        #expect(window.story(for: member(3, "мост река"), Self.weighting) == 1)
        window.remove(2)
        #expect(window.story(for: member(3, "мост река"), Self.weighting) == nil)
        #expect(window.count == 0)
    }

    @Test func anArticleIsNotComparedWithItself() {
        var (window, _) = window([member(1, "мост река")])
        #expect(window.story(for: member(1, "мост река"), Self.weighting) == nil)
        window.add(member(2, "мост река паром"), to: 1)
        #expect(window.story(for: member(1, "мост река"), Self.weighting) == 1)
        window.add(member(1, "снег", hour: 40), to: 8)
        #expect(window.count == 2)
    }

    @Test func aChangedArticleStaysInItsStoryWhileItIsAnythingLikeIt() {
        var (window, _) = window([])
        window.add(member(1, "мост река открыть паром"), to: 1)
        window.add(member(2, "снег трамвай депо утка"), to: 2)
        let edited = member(3, "мост снег трамвай депо")
        #expect(window.story(for: edited, Self.weighting) == 2)
        #expect(window.story(for: edited, Self.weighting, former: 1) == 1)
        let another = member(3, "снег трамвай депо")
        #expect(window.story(for: another, Self.weighting, former: 1) == 2)
        #expect(window.story(for: edited, Self.weighting, former: 99) == 2)
    }

    @Test func aStoryOfThousandsStillHasAMean() {
        var (window, _) = window([])
        for arrival in 1...3000 as ClosedRange<Int64> {
            window.add(member(arrival, "мост река", hour: arrival % 72), to: 1)
        }
        #expect(window.story(for: member(9999, "мост река паром"), Self.weighting) == 1)
        #expect(window.story(for: member(9999, "утка паром"), Self.weighting) == nil)
    }

    @Test func aTownInCommonMakesNoStory() {
        let words = "мост река открыть паром трамвай снег депо утка прогноз погода ветер"
        var rare = Self.frequency
        rare[key("Прутск")] = 2
        let weighting = Weighting(articles: 1_000_000, frequency: rare)
        func member(_ arrival: Int64, _ text: String) -> StoryMember {
            var member = self.member(arrival, text)
            member.headNorm = norm(of: member.vector, part: .head, weighting)
            return member
        }
        var window = StoryWindow()
        window.add(member(1, "\(words) Прутск Прутск Прутск Прутск Прутск"), to: 1)
        let other = "лес поле дом Прутск Прутск Прутск Прутск Прутск"
        #expect(
            window.story(for: member(2, other + " театр билет сцена пьеса роль"), weighting) == nil)
        #expect(
            window.story(for: member(2, other + " мост река открыть паром снег"), weighting) == 1)
    }
}
