/// The letters of the Latin and the Cyrillic script as numbers of ten bits, a capital as its small
/// letter.
enum LetterCodes {
    /// More than any code.
    static let limit = 1 << 10
    /// Stands before the first and after the last letter of a word.
    static let boundary: UInt32 = 0x5F
    static let apostrophe: UInt32 = 0x27
    static let firstCyrillic: UInt32 = 0x250
    /// Where Cyrillic ends among the scalars, its supplement included.
    static let scalarLimit: UInt32 = 0x530

    static func isCyrillic(_ code: Int) -> Bool { code >= Int(firstCyrillic) }

    /// By scalar; 0 for all that is no letter.
    static let ofScalar: [UInt16] = (0..<scalarLimit).map { value in
        // º and ª stand in numbers of every language.
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic,
            value != 0xAA, value != 0xBA,
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first
        else { return 0 }
        return UInt16(code(ofSmall: small) ?? 0)
    }

    /// Of a small letter, an edge of a word or an apostrophe.
    static func code(ofSmall scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0..<firstCyrillic: scalar.value
        case 0x400..<scalarLimit: scalar.value - 0x400 + firstCyrillic
        default: nil
        }
    }

    /// Three codes as one number; never 0.
    @inline(__always)
    static func trigram(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
        first << 20 | second << 10 | third
    }

    /// Of three small letters, edges of words or apostrophes; nil for any other text.
    static func trigram(_ text: Substring.UnicodeScalarView) -> UInt32? {
        guard text.count == 3 else { return nil }
        return text.reduce(0) { $0 << 10 | (code(ofSmall: $1) ?? 0) }
    }
}
