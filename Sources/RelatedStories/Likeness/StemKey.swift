/// A stem as 32 bits of its bytes' hash: what a cache of a million articles keeps of it.
///
/// Two stems of one key are a rare chance (one in some thousand pairs of articles shares a term
/// that it does not have), and cost a little likeness, never a wrong word on screen: the words
/// are taken from the texts.
package struct StemKey: Hashable, Comparable, Sendable {
    /// Never 0, which marks an empty place in tables.
    package let value: UInt32

    /// Nil for 0, which no stem has.
    package init?(value: UInt32) {
        guard value != 0 else { return nil }
        self.value = value
    }

    /// The key of a stem's UTF-8 bytes: FNV-1a in 64 bits, folded so that every bit tells.
    package init(stem: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in stem { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        hash &*= 0xBF58_476D_1CE4_E5B9
        let folded = UInt32(truncatingIfNeeded: hash >> 32)
        value = folded == 0 ? 1 : folded
    }

    package static func < (a: StemKey, b: StemKey) -> Bool { a.value < b.value }
}
