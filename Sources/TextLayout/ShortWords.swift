/// Short words of small Russian letters, which are every third of a text and mostly in the lists:
/// their traits told beforehand, by the bytes they are written in.
struct ShortWords: Sendable {
    /// By the words' bytes as one number.
    private let table: TraitTable

    /// Bytes of the longest word: four letters of two bytes.
    static let mostBytes = 8

    /// All short words of the lists of a language, read as the reader of words reads them.
    init(of language: Language, _ words: WordList) {
        var reader = WordReader(words)
        var rows: [UInt64: WordTraits] = [:]
        for row in wordRows(of: language) {
            for word in row.words.split(whereSeparator: \.isWhitespace) {
                var text = String(word)
                text.makeContiguousUTF8()
                let bytes = text.utf8.span
                guard let key = Self.key(at: 0, to: bytes.count, of: bytes) else { continue }
                rows[key] = reader.ends(at: 0, to: bytes.count, of: bytes, after: []).first
            }
        }
        table = TraitTable(rows)
    }

    /// The traits of a word at a place, no number before it; nil where it is no short word of small
    /// Russian letters.
    func traits(at start: Int, to end: Int, of bytes: Span<UInt8>) -> WordTraits? {
        guard let key = Self.key(at: start, to: end, of: bytes) else { return nil }
        if let listed = table[key] { return listed }
        switch end - start {
        case 2: return []
        case 4: return .staysSoftly
        default: return .small
        }
    }

    /// The bytes of a word as a number; nil where they are not one to four small Russian letters.
    private static func key(at start: Int, to end: Int, of bytes: Span<UInt8>) -> UInt64? {
        let length = end - start
        guard length > 0, length <= mostBytes, length % 2 == 0 else { return nil }
        var key: UInt64 = 0
        var place = start
        while place < end {
            let lead = bytes[place]
            let rest = bytes[place + 1]
            // а…п after D0 from B0 on, р…я after D1 up to 8F; ё and the rest go the long way.
            guard lead == 0xD0 ? rest >= 0xB0 : lead == 0xD1 && rest <= 0x8F else { return nil }
            key = key << 16 | UInt64(lead) << 8 | UInt64(rest)
            place += 2
        }
        return key
    }
}
