/// Serbian stems are Latin, of words in either script. A mark keeps them apart from other languages:
/// «мост» is to find Serbian bridges, «most» too, but not what is said "most" in English.
enum SerbianStem {
    /// Stands before each; no word begins so.
    static let mark = UInt8(ascii: "~")

    /// The beginning of a word in Latin letters without marks, as stems begin; nil where a letter is
    /// not Serbian.
    static func beginning(_ word: [UInt8]) -> [UInt8]? {
        var latin = [mark]
        let word = word.span
        var place = 0
        while place < word.count {
            let (value, length) = word.scalar(at: place)
            place += length
            if value < 0x80 {
                latin.append(scalar: value)
            } else {
                guard let letter = Unicode.Scalar(value), let twin = letters[letter] else {
                    return nil
                }
                latin.append(contentsOf: twin.utf8)
            }
        }
        return latin
    }

    private static let letters: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "d", "е": "e", "ж": "z", "з": "z",
        "и": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h", "ц": "c",
        "ч": "c", "џ": "dz", "ш": "s",
    ]
}
