import Foundation
import Testing

@testable import TextLayout

/// The packed trie against patterns tried one by one at every place of a word.
@Suite struct HyphenationPatternTests {
    /// Every pattern by its letters, and its levels.
    private struct LiangModel {
        private var levels: [[UInt32]: [UInt8]] = [:]
        private let fewestBefore: Int
        private let fewestAfter: Int

        init(_ patterns: HyphenationPatterns) {
            fewestBefore = max(1, patterns.fewestBefore)
            fewestAfter = max(2, patterns.fewestAfter)
            for index in 0..<patterns.count {
                let pattern = patterns.pattern(index)
                let old = levels[Array(pattern.letters)] ?? []
                levels[Array(pattern.letters)] = pattern.levels.enumerated().map { place, level in
                    max(level, place < old.count ? old[place] : 0)
                }
            }
        }

        /// The places of a word that some pattern gives an odd level, and none a higher one.
        func points(in word: String) -> [Int] {
            let dotted = ".\(word).".unicodeScalars.map(\.value)
            var highest = [UInt8](repeating: 0, count: dotted.count + 1)
            for start in dotted.indices {
                for end in start + 1...dotted.count {
                    for (place, level) in (levels[Array(dotted[start..<end])] ?? []).enumerated() {
                        highest[start + place] = max(highest[start + place], level)
                    }
                }
            }
            let last = dotted.count - 2 - fewestAfter
            return (0...max(0, last)).filter {
                $0 >= fewestBefore && $0 <= last && highest[$0 + 1] % 2 == 1
            }
        }
    }

    /// Parts words by patterns alone: where every letter is a vowel, no letter rule has a say.
    private func hyphenator(_ letters: String, _ patterns: HyphenationPatterns) -> Hyphenator {
        let rules = LetterRules(vowels: letters, consonants: "", fewestBefore: 1, fewestAfter: 2)
        return Hyphenator(Language("x"), rules, [patterns])
    }

    private func expectAlike(_ letters: String, _ patterns: HyphenationPatterns, _ words: [String])
    {
        let model = LiangModel(patterns)
        let hyphenator = hyphenator(letters, patterns)
        for word in words where word.unicodeScalars.count >= 4 {
            let points = hyphenator.points(in: word.utf8Span.span, 0..<word.utf8.count)
            let found = (0..<64).filter { points >> UInt64($0) & 1 == 1 }
            #expect(found == model.points(in: word), "\(word)")
        }
    }

    @Test func patternsVoteOnEveryPlaceAsLiangHasIt() {
        let patterns = HyphenationPatterns(
            """
            1а а2б .б1в в3г. 2г1 аб3аб 4ба5в .аб1 г4г г5г3г абвг9абвг вв8вв7вв ааааааааааааааааа1а
            .а2а3а4а5а6а7а8а9а бвг2. ббб1ббб2ббб3ббб
            """)
        var numbers = SeededNumbers(4)
        let words = (0..<500).map { _ in
            String(
                (0..<Int.random(in: 4...64, using: &numbers)).map { _ in
                    "абввг".randomElement(using: &numbers) ?? "а"
                })
        }
        expectAlike("абвг", patterns, words + ["аааааааааааааааааааааааааааааааааааааааааааа"])
    }

    @Test func anOddLevelPartsUnlessAHigherOneIsEven() {
        let patterns = HyphenationPatterns("а1б б3в в9г г6а 1вг в4г 5га")
        #expect(hyphenator("абвг", patterns).hyphenated("абвгабв") == "а-б-в-га-бв")
    }

    @Test(arguments: [
        ("ru_RU", "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
        ("uk_UA", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"),
        ("en_US", "abcdefghijklmnopqrstuvwxyz"), ("sr_RS", "абвгдђежзијклљмнњопрстћуфхцчџш"),
    ])
    func installedPatternsVoteAsLiangHasIt(_ name: String, _ letters: String) {
        guard let patterns = installedPatterns(name) else { return }
        var numbers = SeededNumbers(9)
        let words = (0..<60).map { _ in
            String(
                (0..<Int.random(in: 4...30, using: &numbers)).map { _ in
                    letters.randomElement(using: &numbers) ?? "а"
                })
        }
        expectAlike(letters, patterns, words)
    }
}
