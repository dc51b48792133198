/// Makes stems of folded words: the stemmers of all languages, and room for what they make.
final class Stems {
    private let russian = Stemmer(.russian)
    private let romanian = Stemmer(.romanian)
    private let english = Stemmer(.english)
    private let serbian = Stemmer(.serbian)

    /// A shorter word is its own stem.
    private static let shortestStemmed = 3

    /// Writes the stem of a word taken for one of a language.
    func stem(_ word: FoldedWord, _ language: WordLanguage, into stem: inout [UInt8]) {
        guard word.letterCount >= Self.shortestStemmed, !word.hasDigit else {
            stem = word.bytes
            dropMarks(of: &stem)
            return
        }
        if let known = IrregularStems.first(of: word.bytes, language) {
            stem = known
            return
        }
        switch language {
        case .russian: russian.stem(word.bytes, into: &stem)
        case .belarusian:
            stem = word.bytes
            BelarusianStem.stem(&stem)
        case .bulgarian:
            stem = word.bytes
            BulgarianStem.stem(&stem)
        case .ukrainian:
            stem = word.bytes
            UkrainianStem.stem(&stem)
        case .serbian:
            serbian.stem(word.bytes, into: &stem)
            stem.insert(SerbianStem.mark, at: 0)
        case .romanian: stemRomanian(word.bytes, into: &stem)
        case .english: english.stem(word.bytes, into: &stem)
        case .other: stem = word.bytes
        }
        dropMarks(of: &stem)
    }

    /// Writes the second stem that a name, or another word whose form does not tell what it is, has
    /// in some languages; whether it has one.
    func secondStem(
        _ word: FoldedWord, _ language: WordLanguage, mayBeName: Bool, into stem: inout [UInt8]
    ) -> Bool {
        guard word.letterCount >= Self.shortestStemmed, !word.hasDigit else { return false }
        if let known = IrregularStems.second(of: word.bytes, language) {
            stem = known
            return true
        }
        switch language {
        case .russian where mayBeName:
            stem = word.bytes
            NameStem.russian(&stem)
        case .ukrainian where mayBeName:
            stem = word.bytes
            NameStem.ukrainian(&stem)
        case .romanian:
            guard let singular = RomanianEndings.singular(word.bytes) else { return false }
            stemRomanian(singular, into: &stem)
            dropMarks(of: &stem)
        default: return false
        }
        return true
    }

    private func stemRomanian(_ word: [UInt8], into stem: inout [UInt8]) {
        var prepared = word
        RomanianEndings.prepare(&prepared)
        romanian.stem(prepared, into: &stem)
    }

    /// The stems of a word in every language that has its letters, second stems and the word itself
    /// among them, each once.
    func all(of word: FoldedWord) -> [[UInt8]] {
        var all: [[UInt8]] = []
        var made: [UInt8] = []
        func add(_ stem: [UInt8]) {
            if !all.contains(stem) { all.append(stem) }
        }
        for language in word.languages.members {
            stem(word, language, into: &made)
            add(made)
            for variant in StemVariants.of(made, of: word, language) { add(variant) }
            for other in AlternatingWords.stems(beside: made, language) { add(other) }
            if secondStem(word, language, mayBeName: true, into: &made) { add(made) }
        }
        add(plain(word))
        return all
    }

    /// How the stems of words that begin so may begin.
    func beginnings(of word: FoldedWord) -> [[UInt8]] {
        let plain = plain(word)
        guard word.languages.contains(WordLanguages(.serbian)),
            let serbian = SerbianStem.beginning(plain)
        else { return [plain] }
        return [plain, serbian]
    }

    /// The word itself as an index has it.
    func plain(_ word: FoldedWord) -> [UInt8] {
        var plain = word.bytes
        dropMarks(of: &plain)
        return plain
    }

    /// Latin letters without marks: people search without them.
    private func dropMarks(of stem: inout [UInt8]) {
        guard stem.contains(where: { (0xC3...0xC5).contains($0) }) else { return }
        var plain: [UInt8] = []
        var place = 0
        while place < stem.count {
            let (value, length) = stem.span.scalar(at: place)
            place += length
            plain.append(scalar: LatinLetters.plain(value) ?? value)
        }
        stem = plain
    }
}
