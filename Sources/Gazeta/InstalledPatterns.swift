import TextLayout

/// The hyphenation patterns of a language that the system has; nil where it has none.
func installedPatterns(for language: Language) -> HyphenationPatterns? {
    nil
}
