import Foundation
import RelatedStories
import Testing

@Suite struct RecencyTests {
    @Test(arguments: [0, 1, 3, 7.5, 30, 45, 60, 365, 20_000])
    func likenessHalvesItsSecondHalfEveryMonth(days: Double) {
        let factor = recency(atDistance: Int64(days * 86_400))
        #expect(abs(factor - (0.5 + 0.5 * exp2(-days / 30))) < 1e-12)
    }

    @Test(arguments: [Int64.min, .max, -86_400])
    func thePastCountsAsTheFutureDoes(seconds: Int64) {
        #expect((0.5...1).contains(recency(atDistance: seconds)))
        #expect(recency(atDistance: -86_400) == recency(atDistance: 86_400))
    }
}
