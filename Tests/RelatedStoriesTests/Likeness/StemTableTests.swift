import Testing

@testable import RelatedStories

@Suite struct StemTableTests {
    @Test func itHoldsWhatADictionaryHolds() {
        var dice = Dice(seed: 5)
        var table = StemTable(nothing: 0)
        var dictionary: [StemKey: Int] = [:]
        for _ in 0..<20_000 {
            let key = key("слово\(Int.random(in: 0..<5000, using: &dice))")
            #expect(table[key] == dictionary[key] ?? 0)
            table.update(key) { $0 += 1 }
            dictionary[key, default: 0] += 1
        }
        #expect(table.count == dictionary.count)
        #expect(dictionary.allSatisfy { table[$0.key] == $0.value })
    }
}
