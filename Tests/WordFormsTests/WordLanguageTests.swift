import Testing

@testable import WordForms

@Suite struct WordLanguageTests {
    @Test(arguments: [
        ("ru", WordLanguage.russian), ("ru-RU", .russian), ("RU", .russian), ("uk_UA", .ukrainian),
        ("mo", .romanian), ("ro-MD", .romanian), ("sr-Latn", .serbian), ("hr", .serbian),
        ("be", .belarusian), ("bg", .bulgarian), ("en-GB", .english), ("kk", .other), ("", .other),
        ("e\u{301}", .other),
    ])
    func aTagNamesALanguage(code: String, language: WordLanguage) {
        #expect(WordLanguage(code: code) == language)
    }

    /// What an article says of its language is not the last word on each of its words.
    @Test(arguments: [
        ("выборы", WordLanguage.ukrainian, WordLanguage.russian), ("вибори", .russian, .russian),
        ("ґанку", .russian, .ukrainian), ("ўрад", .russian, .belarusian),
        ("њега", .other, .serbian), ("elections", .russian, .english),
        ("alegeri", .romanian, .romanian), ("мост", .other, .russian), ("қала", .other, .other),
        ("東", .russian, .other),
    ])
    func aWordIsOfTheLanguageThatHasItsLetters(
        word: String, ofText: WordLanguage, expected: WordLanguage
    ) {
        var folded = FoldedWord()
        folded.fold(0..<word.utf8.count, of: word.utf8.span)
        #expect(folded.language(inTextOf: ofText) == expected)
    }
}
