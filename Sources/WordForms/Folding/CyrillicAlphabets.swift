/// Which letters tell which language a Cyrillic word cannot be of.
enum CyrillicAlphabets {
    /// Folded: ё is е.
    private static let alphabets: [(WordLanguage, String)] = [
        (.russian, "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
        (.ukrainian, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
        (.belarusian, "абвгдежзійклмнопрстуўфхцчшыьэюя"),
        (.bulgarian, "абвгдежзийклмнопрстуфхцчшщъьюя"),
        (.serbian, "абвгдђежзијклљмнњопрстћуфхцчџш"),
    ]

    private static let first: UInt32 = 0x430
    private static let ghe: UInt32 = 0x491

    /// For the letters from U+0430 to U+0491.
    private static let languagesOfLetter: [WordLanguages] = (first...ghe).map { letter in
        var languages: WordLanguages = []
        for (language, alphabet) in alphabets
        where alphabet.unicodeScalars.contains(where: { $0.value == letter }) {
            languages.insert(WordLanguages(language))
        }
        return languages
    }

    /// The languages that have all letters of a folded word; digits are in every one.
    static func languages(of word: [UInt8]) -> WordLanguages {
        let table = languagesOfLetter
        var languages = WordLanguages.cyrillic
        let word = word.span
        var place = 0
        while place < word.count {
            let (value, length) = word.scalar(at: place)
            place += length
            if value >= first && value <= ghe {
                languages.formIntersection(table[Int(value - first)])
            } else if value > 0x39 {
                return []
            }
        }
        return languages
    }
}
