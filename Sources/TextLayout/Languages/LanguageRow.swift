/// What tells one language from the others of its script.
struct LanguageRow: Sendable {
    enum Script: Sendable { case cyrillic, latin }

    /// Nil for the script's other languages, taken together.
    let language: Language?
    let script: Script
    /// Its small letters; nil where any letter may be one.
    let alphabet: String?
    /// What a text of unknown language is worth to it from the start: it is read most.
    let start: Int
    /// No text is expected in this script only because its language is the row's: Romanian was
    /// written in Cyrillic letters in Moldova until 1989.
    let isPast: Bool
    /// What speaks for the language: a number, and the trigrams worth so much; and so on.
    let trigrams: String

    init(
        _ code: String?, _ script: Script, alphabet: String?, start: Int = 0, isPast: Bool = false,
        trigrams: String
    ) {
        language = code.map { Language($0) }
        self.script = script
        self.alphabet = alphabet
        self.start = start
        self.isPast = isPast
        self.trigrams = trigrams
    }

    /// At most as many as `LanguageScores` has lanes; those with more readers earlier.
    static let all = cyrillicRows + latinRows
}
