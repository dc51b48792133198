import Foundation
import RelatedStories
import Testing

@Suite struct CosineTests {
    /// The cosine by its definition, over dictionaries.
    private func slowCosine(
        _ a: StemVector, _ b: StemVector, _ part: StemVector.Part, _ weighting: Weighting
    ) -> Double {
        func weights(_ vector: StemVector) -> [StemKey: Double] {
            var weights: [StemKey: Double] = [:]
            for entry in vector.entries {
                let count = part == .text ? entry.text : entry.head
                guard count > 0 else { continue }
                weights[entry.key] =
                    (1 + log(Double(count))) * weighting.rarity(of: entry.key)
            }
            return weights
        }
        func length(_ weights: [StemKey: Double]) -> Double {
            weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        }
        let (x, y) = (weights(a), weights(b))
        let dot = x.reduce(0) { $0 + $1.value * (y[$1.key] ?? 0) }
        let lengths = length(x) * length(y)
        return lengths > 0 ? dot / lengths : 0
    }

    @Test(arguments: [StemVector.Part.text, .head])
    func itIsWhatTheDefinitionGives(part: StemVector.Part) {
        var dice = Dice(seed: 4)
        let vectors = (0..<200).map { _ in chanceVector(words: 40, of: 400, &dice) }
        let weighting = Weighting(of: vectors)
        for (a, b) in zip(vectors, vectors.dropFirst()) {
            let likeness = cosine(a, b, part: part, weighting)
            #expect(abs(likeness - slowCosine(a, b, part, weighting)) < 1e-9)
            #expect((0...1).contains(likeness))
            #expect(abs(likeness - cosine(b, a, part: part, weighting)) < 1e-9)
        }
    }

    @Test func anArticleIsWhollyLikeItselfAndNothingIsLikeNone() {
        let weighting = Weighting(of: [vector("мост река"), vector("мост река"), vector("утка")])
        #expect(
            abs(cosine(vector("мост река"), vector("мост река"), part: .head, weighting) - 1) < 1e-9
        )
        #expect(cosine(vector("мост"), vector("утка"), part: .text, weighting) == 0)
        #expect(cosine(vector(""), vector("мост"), part: .text, weighting) == 0)
    }

    @Test(arguments: [StemVector.Part.text, .head])
    func inASmallCacheWhatOneArticleAloneHasMakesItLong(part: StemVector.Part) {
        func likeness(articles: Int) -> Double {
            let frequency = [("река", 2), ("паром", 1), ("утка", 1)].map {
                (key: key($0), value: $1)
            }
            let weighting = Weighting(articles: articles, frequency: frequency)
            return cosine(vector("река паром"), vector("река утка"), part: part, weighting)
        }
        let byCount = [5, 20, 60, 99, 200, 1000].map(likeness)
        #expect(byCount[0] < 0.5)
        #expect(zip(byCount, byCount.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(byCount[4] == 1)
    }

    @Test func ofTwoThatShareTheSameTheLongerIsNotPutFarBehind() {
        let frequency = "мост река паром утка снег".split(separator: " ")
            .map { (key: key(String($0)), value: 20) }
        let weighting = Weighting(articles: 1000, frequency: frequency)
        let asking = WeighedVector(vector("мост река"), part: .text, weighting)
        func both(_ words: String) -> (cosine: Double, likeness: Double) {
            let other = vector(words)
            let length = norm(of: other, part: .text, weighting)
            return (
                asking.cosine(with: other, norm: length), asking.likeness(of: other, norm: length)
            )
        }
        let (same, long) = (both("мост паром"), both("мост паром утка снег"))
        #expect(abs(same.cosine - same.likeness) < 1e-9)
        #expect(long.likeness > long.cosine)
        #expect(long.likeness < same.likeness)
    }
}
