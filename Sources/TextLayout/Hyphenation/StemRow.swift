/// Words that tell where stems begin, after a prefix or the first part of a compound: no stem is
/// parted from the consonants that it opens with.
///
/// A hyphen is a beginning: "раз-" parts раз-бить. It means none that would tear a consonant from a
/// vowel; a stroke is one even so: "двух|" parts двух-этажный. An equals sign says that a stem
/// does not begin there after all: "по-д=вор" parts по-дворный, against "под-".
struct StemRow: Sendable {
    let words: String
    /// Whether the row outranks those that do not.
    let outranks: Bool
    /// Where the words stand: at a word's beginning, or anywhere.
    let place: Place
    /// What may stand between the word's beginning and one of the words: prefixes of prefixes.
    let after: String

    enum Place: Sendable {
        case beginning
        case anywhere
    }

    init(_ place: Place, outranks: Bool = false, after: String = "", _ words: String) {
        self.outranks = outranks
        self.words = words
        self.place = place
        self.after = after
    }

    /// The letters of every word that the row stands for, and its marks.
    var patterns: [(letters: String, marks: [StemMark])] {
        let edge = place == .beginning ? "." : ""
        return ([""] + after.split(whereSeparator: \.isWhitespace)).flatMap { before in
            words.split(whereSeparator: \.isWhitespace).map { word in
                var letters = edge + before
                var marks: [StemMark] = []
                for letter in word {
                    if let kind = StemMark.Kind(rawValue: letter) {
                        marks.append(StemMark(place: letters.unicodeScalars.count, kind: kind))
                    } else {
                        letters.append(letter)
                    }
                }
                return (letters, marks)
            }
        }
    }
}

/// What a row says of the place before a letter.
struct StemMark {
    let place: Int
    let kind: Kind

    enum Kind: Character {
        case begins = "-"
        case beginsEvenWithVowel = "|"
        case doesNotBegin = "="
    }
}

extension PatternTree {
    mutating func add(_ row: StemRow, _ alphabet: Alphabet) {
        for pattern in row.patterns {
            guard let codes = alphabet.codes(of: pattern.letters) else { continue }
            var value = PatternValue()
            for mark in pattern.marks {
                let bit: UInt32 = 1 << UInt32(mark.place)
                let level = mark.kind == .doesNotBegin ? 2 : row.outranks ? 3 : 1
                for mask in 0..<level { value.stems[mask] |= bit }
                if mark.kind == .beginsEvenWithVowel { value.tears |= bit }
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
