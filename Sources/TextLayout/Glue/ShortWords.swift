/// Short words of Russian letters, which are every third of a text and mostly in the lists: their
/// traits told beforehand, by the bytes they are written in.
struct ShortWords: Sendable {
    /// By the words' bytes as one number: words alone, and before a comma.
    private let alone: TraitTable
    private let beforeComma: TraitTable

    /// Bytes of the longest word: four letters of two bytes.
    static let mostBytes = 8

    /// All short words of the lists of a language, with a small first letter and a capital one, read
    /// as the reader of words reads them.
    init(of language: Language, _ words: WordList) {
        var reader = WordReader(words)
        var (alone, beforeComma): ([UInt64: WordTraits], [UInt64: WordTraits]) = ([:], [:])
        for row in wordRows(of: language) {
            for word in row.words.split(whereSeparator: \.isWhitespace) {
                for form in [String(word), word.prefix(1).uppercased() + word.dropFirst()] {
                    var text = form + ","
                    text.makeContiguousUTF8()
                    let bytes = text.utf8.span
                    let end = bytes.count - 1
                    guard let key = Self.key(at: 0, to: end, of: bytes) else { continue }
                    alone[key] = reader.ends(at: 0, to: end, of: bytes, after: []).first
                    beforeComma[key] = reader.ends(at: 0, to: end + 1, of: bytes, after: []).first
                }
            }
        }
        self.alone = TraitTable(alone)
        self.beforeComma = TraitTable(beforeComma)
    }

    /// The traits of a plain word at a place, no number before it; nil where it is not short.
    func traits(of word: PlainWord, at start: Int, _ bytes: Span<UInt8>) -> WordTraits? {
        let end = start + Int(word.letters) * 2
        guard word.mark != .stop, let key = Self.key(at: start, to: end, of: bytes) else {
            return nil
        }
        let isClosed = word.mark == .comma
        if let listed = isClosed ? beforeComma[key] : alone[key] { return listed }
        var traits: WordTraits = isClosed ? .isClosed : []
        if word.isCapitalised { traits.insert(.startsWithCapital) }
        switch word.letters {
        case 1: return nil
        case 2:
            if !isClosed { traits.insert(.staysSoftly) }
        default:
            if !word.isCapitalised {
                traits.insert(.small)
            } else if !isClosed {
                traits.insert(.surname)
            }
        }
        return traits
    }

    /// The bytes of a word as a number; nil where they are not one to four Russian letters.
    private static func key(at start: Int, to end: Int, of bytes: Span<UInt8>) -> UInt64? {
        let length = end - start
        guard length > 0, length <= mostBytes, length % 2 == 0 else { return nil }
        var key: UInt64 = 0
        var place = start
        while place < end {
            let lead = bytes[place]
            guard lead & 0xFE == 0xD0 else { return nil }
            key = key << 16 | UInt64(lead) << 8 | UInt64(bytes[place + 1])
            place += 2
        }
        return key
    }
}
