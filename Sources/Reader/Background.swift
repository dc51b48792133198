import TextLayout

/// What is done behind what is seen.
extension ReaderState {
    /// Whether the reader would like to be told when no key waits.
    package var hasWorkLeft: Bool { layout.article != nil && pane.hasWorkLeft }

    /// Asks for the patterns of the languages that have come on screen.
    mutating func askForHyphenators() -> [Effect] {
        let new = pane.languages.subtracting(languagesAsked).subtracting([.undetermined])
        languagesAsked.formUnion(new)
        return new.sorted { $0.code < $1.code }.map { .loadHyphenator($0) }
    }

    /// Has words parted by patterns from now on; the text at the top of the pane stays there.
    mutating func takeIn(_ hyphenator: Hyphenator?) {
        guard let hyphenator else { return }
        hyphenation.use(hyphenator)
        pane.use(hyphenation, for: hyphenator.language)
    }
}
