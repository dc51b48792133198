import Articles
import Testing

/// The bundled edition by its words alone, without the editor's cards, beside what a reader says.
@Suite struct EditionTests {
    /// Made once for all tests.
    private static let made = Result {
        let edition = LikenedEdition(of: try LikenedEdition.articles())
        return (edition, EditionMeasures(of: edition))
    }

    private let edition: LikenedEdition
    private let measures: EditionMeasures

    init() throws {
        (edition, measures) = try Self.made.get()
    }

    @Test func theLabelsNameOneArticleEach() {
        #expect(measures.unknown.isEmpty)
    }

    @Test func relatedStoriesAreWhatAReaderExpects() {
        print("bundled edition: P@5 \(measures.precisionAtFive) MRR \(measures.meanReciprocalRank)")
        #expect(measures.precisionAtFive >= 0.68)
        #expect(measures.meanReciprocalRank >= 0.9)
    }

    @Test func tellingsOfOneEventStandTogether() {
        print("bundled edition: B³ F1 \(measures.bCubed)")
        #expect(measures.bCubed >= 0.97)
    }

    @Test func noStoryHoldsAnotherEvent() {
        #expect(measures.storyPrecision == 1)
    }

    @Test(arguments: [
        ("В Прутске ищут", "Попугай Маэстро нашёлся", "Маэстро"),
        ("«Реут» взял", "Зимний кубок района", "Реут"),
        ("Новый мост через", "Вера Гуцу", "Вера"),
        ("318 километров", "Ночной поезд до", "Северной"),
        ("Apicultorii", "Un teatru", "Valea"),
    ])
    func theReasonNamesWhomBothTellOf(asking: String, shown: String, name: String) throws {
        func member(_ beginning: String) throws -> LikenedEdition.Member {
            try #require(edition.members.first { $0.article.title.hasPrefix(beginning) })
        }
        let named = edition.terms(of: try member(asking), with: try member(shown))
        #expect(named.first == name)
        #expect(named.count >= 2)
    }

    @Test(arguments: [(1, 1), (2, 1), (3, 7), (4, 20), (5, 57)] as [(UInt64, Int)])
    func storiesHardlyDependOnTheOrderInWhichArticlesArrive(
        seed: UInt64, arrivingBy count: Int
    ) throws {
        var dice = Dice(seed: seed)
        let articles = try LikenedEdition.articles().shuffled(using: &dice)
        let measures = EditionMeasures(of: LikenedEdition(of: articles, arrivingBy: count))
        #expect(measures.storyPrecision >= 0.92)
        #expect(measures.bCubed >= 0.92)
    }
}
