import Testing

@testable import WordForms

/// Whatever comes: words inside the text, in its order, with stems of a bounded length.
@Suite struct HostileTextTests {
    @Test(arguments: [
        String(repeating: "ы", count: 20_000),
        "а" + String(repeating: "\u{301}", count: 20_000),
        "a" + String(repeating: "\u{302}\u{327}", count: 10_000),
        String(repeating: "\u{AD}", count: 20_000) + "а",
        "а" + String(repeating: "\u{AD}", count: 20_000),
        "д" + String(repeating: "'", count: 20_000),
        String(repeating: "д'", count: 10_000),
        String(repeating: "дd", count: 10_000),
        String(repeating: "А-", count: 10_000),
        String(repeating: "東", count: 10_000),
        String(repeating: "🏴\u{E0067}\u{E007F}", count: 10_000),
        String(repeating: "का", count: 10_000),
        "\u{301}\u{301}а\u{0}б\u{1}в",
    ])
    func itsWordsAreBounded(text: String) {
        for language in [WordLanguage.russian, .romanian, .other] {
            expectSound(WordAnalyser().analyse(text, language: language), text.utf8.count)
        }
    }

    @Test func bytesThatAreNoTextPartWords() {
        var random = SplitMix(seed: 7)
        let analyser = WordAnalyser()
        for _ in 0..<300 {
            let bytes = (0..<40).map { _ in random.byte() }
            for language in WordLanguage.allCases {
                expectSound(analyser.analyse(bytes.span, language: language), bytes.count)
            }
        }
        let broken: [UInt8] = [0xD0, 0xD0, 0xBF, 0xD1, 0x80, 0xD0]
        #expect(analyser.analyse(broken.span, language: .russian).terms.map(\.source) == [1..<5])
    }

    private func expectSound(_ analysed: AnalysedText, _ length: Int) {
        var place = 0
        for term in analysed.terms {
            guard term.source.lowerBound >= place, !term.source.isEmpty, !term.stem.isEmpty,
                term.stem.count <= FoldedWord.mostScalars * 4 + 1,
                term.second.map({ !$0.isEmpty }) ?? true
            else {
                Issue.record("\(term)")
                return
            }
            place = term.source.upperBound
        }
        #expect(place <= length)
        let stems = analysed.bytes.split(separator: AnalysedText.space)
        #expect(stems.count == analysed.terms.count)
    }
}

/// Numbers that look like chance and are the same each time.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// Often one that begins or continues a letter.
    mutating func byte() -> UInt8 {
        let number = next()
        let chosen: [UInt8] = [
            0xD0, 0xD1, 0xB0, 0x8F, 0x61, 0x20, 0xCC, 0x81, 0xE2, 0x80, 0x99, 0xF0,
        ]
        return number & 1 == 0
            ? chosen[below(chosen.count)] : UInt8(truncatingIfNeeded: number >> 8)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
