extension LetterRules {
    /// Nil for a language whose words are never parted.
    static func of(_ language: Language) -> LetterRules? {
        switch language.code {
        case "ru": russianLetterRules
        case "uk": ukrainianLetterRules
        case "be": belarusianLetterRules
        case "bg": bulgarianLetterRules
        case "sr": serbianLetterRules
        case "mk": macedonianLetterRules
        case "kk": kazakhLetterRules
        case "ky": kyrgyzLetterRules
        case "tt", "ba": volgaLetterRules
        case "ro": romanianLetterRules
        case "en": englishLetterRules
        default: nil
        }
    }
}
