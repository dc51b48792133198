import Testing

/// The bundled edition by its words alone, without the editor's cards, beside what a reader says.
@Suite struct EditionTests {
    private let edition: LikenedEdition
    private let measures: EditionMeasures

    init() throws {
        edition = LikenedEdition(of: try LikenedEdition.articles())
        measures = EditionMeasures(of: edition)
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
        for member in edition.members {
            let labelled = EditionLabels.stories.split(separator: "\n")
                .first {
                    $0.split(separator: "|").contains {
                        member.article.title.hasPrefix($0.trimmingSpaces)
                    }
                }
            let story = edition.members.filter { $0.headline.group == member.headline.group }
            for other in story where other.article.id != member.article.id {
                #expect(
                    labelled?.split(separator: "|").contains {
                        other.article.title.hasPrefix($0.trimmingSpaces)
                    } ?? false, "\(member.article.title) / \(other.article.title)")
            }
        }
    }
}
