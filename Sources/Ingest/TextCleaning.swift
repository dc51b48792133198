/// The text without what no reader is meant to see and a terminal might obey: control characters
/// but newline and tab, BiDi controls, zero-width and tag characters; every way to end a line is
/// a newline. No-break spaces and soft hyphens stay.
func cleanedText(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    var cleaned = String.UnicodeScalarView()
    var cleaning = Cleaning()
    for scalar in text.unicodeScalars {
        if let kept = cleaning.kept(scalar) { cleaned.append(kept) }
    }
    return String(cleaned)
}

/// What is kept of a text, scalar by scalar.
struct Cleaning {
    /// More marks on one letter than any language sets: what follows only makes the text heavy.
    private static let marksOnABase = 8

    private var marks = 0
    private var isAfterReturn = false

    /// The scalar to write, nil for one that is left out.
    mutating func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let afterReturn = isAfterReturn
        isAfterReturn = scalar == "\r"
        switch scalar.value {
        case 0x0A where afterReturn: return nil
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
            marks = 0
            return "\n"
        case 0x09, 0x20..<0x7F, 0xA0..<0x300, 0x400..<0x483, 0x48A..<0x530:
            marks = 0
            return scalar
        case 0..<0xA0: return nil
        case _ where isInvisible(scalar.value): return nil
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark:
            marks += 1
            return marks <= Self.marksOnABase ? scalar : nil
        case .unassigned where scalar.properties.isNoncharacterCodePoint:
            return nil
        default:
            marks = 0
            return scalar
        }
    }
}

/// Whether a scalar is a BiDi control, takes no room, or is a tag.
private func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
        true
    default: false
    }
}

func needsCleaning(_ text: String) -> Bool { needsCleaning(text.utf8) }

/// Whether any bytes could be something to leave out: plain text in Latin and Cyrillic letters,
/// with its quotes and dashes, passes at once.
func needsCleaning(_ bytes: some Sequence<UInt8>) -> Bool {
    var (before, beforeThat): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
        switch byte {
        case 0..<0x09, 0x0B..<0x20, 0x7F, 0xCC...0xCD, 0xD2, 0xD8..<0xE2, 0xE3...0xFF: return true
        // The controls behind ASCII, and no other sign of the Latin supplement.
        case 0x80..<0xA0 where before == 0xC2: return true
        // General punctuation: quotes, dashes and the ellipsis stand from 0x90 to 0xA7.
        case 0x80..<0xC0 where beforeThat == 0xE2:
            let isPlain = before == 0x80 && (0x90..<0xA8).contains(byte) || before == 0x84
            if !isPlain { return true }
        default: break
        }
        (before, beforeThat) = (byte, before)
    }
    return false
}
