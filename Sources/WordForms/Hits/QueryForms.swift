/// What a word that a person typed is found by.
package struct QueryForms: Hashable, Sendable {
    /// The stems that the word has in any language of its script; one of them is enough.
    package var stems: [String]
    /// The beginnings of words that are looked for; empty for a whole word.
    package var prefixes: [String]
    /// Stems shorter than the beginning that words which begin so may have: «сдела» for «сделавш*».
    package var prefixStems: [String]

    package init(stems: [String] = [], prefixes: [String] = [], prefixStems: [String] = []) {
        self.stems = stems
        self.prefixes = prefixes
        self.prefixStems = prefixStems
    }

    package var isEmpty: Bool { stems.isEmpty && prefixes.isEmpty && prefixStems.isEmpty }
}

extension WordAnalyser {
    /// The forms of the words that were typed without a space between them: one for «мост», two in a
    /// row for «юго-восток» and `COVID-19`, none for «—».
    package func forms(ofTyped typed: String) -> [QueryForms] {
        words(of: typed).map { QueryForms(stems: stems(ofQueryWord: $0, of: typed.utf8.span)) }
    }

    /// The forms of the last typed words of which the last may be only the beginning of one.
    package func forms(ofTypedBeginning typed: String) -> [QueryForms] {
        let words = words(of: typed)
        return words.enumerated().map { index, word in
            index == words.count - 1
                ? prefixForms(of: word, of: typed.utf8.span)
                : QueryForms(stems: stems(ofQueryWord: word, of: typed.utf8.span))
        }
    }

    private func words(of typed: String) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var scanner = WordScanner()
        while let word = scanner.next(in: typed.utf8.span) { words.append(word.range) }
        return words
    }
}
