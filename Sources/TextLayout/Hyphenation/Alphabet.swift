/// The letters of a language as a table by scalar: what each is for the rules, and its code in the
/// patterns.
struct Alphabet: Sendable {
    private var letters = [Letter](repeating: Letter(), count: Int(end))

    /// The codes of a word's beginning or end, and of the first letter.
    static let edge: UInt8 = 1
    private static let firstCode: UInt8 = 2
    /// The scalars of the table: Latin and Cyrillic letters and the combining marks.
    private static let end: UInt32 = 0x530

    init(_ rules: LetterRules) {
        for mark in Self.combiningMarks { letters[mark] = .mark }
        var code = Self.firstCode
        for scalar in (rules.vowels + rules.consonants + rules.signs).unicodeScalars
        where self[scalar.value].code == 0 && code < PatternTrie.codes {
            set(scalar, Letter(code: code))
            code += 1
        }
        for (trait, list) in Letter.traits(of: rules) {
            for scalar in list.unicodeScalars { set(scalar, self[scalar.value].with(trait)) }
        }
        for row in rules.alike {
            guard let like = row.like.unicodeScalars.first else { continue }
            for scalar in row.letters.unicodeScalars { set(scalar, self[like.value]) }
        }
        addCapitals()
    }

    private mutating func set(_ scalar: Unicode.Scalar, _ letter: Letter) {
        if scalar.value < Self.end { letters[Int(scalar.value)] = letter }
    }

    private mutating func addCapitals() {
        for value in letters.indices where letters[value].isLetter && !letters[value].isMark {
            guard let small = Unicode.Scalar(UInt32(value)) else { continue }
            let capital = small.properties.uppercaseMapping.unicodeScalars
            if capital.count == 1, let capital = capital.first, capital != small {
                set(capital, letters[value].capitalised)
            }
        }
    }

    /// Those of every script, and the Cyrillic ones of old.
    private static let combiningMarks = Array(0x300...0x36F) + Array(0x483...0x489)

    /// The codes of a pattern's letters; nil where one is not in the alphabet.
    func codes(of pattern: some Sequence<UInt32>) -> [UInt8]? {
        var result: [UInt8] = []
        for scalar in pattern {
            let code = scalar == 0x2E ? Self.edge : self[scalar].code
            guard code != 0 else { return nil }
            result.append(code)
        }
        return result
    }

    func codes(of word: some StringProtocol) -> [UInt8]? {
        codes(of: word.unicodeScalars.lazy.map(\.value))
    }

    /// A typographer's apostrophe is one, wherever ' is a letter.
    @inline(__always)
    subscript(_ scalar: UInt32) -> Letter {
        if scalar < Self.end { return letters[Int(scalar)] }
        return scalar == 0x2019 ? letters[0x27] : Letter()
    }
}

/// What a scalar is for the rules of a language, in sixteen bits.
struct Letter: Sendable {
    private let bits: UInt16

    fileprivate static func traits(of rules: LetterRules) -> [(trait: Trait, letters: String)] {
        [
            (.vowel, rules.vowels + rules.foreignVowels),
            (.consonant, rules.consonants + rules.foreignConsonants),
            (.sign, rules.signs), (.neverFirst, rules.neverFirst), (.glide, rules.glides),
            (.special, rules.semivowels + rules.syllabic),
        ]
    }

    /// The number of a bit.
    fileprivate enum Trait: UInt16 {
        case vowel = 6
        case consonant, sign, neverFirst, glide
        /// A semivowel or a syllabic consonant.
        case special
        case capital, mark
    }

    fileprivate static let mark = Letter(bits: 1 << Trait.mark.rawValue)

    /// No letter of the language.
    init() {
        bits = 0
    }

    private init(bits: UInt16) {
        self.bits = bits
    }

    fileprivate init(code: UInt8) {
        bits = UInt16(code)
    }

    fileprivate func with(_ trait: Trait) -> Letter { Letter(bits: bits | 1 << trait.rawValue) }

    fileprivate var capitalised: Letter { Letter(bits: bits | 1 << Trait.capital.rawValue) }

    @inline(__always) var isLetter: Bool { bits != 0 }
    @inline(__always) var isMark: Bool { has(.mark) != 0 }
    @inline(__always) var code: UInt8 { UInt8(truncatingIfNeeded: bits & 63) }
    @inline(__always) var vowel: UInt64 { has(.vowel) }
    @inline(__always) var consonant: UInt64 { has(.consonant) }
    @inline(__always) var neverFirst: UInt64 { has(.neverFirst) }
    @inline(__always) var glide: UInt64 { has(.glide) }
    @inline(__always) var special: UInt64 { has(.special) }
    @inline(__always) var capital: UInt64 { has(.capital) }

    @inline(__always)
    private func has(_ trait: Trait) -> UInt64 { UInt64(bits &>> trait.rawValue & 1) }
}
