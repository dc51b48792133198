/// A number for each row of `LanguageRow.all`.
typealias LanguageScores = SIMD16<Int16>

/// What the letters and trigrams of a text are worth to each language: the rows of the languages
/// made ready for a single pass over a text.
struct TrigramTable: Sendable {
    static let shared = TrigramTable(LanguageRow.all)

    /// By letter code: what each language pays for the letter.
    private let costs: [LanguageScores]
    /// Open addressing: where a trigram is looked for first its number's upper bits say, and then
    /// one place on. 0 is an empty place.
    private var keys: [UInt32]
    private var places: [UInt16]
    private var worths: [SIMD16<Int8>] = []

    /// A letter outside the alphabet: a foreign name may bring one, a text brings many.
    private static let foreignLetterCost: Int16 = 10
    /// The table is a third full, so that most searches end at the first place.
    private static let bits = 13
    private static let slotMask = 1 << bits - 1

    init(_ rows: [LanguageRow]) {
        costs = Self.costs(of: rows)
        keys = Array(repeating: 0, count: 1 << Self.bits)
        places = Array(repeating: 0, count: 1 << Self.bits)
        for (lane, row) in rows.prefix(LanguageScores.scalarCount).enumerated() {
            var worth: Int8 = 0
            for token in row.trigrams.unicodeScalars.split(whereSeparator: { $0 <= " " }) {
                if let number = Int8(Substring(token)) {
                    worth = number
                } else if let trigram = LetterCodes.trigram(token) {
                    worths[place(for: trigram)][lane] = worth
                }
            }
        }
    }

    private static func costs(of rows: [LanguageRow]) -> [LanguageScores] {
        var costs = Array(repeating: LanguageScores.zero, count: LetterCodes.limit)
        let letters = Set(LetterCodes.ofScalar).subtracting([0]).map(Int.init)
        for (lane, row) in rows.prefix(LanguageScores.scalarCount).enumerated() {
            guard let alphabet = row.alphabet else { continue }
            // Names in the other script say nothing about the language they stand in.
            for letter in letters where LetterCodes.isCyrillic(letter) == (row.script == .cyrillic)
            {
                costs[letter][lane] = foreignLetterCost
            }
            for letter in alphabet.unicodeScalars.compactMap(LetterCodes.code(ofSmall:)) {
                costs[Int(letter)][lane] = 0
            }
        }
        return costs
    }

    /// Where the worths of a trigram stand, made where there are none yet.
    private mutating func place(for key: UInt32) -> Int {
        var slot = Self.slot(of: key)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & Self.slotMask }
        if keys[slot] == 0 {
            keys[slot] = key
            places[slot] = UInt16(worths.count)
            worths.append(.zero)
        }
        return Int(places[slot])
    }

    @inline(__always)
    private static func slot(of key: UInt32) -> Int {
        // 2³² over the golden ratio spreads neighbouring numbers evenly (Knuth, TAOCP 6.4).
        Int((key &* 0x9E37_79B1) >> UInt32(32 - bits))
    }

    @inline(__always)
    func cost(of letter: UInt32) -> LanguageScores { costs[Int(letter)] }

    /// Zero for a trigram that speaks for no language.
    @inline(__always)
    func worth(of trigram: UInt32) -> LanguageScores {
        var slot = Self.slot(of: trigram)
        while keys[slot] != trigram {
            if keys[slot] == 0 { return .zero }
            slot = (slot + 1) & Self.slotMask
        }
        return LanguageScores(truncatingIfNeeded: worths[Int(places[slot])])
    }
}
