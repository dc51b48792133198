/// The letters of a word as the rules see them: codes for the patterns, and masks in which bit `i`
/// is the letter number `i`. Marks over letters are not letters.
struct WordLetters {
    /// The codes, those of the word's beginning and end around them.
    private(set) var codes = WordCodes(repeating: 0)
    private(set) var count = 0
    private(set) var vowels: UInt64 = 0
    private(set) var consonants: UInt64 = 0
    private(set) var neverFirst: UInt64 = 0
    private(set) var glides: UInt64 = 0
    private(set) var specials: UInt64 = 0
    /// Letters that are alike the letter before them.
    private(set) var twins: UInt64 = 0
    private var capitals: UInt64 = 0
    /// Which of the word's scalars are letters, where some are marks.
    private var letterScalars: UInt64 = 0
    private var hasMarks = false

    static let mostScalars = 64

    /// Nil for what is no word that may be parted: one with capitals after its first letter, with
    /// letters of another script, with digits, or of more than 64 scalars.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, _ word: Range<Int>, _ alphabet: borrowing Alphabet) {
        guard word.lowerBound >= 0, word.upperBound <= bytes.count else { return nil }
        var place = word.lowerBound
        codes[0] = Alphabet.edge
        while place < word.upperBound {
            let scalar = bytes.scalar(at: place)
            place += scalar.length
            let letter = alphabet[scalar.value]
            if letter.isMark {
                guard readAgain(bytes, word, alphabet) else { return nil }
                break
            }
            if !letter.isLetter || count == Self.mostScalars { return nil }
            append(letter)
        }
        if capitals & ~1 != 0 { return nil }
        codes[count + 1] = Alphabet.edge
    }

    @inline(__always)
    private mutating func append(_ letter: Letter) {
        let shift = UInt64(truncatingIfNeeded: count)
        vowels |= letter.vowel &<< shift
        consonants |= letter.consonant &<< shift
        neverFirst |= letter.neverFirst &<< shift
        glides |= letter.glide &<< shift
        specials |= letter.special &<< shift
        capitals |= letter.capital &<< shift
        if letter.code == codes[count] { twins |= 1 &<< shift }
        codes[count + 1] = letter.code
        count += 1
    }

    /// Reads a word with combining marks: one that makes another letter of the letter before it
    /// (и and a breve) does so, any other is passed over.
    @inline(never)
    private mutating func readAgain(
        _ bytes: Span<UInt8>, _ word: Range<Int>, _ alphabet: borrowing Alphabet
    ) -> Bool {
        self = WordLetters()
        hasMarks = true
        var place = word.lowerBound
        var scalars = 0
        var last: UInt32 = 0
        while place < word.upperBound {
            let scalar = bytes.scalar(at: place)
            place += scalar.length
            let letter = alphabet[scalar.value]
            guard letter.isLetter, scalars < Self.mostScalars else { return false }
            if letter.isMark {
                if let composed = composedLetter(last, scalar.value), alphabet[composed].isLetter {
                    removeLast()
                    append(alphabet[composed])
                }
                last = 0
            } else {
                letterScalars |= 1 << UInt64(scalars)
                append(letter)
                last = scalar.value
            }
            scalars += 1
        }
        return true
    }

    private init() {
        codes[0] = Alphabet.edge
    }

    private mutating func removeLast() {
        guard count > 0 else { return }
        count -= 1
        let others: UInt64 = ~(1 << UInt64(count))
        vowels &= others
        consonants &= others
        neverFirst &= others
        glides &= others
        specials &= others
        capitals &= others
        twins &= others
    }

    /// From places by letters to places by scalars.
    @inline(__always)
    func scalars(_ letters: UInt64) -> UInt64 {
        hasMarks ? spread(letters) : letters
    }

    @inline(never)
    private func spread(_ letters: UInt64) -> UInt64 {
        var result: UInt64 = 0
        var scalars = letterScalars
        var letters = letters
        while scalars != 0, letters != 0 {
            let lowest = scalars & (0 &- scalars)
            if letters & 1 != 0 { result |= lowest }
            letters >>= 1
            scalars ^= lowest
        }
        return result
    }
}

/// The one scalar for a letter and a combining mark, of the letters that rules tell apart.
private func composedLetter(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    for row in composedLetters where row.mark == mark {
        let letters = row.letters.unicodeScalars
        guard let place = letters.firstIndex(where: { $0.value == letter }) else { return nil }
        return letters[letters.index(after: place)].value
    }
    return nil
}

/// By mark, letters each with its composition after it.
private let composedLetters: [(mark: UInt32, letters: String)] = [
    (0x306, "ийИЙуўУЎaăAĂ"), (0x308, "еёЕЁіїІЇ"), (0x302, "aâAÂiîIÎ"), (0x326, "sșSȘtțTȚ"),
    (0x30C, "cčCČsšSŠzžZŽ"), (0x301, "cćCĆгѓГЃкќКЌ"),
]
