import Articles
import RelatedStories
import Testing

@Suite struct SimilarStoriesTests {
    private func headline(
        _ title: String, feed: String = "", story: Int64? = nil, arrival: Int64 = 1
    ) -> Headline {
        Headline(
            id: Article.ID(url: nil, title: title, published: nil, site: nil),
            position: ListPosition(instant: 0, arrival: arrival), title: title,
            feeds: feed.isEmpty ? [] : [feed], group: story.map { StoryGroup(id: $0, size: 2) })
    }

    private func like(
        _ title: String, _ likeness: Double, feed: String = "", story: Int64? = nil
    ) -> LikeStory {
        LikeStory(headline(title, feed: feed, story: story), likeness: likeness)
    }

    private func filling(_ title: String, story: Int64? = nil) -> FillingStory {
        FillingStory(headline(title, story: story))
    }

    private var subject: RelatedSubject { RelatedSubject(id: headline("Сам").id, story: 1) }

    private func titles(_ stories: [RelatedStory]) -> String {
        stories.map(\.title).joined(separator: " ")
    }

    @Test func eachReasonHasItsPlace() {
        let stories = relatedStories(
            to: subject, cards: [LinkedCard(card: Card(title: "Карта"))],
            group: [like("Лик", 0.2, story: 1), like("Ещё", 0.9, story: 1)],
            similar: [like("Слабее", 0.3), like("Сильнее", 0.99)],
            sameTag: [TaggedStory(headline("Тег"), tag: "мост")],
            sameSection: [filling("Рубрика")], sameFeed: [filling("Лента")], limit: 99)
        #expect(titles(stories) == "Карта Лик Ещё Сильнее Слабее Тег Рубрика Лента")
        #expect(
            stories.map(\.reason) == [
                .link, .group, .group, .similar, .similar, .section, .section, .section,
            ])
        #expect(stories.map(\.terms) == [[], [], [], [], [], ["мост"], [], []])
    }

    @Test func scoresFallFromBandToBand() {
        let stories = relatedStories(
            to: subject, cards: (0..<30).map { LinkedCard(card: Card(title: "\($0)")) },
            group: (0..<30).map { like("г\($0)", 1, story: 1) },
            similar: (0..<60).map { like("п\($0)", Double($0 % 7) / 7, feed: "\($0 % 3)") },
            sameTag: (0..<30).map { TaggedStory(headline("т\($0)"), tag: "мост") },
            sameSection: (0..<30).map { filling("р\($0)") }, limit: 999)
        let scores = stories.map(\.score)
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
        #expect(scores.allSatisfy { (0...1).contains($0) })
        for story in stories {
            let band: ClosedRange =
                switch story.reason {
                case .link: 0.9...1
                case .group: 0.8...0.9
                case .similar: LikenessThresholds.nothing...0.8
                case .section: 0...0.1
                }
            #expect(band.contains(story.score))
        }
    }

    @Test func ofOneStoryTheLikestIsShownAndAnotherOnlyInAShortList() {
        var similar = [
            like("а1", 0.5, story: 7), like("а2", 0.6, story: 7), like("б", 0.4, story: 8),
            like("один", 0.3), like("свой", 0.9, story: 1),
        ]
        func shown() -> String {
            titles(relatedStories(to: subject, similar: similar, limit: 99))
        }
        #expect(shown() == "а2 б один а1")
        similar += [like("два", 0.25), like("три", 0.2)]
        #expect(shown() == "а2 б один два три")
    }

    @Test func anEditorsLinkStandsForItsStory() {
        let linked = headline("по ссылке", story: 7)
        let stories = relatedStories(
            to: subject, cards: [LinkedCard(card: Card(title: "Карта"), story: linked)],
            similar: [like("другой рассказ", 0.7, story: 7), like("иное", 0.2)], limit: 99)
        #expect(titles(stories) == "по ссылке иное")
    }

    @Test func neitherWeakNorLateNorFillingStoriesAreToldTwice() {
        let stories = relatedStories(
            to: subject,
            similar: [
                like("а1", 0.9, feed: "а"), like("а2", 0.8, feed: "а"),
                like("а3", 0.7, feed: "а", story: 7), like("а4", 0.6, feed: "а", story: 7),
                like("слабая", 0.13, story: 7), like("своя", 0.13, story: 1),
                like("п1", 0.5), like("п2", 0.4),
            ], sameTag: [TaggedStory(headline("тег", story: 7), tag: "мост")],
            sameSection: [filling("своя рубрика", story: 1), filling("иная", story: 8)],
            sameFeed: [filling("лента", story: 8)], limit: 99)
        #expect(titles(stories) == "а1 а2 п1 п2 а3 иная")
    }

    @Test func aStoryReadOnTheWayIsNotToldByAnother() {
        let stories = relatedStories(
            to: subject, group: [like("своя", 1, story: 1)],
            similar: [like("пройденная", 0.5, story: 7), like("новая", 0.4, story: 8)],
            visited: [RelatedSubject(id: headline("а").id, story: 7)], limit: 99)
        #expect(titles(stories) == "своя новая")
    }

    @Test func anArticleSaysHowManyTellItsStory() {
        let stories = relatedStories(
            to: subject, group: [like("своя", 1, story: 1)], limit: 99)
        #expect(stories.map(\.group) == [StoryGroup(id: 1, size: 2)])
    }

    @Test func aThirdOfAFeedComesBehindTheOtherFeeds() {
        let stories = relatedStories(
            to: subject,
            similar: [
                like("а1", 0.9, feed: "а"), like("а2", 0.8, feed: "а"), like("а3", 0.7, feed: "а"),
                like("б1", 0.5, feed: "б"), like("в1", 0.4, feed: "в"),
            ], limit: 99)
        #expect(titles(stories) == "а1 а2 б1 в1 а3")
    }

    @Test func ofOneFeedAloneNothingIsLost() {
        let similar = (1...5).map { like("а\($0)", 1 - Double($0) / 10, feed: "а") }
        let stories = relatedStories(to: subject, similar: similar, limit: 4)
        #expect(titles(stories) == "а1 а2 а3 а4")
    }

    @Test func weakLikenessOnlyFillsAndChanceIsNotShown() {
        let weak = (1...9).map { like("с\($0)", 0.13) }
        let strong = (1...3).map { like("п\($0)", 0.5) }
        let shown = relatedStories(
            to: subject, similar: weak + strong + [like("случай", 0.11)], limit: 99)
        #expect(shown.count == 5)
        #expect(shown.prefix(3).allSatisfy { $0.title.hasPrefix("п") })
    }

    @Test func anOlderStoryStandsBehindButIsNotLeftOutForItsAge() {
        let old = LikeStory(headline("старая"), likeness: 0.2, recency: 0.5)
        let new = LikeStory(headline("новая"), likeness: 0.18, recency: 1)
        let stories = relatedStories(to: subject, similar: [old, new], limit: 99)
        #expect(titles(stories) == "новая старая")
    }

    @Test func whatTheReaderCameFromIsNotShownAgain() {
        let visited = ["карта", "группа", "похожая", "тег", "рубрика"].map {
            RelatedSubject(id: headline($0).id)
        }
        let stories = relatedStories(
            to: subject,
            cards: [LinkedCard(card: Card(title: "к"), story: headline("карта"))],
            group: [like("группа", 1, story: 1)], similar: [like("похожая", 0.5)],
            sameTag: [TaggedStory(headline("тег"), tag: "т")],
            sameSection: [filling("рубрика"), filling("иная")], visited: visited, limit: 99)
        #expect(titles(stories) == "иная")
    }

    @Test(arguments: [-1, 0, 1, 7])
    func thereAreNeverMoreThanAskedFor(limit: Int) {
        let stories = relatedStories(
            to: subject, group: (0..<3).map { like("г\($0)", 1) },
            similar: (0..<30).map { like("п\($0)", 0.5) }, limit: limit)
        #expect(stories.count == max(0, limit))
    }

    @Test func aHugeStoryLeavesRoomForOthers() {
        let group = (0..<100).map { like("г\($0)", 1, story: 1) }
        let stories = relatedStories(
            to: subject, group: group, similar: [like("п", 0.5)], limit: 10)
        #expect(titles(stories) == "г0 г1 г2 г3 г4 п")
    }
}
