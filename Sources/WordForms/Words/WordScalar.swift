/// What a scalar is to the words of a text.
enum WordScalar {
    case separator
    case lower, upper, caseless, digit
    /// Belongs to the letter before it.
    case mark
    /// Not to be seen: soft hyphens, joiners, zero width.
    case ignorable
    /// Joins two letters of one script: п’ять, O'Brien; also when typed as a quote or an accent.
    case apostrophe
    /// A word by itself: Chinese and Japanese have no spaces.
    case ideograph

    @inline(__always)
    init(_ value: UInt32) {
        if value < 0x80 {
            self = Self.ascii(value)
        } else if value >= 0x400 && value < 0x460 {
            self = value < 0x430 ? .upper : .lower
        } else {
            self = Self.other(value)
        }
    }

    @inline(__always)
    private static func ascii(_ value: UInt32) -> WordScalar {
        switch value {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        case 0x27, 0x60: .apostrophe
        default: .separator
        }
    }

    private static func other(_ value: UInt32) -> WordScalar {
        switch value {
        case 0x2018, 0x2019, 0x2BC: return .apostrophe
        case 0x300...0x36F: return .mark
        case 0x2000...0x200A, 0x2010...0x2017, 0x201A...0x2029, 0xFFFD: return .separator
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            return .ideograph
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return .separator }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return .upper
        case .lowercaseLetter: return .lower
        case .otherLetter, .modifierLetter, .letterNumber: return .caseless
        case .decimalNumber: return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return properties.isDefaultIgnorableCodePoint ? .ignorable : .separator
        }
    }

    @inline(__always)
    var isLetter: Bool {
        switch self {
        case .lower, .upper, .caseless: true
        default: false
        }
    }
}
