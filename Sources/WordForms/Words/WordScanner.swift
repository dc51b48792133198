/// A word as it stands in a text.
struct FoundWord: Equatable {
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    var isCapitalised = false
    var isAcronym = false
}

/// Finds the words of a text one after the other: runs of letters, digits and their marks.
///
/// Words with a hyphen, numbers with a comma, addresses are several words: «юго-восток» is two,
/// `COVID-19` is two, "3,5" is two. An apostrophe between letters of one script belongs to the word.
/// One pass, no word is ever read twice; each Chinese or Japanese character is a word.
struct WordScanner {
    private var place = 0

    mutating func next(in text: Span<UInt8>) -> FoundWord? {
        while place < text.count {
            let (value, length) = text.scalar(at: place)
            let kind = WordScalar(value)
            if kind.isLetter || kind == .digit { return word(in: text) }
            let start = place
            place += length
            if kind == .ideograph { return FoundWord(range: start..<skipMarks(in: text)) }
        }
        return nil
    }

    /// The word that begins here; the place moves behind it.
    private mutating func word(in text: Span<UInt8>) -> FoundWord {
        let start = place
        var end = place
        var letters = LetterCount()
        scan: while place < text.count {
            let (value, length) = text.scalar(at: place)
            switch WordScalar(value) {
            case .separator, .ideograph:
                break scan
            case .apostrophe:
                guard letters.isJoined(to: place + length, in: text) else { break scan }
            case .mark:
                end = place + length
            case .ignorable:
                break
            case let kind:
                letters.count(kind, value)
                end = place + length
            }
            place += length
        }
        return FoundWord(
            range: start..<end, isCapitalised: letters.firstIsUpper, isAcronym: letters.areAcronym)
    }

    /// Moves behind marks; the end of them.
    private mutating func skipMarks(in text: Span<UInt8>) -> Int {
        while place < text.count {
            let (value, length) = text.scalar(at: place)
            guard WordScalar(value) == .mark else { break }
            place += length
        }
        return place
    }
}

/// The letters of a word so far.
private struct LetterCount {
    private var upper = 0
    private var others = 0
    private var last: UInt32 = 0
    private(set) var firstIsUpper = false

    /// The most letters of an acronym: a longer word in capitals is shouted.
    private static var longestAcronym: Int { 6 }

    @inline(__always)
    mutating func count(_ kind: WordScalar, _ value: UInt32) {
        if kind == .upper {
            if upper + others == 0 { firstIsUpper = true }
            upper += 1
        } else {
            others += 1
        }
        last = kind == .digit ? 0 : value
    }

    var areAcronym: Bool { others == 0 && (2...Self.longestAcronym).contains(upper) }

    /// Whether the letter at a place is of the script of the last one.
    func isJoined(to place: Int, in text: Span<UInt8>) -> Bool {
        guard place < text.count else { return false }
        let (value, _) = text.scalar(at: place)
        guard WordScalar(value).isLetter else { return false }
        return script(of: last) != nil && script(of: last) == script(of: value)
    }

    private func script(of letter: UInt32) -> Int? {
        switch letter {
        case 0x41...0x24F, 0x1E00...0x1EFF: 0
        case 0x400...0x52F: 1
        default: nil
        }
    }
}
