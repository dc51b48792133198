/// Letters that are written as two scalars or as one (NFD and NFC), where the mark makes another
/// letter and not only a stress. All in small letters.
enum MarkedLetters {
    /// The letter that a mark makes of another; nil where it makes none.
    static func letter(_ base: UInt32, with mark: UInt32) -> UInt32? {
        guard let letter = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return nil }
        return table(of: mark)?[letter]?.value
    }

    /// What a mark makes of letters; nil for one that is only a stress.
    static func table(of mark: Unicode.Scalar) -> [Unicode.Scalar: Unicode.Scalar]? {
        switch mark {
        case "\u{302}": circumflex
        case "\u{306}": breve
        case "\u{308}": diaeresis
        case "\u{326}", "\u{327}": cedilla
        case "\u{30C}": caron
        case "\u{301}": acute
        default: nil
        }
    }

    private static let circumflex: [Unicode.Scalar: Unicode.Scalar] = ["a": "â", "i": "î"]
    private static let breve: [Unicode.Scalar: Unicode.Scalar] = ["a": "ă", "и": "й", "у": "ў"]
    // ё is е everywhere.
    private static let diaeresis: [Unicode.Scalar: Unicode.Scalar] = ["е": "е", "і": "ї"]
    // The older cedilla is the same as a comma below.
    private static let cedilla: [Unicode.Scalar: Unicode.Scalar] = ["s": "ș", "t": "ț"]
    private static let caron: [Unicode.Scalar: Unicode.Scalar] = ["c": "č", "s": "š", "z": "ž"]
    private static let acute: [Unicode.Scalar: Unicode.Scalar] = ["c": "ć"]
}
