/// What the letters of a text say of its language.
struct LanguageVerdict {
    /// Letters of the script that most of the text is written in.
    let letters: Int
    private let script: LanguageRow.Script
    private let scores: LanguageScores

    /// Nil where there are no two letters, or most are of a script that no language here has.
    init?(_ bytes: Span<UInt8>) {
        let evidence = LanguageEvidence(bytes)
        letters = max(evidence.cyrillicLetters, evidence.latinLetters)
        guard letters >= 2, letters >= evidence.otherLetters else { return nil }
        script = evidence.cyrillicLetters >= evidence.latinLetters ? .cyrillic : .latin
        scores = evidence.scores
    }

    /// The language that the text speaks for most, and its score; of several that are equal, the
    /// first of `LanguageRow.all`.
    func best(withStarts: Bool) -> (language: Language?, score: Int) {
        var best: (language: Language?, score: Int) = (nil, 0)
        for (lane, row) in LanguageRow.all.enumerated() where row.script == script {
            let score = Int(scores[lane])
            guard score > 0 else { continue }
            let sum = score + (withStarts ? row.start : 0)
            if sum > best.score { best = (row.language, sum) }
        }
        return best
    }

    /// What the text is worth to a language; nil where that is not written in the text's script.
    /// A language without a row is one of the script's others.
    func score(of language: Language) -> Int? {
        let isKnown = LanguageRow.all.contains { $0.language == language }
        let lane = LanguageRow.all.firstIndex {
            $0.script == script && !$0.isPast && $0.language == (isKnown ? language : nil)
        }
        return lane.map { Int(scores[$0]) }
    }
}
