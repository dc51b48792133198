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
        let vectors = (0..<60).map { _ in chanceVector(words: 40, of: 200, &dice) }
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
}
