/// Words that tell where stems begin, after a prefix or the first part of a compound. A hyphen is a
/// beginning, an equals sign says that there is none after all: "пере- пере=д". A row outranks the
/// rows above it.
struct StemRow: Sendable {
    let words: String
    /// Where the words stand: at a word's beginning, or anywhere.
    let place: Place
    /// What may stand between the word's beginning and one of the words: prefixes of prefixes.
    let after: String

    enum Place: Sendable {
        case beginning
        case anywhere
    }

    init(_ place: Place, _ words: String, after: String = "") {
        self.words = words
        self.place = place
        self.after = after
    }

    /// The words as they stand, the letters only and where a stem begins or does not.
    var patterns: [(word: String, mark: Int, begins: Bool)] {
        var patterns: [(word: String, mark: Int, begins: Bool)] = []
        let edge = place == .beginning ? "." : ""
        for before in [""] + after.split(whereSeparator: \.isWhitespace).map(String.init) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let whole = edge + before + word
                guard let mark = whole.firstIndex(where: { $0 == "-" || $0 == "=" }) else {
                    continue
                }
                let place = whole[..<mark].unicodeScalars.count
                let letters = whole[..<mark] + whole[whole.index(after: mark)...]
                patterns.append((String(letters), place, whole[mark] == "-"))
            }
        }
        return patterns
    }
}

extension PatternTree {
    /// Adds the words of a row at its rank, from zero up.
    mutating func add(_ row: StemRow, rank: Int, _ alphabet: Alphabet) {
        for pattern in row.patterns {
            guard let codes = alphabet.codes(of: pattern.word) else { continue }
            var value = PatternValue()
            let level = 2 * rank + (pattern.begins ? 1 : 2)
            for mask in 0..<min(level, PatternValue.stemLevelCount) {
                value.stems[mask] |= 1 << UInt32(pattern.mark)
            }
            add(codes, value)
        }
    }

    /// Adds patterns, those with letters that are not in the alphabet left out.
    mutating func add(_ patterns: HyphenationPatterns, _ alphabet: Alphabet) {
        let ranks = patterns.ranks
        for index in 0..<patterns.count {
            let pattern = patterns.pattern(index)
            guard let codes = alphabet.codes(of: pattern.letters) else { continue }
            var value = PatternValue()
            for (place, level) in pattern.levels.enumerated() {
                for mask in 0..<ranks[Int(level)] { value.levels[mask] |= 1 << UInt32(place) }
            }
            add(codes, value)
        }
    }
}

extension HyphenationPatterns {
    /// By level from 0 to 9, one as high among the levels in use, and as odd: fewer masks tell them.
    fileprivate var ranks: [Int] {
        var isUsed = [Bool](repeating: false, count: 10)
        for index in 0..<count {
            for level in pattern(index).levels { isUsed[Int(level)] = true }
        }
        var ranks = [Int](repeating: 0, count: 10)
        var last = 0
        for level in 1...9 where isUsed[level] {
            last += (last ^ level) & 1 == 0 ? 2 : 1
            ranks[level] = last <= PatternValue.levelCount ? last : last - 2
        }
        return ranks
    }
}
