import RelatedStories
import Testing

@Suite struct VectorEncodingTests {
    @Test func whatIsEncodedIsDecoded() throws {
        var dice = Dice(seed: 1)
        for words in 0..<200 {
            let vector = chanceVector(words: words, of: 300, &dice)
            #expect(StemVector(encoded: vector.encoded) == vector)
        }
    }

    @Test(arguments: [0, 1, 15, 16, 255] as [UInt8], [0, 1, 15, 16, 255] as [UInt8])
    func everyCountIsKept(text: UInt8, head: UInt8) {
        let vector = StemVector([StemVector.Entry(key: key("мост"), text: text, head: head)])
        #expect(StemVector(encoded: vector.encoded) == vector)
    }

    @Test func theOutermostKeysAreKept() throws {
        let ends = try [1, UInt32.max].map { try #require(StemKey(value: $0)) }
        let vector = StemVector(ends.map { StemVector.Entry(key: $0, text: 1, head: 0) })
        #expect(StemVector(encoded: vector.encoded) == vector)
    }

    @Test func aStemTakesAboutFiveBytes() {
        var dice = Dice(seed: 2)
        let vector = chanceVector(words: 400, of: 4000, &dice)
        #expect(vector.encoded.count <= vector.entries.count * 5)
    }

    @Test(
        arguments: [
            [0], [0, 17], [5], [0x85], [0x80, 0, 17], [5, 0], [5, 0, 1], [5, 0, 1, 1],
            [5, 17, 0, 17],
            [0xFF, 0xFF, 0xFF, 0xFF, 0x10, 17], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 17],
            [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 17, 1, 17],
        ] as [[UInt8]])
    func bytesThatNoVectorGivesAreRefused(bytes: [UInt8]) {
        #expect(StemVector(encoded: bytes) == nil)
    }

    @Test func anyBytesAreRefusedOrAreTheirOwnSpelling() {
        var dice = Dice(seed: 3)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &dice)).map { _ in
                // Few values, so that many are nearly right.
                [0, 1, 2, 15, 17, 0x7F, 0x80, 0xFF].randomElement(using: &dice) ?? UInt8(0)
            }
            if let vector = StemVector(encoded: bytes) { #expect(vector.encoded == bytes) }
        }
    }
}
