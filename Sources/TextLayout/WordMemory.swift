/// Remembers what was found out about the words met last: news says the same words over and over.
///
/// It has a fixed number of slots, two for each word to choose from; a word takes the slot of one met
/// longer ago. So memory is bounded, and looking a word up takes a few nanoseconds.
struct WordMemory<Value: Sendable>: Sendable {
    private struct Slot {
        var word = WordBytes()
        var value: Value
    }

    private var slots: [Slot]
    private let none: Value
    /// Words are remembered for each language by itself: pages mix them.
    private var language: UInt64 = 0

    /// Longer words are not remembered.
    private static var mostBytes: Int { 32 }
    private static var slotBits: UInt64 { 12 }

    /// A memory that remembers nothing has no slots. `none` stands in those without a word.
    init(remembersWords: Bool, none: Value) {
        self.none = none
        let count = remembersWords ? 2 << Int(Self.slotBits) : 0
        slots = Array(repeating: Slot(value: none), count: count)
    }

    /// Has the words that follow taken for words of a language.
    mutating func begin(_ language: Language) {
        self.language = language.code.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func forget() {
        slots = Array(repeating: Slot(value: none), count: slots.count)
    }

    /// What is known of a word in a part of a text; nil where it was not met lately.
    @inline(__always)
    func value(of word: Range<Int>, in bytes: Span<UInt8>) -> Value? {
        guard mayRemember(word) else { return nil }
        let key = WordBytes(word, of: bytes, in: language)
        let slot = Self.slot(of: key)
        if slots[slot].word == key { return slots[slot].value }
        return slots[slot + 1].word == key ? slots[slot + 1].value : nil
    }

    /// Keeps what was found out about a word.
    mutating func remember(_ value: Value, of word: Range<Int>, in bytes: Span<UInt8>) {
        guard mayRemember(word) else { return }
        let key = WordBytes(word, of: bytes, in: language)
        let slot = Self.slot(of: key)
        slots[slot + 1] = slots[slot]
        slots[slot] = Slot(word: key, value: value)
    }

    @inline(__always)
    private func mayRemember(_ word: Range<Int>) -> Bool {
        !slots.isEmpty && !word.isEmpty && word.count <= Self.mostBytes
    }

    /// The first of the two slots of a word.
    @inline(__always)
    private static func slot(of key: WordBytes) -> Int {
        Int(truncatingIfNeeded: key.hash >> (64 - slotBits)) * 2
    }
}

/// The bytes of a word of at most 32, zeros after them.
private struct WordBytes: Equatable {
    /// How many bytes it has, and the language it was met in.
    private var kind: UInt64 = 0
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    init() {}

    @inline(__always)
    init(_ word: Range<Int>, of bytes: Span<UInt8>, in language: UInt64) {
        let (place, count) = (word.lowerBound, word.count)
        kind = language << 8 | UInt64(truncatingIfNeeded: count)
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
        var mixed = first ^ kind &* 0xFF51_AFD7_ED55_8CCD ^ second &* 0x9E37_79B9_7F4A_7C15
        mixed ^= third &* 0xC2B2_AE3D_27D4_EB4F ^ fourth &* 0x1656_67B1_9E37_79F9
        return (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
}
