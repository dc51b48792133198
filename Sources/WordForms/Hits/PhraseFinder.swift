/// A pattern made ready to be looked for in many texts.
struct PhraseFinder {
    /// The words that have a stem, as a bit for each.
    private var wordsOfStem: [[UInt8]: UInt64] = [:]
    private var prefixes: [(bytes: [UInt8], words: UInt64)] = []
    /// Each phrase as the bits of its words, with its place in the pattern.
    private var phrases: [(place: Int, words: [UInt64])] = []

    /// Phrases, words of one and different words that are looked for; what else was typed is not
    /// shown. So a search is linear in the text.
    private static let most = 64

    init(_ pattern: SearchPattern) {
        var bits: [QueryForms: UInt64] = [:]
        let shown = pattern.phrases.prefix(Self.most)
        for (place, phrase) in shown.enumerated() where !phrase.isEmpty {
            var words: [UInt64] = []
            for word in phrase.prefix(Self.most) {
                if bits[word] == nil, bits.count < Self.most {
                    bits[word] = 1 << UInt64(bits.count)
                }
                words.append(bits[word] ?? 0)
            }
            if !words.contains(0) { phrases.append((place, words)) }
        }
        for (word, bit) in bits {
            for stem in word.stems + word.prefixStems {
                wordsOfStem[Array(stem.utf8), default: 0] |= bit
            }
            prefixes += word.prefixes.map { (Array($0.utf8), bit) }
        }
    }

    var isEmpty: Bool { phrases.isEmpty }

    /// Where the phrases stand in a text, in its order; longer ones first where several begin.
    func hits(
        in analysed: AnalysedText, foldedWord: (AnalysedText.Term) -> [UInt8]
    ) -> [PhraseHit] {
        let terms = analysed.terms
        let matches = terms.map { term in
            words(at: term, of: analysed, foldedWord: foldedWord)
        }
        var hits: [PhraseHit] = []
        for start in terms.indices where matches[start] != 0 {
            var found: [PhraseHit] = []
            for phrase in phrases {
                let end = start + phrase.words.count
                guard end <= terms.count,
                    zip(matches[start..<end], phrase.words).allSatisfy({ $0 & $1 != 0 })
                else { continue }
                let source = terms[start].source.lowerBound..<terms[end - 1].source.upperBound
                found.append(PhraseHit(phrase: phrase.place, source: source))
            }
            hits += found.sorted { $0.source.upperBound > $1.source.upperBound }
        }
        return hits
    }

    /// The words of the pattern that a term is a form of.
    private func words(
        at term: AnalysedText.Term, of analysed: AnalysedText,
        foldedWord: (AnalysedText.Term) -> [UInt8]
    ) -> UInt64 {
        let stem = Array(analysed.bytes[term.stem])
        var words = wordsOfStem[stem] ?? 0
        if let second = term.second { words |= wordsOfStem[Array(analysed.bytes[second])] ?? 0 }
        guard !prefixes.isEmpty else { return words }
        let word = foldedWord(term)
        for prefix in prefixes
        where word.starts(with: prefix.bytes) || stem.starts(with: prefix.bytes) {
            words |= prefix.words
        }
        return words
    }
}
