import Foundation
import Testing

@testable import RelatedStories

@Suite struct NaturalLogarithmTests {
    @Test func itIsThatOfTheCLibraryForEveryMagnitude() {
        for step in 0..<2000 {
            let number = 1e-6 * exp(Double(step) * 0.02)
            #expect(abs(naturalLogarithm(number) - log(number)) <= 1e-14 * max(1, abs(log(number))))
        }
        #expect(naturalLogarithm(1) == 0)
    }
}
