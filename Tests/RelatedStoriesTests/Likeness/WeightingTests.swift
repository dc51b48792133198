import Foundation
import RelatedStories
import Testing

@Suite struct WeightingTests {
    private func weighting(_ frequency: [String: Int], articles: Int = 1000) -> Weighting {
        Weighting(
            articles: articles,
            frequency: frequency.map { (key: key($0.key), value: $0.value) })
    }

    @Test func aStemWeighsByItsCountAndItsRarity() {
        let weight = weighting(["мост": 9]).weight(of: key("мост"), count: 5)
        #expect(abs(weight - (1 + log(5.0)) * (log(1001.0 / 10) + 1)) < 1e-9)
    }

    @Test(arguments: [0, 1, 101, 1000])
    func aStemOfOneArticleOrOfATenthWeighsNothing(frequency: Int) {
        #expect(weighting(["мост": frequency]).weight(of: key("мост"), count: 3) == 0)
    }

    @Test func theRarerOfTwoStemsWeighsMore() {
        let rarity = [2, 3, 10, 50, 100].map { weighting(["мост": $0]).rarity(of: key("мост")) }
        #expect(zip(rarity, rarity.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test func inASmallCacheWhatHalfTheArticlesShareStillCounts() {
        #expect(weighting(["мост": 3], articles: 5).rarity(of: key("мост")) > 0)
    }

    @Test func theStrongestStemsComeWeightiestFirst() {
        let weights = weighting(["мост": 10, "река": 50, "паром": 10, "и": 900, "утка": 1])
        let stems = strongest(9, of: vector("и река мост мост паром утка"), weights)
        #expect(stems.count == 3)
        #expect(stems.first == key("мост"))
        #expect(stems.last == key("река"))
        #expect(strongest(1, of: vector("река мост"), weights) == [key("мост")])
        #expect(strongest(-1, of: vector("река мост"), weights).isEmpty)
    }

    @Test func aLongVectorKeepsItsWeightiestStemsAndTheCommonLast() {
        let weights = weighting(["мост": 10, "река": 50, "и": 900, "утка": 0])
        let whole = vector("и река мост утка")
        #expect(whole.cut(to: 2, by: weights) == vector("мост река"))
        #expect(whole.cut(to: 3, by: weights) == vector("мост река и"))
        #expect(whole.cut(to: 4, by: weights) == whole)
        #expect(whole.cut(to: -1, by: weights).isEmpty)
    }
}
