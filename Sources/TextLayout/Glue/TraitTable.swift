/// Traits by a number that stands for a word, found in one or two steps: open addressing, at most half
/// full.
struct TraitTable: Sendable {
    /// No word has the number 0.
    private var keys: [UInt64]
    private var traits: [WordTraits]
    private let shift: UInt64

    init(_ rows: [UInt64: WordTraits]) {
        var bits: UInt64 = 4
        while 1 << bits < rows.count * 2 { bits += 1 }
        shift = 64 - bits
        keys = Array(repeating: 0, count: 1 << Int(bits))
        traits = Array(repeating: [], count: 1 << Int(bits))
        for (key, value) in rows where key != 0 {
            var slot = slot(of: key)
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            traits[slot] = value
        }
    }

    /// Nil for a word that is not in the table.
    @inline(__always)
    subscript(_ key: UInt64) -> WordTraits? {
        var slot = slot(of: key)
        while keys[slot] != 0 {
            if keys[slot] == key { return traits[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
