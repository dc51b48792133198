/// Phrases that a text may be or begin with, found by their first bytes: a page asks for hundreds
/// of texts.
struct PhraseTable: Sendable {
    private var phrases: [UInt16: [[UInt8]]] = [:]

    /// Phrases in small letters, of two bytes and more, with single spaces.
    init(_ texts: [String]) {
        for text in texts {
            let phrase = Array(text.utf8)
            guard let key = Self.key(phrase[...]) else { continue }
            phrases[key, default: []].append(phrase)
        }
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt16? {
        guard bytes.count > 1, let first = bytes.first else { return nil }
        return UInt16(first) << 8 | UInt16(bytes[bytes.startIndex + 1])
    }

    /// Whether the text is one of the phrases.
    func contains(_ text: [UInt8]) -> Bool {
        Self.key(text[...]).flatMap { phrases[$0] }?.contains(text) ?? false
    }

    /// Whether the text begins with one of them.
    func begins(_ text: [UInt8]) -> Bool {
        Self.key(text[...]).flatMap { phrases[$0] }?.contains { text.starts(with: $0) } ?? false
    }

    /// Whether any of them begins with the first two bytes.
    func hasBeginning(_ bytes: [UInt8]) -> Bool {
        Self.key(bytes[...]).map { phrases[$0] != nil } ?? false
    }

    /// Whether one of them stands anywhere in the text.
    func stands(in text: [UInt8]) -> Bool {
        text.indices.contains { index in
            guard let key = Self.key(text[index...]), let phrases = phrases[key] else {
                return false
            }
            return phrases.contains { text[index...].starts(with: $0) }
        }
    }
}

/// The first bytes of a text in small letters, with single spaces and without marks at the end.
func foldedBytes(_ text: String, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, text.utf8.count))
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if bytes.count >= limit { break }
        if scalar.isSpace {
            pendingSpace = !bytes.isEmpty
            continue
        }
        if pendingSpace { bytes.append(0x20) }
        pendingSpace = false
        append(scalar, to: &bytes)
    }
    while let last = bytes.last, isClosingMark(last) { bytes.removeLast() }
    return bytes
}

private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: bytes.append(UInt8(value + 0x20))
    case 0..<0x80: bytes.append(UInt8(value))
    case 0x410...0x42F: append(code: value + 0x20, to: &bytes)
    case 0x400...0x40F: append(code: value + 0x50, to: &bytes)
    case 0x430...0x45F: append(code: value, to: &bytes)
    case 0x2019: bytes.append(0x27)
    default: bytes += scalar.properties.lowercaseMapping.utf8
    }
}

/// A scalar of two bytes.
private func append(code: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(0xC0 | code >> 6))
    bytes.append(UInt8(0x80 | code & 0x3F))
}

private func isClosingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2E, 0x3A, 0x21, 0x2D, 0x3E: true
    default: false
    }
}
