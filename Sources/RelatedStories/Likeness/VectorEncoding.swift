/// How a vector is kept: for each stem the distance of its key from the one before, as a
/// variable-length number (7 bits a byte, the low ones first), then its counts: both in one byte
/// while they are under 16, `text` in the low four bits; else a 0, then a byte each. About five
/// bytes a stem.
extension StemVector {
    package var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * 6)
        var before: UInt32 = 0
        for entry in entries {
            var distance = entry.key.value - before
            before = entry.key.value
            while distance >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: distance) | 0x80)
                distance >>= 7
            }
            bytes.append(UInt8(truncatingIfNeeded: distance))
            if entry.text < 16, entry.head < 16, entry.text > 0 || entry.head > 0 {
                bytes.append(entry.text | entry.head << 4)
            } else {
                bytes.append(0)
                bytes.append(entry.text)
                bytes.append(entry.head)
            }
        }
        return bytes
    }

    /// Nil for bytes that `encoded` never gives.
    package init?(encoded bytes: some Collection<UInt8>) {
        guard let entries = Self.entries(Array(bytes)) else { return nil }
        self.init(sorted: entries)
    }

    private static func entries(_ bytes: [UInt8]) -> [Entry]? {
        var entries: [Entry] = []
        entries.reserveCapacity(bytes.count / 5)
        var place = 0
        var before: UInt32 = 0
        func next() -> UInt8? {
            guard place < bytes.count else { return nil }
            place += 1
            return bytes[place - 1]
        }
        while place < bytes.count {
            var distance: UInt64 = 0
            var shift: UInt64 = 0
            while true {
                guard shift <= 28, let byte = next() else { return nil }
                distance |= UInt64(byte & 0x7F) << shift
                // A last byte of nothing is another spelling of the same number.
                if byte == 0, shift > 0 { return nil }
                if byte < 0x80 { break }
                shift += 7
            }
            guard distance > 0, let value = UInt32(exactly: UInt64(before) + distance),
                let key = StemKey(value: value), let counts = next()
            else { return nil }
            before = value
            if counts != 0 {
                entries.append(Entry(key: key, text: counts & 15, head: counts >> 4))
            } else {
                guard let text = next(), let head = next() else { return nil }
                // The short form would have done: a vector has one spelling.
                guard text > 15 || head > 15 || (text == 0 && head == 0) else { return nil }
                entries.append(Entry(key: key, text: text, head: head))
            }
        }
        return entries
    }
}
