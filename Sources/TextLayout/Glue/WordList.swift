/// Words of a language that its glue rules speak of. A word written with a full stop here is one
/// only with it.
struct WordList: Sendable {
    private let table: TraitTable
    /// A full stop after a number makes an ordinal of it, as in "5. јануара".
    let numbersTakeStops: Bool
    /// Letters of the longest word that is one only with a full stop; four at least.
    let mostLettersOfAbbreviation: Int

    init(of language: Language) {
        var traits: [UInt64: WordTraits] = [:]
        var mostLetters = 4
        for row in wordRows(of: language) {
            for word in row.words.split(whereSeparator: \.isWhitespace) {
                var key = WordKey()
                if word.hasSuffix(".") { mostLetters = max(mostLetters, word.count - 1) }
                for scalar in word.unicodeScalars { key.add(scalar.value) }
                traits[key.value, default: []].formUnion(row.traits)
            }
        }
        table = TraitTable(traits)
        numbersTakeStops = language == .serbian
        mostLettersOfAbbreviation = mostLetters
    }

    subscript(_ key: WordKey) -> WordTraits { table[key.value] ?? [] }
}

/// A word as a number, capitals and ё made small letters and е.
struct WordKey {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(smallLetter(scalar))) &* 0x100_0000_01b3
    }
}

/// The small letter of an English, Romanian or Cyrillic capital; ё as е.
private func smallLetter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar == 0x401 ? 0x435 : scalar + 0x50
    case 0x451: 0x435
    case 0xC2, 0xCE: scalar + 0x20
    case 0x102, 0x218, 0x21A, 0x15E, 0x162, 0x490: scalar + 1
    default: scalar
    }
}

/// Words that share traits, parted by spaces and line ends.
typealias WordRow = (traits: WordTraits, words: String)

/// The words of a language that its glue rules speak of.
func wordRows(of language: Language) -> [WordRow] {
    sharedWords + ownWords(of: language)
}

private func ownWords(of language: Language) -> [WordRow] {
    switch language {
    case .russian: russianWords
    case .ukrainian: ukrainianWords
    case .belarusian: belarusianWords
    case .bulgarian: bulgarianWords
    case .serbian: serbianWords
    case .romanian: romanianWords
    case .english: englishWords
    default: []
    }
}

/// Signs of measure that are written alike everywhere.
private let sharedWords: [WordRow] = [
    (.unit, "km m cm mm kg g mg l ml ha h min s kW MW GW kWh MWh Hz kHz MHz GHz KB MB GB TB"),
    (.unit, "km² m² m³ km/h EUR USD MDL RUB UAH RON lei leu"),
    (.unit, "км м см мм дм кг г мг л мл га м² м³ км² км/ч кБ МБ ГБ ТБ Мбит/с Гбит/с Кбит/с"),
    (.magnitude, "mil. mln mlrd млн млрд трлн тыс."),
    (.unit, "mil. mln mlrd млн млрд трлн тыс."),
    (.numberSign, "№ § №№ §§ ×"),
]
