/// Remembers where the words met last may be parted: news says the same words over and over.
///
/// It has a fixed number of slots, and a word takes the slot of the one before it: memory is bounded
/// by `slots` words of 48 bytes, and looking one up takes a few nanoseconds.
struct WordMemory: Sendable {
    private struct Slot {
        /// The bytes of the word, zeros after them.
        var word = SIMD4<UInt64>()
        var points: UInt64 = 0
    }

    private var slots: [Slot]
    private var language: Language?

    /// Longer words are parted anew each time.
    private static let mostBytes = 32
    private static let slotBits: UInt64 = 11

    /// A memory that remembers nothing has no slots.
    init(remembersWords: Bool) {
        slots = remembersWords ? Array(repeating: Slot(), count: 1 << Int(Self.slotBits)) : []
    }

    /// Forgets all words, unless they are of this language and this language's hyphenator.
    mutating func begin(_ language: Language) {
        guard self.language != language, !slots.isEmpty else { return }
        if self.language != nil { forget() }
        self.language = language
    }

    mutating func forget() {
        slots = Array(repeating: Slot(), count: slots.count)
    }

    /// What the hyphenator says of a word.
    mutating func points(
        in bytes: Span<UInt8>, _ word: Range<Int>, by hyphenator: borrowing Hyphenator
    ) -> UInt64 {
        guard !slots.isEmpty, word.count <= Self.mostBytes else {
            return hyphenator.points(in: bytes, word)
        }
        let key = Self.key(of: word, in: bytes)
        let slot = Self.slot(of: key)
        if slots[slot].word == key { return slots[slot].points }
        let points = hyphenator.points(in: bytes, word)
        slots[slot] = Slot(word: key, points: points)
        return points
    }

    @inline(__always)
    private static func slot(of key: SIMD4<UInt64>) -> Int {
        var mixed = key[0] ^ key[1] &* 0x9E37_79B9_7F4A_7C15
        mixed ^= key[2] &* 0xC2B2_AE3D_27D4_EB4F ^ key[3] &* 0x1656_67B1_9E37_79F9
        mixed = (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> (64 - slotBits))
    }

    @inline(__always)
    private static func key(of word: Range<Int>, in bytes: Span<UInt8>) -> SIMD4<UInt64> {
        var key = SIMD4<UInt64>()
        var left = word.count
        for part in 0..<4 where left > 0 {
            let place = word.lowerBound + part * 8
            if place + 8 <= bytes.count {
                let loaded = bytes.bytes.unsafeLoadUnaligned(
                    fromByteOffset: place, as: UInt64.self)
                let beyond: UInt64 = left >= 8 ? 0 : .max << UInt64(left * 8)
                key[part] = loaded.littleEndian & ~beyond
            } else {
                for index in 0..<min(8, left) {
                    key[part] |= UInt64(bytes[place + index]) << UInt64(index * 8)
                }
            }
            left -= 8
        }
        return key
    }
}
