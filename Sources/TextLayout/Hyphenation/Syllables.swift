/// A word's letters after the rules that depend on their neighbours: what is a vowel, what is a
/// consonant, what may not begin a part. Bit `i` of a mask is the letter number `i`, or the place
/// before it.
struct Syllables {
    private let count: UInt64
    private var vowels: UInt64
    private var consonants: UInt64
    private var neverFirst: UInt64
    private let twins: UInt64

    @inline(__always)
    init(_ letters: borrowing WordLetters, _ rules: borrowing PackedRules) {
        count = UInt64(truncatingIfNeeded: letters.count)
        vowels = letters.vowels
        consonants = letters.consonants
        neverFirst = letters.neverFirst
        twins = letters.twins
        if letters.specials != 0 { settle(letters.specials) }
        if rules.isSoftAtEnd(letters.codes[letters.count]) { softenEnd() }
        // A glide closes a part before anything but a vowel.
        neverFirst |= letters.glides & consonants & ~(vowels >> 1)
    }

    /// Semivowels after a vowel are consonants; syllabic consonants away from vowels are vowels.
    private mutating func settle(_ specials: UInt64) {
        for bit in Bits(specials) {
            if vowels & bit != 0 {
                guard vowels & bit >> 1 != 0 else { continue }
                vowels ^= bit
                consonants |= bit
                if vowels & bit << 1 == 0 { neverFirst |= bit }
            } else if vowels & (bit << 1 | bit >> 1) == 0 {
                vowels |= bit
                consonants ^= bit
            }
        }
    }

    private mutating func softenEnd() {
        guard count > 1, consonants >> (count - 2) & 1 != 0 else { return }
        vowels &= ~(1 << (count - 1))
    }

    /// Whether there are vowels for two parts.
    @inline(__always)
    var hasTwo: Bool { vowels & (vowels &- 1) != 0 }

    /// The places that leave a vowel and enough letters on either side.
    @inline(__always)
    private func places(_ rules: borrowing PackedRules) -> UInt64 {
        let afterFirstVowel = ~(vowels ^ (vowels &- 1))
        let throughLastVowel = UInt64.max >> UInt64(truncatingIfNeeded: vowels.leadingZeroBitCount)
        guard count >= rules.fewestBefore + rules.fewestAfter else { return 0 }
        let enoughBefore = UInt64.max << rules.fewestBefore
        let enoughAfter = ~(UInt64.max << (count - rules.fewestAfter + 1))
        return afterFirstVowel & throughLastVowel & enoughBefore & enoughAfter & ~neverFirst
    }

    /// Has a word parted where its stems begin, and nowhere beside those places: no stem is parted
    /// from the consonants that it opens with.
    @inline(__always)
    func parting(_ points: UInt64, at stems: StemStarts) -> UInt64 {
        var points = points
        for bit in Bits(stems.all & (~(vowels & consonants << 1) | stems.evenWithVowel)) {
            let vowelsBefore = vowels & (bit &- 1)
            let vowelsAfter = vowels & ~(bit &- 1)
            guard vowelsBefore != 0, vowelsAfter != 0 else { continue }
            let before = UInt64.max >> UInt64(truncatingIfNeeded: vowelsBefore.leadingZeroBitCount)
            let through = vowelsAfter ^ (vowelsAfter &- 1)
            points = points & ~(through & ~before) | bit
        }
        return points
    }

    /// The points that the letters allow of those given, and those that they demand. Only where a
    /// stem begins for certain is a consonant torn from a vowel without its prefix being looked up.
    @inline(__always)
    func lawful(
        _ given: UInt64, stems: StemStarts, _ codes: borrowing WordCodes,
        _ rules: borrowing PackedRules
    ) -> UInt64 {
        let places = places(rules)
        var points = given
        if rules.hiatus != .asPatternsSay { points = partingVowels(points, rules.hiatus) }
        let doubled = twins & consonants & vowels >> 1 & vowels << 2
        if doubled != 0, rules.partsDoubled {
            points = partingDoubled(points, doubled, stems, codes, rules)
        }
        points &= places
        var torn = points & vowels & consonants << 1
        if rules.hasWholePairs { torn |= points & wholePairs(codes, rules) }
        torn &= ~(stems.all & stems.evenWithVowel)
        for bit in Bits(torn) where !rules.mayEnd(before: bit.trailingZeroBitCount, in: codes) {
            points ^= bit
        }
        return points
    }

    private func partingVowels(_ points: UInt64, _ hiatus: LetterRules.Hiatus) -> UInt64 {
        let pairs = vowels & vowels << 1
        switch hiatus {
        case .asPatternsSay, .kept: return points
        case .parted: return points | pairs
        case .longVowels: return points & ~(pairs & twins)
        }
    }

    private func partingDoubled(
        _ points: UInt64, _ doubled: UInt64, _ stems: StemStarts, _ codes: borrowing WordCodes,
        _ rules: borrowing PackedRules
    ) -> UInt64 {
        var points = points
        for second in Bits(doubled) {
            let first = second >> 1
            let openings = (stems.all | points) & first
            let opens =
                openings != 0
                ? rules.mayOpenDoubled(at: first.trailingZeroBitCount, in: codes) : false
            points = points & ~(first | second) | (opens ? first : second)
        }
        return points
    }

    /// The places inside whole pairs.
    private func wholePairs(_ codes: borrowing WordCodes, _ rules: borrowing PackedRules) -> UInt64
    {
        var pairs: UInt64 = 0
        for bit in Bits(consonants & consonants << 1) {
            let second = bit.trailingZeroBitCount + 1
            if rules.isWholePair(codes[second - 1], codes[second]) { pairs |= bit }
        }
        return pairs
    }

    /// Where syllables begin: before the last consonant of those between two vowels, or before the
    /// last ones if a part may open with them, or after a sign that closes a syllable.
    func starts(_ codes: borrowing WordCodes, _ rules: borrowing PackedRules) -> UInt64 {
        var starts: UInt64 = 0
        var last: Int?
        for bit in Bits(vowels) {
            let vowel = bit.trailingZeroBitCount
            if let last {
                starts |= 1 << UInt64(start(between: last, and: vowel, codes, rules))
            }
            last = vowel
        }
        return starts
    }

    private func start(
        between last: Int, and vowel: Int, _ codes: borrowing WordCodes,
        _ rules: borrowing PackedRules
    ) -> Int {
        var start = vowel
        while start > last + 1 {
            if start == vowel {
                // A sign closes the part before it; a softener belongs to the vowel.
                if consonants >> UInt64(start - 1) & 1 == 0 { break }
            } else if neverFirst >> UInt64(start) & 1 == 0 {
                if neverFirst >> UInt64(start - 1) & 1 != 0 { break }
                if !opens(codes[start], codes[start + 1], rules) { break }
            }
            start -= 1
        }
        return start
    }

    private func opens(_ first: UInt8, _ second: UInt8, _ rules: borrowing PackedRules) -> Bool {
        rules.isOnset(first, second) || rules.isWholePair(first, second)
    }
}

/// The bits of a mask, each by itself, from the lowest up.
struct Bits: Sequence, IteratorProtocol {
    private var left: UInt64

    @inline(__always)
    init(_ mask: UInt64) {
        left = mask
    }

    @inline(__always)
    mutating func next() -> UInt64? {
        guard left != 0 else { return nil }
        let bit = left & (0 &- left)
        left ^= bit
        return bit
    }
}
