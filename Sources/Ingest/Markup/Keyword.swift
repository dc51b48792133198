/// A word that a format knows, in small letters: of ASCII, and no longer than any. Nil for every
/// other text. Strings of other letters take their time to be compared: the square of their length,
/// if they are marks upon one letter.
func keyword(_ text: some StringProtocol) -> String? { keyword(text.utf8) }

func keyword(_ bytes: some Collection<UInt8>) -> String? {
    var small: [UInt8] = []
    for byte in bytes {
        guard byte < 0x80, small.count < longestKeyword else { return nil }
        small.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
    }
    return String(decoding: small, as: UTF8.self)
}

/// The text as it is, if it may be a word that a format knows.
func formatWord(_ text: String) -> String? {
    let isOne = text.utf8.count <= longestKeyword && text.utf8.allSatisfy { $0 < 0x80 }
    return isOne ? text : nil
}

/// Each text once, in order.
func distinctTexts(_ texts: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return texts.filter { !$0.isEmpty && seen.insert(Array($0.utf8)).inserted }
}

/// Bytes.
private let longestKeyword = 256
