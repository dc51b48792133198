/// A word without what two spellings of it may differ in: case, ё for е, stress marks, soft hyphens,
/// letters written with a mark of their own, which apostrophe. `bytes` are UTF-8.
///
/// Kept and filled anew for each word, so that none takes memory of its own.
struct FoldedWord {
    private(set) var bytes: [UInt8] = []
    private(set) var script = Script.other
    private(set) var hasDigit = false
    /// The languages that have all of its letters.
    private(set) var languages: WordLanguages = []
    private(set) var letterCount = 0

    enum Script { case cyrillic, latin, other }

    /// Scalars that are kept of a longer word: hostile text has words without end.
    static let mostScalars = 64

    /// The last letter, for the mark that may follow, and where it begins.
    private var last: UInt32 = 0
    private var lastPlace = 0
    private var hasCyrillic = false
    private var hasLatin = false

    /// Folds the word that stands at a place of a text.
    mutating func fold(_ word: Range<Int>, of text: Span<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        (script, hasDigit, languages, letterCount) = (.other, false, [], 0)
        (last, lastPlace, hasCyrillic, hasLatin) = (0, 0, false, false)
        var apostrophe: Int?
        var place = word.lowerBound
        while place < word.upperBound, letterCount < Self.mostScalars {
            let (value, length) = text.scalar(at: place)
            place += length
            if value >= 0x430 && value < 0x450 {
                add(value)
            } else if WordScalar(value) == .apostrophe {
                apostrophe = bytes.count
            } else {
                foldOther(value)
            }
        }
        dropPossessive(after: apostrophe)
        setScript()
    }

    /// Everything but small Cyrillic letters.
    private mutating func foldOther(_ value: UInt32) {
        switch value {
        case 0x30...0x39:
            hasDigit = true
            add(value)
        case 0x61...0x7A: add(value)
        case 0x41...0x5A: add(value + 0x20)
        case 0x410...0x42F: add(value + 0x20)
        case 0x300...0x36F: mark(value)
        case 0x400...0x40F: add(Self.cyrillic(value + 0x50))
        case 0x450...0x45F: add(Self.cyrillic(value))
        default: foldRare(value)
        }
    }

    /// ё is е; letters that only bear a stress, or would be read as if, are without it.
    private static func cyrillic(_ letter: UInt32) -> UInt32 {
        switch letter {
        case 0x450, 0x451: 0x435
        case 0x453: 0x433
        case 0x45C: 0x43A
        case 0x45D: 0x438
        default: letter
        }
    }

    private mutating func foldRare(_ value: UInt32) {
        if let letter = LatinLetters.folded(value) {
            add(letter)
            return
        }
        let kind = WordScalar(value)
        guard kind != .ignorable, kind != .separator, let scalar = Unicode.Scalar(value) else {
            return
        }
        hasDigit = hasDigit || kind == .digit
        if kind == .upper {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                if lower.value >= 0x300 && lower.value < 0x370 { continue }
                add(Self.greek(lower.value))
            }
        } else if !Self.isVowelPoint(value) {
            add(Self.greek(value))
        }
    }

    /// Small Greek letters without accents; the final sigma is a sigma.
    private static func greek(_ letter: UInt32) -> UInt32 {
        switch letter {
        case 0x3AC: 0x3B1
        case 0x3AD: 0x3B5
        case 0x3AE: 0x3B7
        case 0x3AF, 0x390, 0x3CA: 0x3B9
        case 0x3C2: 0x3C3
        case 0x3CC: 0x3BF
        case 0x3CD, 0x3B0, 0x3CB: 0x3C5
        case 0x3CE: 0x3C9
        default: letter
        }
    }

    /// Points of Hebrew and Arabic, which most texts leave out.
    private static func isVowelPoint(_ value: UInt32) -> Bool {
        (0x591...0x5C7).contains(value) || (0x64B...0x65F).contains(value)
    }

    /// A mark makes another letter of the last one, or is a stress and is dropped.
    private mutating func mark(_ mark: UInt32) {
        guard lastPlace < bytes.count else { return }
        if let whole = MarkedLetters.letter(last, with: mark) {
            replaceLast(by: LatinLetters.folded(whole) ?? whole)
        } else if let plain = last < 0x250 ? LatinLetters.plain(last) : nil {
            // A second mark: no stemmer knows such a letter.
            replaceLast(by: plain)
        }
    }

    private mutating func replaceLast(by letter: UInt32) {
        bytes.removeSubrange(lastPlace...)
        letterCount -= 1
        add(letter)
    }

    @inline(__always)
    private mutating func add(_ letter: UInt32) {
        if letter >= 0x400 && letter < 0x530 {
            hasCyrillic = true
        } else if letter > 0x39 && letter < 0x250 {
            hasLatin = true
        }
        last = letter
        lastPlace = bytes.count
        letterCount += 1
        bytes.append(scalar: letter)
    }

    /// «Moldova's» is a form of «Moldova».
    private mutating func dropPossessive(after apostrophe: Int?) {
        guard let apostrophe, apostrophe > 0, bytes.count == apostrophe + 1,
            bytes[apostrophe] == UInt8(ascii: "s")
        else { return }
        bytes.removeLast()
        letterCount -= 1
    }

    private mutating func setScript() {
        if hasCyrillic && hasLatin { unifyLookAlikes() }
        if hasCyrillic {
            (script, languages) = (.cyrillic, CyrillicAlphabets.languages(of: bytes))
        } else if hasLatin {
            (script, languages) = (.latin, .latin)
        }
    }

    /// A letter of one script that was typed as its look-alike of the other.
    private mutating func unifyLookAlikes() {
        if let cyrillic = LookAlikes.cyrillic(bytes) {
            (bytes, hasLatin) = (cyrillic, false)
        } else if let latin = LookAlikes.latin(bytes) {
            (bytes, hasCyrillic) = (latin, false)
        }
    }

    /// The word with an ending that is folded already.
    func adding(_ ending: String) -> FoldedWord {
        var longer = self
        longer.bytes.append(contentsOf: ending.utf8)
        longer.letterCount += ending.unicodeScalars.count
        return longer
    }

    /// Whose stems it gets in a text of a language: a Latin word in Russian news is English, a word
    /// with ы in Ukrainian news Russian.
    func language(inTextOf language: WordLanguage) -> WordLanguage {
        switch script {
        case .other: .other
        case .cyrillic:
            languages.contains(WordLanguages(language)) ? language : languages.first ?? .other
        case .latin: languages.contains(WordLanguages(language)) ? language : .english
        }
    }
}
