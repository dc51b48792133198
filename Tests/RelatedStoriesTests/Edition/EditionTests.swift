import Testing

/// The bundled edition by its words alone, without the editor's cards, beside what a reader says.
@Suite struct EditionTests {
    /// Made once for all tests.
    private static let made = Result {
        EditionMeasures(of: LikenedEdition(of: try LikenedEdition.articles()))
    }

    private let measures: EditionMeasures

    init() throws {
        measures = try Self.made.get()
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

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func storiesAreTheSameInWhateverOrderTheirArticlesArrive(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let articles = try LikenedEdition.articles().shuffled(using: &dice)
        let shuffled = EditionMeasures(of: LikenedEdition(of: articles))
        #expect(shuffled.storyPrecision == 1)
        #expect(shuffled.bCubed >= 0.97)
    }
}
