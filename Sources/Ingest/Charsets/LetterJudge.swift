/// The encoding of one byte a letter that `bytes` are plainly in; nil where it is not plain.
///
/// In running text small letters follow small letters, the common letters are common, letters of
/// two alphabets do not meet in a word, and signs stand between words. In a wrong table small and
/// capital letters change places (KOI8 against windows-1251), common letters become rare ones
/// (x-mac-cyrillic) or letters become frames and signs (cp866).
func judgedEncoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let sample = LetterSample(bytes)
    var best: (encoding: TextEncoding, score: Int)?
    for encoding in judgedEncodings {
        let score = sample.score(as: encoding)
        if score > best?.score ?? 0 { best = (encoding, score) }
    }
    return best?.encoding
}

/// Of the encodings of Latin letters the one that reads the bytes least badly, where none is plain.
func likeliestLatin(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    let sample = LetterSample(bytes)
    let likely: [TextEncoding] = [.windows1250, .iso8859Part2]
    return likely.reduce(.windows1252) { best, encoding in
        sample.score(as: encoding) > sample.score(as: best) ? encoding : best
    }
}

/// The encoding the letters plainly say where it is not the one that is declared.
func contradictingEncoding(
    _ declared: TextEncoding, of bytes: ArraySlice<UInt8>
) -> TextEncoding? {
    let sample = LetterSample(bytes)
    let judged = judgedEncoding(of: bytes) ?? likeliestLatin(of: bytes)
    guard sample.letters >= fewestLetters, judged != declared else { return nil }
    let gain = sample.score(as: judged) - sample.score(as: declared)
    // Small letters are nearly the same in these two.
    let areAlike = Set([declared, judged]) == [.windows1251, .macCyrillic]
    return gain > sample.letters / (areAlike ? 8 : 1) ? judged : nil
}

/// Bytes beyond ASCII that could not all be signs and names.
private let fewestLetters = 6

/// Of those that read a text equally well, the first is taken.
private let judgedEncodings: [TextEncoding] = [
    .windows1251, .koi8r, .koi8u, .cp866, .iso8859Part5, .macCyrillic, .windows1252, .windows1250,
    .iso8859Part16, .iso8859Part2,
]

/// The bytes beyond ASCII at the beginning of a text, each run with what stands around it.
private struct LetterSample {
    /// Bytes beyond ASCII that are looked at.
    private static let longest = 4096

    private var bytes: [UInt8] = []
    private(set) var letters = 0

    init(_ text: ArraySlice<UInt8>) {
        var before: UInt8 = 0x20
        for byte in text where byte != 0 {
            if byte >= 0x80 {
                if before < 0x80 { bytes.append(before) }
                bytes.append(byte)
                letters += 1
            } else if before >= 0x80 {
                bytes.append(byte)
                if letters >= Self.longest { break }
            }
            before = byte
        }
    }

    /// How well the bytes read in an encoding: a few points for each letter in a good one.
    func score(as encoding: TextEncoding) -> Int {
        guard let worths = worthsOfBytes[encoding] else { return 0 }
        var score = 0
        var before = worths[0x20]
        for byte in bytes {
            let letter = worths[Int(byte)]
            score += letter.worth(after: before, isBeyondASCII: byte >= 0x80)
            before = letter
        }
        return score
    }
}

/// A letter's part in the score.
private struct LetterWorth {
    enum Script { case none, latin, cyrillic }
    enum Height { case none, small, capital }

    let script: Script
    let height: Height
    /// More for the more frequent.
    let frequency: Int
    let isASCII: Bool

    init(_ scalar: Unicode.Scalar) {
        isASCII = scalar.isASCII
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        frequency = letterFrequencies[small] ?? Self.rarest(scalar)
        switch scalar.value {
        case 0x400...0x45F, 0x490...0x491: script = .cyrillic
        default: script = scalar.isLetter && scalar != "ª" && scalar != "º" ? .latin : .none
        }
        height = script == .none ? .none : scalar == small ? .small : .capital
    }

    /// What is in no table: another letter, a sign of newspapers, anything else.
    private static func rarest(_ scalar: Unicode.Scalar) -> Int {
        if "«»–—…№\u{A0}„“”‘’•©°·§\u{AD}™®€".unicodeScalars.contains(scalar) { return 0 }
        return scalar.isLetter ? -2 : -4
    }

    func worth(after before: LetterWorth, isBeyondASCII: Bool) -> Int {
        // Within a word.
        if script != .none, before.script != .none {
            if script != before.script { return -6 }
            if height == .capital, before.height == .small { return -8 }
            guard isBeyondASCII else { return 0 }
            // In a Latin word hardly two letters in a row have marks.
            if script == .latin, !before.isASCII { return frequency - 5 }
            return height == .capital ? frequency - 1 : frequency
        }
        guard isBeyondASCII else { return 0 }
        if script == .none { return before.script == .none ? frequency : frequency * 2 }
        // At the beginning of a word.
        return height == .capital ? frequency - 2 : frequency
    }
}

/// What each byte is worth in an encoding of one byte a letter.
private let worthsOfBytes: [TextEncoding: [LetterWorth]] = {
    let ascii = (0..<0x80).map { LetterWorth(Unicode.Scalar(UInt8($0))) }
    var worths: [TextEncoding: [LetterWorth]] = [:]
    for encoding in TextEncoding.allCases {
        worths[encoding] = upperHalf(of: encoding).map { ascii + $0.map(LetterWorth.init) }
    }
    return worths
}()

private let letterFrequencies: [Unicode.Scalar: Int] = {
    var frequencies: [Unicode.Scalar: Int] = [:]
    for (letters, frequency) in [
        ("оеаин", 6), ("тсрвл", 5), ("кмдпуі", 4), ("яыьгзбјў", 3), ("чйхжшюїє", 2),
        ("цщэљњћ", 1), ("ёђъф", 0), ("џґ", -2), ("ѓќѕ", -6),
        // Latin letters with marks, of the languages around.
        ("éăîșțşţ", 4), ("âáíóöüäàèçñ", 3), ("êôúìòùãåøæßčćęąłśżźńřěýůőű", 1), ("ëïûœÿšž", 0),
        ("õ", -1), ("þðđŕĺľď", -3),
    ] {
        for letter in letters.unicodeScalars { frequencies[letter] = frequency }
    }
    return frequencies
}()
