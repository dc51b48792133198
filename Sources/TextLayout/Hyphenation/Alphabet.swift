/// The letters of a language as a table by scalar: what each is for the rules, and its code in the
/// patterns.
struct Alphabet: Sendable {
    private let letters: [Letter]
    private var codes: [UInt32: UInt8] = [:]

    /// The codes of a word's beginning or end, and of the first letter.
    static let edge: UInt8 = 1
    private static let firstCode: UInt8 = 2
    /// The scalars of the table: Latin and Cyrillic letters and the combining marks.
    private static let end: UInt32 = 0x530

    init(_ rules: LetterRules) {
        var code = Self.firstCode
        for scalar in (rules.vowels + rules.consonants + rules.signs).unicodeScalars
        where codes[scalar.value] == nil && code < PatternTrie.codes {
            codes[scalar.value] = code
            code += 1
        }
        for row in rules.alike {
            guard let like = row.like.unicodeScalars.first else { continue }
            for scalar in row.letters.unicodeScalars { codes[scalar.value] = codes[like.value] }
        }
        let codes = codes
        letters = (0..<Self.end).map { value in
            guard let scalar = Unicode.Scalar(value) else { return Letter() }
            return Letter(scalar, rules, codes)
        }
    }

    /// The codes of a pattern's letters; nil where one is not in the alphabet.
    func codes(of pattern: some Sequence<UInt32>) -> [UInt8]? {
        var result: [UInt8] = []
        for scalar in pattern {
            guard let code = scalar == 0x2E ? Self.edge : codes[scalar] else { return nil }
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

    private static let vowelBit: UInt16 = 1 << 6
    private static let consonantBit: UInt16 = 1 << 7
    private static let signBit: UInt16 = 1 << 8
    private static let neverFirstBit: UInt16 = 1 << 9
    private static let glideBit: UInt16 = 1 << 10
    private static let specialBit: UInt16 = 1 << 11
    private static let capitalBit: UInt16 = 1 << 12
    private static let markBit: UInt16 = 1 << 13

    /// No letter of the language.
    init() {
        bits = 0
    }

    fileprivate init(_ scalar: Unicode.Scalar, _ rules: LetterRules, _ codes: [UInt32: UInt8]) {
        if scalar.properties.generalCategory == .nonspacingMark {
            bits = Self.markBit
            return
        }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        let small = lower.count == 1 ? lower[lower.startIndex] : scalar
        let alike = rules.alike.first { $0.letters.unicodeScalars.contains(small) }
        let letter = alike?.like.unicodeScalars.first ?? small
        var traits: UInt16 = 0
        for (bit, letters) in [
            (Self.vowelBit, rules.vowels + rules.foreignVowels),
            (Self.consonantBit, rules.consonants + rules.foreignConsonants),
            (Self.signBit, rules.signs), (Self.neverFirstBit, rules.neverFirst),
            (Self.glideBit, rules.glides), (Self.specialBit, rules.semivowels + rules.syllabic),
        ] where letters.unicodeScalars.contains(letter) {
            traits |= bit
        }
        if traits != 0 {
            traits |= UInt16(codes[letter.value] ?? 0)
            if small != scalar { traits |= Self.capitalBit }
        }
        bits = traits
    }

    @inline(__always) var isLetter: Bool { bits != 0 }
    @inline(__always) var isMark: Bool { bits & Self.markBit != 0 }
    @inline(__always) var code: UInt8 { UInt8(truncatingIfNeeded: bits & 63) }
    @inline(__always) var vowel: UInt64 { UInt64(bits >> 6 & 1) }
    @inline(__always) var consonant: UInt64 { UInt64(bits >> 7 & 1) }
    @inline(__always) var neverFirst: UInt64 { UInt64(bits >> 9 & 1) }
    @inline(__always) var glide: UInt64 { UInt64(bits >> 10 & 1) }
    /// A semivowel or a syllabic consonant.
    @inline(__always) var special: UInt64 { UInt64(bits >> 11 & 1) }
    @inline(__always) var capital: UInt64 { UInt64(bits >> 12 & 1) }
}
