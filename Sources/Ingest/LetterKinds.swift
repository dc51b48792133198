/// What a scalar is, told at once for the letters these pages are written in: the standard
/// library's tables are asked for the rest.
extension Unicode.Scalar {
    var isSpace: Bool {
        switch value {
        case 0x21..<0x85, 0xA1..<0x1680, 0x2010..<0x2028, 0x3001...: false
        case 0x20, 0x09...0x0D, 0xA0: true
        default: properties.isWhitespace
        }
    }

    var isCapital: Bool {
        switch value {
        case 0x41...0x5A, 0x400...0x42F: true
        case 0..<0xC0, 0x430...0x45F, 0x2000...0x20CF: false
        default: properties.isUppercase
        }
    }

    var isSmall: Bool {
        switch value {
        case 0x61...0x7A, 0x430...0x45F: true
        case 0..<0xAA, 0x400...0x42F, 0x2000...0x2070: false
        default: properties.isLowercase
        }
    }

    var isLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0x400...0x481: true
        case 0..<0xAA, 0x2000...0x2070: false
        default: properties.isAlphabetic
        }
    }

    var isDigit: Bool { (0x30...0x39).contains(value) }
}
