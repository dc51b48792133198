import Foundation
import RelatedStories
import Testing

@Suite struct LikenessTests {
    private func likeness(
        _ a: StemVector, _ b: StemVector, _ part: StemVector.Part, _ weighting: Weighting
    ) -> Double {
        WeighedVector(a, part: part, weighting)
            .likeness(of: b, norm: norm(of: b, part: part, weighting))
    }

    @Test(arguments: [StemVector.Part.text, .head])
    func itIsTheCosineMeasuredPartlyByTheAskingArticlesLength(part: StemVector.Part) {
        var dice = Dice(seed: 4)
        let vectors = (0..<200).map { _ in chanceVector(words: 40, of: 400, &dice) }
        let weighting = Weighting(of: vectors)
        for (a, b) in zip(vectors, vectors.dropFirst()) {
            let (mine, theirs) = (
                norm(of: a, part: part, weighting), norm(of: b, part: part, weighting)
            )
            let expected =
                slowCosine(a, b, part, weighting) * theirs / (0.25 * mine + 0.75 * theirs)
            #expect(abs(likeness(a, b, part, weighting) - expected) < 1e-9)
        }
    }

    @Test(arguments: [StemVector.Part.text, .head])
    func aLengthIsTheRootOfTheSquaredWeights(part: StemVector.Part) {
        var dice = Dice(seed: 6)
        let vectors = (0..<200).map { _ in chanceVector(words: 40, of: 400, &dice) }
        let weighting = Weighting(of: vectors)
        for vector in vectors {
            let squares = vector.entries.map { entry in
                let count = Double(part == .text ? entry.text : entry.head)
                return count > 0 ? pow((1 + log(count)) * weighting.rarity(of: entry.key), 2) : 0
            }
            let length = squares.reduce(0, +).squareRoot()
            #expect(abs(norm(of: vector, part: part, weighting) - length) < 1e-9)
        }
    }

    @Test func anArticleIsWhollyLikeItselfAndNothingIsLikeNone() {
        let weighting = Weighting(of: [vector("мост река"), vector("мост река"), vector("утка")])
        let same = likeness(vector("мост река"), vector("мост река"), .head, weighting)
        #expect(abs(same - 1) < 1e-9)
        #expect(likeness(vector("мост"), vector("утка"), .text, weighting) == 0)
        #expect(likeness(vector(""), vector("мост"), .text, weighting) == 0)
        #expect(likeness(vector("мост"), vector(""), .text, weighting) == 0)
    }

    @Test(arguments: [StemVector.Part.text, .head])
    func inASmallCacheWhatOneArticleAloneHasMakesItLong(part: StemVector.Part) {
        let byCount = [5, 20, 60, 99, 200, 1000].map { articles in
            let frequency = [("река", 2), ("паром", 1), ("утка", 1)]
                .map { (key: key($0), value: $1) }
            let weighting = Weighting(articles: articles, frequency: frequency)
            return likeness(vector("река паром"), vector("река утка"), part, weighting)
        }
        #expect(byCount[0] < 0.5)
        #expect(zip(byCount, byCount.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(byCount[4] == 1)
    }

    @Test func ofTwoThatShareTheSameTheLongerIsNotPutFarBehind() {
        let frequency = "мост река паром утка снег".split(separator: " ")
            .map { (key: key(String($0)), value: 20) }
        let weighting = Weighting(articles: 1000, frequency: frequency)
        let (asking, short) = (vector("мост река"), vector("мост паром"))
        let long = vector("мост паром утка снег")
        let likenessOfLong = likeness(asking, long, .text, weighting)
        #expect(likenessOfLong > slowCosine(asking, long, .text, weighting))
        #expect(likenessOfLong < likeness(asking, short, .text, weighting))
    }
}
