/// The bits of a mask, each by itself, from the lowest up.
struct Bits: Sequence, IteratorProtocol {
    private var left: UInt64

    @inline(__always)
    init(_ mask: UInt64) {
        left = mask
    }

    @inline(__always)
    mutating func next() -> UInt64? {
        guard left != 0 else { return nil }
        let bit = left & (0 &- left)
        left ^= bit
        return bit
    }
}
