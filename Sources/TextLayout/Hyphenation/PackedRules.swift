/// The letter rules of a language, by the codes of its letters.
struct PackedRules: Sendable {
    let fewestBefore: UInt64
    let fewestAfter: UInt64
    let hiatus: LetterRules.Hiatus
    let partsDoubled: Bool
    let hasWholePairs: Bool
    private let wholePairs: PairSet
    private let onsets: PairSet
    private let ends: [[UInt8]]
    private let doubledOpenings: [[UInt8]]
    private let unpartedEndings: UInt64
    private let softAtEnd: UInt64

    init(_ rules: LetterRules, _ alphabet: Alphabet) {
        func words(_ list: String) -> [[UInt8]] {
            list.split(whereSeparator: \.isWhitespace).compactMap { alphabet.codes(of: $0) }
        }
        func letters(_ list: String) -> UInt64 {
            words(list.map(String.init).joined(separator: " ")).reduce(0) {
                $0 | 1 << UInt64($1[0])
            }
        }
        fewestBefore = UInt64(rules.fewestBefore)
        fewestAfter = UInt64(rules.fewestAfter)
        hiatus = rules.hiatus
        partsDoubled = rules.partsDoubled
        wholePairs = PairSet(words(rules.wholePairs))
        hasWholePairs = !rules.wholePairs.isEmpty
        onsets = PairSet(words(rules.onsets))
        ends = words(rules.ends)
        doubledOpenings = words(rules.doubledOpenings)
        unpartedEndings = letters(rules.unpartedEndings)
        softAtEnd = letters(rules.softAtEnd)
    }

    @inline(__always)
    func isWholePair(_ first: UInt8, _ second: UInt8) -> Bool {
        wholePairs.contains(first, second)
    }

    @inline(__always)
    func isOnset(_ first: UInt8, _ second: UInt8) -> Bool { onsets.contains(first, second) }

    @inline(__always)
    func leavesWhole(wordEndingIn code: UInt8) -> Bool { unpartedEndings >> UInt64(code) & 1 != 0 }

    @inline(__always)
    func isSoftAtEnd(_ code: UInt8) -> Bool { softAtEnd >> UInt64(code) & 1 != 0 }

    /// Whether a prefix or a first part of compounds may end before a letter.
    func mayEnd(before letter: Int, in codes: borrowing WordCodes) -> Bool {
        for end in ends where end.count <= letter + 1 {
            if matches(end, codes, at: letter - end.count) { return true }
        }
        return false
    }

    /// Whether a stem that opens with a doubled consonant may begin with a letter.
    func mayOpenDoubled(at letter: Int, in codes: borrowing WordCodes) -> Bool {
        for opening in doubledOpenings where matches(opening, codes, at: letter) { return true }
        return false
    }

    private func matches(_ part: [UInt8], _ codes: borrowing WordCodes, at letter: Int) -> Bool {
        for (index, code) in part.enumerated() {
            let place = letter + index + 1
            guard place < codes.count, codes[place] == code else { return false }
        }
        return true
    }
}

/// Pairs of letters.
private struct PairSet: Sendable {
    /// By the first letter, the mask of second ones.
    private var seconds = [UInt64](repeating: 0, count: PatternTrie.codes)

    init(_ pairs: [[UInt8]]) {
        for pair in pairs where pair.count == 2 { seconds[Int(pair[0])] |= 1 << UInt64(pair[1]) }
    }

    @inline(__always)
    func contains(_ first: UInt8, _ second: UInt8) -> Bool {
        seconds[Int(first & 63)] >> UInt64(second & 63) & 1 != 0
    }
}
