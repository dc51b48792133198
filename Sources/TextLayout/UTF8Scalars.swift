/// A scalar read from bytes.
struct DecodedScalar {
    let value: UInt32
    /// How many bytes it was written in.
    let length: Int
}

extension Span where Element == UInt8 {
    /// The scalar at a place inside the span. The bytes are a Swift string's, so they are well
    /// formed; a place inside a scalar still reads as one byte of U+FFFD.
    @inline(__always)
    func scalar(at place: Int) -> DecodedScalar {
        let first = UInt32(self[place])
        if first < 0x80 { return DecodedScalar(value: first, length: 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, place + length <= count else {
            return DecodedScalar(value: 0xFFFD, length: 1)
        }
        let second = UInt32(self[place + 1]) & 0x3F
        if length == 2 { return DecodedScalar(value: (first & 0x1F) << 6 | second, length: 2) }
        let third = UInt32(self[place + 2]) & 0x3F
        if length == 3 {
            return DecodedScalar(value: (first & 0xF) << 12 | second << 6 | third, length: 3)
        }
        let fourth = UInt32(self[place + 3]) & 0x3F
        return DecodedScalar(
            value: (first & 7) << 18 | second << 12 | third << 6 | fourth, length: 4)
    }
}
