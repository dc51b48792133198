/// Remembers the stems of the words met last, by their bytes as they stood in a text: news says the
/// same words over and over, and to look one up costs a tenth of stemming it.
///
/// Bounded: two slots for each word to choose from, and a store of stems that begins anew when full.
struct StemMemory {
    private struct Slot {
        var key = WordKey()
        /// Where its stems begin in the store, how long the first is and how long both are with
        /// what parts them.
        var start: UInt32 = 0
        var first: UInt16 = 0
        var all: UInt16 = 0
    }

    private var slots: [Slot] = []
    private var store: [UInt8] = []

    private static let slotBits: UInt64 = 14
    private static let mostStored = 1 << 20

    /// Appends the stems of a word; how many bytes the first has, nil where it was not met lately.
    @inline(__always)
    func append(
        _ word: Range<Int>, of text: Span<UInt8>, _ language: WordLanguage, to bytes: inout [UInt8]
    ) -> Int? {
        guard word.count <= WordKey.mostBytes, !slots.isEmpty else { return nil }
        let key = WordKey(word, of: text, language)
        let place = Self.slot(of: key)
        let slot = slots[place].key == key ? slots[place] : slots[place + 1]
        guard slot.key == key else { return nil }
        let start = Int(slot.start)
        bytes.append(contentsOf: store[start..<start + Int(slot.all)])
        return Int(slot.first)
    }

    /// Keeps the stems of a word; the first has `first` bytes.
    mutating func remember(
        _ word: Range<Int>, of text: Span<UInt8>, _ language: WordLanguage,
        _ first: Int, _ stems: Span<UInt8>
    ) {
        guard word.count <= WordKey.mostBytes, stems.count <= Int(UInt16.max) else { return }
        if slots.isEmpty || store.count + stems.count > Self.mostStored { forget() }
        let key = WordKey(word, of: text, language)
        let place = Self.slot(of: key)
        slots[place + 1] = slots[place]
        slots[place] = Slot(
            key: key, start: UInt32(truncatingIfNeeded: store.count),
            first: UInt16(truncatingIfNeeded: first), all: UInt16(truncatingIfNeeded: stems.count))
        for index in stems.indices { store.append(stems[index]) }
    }

    private mutating func forget() {
        slots = Array(repeating: Slot(), count: 2 << Int(Self.slotBits))
        store.removeAll(keepingCapacity: true)
    }

    /// The first of the two slots of a word.
    @inline(__always)
    private static func slot(of key: WordKey) -> Int {
        Int(truncatingIfNeeded: key.hash >> (64 - slotBits)) * 2
    }
}

/// The bytes of a word of at most 40 as numbers, with its language and length.
private struct WordKey: Equatable {
    static let mostBytes = 40

    /// No word has this one.
    private var kind: UInt64 = 0
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0
    private var fifth: UInt64 = 0

    init() {}

    @inline(__always)
    init(_ word: Range<Int>, of text: Span<UInt8>, _ language: WordLanguage) {
        let (place, count) = (word.lowerBound, word.count)
        kind = UInt64(language.rawValue) << 8 | UInt64(truncatingIfNeeded: count)
        first = Self.load(at: place, count, of: text)
        if count > 8 { second = Self.load(at: place + 8, count - 8, of: text) }
        if count > 16 { third = Self.load(at: place + 16, count - 16, of: text) }
        if count > 24 { fourth = Self.load(at: place + 24, count - 24, of: text) }
        if count > 32 { fifth = Self.load(at: place + 32, count - 32, of: text) }
    }

    /// Up to eight bytes as a number.
    @inline(__always)
    private static func load(at place: Int, _ count: Int, of text: Span<UInt8>) -> UInt64 {
        if place + 8 <= text.count {
            let loaded = text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
            return count >= 8 ? loaded : loaded.littleEndian & ~(.max << UInt64(count * 8))
        }
        var loaded: UInt64 = 0
        for index in 0..<min(8, count) {
            loaded |= UInt64(text[place + index]) << UInt64(index * 8)
        }
        return loaded
    }

    @inline(__always)
    var hash: UInt64 {
        var mixed = first ^ kind &* 0xFF51_AFD7_ED55_8CCD ^ second &* 0x9E37_79B9_7F4A_7C15
        mixed ^= third &* 0xC2B2_AE3D_27D4_EB4F ^ fourth &* 0x1656_67B1_9E37_79F9
        mixed ^= fifth &* 0x8CB9_2BA7_2F3D_8DD7
        return (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
}
