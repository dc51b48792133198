/// What the shape of a word tells, whatever the word: its length, its capitals, the marks after it.
extension WordReader {
    func traitsOfShape(
        _ core: Range<Int>, _ tail: Range<Int>, capitals: Int, letters: Int
    ) -> WordTraits {
        var traits: WordTraits = []
        let hasStop = mark(tail) == 0x2E
        if capitals == 0, letters == core.count, letters > 2 { traits.insert(.small) }
        if letters == 2, core.count == 2, tail.isEmpty { traits.insert(.staysSoftly) }
        if capitals > 0, letters > 2, tail.isEmpty, isName(core) { traits.insert(.surname) }
        if hasStop, core.count == 1 {
            traits.insert(capitals == 1 ? .initial : .letterAbbreviation)
        }
        if hasStop, capitals > 1, isInitials(core) { traits.insert(.initial) }
        if capitals > 0, isRoman(core) { traits.insert(.roman) }
        if capitals > 1, capitals == core.count { traits.insert(.acronym) }
        return traits
    }

    /// The first of the marks after the letters, or none.
    func mark(_ tail: Range<Int>) -> UInt32 { tail.isEmpty ? 0 : scalars[tail.lowerBound] }

    private func isCapital(_ place: Int) -> Bool { kinds[place] == .upper }

    /// "А.С" of "А.С." and "Ж.-Ж" of "Ж.-Ж.": capitals, a full stop after each but the last.
    private func isInitials(_ core: Range<Int>) -> Bool {
        var isAfterCapital = false
        var isAfterStop = false
        for place in core {
            let isStop = scalars[place] == 0x2E
            let isJoint = isAfterStop && isHyphen(scalars[place])
            guard isStop == isAfterCapital, isStop || isJoint || isCapital(place) else {
                return false
            }
            isAfterCapital = isCapital(place)
            isAfterStop = isStop
        }
        return isAfterCapital
    }

    /// Small letters after one capital, or several such parts as in "Салтыков-Щедрин".
    private func isName(_ core: Range<Int>) -> Bool {
        var isPartStart = true
        for place in core {
            if isCapital(place) != isPartStart { return false }
            isPartStart = isHyphen(scalars[place])
        }
        return !isPartStart
    }

    /// "XX", and "III–IV".
    private func isRoman(_ core: Range<Int>) -> Bool {
        var isAfterDigit = false
        for place in core {
            let isDigit = isRomanDigit(scalars[place])
            guard isDigit || isAfterDigit && isDash(scalars[place]) else { return false }
            isAfterDigit = isDigit
        }
        return isAfterDigit
    }

    func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
}
