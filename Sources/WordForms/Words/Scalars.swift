extension Span where Element == UInt8 {
    /// The scalar at a place inside the span and how many bytes it is written in. What is not well
    /// formed reads as U+FFFD, a byte at a time; nothing is read behind the end.
    @inline(__always)
    func scalar(at place: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(self[place])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first < 0xF5, place + length <= count else { return (0xFFFD, 1) }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let next = UInt32(self[place + offset])
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | next & 0x3F
        }
        return (value, length)
    }
}

extension [UInt8] {
    /// Adds a scalar as UTF-8.
    @inline(__always)
    mutating func append(scalar value: UInt32) {
        func low(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: bits) }
        if value < 0x80 {
            append(low(value))
        } else if value < 0x800 {
            append(0xC0 | low(value >> 6))
            append(0x80 | low(value & 0x3F))
        } else if value < 0x10000 {
            append(0xE0 | low(value >> 12))
            append(0x80 | low(value >> 6 & 0x3F))
            append(0x80 | low(value & 0x3F))
        } else {
            append(0xF0 | low(value >> 18 & 7))
            append(0x80 | low(value >> 12 & 0x3F))
            append(0x80 | low(value >> 6 & 0x3F))
            append(0x80 | low(value & 0x3F))
        }
    }
}
