/// Remembers where the words met last may be parted: news says the same words over and over.
///
/// It has 8192 slots of 40 bytes, and a word takes the slot of the one before it: memory is bounded,
/// and looking a word up takes a few nanoseconds.
struct WordMemory: Sendable {
    private struct Slot {
        var word = WordBytes()
        var points: UInt64 = 0
    }

    private var slots: [Slot]
    private var language: Language?

    /// Longer words are parted anew each time.
    private static let mostBytes = 32
    private static let slotBits: UInt64 = 13

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
        let key = WordBytes(word, of: bytes)
        let slot = Int(truncatingIfNeeded: key.hash >> (64 - Self.slotBits))
        if slots[slot].word == key { return slots[slot].points }
        let points = hyphenator.points(in: bytes, word)
        slots[slot] = Slot(word: key, points: points)
        return points
    }
}

/// The bytes of a word of at most 32, zeros after them.
private struct WordBytes: Equatable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    init() {}

    @inline(__always)
    init(_ word: Range<Int>, of bytes: Span<UInt8>) {
        let (place, count) = (word.lowerBound, word.count)
        first = Self.load(at: place, count, of: bytes)
        if count > 8 { second = Self.load(at: place + 8, count - 8, of: bytes) }
        if count > 16 { third = Self.load(at: place + 16, count - 16, of: bytes) }
        if count > 24 { fourth = Self.load(at: place + 24, count - 24, of: bytes) }
    }

    /// Up to eight bytes as a number.
    @inline(__always)
    private static func load(at place: Int, _ count: Int, of bytes: Span<UInt8>) -> UInt64 {
        if place + 8 <= bytes.count {
            let loaded = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
            return count >= 8 ? loaded : loaded.littleEndian & ~(.max << UInt64(count * 8))
        }
        var loaded: UInt64 = 0
        for index in 0..<min(8, count) {
            loaded |= UInt64(bytes[place + index]) << UInt64(index * 8)
        }
        return loaded
    }

    @inline(__always)
    var hash: UInt64 {
        var mixed = first ^ second &* 0x9E37_79B9_7F4A_7C15
        mixed ^= third &* 0xC2B2_AE3D_27D4_EB4F ^ fourth &* 0x1656_67B1_9E37_79F9
        return (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
}
