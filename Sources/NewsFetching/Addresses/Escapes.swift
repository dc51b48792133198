/// What may not stand in an address as it is, as "%D0"; what is escaped already stays.
func escaped(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var spelled: [UInt8] = []
    for byte in bytes {
        if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
            spelled.append(byte)
        } else {
            spelled += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: spelled, as: UTF8.self)
}

/// The bytes with "%D0" resolved; a lone "%" stays.
func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
        let digits = rest.prefix(2).compactMap(hexadecimalValue)
        if byte == UInt8(ascii: "%"), digits.count == 2 {
            plain.append(digits[0] << 4 | digits[1])
            rest = rest.dropFirst(2)
        } else {
            plain.append(byte)
        }
    }
    return plain
}

/// A number of at most 18 decimal digits and nothing else.
func decimal(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
    }
    return value
}

/// Without space and control characters at the ends.
func trimmedSpace(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var trimmed = bytes.drop { $0 <= 0x20 }
    while let last = trimmed.last, last <= 0x20 { trimmed.removeLast() }
    return trimmed
}

/// ASCII capitals as small letters, every other byte as it is.
func asciiSmall(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
}
