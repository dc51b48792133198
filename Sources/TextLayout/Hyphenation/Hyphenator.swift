/// Parts the words of one language: by patterns where it has them, else by syllables, and by the
/// letter rules of the language in either case.
public struct Hyphenator: Sendable {
    public let language: Language
    private let alphabet: Alphabet
    private let rules: PackedRules
    private let trie: PatternTrie
    private let hasPatterns: Bool

    /// Words of a language without letter rules here are never parted.
    public init(_ language: Language, patterns: HyphenationPatterns? = nil) {
        let noLetters = LetterRules(vowels: "", consonants: "")
        self.init(language, letterRules(of: language) ?? noLetters, patterns)
    }

    init(_ language: Language, _ letterRules: LetterRules, _ patterns: HyphenationPatterns?) {
        self.language = language
        alphabet = Alphabet(letterRules)
        var letterRules = letterRules
        letterRules.fewestBefore = max(letterRules.fewestBefore, patterns?.fewestBefore ?? 0)
        letterRules.fewestAfter = max(letterRules.fewestAfter, patterns?.fewestAfter ?? 0)
        rules = PackedRules(letterRules, alphabet)
        var tree = PatternTree()
        let own = letterRules.patterns.isEmpty ? nil : HyphenationPatterns(letterRules.patterns)
        if let patterns = patterns ?? own { tree.add(patterns, alphabet) }
        hasPatterns = patterns != nil || own != nil
        let stems = letterRules.stems + (hasPatterns ? [] : letterRules.stemsWithoutPatterns)
        for row in stems { tree.add(row, alphabet) }
        trie = PatternTrie(tree)
    }

    var byteCount: Int { trie.byteCount }

    /// Where a line may end inside a word that stands in a part of a text: bit `i` is set where the
    /// scalar number `i` of the word may begin the next line, a hyphen before it. None in a word
    /// that is not of the language's letters, has capitals after its first letter or more than 64
    /// scalars. Linear in the word's length but for patterns; nothing is allocated.
    func points(in bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        guard let letters = WordLetters(bytes, word, alphabet), letters.count >= 4 else { return 0 }
        let syllables = Syllables(letters, rules)
        guard syllables.hasTwo, !rules.leavesWhole(wordEndingIn: letters.codes[letters.count])
        else { return 0 }
        let votes = trie.judge(letters.codes, letters.count + 2)
        let stems = votes.stemStarts
        var points = hasPatterns ? votes.points : syllables.starts(letters.codes, rules)
        if stems.all != 0 { points = syllables.parting(points, at: stems) }
        return letters.scalars(
            syllables.lawful(points, stems: stems, letters.codes, rules))
    }
}
