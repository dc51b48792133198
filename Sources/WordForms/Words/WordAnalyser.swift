/// Finds the words of texts and their stems. Keeps its stemmers and remembers the words it met, so
/// every task has one of its own and uses it for many texts.
///
/// Limits: a word is known by its first 64 letters; the stems know endings and the words of
/// `AlternatingWords`, not dictionaries, so лёг is not found by лечь, while учитель and учительница
/// may find each other; words of languages that `WordLanguage` does not name are found as typed,
/// whatever their case and marks.
package final class WordAnalyser {
    private let stems = Stems()
    private var word = FoldedWord()
    private var stem: [UInt8] = []
    private var second: [UInt8] = []
    private var memory = StemMemory()

    package init() {}

    /// The words of a text in a language. Linear in the text, whatever it is.
    package func analyse(_ text: String, language: WordLanguage) -> AnalysedText {
        analyse(text.utf8.span, language: language)
    }

    /// The words of a text given as UTF-8; bytes that are not well formed part words.
    package func analyse(_ text: Span<UInt8>, language: WordLanguage) -> AnalysedText {
        var analysed = AnalysedText()
        analysed.bytes.reserveCapacity(text.count)
        analysed.terms.reserveCapacity(text.count / 10)
        var scanner = WordScanner()
        while let found = scanner.next(in: text) {
            append(found, of: text, language, to: &analysed)
        }
        return analysed
    }

    private func append(
        _ found: FoundWord, of text: Span<UInt8>, _ language: WordLanguage,
        to analysed: inout AnalysedText
    ) {
        if !analysed.bytes.isEmpty { analysed.bytes.append(AnalysedText.space) }
        let start = analysed.bytes.count
        let known = memory.append(found.range, of: text, language, to: &analysed.bytes)
        let stemCount = known ?? stemmed(found, of: text, language, to: &analysed.bytes)
        analysed.terms.append(
            AnalysedText.Term(
                stem: start..<start + stemCount, secondEnd: analysed.bytes.count, word: found))
    }

    /// Makes and appends the stems of a word; how many bytes the first has.
    private func stemmed(
        _ found: FoundWord, of text: Span<UInt8>, _ language: WordLanguage,
        to bytes: inout [UInt8]
    ) -> Int {
        word.fold(found.range, of: text)
        let start = bytes.count
        let language = word.language(inTextOf: language)
        stems.stem(word, language, into: &stem)
        bytes.append(contentsOf: stem)
        let mayBeName = found.isCapitalised
        if stems.secondStem(word, language, mayBeName: mayBeName, into: &second), second != stem {
            bytes.append(AnalysedText.second)
            bytes.append(contentsOf: second)
        }
        memory.remember(
            found.range, of: text, language, stem.count, bytes.span.extracting(start...))
        return stem.count
    }

    /// The stems of a word in all languages of its script, as a query needs them.
    func stems(ofQueryWord found: Range<Int>, of text: Span<UInt8>) -> [String] {
        word.fold(found, of: text)
        return stems.all(of: word).map { String(decoding: $0, as: UTF8.self) }
    }

    func prefixForms(of found: Range<Int>, of text: Span<UInt8>) -> QueryForms {
        word.fold(found, of: text)
        return QueryForms(
            prefixes: stems.beginnings(of: word).map { String(decoding: $0, as: UTF8.self) },
            prefixStems: stems.stems(ofWordsBeginning: word).map {
                String(decoding: $0, as: UTF8.self)
            })
    }

    /// A word of a text as an index would have it without stemming.
    func plainWord(_ found: Range<Int>, of text: Span<UInt8>) -> [UInt8] {
        word.fold(found, of: text)
        return stems.plain(word)
    }
}
