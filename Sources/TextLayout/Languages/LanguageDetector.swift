/// The language a text is most likely written in; nil where its letters and words do not tell.
///
/// Letters that a language does not have speak against it, its commonest words and endings for
/// it. Only the text's beginning is looked at: a newspaper keeps one language.
public func detectedLanguage(of text: String) -> Language? {
    let sample = LetterSample(text)
    guard sample.letters >= 2 else { return nil }
    let isCyrillic = sample.cyrillic >= sample.latin
    return (isCyrillic ? LanguageJudge.cyrillic : .latin).language(of: sample)
}

/// The words of a text's beginning, in small letters, and how often each letter stands in it.
private struct LetterSample {
    private(set) var words: [[Unicode.Scalar]] = []
    private(set) var letterCounts: [Unicode.Scalar: Int] = [:]
    private(set) var cyrillic = 0
    private(set) var latin = 0

    var letters: Int { cyrillic + latin }

    /// Scalars looked at: enough for any language to show, a bound on the work.
    private static let scalarLimit = 2000
    /// A longer run of letters is no word of any language here.
    private static let wordLimit = 40

    init(_ text: String) {
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars.prefix(Self.scalarLimit) {
            if let small = smallLetter(scalar) {
                if isLatin(small) { latin += 1 } else { cyrillic += 1 }
                letterCounts[small, default: 0] += 1
                word.append(small)
            } else if scalar != "\u{AD}" && scalar != "\u{301}" {
                // A soft hyphen or a stress mark stands inside a word; all else parts words.
                end(&word)
            }
        }
        end(&word)
    }

    private mutating func end(_ word: inout [Unicode.Scalar]) {
        if (1...Self.wordLimit).contains(word.count) { words.append(word) }
        word = []
    }
}

/// Tells the languages of one script apart.
private struct LanguageJudge: Sendable {
    static let cyrillic = LanguageJudge(cyrillicLanguages, isCyrillic: true)
    static let latin = LanguageJudge(latinLanguages, isCyrillic: false)

    private let rows: [LanguageRow]
    private let isCyrillic: Bool
    /// The rows a word, or an ending, speaks for: a bit for each.
    private let rowsOfWord: [EndingKey: UInt32]
    private let rowsOfEnding: [EndingKey: UInt32]

    /// A word only this language has among the commonest is worth as much as several endings.
    private static let wordWorth = 6
    private static let endingWorth = 2
    /// A letter the language writes and its neighbours do not.
    private static let ownLetterWorth = 4
    /// A letter outside the alphabet: a name of a foreign town may bring one, a text brings many.
    private static let foreignLetterCost = 9
    /// What speaks for the most read language when nothing else does.
    private static let commonness = 1
    /// Scalars of the shortest and the longest ending in the tables.
    private static let endingLengths = 1...5

    init(_ rows: [LanguageRow], isCyrillic: Bool) {
        self.rows = rows
        self.isCyrillic = isCyrillic
        var (words, endings): ([EndingKey: UInt32], [EndingKey: UInt32]) = ([:], [:])
        for (index, row) in rows.enumerated() {
            for word in row.words { words[EndingKey(word), default: 0] |= 1 << UInt32(index) }
            for ending in row.endings {
                endings[EndingKey(ending), default: 0] |= 1 << UInt32(index)
            }
        }
        rowsOfWord = words
        rowsOfEnding = endings
    }

    func language(of sample: LetterSample) -> Language? {
        var scores = rows.map { $0.isMostRead ? Self.commonness : 0 }
        for word in sample.words {
            let (asWord, endings) = rows(of: word)
            let asEnding = endings & ~asWord
            for index in scores.indices {
                if asWord >> UInt32(index) & 1 == 1 { scores[index] += Self.wordWorth }
                if asEnding >> UInt32(index) & 1 == 1 { scores[index] += Self.endingWorth }
            }
        }
        // Names in the other script say nothing about the language they stand in.
        for (letter, count) in sample.letterCounts where isCyrillic != isLatin(letter) {
            for (index, row) in rows.enumerated() {
                if row.ownLetters.contains(letter) {
                    scores[index] += count * Self.ownLetterWorth
                } else if !row.alphabet.contains(letter) {
                    scores[index] -= count * Self.foreignLetterCost
                }
            }
        }
        guard let best = scores.max(), best > 0 else { return nil }
        return scores.firstIndex(of: best).map { Language(rows[$0].code) }
    }

    /// The rows that have `word`, and those with an ending it has behind a letter at least.
    private func rows(of word: [Unicode.Scalar]) -> (asWord: UInt32, asEnding: UInt32) {
        var asEnding: UInt32 = 0
        var key = EndingKey()
        for (length, letter) in word.reversed().enumerated() {
            if Self.endingLengths.contains(length) { asEnding |= rowsOfEnding[key] ?? 0 }
            key.put(letter)
        }
        return (rowsOfWord[key] ?? 0, asEnding)
    }
}

/// Letters told from the last to the first, as one number: looking up many endings of many words
/// makes no strings.
private struct EndingKey: Hashable {
    // FNV-1a; that two endings of the tables or a text share a number is all but impossible.
    private var number: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ text: String) {
        for letter in text.unicodeScalars.reversed() { put(letter) }
    }

    mutating func put(_ letter: Unicode.Scalar) {
        number = (number ^ UInt64(letter.value)) &* 0x100_0000_01B3
    }
}
