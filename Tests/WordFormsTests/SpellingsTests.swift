import Foundation
import Testing

@testable import WordForms

/// Spellings that look the same, or nearly, have the same stems.
@Suite struct SpellingsTests {
    private static let spelled: [(String, WordLanguage)] = [
        ("Йодистый", .russian), ("кофейня", .russian), ("Ёжик", .russian), ("Соловьёв", .russian),
        ("объём", .russian), ("Їжак", .ukrainian), ("Зустрічі", .ukrainian), ("Ґанок", .ukrainian),
        ("трамвай", .ukrainian), ("Ўладзімір", .belarusian), ("ліцей", .belarusian),
        ("Съюзът", .bulgarian), ("Ђорђевић", .serbian), ("Šešelj", .serbian), ("Čačak", .serbian),
        ("Președinții", .romanian), ("Țările", .romanian), ("câinele", .romanian),
        ("Élections", .english), ("naïve", .english), ("Οδυσσεύς", .other),
    ]

    @Test(arguments: spelled)
    func composedOrNot(word: String, language: WordLanguage) {
        let composed = word.precomposedStringWithCanonicalMapping
        let decomposed = word.decomposedStringWithCanonicalMapping
        #expect(stems(of: composed, language) == stems(of: decomposed, language))
    }

    @Test(arguments: spelled)
    func inCapitalsOrNot(word: String, language: WordLanguage) {
        #expect(
            stems(of: word.uppercased(), language).first
                == stems(of: word.lowercased(), language).first)
    }

    /// Soft hyphens, joiners and marks of stress between any two letters.
    @Test(arguments: spelled, ["\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}"])
    func withWhatIsNotToBeSeen(word: (String, WordLanguage), inserted: String) {
        let parted = word.0.map(String.init).joined(separator: inserted)
        #expect(stems(of: parted, word.1) == stems(of: word.0, word.1))
        #expect(words(of: parted, word.1).count == 1)
    }

    @Test(arguments: [
        ("за\u{301}мок", "замок", WordLanguage.russian), ("ѐсть", "есть", .russian),
        ("Chişinău", "Chișinău", .romanian), ("pîine", "pâine", .romanian),
        ("п’ять", "п'ять", .ukrainian), ("пʼять", "п'ять", .ukrainian),
        ("п`ять", "п'ять", .ukrainian), ("п‘ять", "п'ять", .ukrainian),
        ("O’Brien", "O'Brien", .english), ("Moldova’s", "Moldova", .english),
        // A Latin c and o, a Cyrillic С.
        ("c\u{43E}глашение", "соглашение", .russian), ("\u{421}OVID", "COVID", .russian),
        ("Đorđević", "Djordjević", .serbian), ("ﬁ", "ﬁ", .english),
    ])
    func twoSpellingsOfOneWord(a: String, b: String, language: WordLanguage) {
        #expect(stems(of: a, language).first == stems(of: b, language).first)
    }

    @Test(arguments: [("и", "й"), ("г", "ґ"), ("i", "ї"), ("е", "э"), ("банка", "банька")])
    func differentLettersStayDifferent(a: String, b: String) {
        #expect(stems(of: a, .other) != stems(of: b, .other))
    }
}
