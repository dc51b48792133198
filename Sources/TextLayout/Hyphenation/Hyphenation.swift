/// Where the words of every language may be parted: a value to be shared by all paragraphs.
public struct Hyphenation: Sendable {
    private var hyphenators: [Language: Hyphenator] = [:]

    /// The letter rules of the languages, without any patterns.
    public static let letterRules = Hyphenation()

    public init() {
        for language in languagesWithLetterRules {
            hyphenators[language] = Hyphenator(language)
        }
    }

    /// From now on words of this language are parted by these patterns and its letter rules.
    public mutating func use(_ patterns: HyphenationPatterns, for language: Language) {
        hyphenators[language] = Hyphenator(language, patterns: patterns)
    }

    /// Nil for a language whose words are never parted.
    public func hyphenator(for language: Language) -> Hyphenator? {
        hyphenators[language]
    }
}
