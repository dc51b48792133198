/// A pattern made ready to be looked for in many texts.
struct PhraseFinder {
    /// By how many bytes they have: the stems that are looked for, and the words that have them as a
    /// bit for each.
    private var stems: [[(bytes: [UInt8], words: UInt64)]] = []
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
                add(Array(stem.utf8), bit)
            }
            prefixes += word.prefixes.map { (Array($0.utf8), bit) }
        }
    }

    var isEmpty: Bool { phrases.isEmpty }

    private mutating func add(_ stem: [UInt8], _ words: UInt64) {
        while stems.count <= stem.count { stems.append([]) }
        if let place = stems[stem.count].firstIndex(where: { $0.bytes == stem }) {
            stems[stem.count][place].words |= words
        } else {
            stems[stem.count].append((stem, words))
        }
    }

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
        var words = words(of: term.stem, in: analysed)
        if let second = term.second { words |= self.words(of: second, in: analysed) }
        guard !prefixes.isEmpty else { return words }
        let stem = analysed.bytes[term.stem]
        var folded: [UInt8]?
        for prefix in prefixes {
            if stem.starts(with: prefix.bytes) {
                words |= prefix.words
            } else if stem.first == prefix.bytes.first || stem.first == SerbianStem.mark {
                // Few words begin like it, and only they are folded once more.
                let word = folded ?? foldedWord(term)
                folded = word
                if word.starts(with: prefix.bytes) { words |= prefix.words }
            }
        }
        return words
    }

    /// The words of the pattern that have a stem.
    private func words(of stem: Range<Int>, in analysed: AnalysedText) -> UInt64 {
        guard stem.count < stems.count else { return 0 }
        let found = stems[stem.count].first { $0.bytes.elementsEqual(analysed.bytes[stem]) }
        return found?.words ?? 0
    }
}
