/// The letters of a word as the rules see them: codes for the patterns, and masks of what they are.
/// Marks over letters are not letters.
struct WordLetters {
    /// The codes, those of the word's beginning and end around them.
    private(set) var codes = WordCodes(repeating: 0)
    private(set) var masks = LetterMasks()
    /// Which of the word's scalars are letters, where some are marks.
    private var letterScalars: UInt64 = 0
    private var hasMarks = false

    static let mostScalars = 64

    init() {
        codes[0] = Alphabet.edge
    }

    /// The code of the last letter.
    @inline(__always)
    var last: UInt8 { codes[masks.count] }

    /// Reads a word; false for what is none that may be parted: one with capitals after its first
    /// letter, with letters of another script, with digits, or of more than 64 scalars.
    @inline(__always)
    mutating func read(
        _ bytes: Span<UInt8>, _ word: Range<Int>, _ alphabet: borrowing Alphabet
    ) -> Bool {
        guard word.lowerBound >= 0, word.upperBound <= bytes.count else { return false }
        var place = word.lowerBound
        var masks = LetterMasks()
        var last: UInt8 = 0
        while place < word.upperBound {
            let scalar = bytes.scalar(at: place)
            place += scalar.length
            let letter = alphabet[scalar.value]
            if letter.isMark { return readAgain(bytes, word, alphabet) }
            if !letter.isLetter || masks.count == Self.mostScalars { return false }
            masks.append(letter, after: last)
            last = letter.code
            codes[masks.count] = last
        }
        codes[masks.count + 1] = Alphabet.edge
        self.masks = masks
        return masks.capitals & ~1 == 0
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
        var base: UInt32 = 0
        while place < word.upperBound {
            let scalar = bytes.scalar(at: place)
            place += scalar.length
            var letter = alphabet[scalar.value]
            guard letter.isLetter, scalars < Self.mostScalars else { return false }
            scalars += 1
            if letter.isMark {
                guard let composed = composedLetter(base, scalar.value) else { continue }
                letter = alphabet[composed]
                guard letter.isLetter else { continue }
                masks.removeLast()
            } else {
                letterScalars |= 1 << UInt64(scalars - 1)
            }
            masks.append(letter, after: last)
            codes[masks.count] = letter.code
            base = scalar.value
        }
        codes[masks.count + 1] = Alphabet.edge
        return masks.capitals & ~1 == 0
    }

    /// From places by letters to places by scalars.
    @inline(__always)
    func scalars(_ letters: UInt64) -> UInt64 {
        hasMarks ? spread(letters) : letters
    }

    @inline(never)
    private func spread(_ letters: UInt64) -> UInt64 {
        var result: UInt64 = 0
        var letters = letters
        for scalar in Bits(letterScalars) {
            if letters & 1 != 0 { result |= scalar }
            letters >>= 1
        }
        return result
    }
}

/// What the letters of a word are: bit `i` of a mask is the letter number `i`.
struct LetterMasks {
    private(set) var count = 0
    private(set) var vowels: UInt64 = 0
    private(set) var consonants: UInt64 = 0
    private(set) var neverFirst: UInt64 = 0
    private(set) var glides: UInt64 = 0
    private(set) var specials: UInt64 = 0
    private(set) var capitals: UInt64 = 0
    /// Letters that are alike the letter before them.
    private(set) var twins: UInt64 = 0

    /// At most 64 letters.
    @inline(__always)
    mutating func append(_ letter: Letter, after last: UInt8) {
        let shift = UInt64(truncatingIfNeeded: count)
        vowels |= letter.vowel &<< shift
        consonants |= letter.consonant &<< shift
        neverFirst |= letter.neverFirst &<< shift
        glides |= letter.glide &<< shift
        specials |= letter.special &<< shift
        capitals |= letter.capital &<< shift
        twins |= (letter.code == last ? 1 : 0) &<< shift
        count &+= 1
    }

    mutating func removeLast() {
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
