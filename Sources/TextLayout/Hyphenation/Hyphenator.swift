/// Parts the words of one language: by patterns where it has them, else by syllables, and by the
/// letter rules of the language in either case.
public struct Hyphenator: Sendable {
    /// The language whose words it parts.
    public let language: Language
    private let alphabet: Alphabet
    private let rules: PackedRules
    private let trie: PatternTrie
    private let hasPatterns: Bool

    /// A shorter word is never parted.
    private static let fewestLetters = 4

    /// Words of a language without letter rules here are never parted. Several sets of patterns are
    /// used together. Takes some milliseconds: one hyphenator serves all texts of a language.
    public init(_ language: Language, patterns: [HyphenationPatterns] = []) {
        let noLetters = LetterRules(vowels: "", consonants: "")
        self.init(language, LetterRules.of(language) ?? noLetters, patterns)
    }

    init(_ language: Language, _ letterRules: LetterRules, _ patterns: [HyphenationPatterns]) {
        var letterRules = letterRules
        for set in patterns {
            letterRules.fewestBefore = max(letterRules.fewestBefore, set.fewestBefore)
            letterRules.fewestAfter = max(letterRules.fewestAfter, set.fewestAfter)
        }
        self.language = language
        alphabet = Alphabet(letterRules)
        rules = PackedRules(letterRules, alphabet)
        var patterns = patterns
        if patterns.isEmpty, !letterRules.patterns.isEmpty {
            patterns = [HyphenationPatterns(letterRules.patterns)]
        }
        hasPatterns = !patterns.isEmpty
        var tree = PatternTree()
        for set in patterns { tree.add(set, alphabet) }
        let stems = letterRules.stems + (hasPatterns ? [] : letterRules.stemsWithoutPatterns)
        for row in stems { tree.add(row, alphabet) }
        trie = PatternTrie(tree)
    }

    /// Where a line may end inside a word: the offsets of the UTF-8 bytes that may begin the next
    /// line, a hyphen before them. Cheap enough for every word of a text, but that it allocates.
    ///
    ///     Hyphenator(.russian).points(in: "газета")   // [4, 8]: га-зе-та
    public func points(in word: String) -> [Int] {
        let points = points(in: word.utf8Span.span, 0..<word.utf8.count)
        guard points != 0 else { return [] }
        var offsets: [Int] = []
        var offset = 0
        for (index, scalar) in word.unicodeScalars.enumerated() {
            if points >> UInt64(index) & 1 != 0 { offsets.append(offset) }
            offset += UTF8.width(scalar)
        }
        return offsets
    }

    /// The parts of a word between the places where a line may end; the whole word where it has none.
    public func parted(_ word: String) -> [Substring] {
        var parts: [Substring] = []
        var start = word.startIndex
        for offset in points(in: word) {
            let end = word.utf8.index(word.startIndex, offsetBy: offset)
            parts.append(word[start..<end])
            start = end
        }
        return parts + [word[start...]]
    }

    /// Where a line may end inside a word that stands in a part of a text: bit `i` is set where the
    /// scalar number `i` of the word may begin the next line, a hyphen before it. None in a word
    /// that is not of the language's letters, has capitals after its first letter or more than 64
    /// scalars. Linear in the word's length but for patterns; nothing is allocated.
    func points(in bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        var letters = WordLetters()
        guard letters.read(bytes, word, alphabet), letters.masks.count >= Self.fewestLetters else {
            return 0
        }
        let syllables = Syllables(letters, rules)
        guard syllables.hasTwo, !rules.leavesWhole(wordEndingIn: letters.last) else { return 0 }
        let verdict = verdict(on: letters)
        var points = hasPatterns ? verdict.points : syllables.starts(letters.codes, rules)
        points = syllables.parting(points, at: verdict.stems)
        return letters.scalars(
            syllables.lawful(points, stems: verdict.stems, letters.codes, rules))
    }

    @inline(__always)
    private func verdict(on letters: borrowing WordLetters) -> PatternVerdict {
        // The last letter begins no part, nor does any pattern that begins with it part a word.
        let end = letters.masks.count
        var verdict = trie.judge(letters.codes, before: end, from: 0).verdict
        var place = PatternVote.places
        while place <= end {
            verdict.add(trie.judge(letters.codes, before: end, from: place).verdict, from: place)
            place += PatternVote.places
        }
        return verdict.withoutEdge
    }
}
