package import WordForms

/// A text with its words.
package struct AnalysedPassage: Sendable {
    package let text: String
    package let words: AnalysedText

    package init(_ text: String, language: WordLanguage, by analyser: WordAnalyser) {
        self.text = text
        words = analyser.analyse(text, language: language)
    }
}

/// The two or three words that two articles share and that weigh most, names and acronyms first,
/// in the form they have in the other's title, else in its text: «НАТО», «ОБСЕ», «переговоры».
///
/// `asking` is the article they are shown beside.
package func sharedTerms(
    _ asking: WeighedVector, with title: AnalysedPassage, _ texts: [AnalysedPassage]
) -> [String] {
    var candidates = SharedWords(asking)
    candidates.add(title, times: StemVector.titleCount)
    for text in texts { candidates.add(text, times: 1) }
    return candidates.best(3)
}

/// The words of a text that another one has too.
private struct SharedWords {
    private struct Word {
        var weight: Double
        var count = 0
        var form: String
        var isAcronym: Bool
        /// It has a capital letter where no sentence begins.
        var isName = false
        /// It is written small somewhere, so that a capital only begins a sentence.
        var isSmall = false
        /// The form begins a sentence.
        var isAtBeginning: Bool
        /// A capital letter follows at once: «Вера Гуцу».
        var leadsName = false

        /// How many words were met before it.
        var place: Int

        var tellsOfSomeone: Bool { isAcronym || isName || (leadsName && !isSmall) }

        var total: Double {
            weight * Weighting.damped(count) * (tellsOfSomeone ? SharedWords.nameFactor : 1)
        }

        var shown: String {
            guard isSmall || isAtBeginning, !tellsOfSomeone else { return form }
            return form.prefix(1).lowercased() + form.dropFirst()
        }
    }

    /// Names tell a reader more than their rarity does.
    private static let nameFactor = 1.5
    /// A word of less than this part of the best one's weight says nothing beside it.
    private static let leastShare = 0.25
    /// Shorter words, in letters, say nothing alone.
    private static let shortest = 3
    /// Letters by which two words begin alike.
    private static let sameBeginning = 4
    /// A longer form, in bytes, is no word.
    private static let longestForm = 120

    private let weights: [StemKey: Double]
    private var words: [StemKey: Word] = [:]

    init(_ asking: WeighedVector) {
        weights = Dictionary(asking.terms.map { ($0.key, $0.pull) }) { first, _ in first }
    }

    mutating func add(_ passage: AnalysedPassage, times: Int) {
        let bytes = Array(passage.text.utf8)
        var end = 0
        var last: StemKey?
        for term in passage.words.terms {
            let between = bytes[end..<max(end, term.source.lowerBound)]
            end = term.source.upperBound
            let isQuoted = Self.isQuotation(between.last) && Self.isQuotation(bytes[end...].first)
            let isAtBeginning =
                !isQuoted && (between.startIndex == 0 || Self.endsSentence(between))
            if let last, term.isCapitalised, between.elementsEqual(" ".utf8) {
                words[last]?.leadsName = true
            }
            last = nil
            guard let stem = term.likenessStem else { continue }
            let key = StemKey(stem: passage.words.bytes[stem])
            guard let weight = weights[key] else { continue }
            note(key, term, weight, isAtBeginning, in: bytes, times: times)
            last = key
        }
    }

    private mutating func note(
        _ key: StemKey, _ term: AnalysedText.Term, _ weight: Double, _ isAtBeginning: Bool,
        in bytes: [UInt8], times: Int
    ) {
        if words[key] == nil {
            guard term.source.count <= Self.longestForm else { return }
            let form = String(decoding: bytes[term.source], as: UTF8.self)
            guard form.unicodeScalars.count >= (term.isAcronym ? 2 : Self.shortest),
                !form.unicodeScalars.contains(where: { $0.properties.numericType != nil })
            else { return }
            words[key] = Word(
                weight: weight, form: form, isAcronym: term.isAcronym,
                isAtBeginning: isAtBeginning, place: words.count)
        }
        words[key]?.count += times
        if !term.isCapitalised { words[key]?.isSmall = true }
        if term.isCapitalised, !isAtBeginning { words[key]?.isName = true }
    }

    /// Whether a byte ends or begins a quotation mark: «», „“”, or plain ones.
    private static func isQuotation(_ byte: UInt8?) -> Bool {
        switch byte {
        case 0x22?, 0xAB?, 0xBB?, 0xC2?, 0xE2?, 0x9C?, 0x9D?, 0x9E?: true
        default: false
        }
    }

    /// Whether something stands between two words after which a capital letter is no name's.
    private static func endsSentence(_ between: ArraySlice<UInt8>) -> Bool {
        String(decoding: between, as: UTF8.self).unicodeScalars.contains { scalar in
            switch scalar {
            case " ", ",", ";", "-", "—", "–", "(", ")", "\u{A0}", "\u{202F}": false
            // What is quoted within a sentence is a name: the team «Мельник».
            case "«", "»", "„", "“", "”", "\"": false
            default: true
            }
        }
    }

    func best(_ count: Int) -> [String] {
        let ranked = words.values.sorted { ($1.total, $0.form) < ($0.total, $1.form) }
        guard let best = ranked.first else { return [] }
        var chosen: [Word] = []
        for word in ranked.prefix(while: { $0.total >= best.total * Self.leastShare }) {
            // Forms of one word that have stems apart: «Сухой» and «Сухого».
            let beginning = word.form.lowercased().prefix(Self.sameBeginning)
            let isRepeated = chosen.contains { $0.form.lowercased().hasPrefix(beginning) }
            if !isRepeated { chosen.append(word) }
            if chosen.count == count { break }
        }
        let names = chosen.filter(\.tellsOfSomeone).sorted { $0.place < $1.place }
        return (names + chosen.filter { !$0.tellsOfSomeone }).map(\.shown)
    }
}
