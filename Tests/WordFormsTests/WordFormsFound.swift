import Testing

@testable import WordForms

/// Whether a search for a word finds a text of a language: one of the word's stems is in its index.
func finds(
    _ typed: String, in text: String, _ language: WordLanguage,
    by analyser: WordAnalyser = WordAnalyser()
) -> Bool {
    let stems = stems(of: text, language, by: analyser)
    let forms = analyser.forms(ofTyped: typed)
    return !forms.isEmpty
        && forms.allSatisfy { word in word.stems.contains { stems.contains($0) } }
}

/// All stems of a text, second ones among them, in its order.
func stems(
    of text: String, _ language: WordLanguage, by analyser: WordAnalyser = WordAnalyser()
) -> [String] {
    let analysed = analyser.analyse(text, language: language)
    return analysed.bytes.split { $0 == AnalysedText.space || $0 == AnalysedText.second }
        .map { String(decoding: $0, as: UTF8.self) }
}

/// The words of a text as they stand in it.
func words(of text: String, _ language: WordLanguage = .russian) -> [String] {
    WordAnalyser().analyse(text, language: language).terms.map {
        String(decoding: Array(text.utf8)[$0.source], as: UTF8.self)
    }
}

/// Whichever word of a row is typed finds a text with any of the others.
func expectAllFound(_ row: String, _ language: WordLanguage) {
    let analyser = WordAnalyser()
    let forms = row.split(separator: " ").map(String.init)
    for typed in forms {
        for form in forms {
            #expect(finds(typed, in: form, language, by: analyser), "\(typed) → \(form)")
        }
    }
}
