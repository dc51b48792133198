import TextLayout

/// What is done behind what is seen.
extension ReaderState {
    /// Whether the reader would like to be told when no key waits.
    package var hasWorkLeft: Bool { layout.article != nil && pane.hasWorkLeft }

    /// Asks for the patterns of the languages that have come on screen.
    mutating func askForPatterns() -> [Effect] {
        let new = pane.languages.subtracting(languagesAsked).subtracting([.undetermined])
        languagesAsked.formUnion(new)
        return new.sorted { $0.code < $1.code }.map { .loadPatterns($0) }
    }

    /// Has words parted by patterns from now on; the text at the top of the pane stays there.
    mutating func takeIn(_ patterns: HyphenationPatterns?, for language: Language) {
        guard let patterns else { return }
        hyphenation.use(patterns, for: language)
        pane.use(hyphenation, for: language)
    }
}
