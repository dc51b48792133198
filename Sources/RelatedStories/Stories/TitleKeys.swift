import WordForms

/// A headline as two hashes: what two tellings of one story may have in common, and what tells
/// the daily issues of one column from tellings of one story.
package struct TitleKeys: Hashable, Sendable {
    /// Of the headline without case, ё, quotes and the like; 0 for one that says nothing.
    package var whole: Int64
    /// The same without its numbers: «Курс валют на 2 февраля» is «Курс валют на 3 февраля».
    package var pattern: Int64

    package init(whole: Int64, pattern: Int64) {
        self.whole = whole
        self.pattern = pattern
    }

    package init(_ title: String) {
        let folded = foldedHeadline(title)
        whole = Self.hash(folded.utf8)
        pattern = Self.hash(folded.utf8.lazy.filter { !(0x30...0x39).contains($0) })
    }

    /// FNV-1a; 0 where there is nothing to hash.
    private static func hash(_ bytes: some Sequence<UInt8>) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isEmpty = true
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            isEmpty = false
        }
        return isEmpty ? 0 : Int64(bitPattern: hash)
    }

    /// The key under which a day finds its articles of one pattern.
    var key: StemKey {
        let bits = UInt64(bitPattern: pattern)
        return StemKey(value: UInt32(truncatingIfNeeded: bits ^ bits >> 32) | 1)
            ?? StemKey(stem: [])
    }
}
