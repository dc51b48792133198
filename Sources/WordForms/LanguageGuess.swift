/// The language a text is most likely written in, as a BCP 47 primary subtag such as "ru";
/// nil where its letters and words do not tell.
///
/// Letters that a language does not have speak against it, its commonest words and endings for
/// it. Only the text's beginning is looked at: a newspaper keeps one language.
package func guessedLanguage(of text: String) -> String? {
    let sample = LetterSample(text)
    guard sample.letters >= 2 else { return nil }
    let isCyrillic = sample.cyrillic >= sample.latin
    let rows = isCyrillic ? cyrillicLanguages : latinLanguages
    // Names in the other script say nothing about the language they stand in.
    let letters = sample.letterCounts.filter { isCyrillic != isLatin($0.key) }
    var best: (code: String, score: Int)?
    for row in rows {
        let score = row.score(words: sample.words, letters: letters)
        if score > (best?.score ?? 0) { best = (row.code, score) }
    }
    return best?.code
}

/// The words of a text's beginning, in small letters, and how often each letter stands in it.
struct LetterSample {
    private(set) var words: [String] = []
    private(set) var letterCounts: [Unicode.Scalar: Int] = [:]
    private(set) var cyrillic = 0
    private(set) var latin = 0

    var letters: Int { cyrillic + latin }

    /// Scalars looked at: enough for any language to show, a bound on the work.
    private static let scalarLimit = 4000
    /// A longer run of letters is no word of any language here.
    private static let wordLimit = 40

    init(_ text: String) {
        var word = String.UnicodeScalarView()
        var length = 0
        var seen = 0
        for scalar in text.unicodeScalars {
            seen += 1
            if seen > Self.scalarLimit { break }
            guard let small = smallLetter(scalar) else {
                // A soft hyphen or a stress mark stands inside a word.
                if scalar.value == 0xAD || scalar.value == 0x301 { continue }
                end(&word, &length)
                continue
            }
            if isLatin(small) {
                latin += 1
            } else {
                cyrillic += 1
            }
            letterCounts[small, default: 0] += 1
            length += 1
            if length <= Self.wordLimit { word.append(small) }
        }
        end(&word, &length)
    }

    private mutating func end(_ word: inout String.UnicodeScalarView, _ length: inout Int) {
        if length > 0 && length <= Self.wordLimit { words.append(String(word)) }
        word = String.UnicodeScalarView()
        length = 0
    }
}

extension LanguageRow {
    /// A word only this language has among the commonest is worth as much as several endings.
    private static let wordWorth = 6
    private static let endingWorth = 2
    /// A letter the language writes and its neighbours do not.
    private static let ownLetterWorth = 4
    /// A letter outside the alphabet: a name of a foreign town may bring one, a text brings many.
    private static let foreignLetterCost = 9
    /// What speaks for a language when nothing else does: one letter's worth for the most read.
    private static let commonness = 1

    fileprivate func score(words sample: [String], letters: [Unicode.Scalar: Int]) -> Int {
        var score = isMostRead ? Self.commonness : 0
        for word in sample {
            if words.contains(word) {
                score += Self.wordWorth
            } else if endings.contains(where: {
                word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0)
            }) {
                score += Self.endingWorth
            }
        }
        for (letter, count) in letters {
            if ownLetters.contains(letter) {
                score += count * Self.ownLetterWorth
            } else if !alphabet.contains(letter) {
                score -= count * Self.foreignLetterCost
            }
        }
        return score
    }
}
