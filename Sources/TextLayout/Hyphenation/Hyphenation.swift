/// Where the words of every language may be parted: a value to be shared by all paragraphs.
public struct Hyphenation: Sendable {
    private var hyphenators: [Language: Hyphenator] = [:]

    /// The letter rules of the languages, without any patterns.
    public static let letterRules = Hyphenation()

    /// No word is parted but at its soft hyphens.
    public static let none = Hyphenation(hasLetterRules: false)

    private let hasLetterRules: Bool

    /// The letter rules of the languages; `use` adds patterns.
    public init() {
        self.init(hasLetterRules: true)
    }

    private init(hasLetterRules: Bool) {
        self.hasLetterRules = hasLetterRules
    }

    /// From now on words of the hyphenator's language are parted by it.
    public mutating func use(_ hyphenator: Hyphenator) {
        hyphenators[hyphenator.language] = hyphenator
    }

    /// Nil for a language whose words are never parted.
    public func hyphenator(for language: Language) -> Hyphenator? {
        hyphenators[language]
            ?? (hasLetterRules ? Hyphenator.withLetterRules(of: language) : nil)
    }
}

extension Hyphenator {
    /// Made once for every language, when it is asked for.
    fileprivate static func withLetterRules(of language: Language) -> Hyphenator? {
        switch language.code {
        case "ru": russian
        case "uk": ukrainian
        case "be": belarusian
        case "bg": bulgarian
        case "sr": serbian
        case "mk": macedonian
        case "kk": kazakh
        case "ky": kyrgyz
        case "tt": tatar
        case "ba": bashkir
        case "ro": romanian
        case "en": english
        default: nil
        }
    }

    private static let russian = Hyphenator(.russian)
    private static let ukrainian = Hyphenator(.ukrainian)
    private static let belarusian = Hyphenator(.belarusian)
    private static let bulgarian = Hyphenator(.bulgarian)
    private static let serbian = Hyphenator(.serbian)
    private static let macedonian = Hyphenator(Language("mk"))
    private static let kazakh = Hyphenator(Language("kk"))
    private static let kyrgyz = Hyphenator(Language("ky"))
    private static let tatar = Hyphenator(Language("tt"))
    private static let bashkir = Hyphenator(Language("ba"))
    private static let romanian = Hyphenator(.romanian)
    private static let english = Hyphenator(.english)
}
