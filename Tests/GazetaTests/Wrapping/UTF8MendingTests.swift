import Testing

@testable import Gazeta

@Suite struct UTF8MendingTests {
    private static let cases: [(bytes: [UInt8], text: String, count: Int, offset: Int?)] = [
        (Array("Мост 橋 🌉".utf8), "Мост 橋 🌉", 0, nil),
        ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1, 1),
        ([0x61, 0xD0], "a\u{FFFD}", 1, 1),
        ([0xF0, 0x9F, 0x8C, 0x61, 0xE2, 0x80], "\u{FFFD}a\u{FFFD}", 5, 0),
        ([0xC0, 0x80], "\u{FFFD}\u{FFFD}", 2, 0),
        ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3, 0),
        ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4, 0),
        ([0x80, 0x80, 0xD0, 0xBC], "\u{FFFD}\u{FFFD}м", 2, 0),
    ]

    /// However the bytes are cut into two pieces.
    @Test(arguments: cases.indices)
    func whatIsNoUTF8IsReplacedAndCounted(index: Int) {
        let (bytes, text, count, offset) = Self.cases[index]
        for cut in 0...bytes.count {
            var mending = UTF8Mending()
            var mended = mending.mend(Array(bytes[..<cut]))
            mended += mending.mend(Array(bytes[cut...]))
            mended += mending.finish()
            #expect(mended == Array(text.utf8))
            #expect(mending.replacedCount == count)
            #expect(mending.firstReplacedOffset == offset)
        }
    }
}
