import TextLayout

/// Hyphenation for the languages met so far: the patterns of each are asked for once, when its
/// first paragraph is met.
struct MetLanguages {
    private var hyphenation = Hyphenation()
    private var met: Set<Language> = []
    private let patterns: (Language) -> HyphenationPatterns?

    init(patterns: @escaping (Language) -> HyphenationPatterns?) {
        self.patterns = patterns
    }

    mutating func hyphenation(meeting language: Language) -> Hyphenation {
        if met.insert(language).inserted, let patterns = patterns(language) {
            hyphenation.use(patterns, for: language)
        }
        return hyphenation
    }
}
