import CMarkup

extension MarkupMending {
    /// Reads from an `&`: a reference becomes the character it stands for, and any other `&` is
    /// escaped.
    mutating func mendReference(isInValue: Bool) {
        guard let (scalar, length) = reference(isInValue: isInValue) else {
            hasReferences = true
            return replace(1, by: "&amp;")
        }
        hasReferences = hasReferences || "<&\"'".unicodeScalars.contains(scalar)
        switch scalar {
        case "<": replace(length, by: "&lt;")
        case "&": replace(length, by: "&amp;")
        case "\"": replace(length, by: "&quot;")
        case "'": replace(length, by: "&#39;")
        default:
            drop(length)
            UTF8.encode(scalar)?.forEach { output.append($0) }
        }
    }

    /// Bytes of a name; all of HTML's are known to be no longer.
    private static let longestEntity = 8

    private func reference(isInValue: Bool) -> (scalar: Unicode.Scalar, length: Int)? {
        if byte(at: index + 1) == UInt8(ascii: "#") { return numericReference() }
        var key: UInt64 = 0
        var place = index + 1
        while place < bytes.count, isAlphanumeric(bytes[place]) {
            guard place - index <= Self.longestEntity else { return nil }
            key = key << 8 | UInt64(bytes[place])
            place += 1
        }
        guard let entity = entities[key] else { return nil }
        if byte(at: place) == UInt8(ascii: ";") { return (entity.scalar, place + 1 - index) }
        // In an address a name may look like an entity: "?a=1&copy=2".
        let isParameter = isInValue && byte(at: place) == UInt8(ascii: "=")
        return entity.mayEndBare && !isParameter ? (entity.scalar, place - index) : nil
    }

    private func numericReference() -> (scalar: Unicode.Scalar, length: Int)? {
        var place = index + 2
        let isHexadecimal = byte(at: place) | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { place += 1 }
        let start = place
        var value: UInt32 = 0
        while place < bytes.count, let digit = digit(bytes[place], isHexadecimal: isHexadecimal) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            place += 1
        }
        guard place > start else { return nil }
        if byte(at: place) == UInt8(ascii: ";") { place += 1 }
        return (character(value), place - index)
    }

    private func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46 where isHexadecimal: UInt32(byte) - 0x41 + 10
        case 0x61...0x66 where isHexadecimal: UInt32(byte) - 0x61 + 10
        default: nil
        }
    }

    /// Numbers from 128 to 159 mean windows-1252, as in browsers.
    private func character(_ value: UInt32) -> Unicode.Scalar {
        switch value {
        case 0x80..<0xA0: windows1252Controls[Int(value) - 0x80]
        case 0x09, 0x0A, 0x0D: Unicode.Scalar(UInt8(value))
        case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: Unicode.Scalar(value) ?? "\u{FFFD}"
        }
    }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
}

private let windows1252Controls = Array(
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ
    """.unicodeScalars)

private struct Entity {
    var scalar: Unicode.Scalar
    /// The first entities there were may go without their semicolon.
    var mayEndBare: Bool
}

/// HTML's entities, by their name's bytes in one number: none is longer than eight.
private let entities: [UInt64: Entity] = {
    var entities: [UInt64: Entity] = [:]
    func add(_ name: some Sequence<UInt8>, _ scalar: Unicode.Scalar, mayEndBare: Bool) {
        entities[name.reduce(0) { $0 << 8 | UInt64($1) }] = Entity(
            scalar: scalar, mayEndBare: mayEndBare)
    }
    for line in newerEntities {
        let words = line.split(separator: " ")
        for place in stride(from: 0, to: words.count - 1, by: 2) {
            guard let scalar = words[place + 1].unicodeScalars.first else { continue }
            add(words[place].utf8, scalar, mayEndBare: false)
        }
    }
    for value in 0x22..<0x2700 as Range<UInt32> {
        guard let name = markup_entity_name(value), let scalar = Unicode.Scalar(value) else {
            continue
        }
        add(String(cString: name).utf8, scalar, mayEndBare: value <= 0xFF && scalar != "'")
    }
    let inCapitals: [(String, Unicode.Scalar)] = [
        ("AMP", "&"), ("LT", "<"), ("GT", ">"), ("QUOT", "\""),
    ]
    for (name, scalar) in inCapitals { add(name.utf8, scalar, mayEndBare: true) }
    return entities
}()
