import Foundation
import Testing

@testable import TextLayout

/// No word of any language is parted against its letters, whatever the patterns say.
@Suite struct HyphenationLawTests {
    /// Dictionaries by the code of their language.
    private static let dictionaries = [
        "ru": "ru_RU", "uk": "uk_UA", "be": "be_BY", "bg": "bg_BG", "ro": "ro_RO", "en": "en_US",
    ]

    /// The letter rules alone, patterns that would part words everywhere, and the installed ones.
    private func hyphenators(_ law: HyphenationLaw) -> [Hyphenator] {
        let everywhere = HyphenationPatterns(law.letters.map { "1\($0)" }.joined(separator: " "))
        let installed = Self.dictionaries[law.language.code].flatMap(installedPatterns)
        return [letterRules(of: law.language)]
            + [everywhere, installed].compactMap { patterns in
                patterns.map { Hyphenator(law.language, patterns: [$0]) }
            }
    }

    @Test(arguments: HyphenationLaw.all)
    func randomLettersAreNeverPartedAgainstTheLaw(_ law: HyphenationLaw) {
        var numbers = SeededNumbers(2)
        for hyphenator in hyphenators(law) {
            for _ in 0..<300 {
                let word = randomWord(of: law, &numbers)
                let parts = hyphenator.parted(word)
                #expect(parts.joined() == word)
                #expect(law.faults(parts) == [])
            }
        }
    }

    /// Vowels as often as in words, prefixes now and then, doubled letters.
    private func randomWord(of law: HyphenationLaw, _ numbers: inout SeededNumbers) -> String {
        var word =
            Int.random(in: 0..<3, using: &numbers) == 0
            ? (law.ends ?? []).randomElement(using: &numbers) ?? "" : ""
        for _ in 0..<Int.random(in: 1...20, using: &numbers) {
            let kind = Int.random(in: 0..<10, using: &numbers)
            let letters = kind < 4 ? law.vowels : law.consonants + law.signs
            word.append(letters.randomElement(using: &numbers) ?? "а")
            if kind == 9, let last = word.last { word.append(last) }
        }
        return Int.random(in: 0..<5, using: &numbers) == 0 ? word.capitalized : word
    }

    @Test func noLineBeginsWithAMark() {
        var numbers = SeededNumbers(3)
        let russian = letterRules(of: .russian)
        for _ in 0..<500 {
            var word = randomWord(of: .russian, &numbers)
            let place = Int.random(in: 0...word.count, using: &numbers)
            let mark = ["\u{301}", "\u{306}", "\u{308}", "\u{300}\u{301}"][place % 4]
            word.insert(contentsOf: mark, at: word.index(word.startIndex, offsetBy: place))
            for part in russian.parted(word).dropFirst() {
                #expect(part.unicodeScalars.first?.properties.generalCategory == .lowercaseLetter)
            }
        }
    }

    @Test func aDecomposedWordIsPartedAsTheComposedOne() {
        var numbers = SeededNumbers(5)
        for law in HyphenationLaw.all {
            let hyphenator = letterRules(of: law.language)
            for _ in 0..<300 {
                let word = randomWord(of: law, &numbers)
                let decomposed = hyphenator.hyphenated(word.decomposedStringWithCanonicalMapping)
                #expect(decomposed == hyphenator.hyphenated(word))
            }
        }
    }

    @Test func anyTextIsGivenBackWhole() {
        var numbers = SeededNumbers(6)
        for law in HyphenationLaw.all {
            let hyphenator = letterRules(of: law.language)
            for length in 0..<80 {
                let text = numbers.text(scalars: length)
                #expect(hyphenator.parted(text).joined() == text)
            }
        }
    }

    @Test func wordsOfTheInstalledSpellingDictionaryAreLawfullyParted() throws {
        let path = "/usr/share/hunspell/ru_RU.dic"
        let bytes = FileManager.default.contents(atPath: path) ?? Data(newsParagraphs.joined().utf8)
        let words = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter }.map(String.init)
        for hyphenator in hyphenators(.russian) {
            for index in stride(from: 0, to: words.count, by: words.count / 800 + 1) {
                #expect(HyphenationLaw.russian.faults(hyphenator.parted(words[index])) == [])
            }
        }
    }
}
