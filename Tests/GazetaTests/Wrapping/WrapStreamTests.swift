import TextLayout
import Testing

@testable import Gazeta

/// The filter on any text, in pieces of any size.
@Suite struct WrapStreamTests {
    private static let pieces: [String] = [
        "\n", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "     ", "> ", ">", "# ", "-- ", "- ",
        "1. ",
        "а) ", "— ", "```", "=====", "| ", "Тема: ", "слово", "мост", "в", "и", "Прутск.", "да!",
        "northern", "北京", "👩‍💻", "e\u{301}", "\u{AD}", "\u{200B}", "\u{2028}", "\u{C}", "\u{0}",
        "\u{1B}", "\u{FEFF}", "\u{202E}", "\u{A0}", "кто-то", "https://a.example/b?c=d", "…", ",",
        "\n\n    ", "\n    ", ";", "~~~", "│ ", "@a", "-", "/", "20–25", "Fixes: ",
    ]

    private func text(_ seed: Int) -> (text: [UInt8], setting: ParagraphSetting) {
        var chance = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...120, using: &chance) {
            bytes += Array(chance.pick(Self.pieces).utf8)
            if chance.onceIn(2) { bytes.append(0x20) }
        }
        var setting = ParagraphSetting(measure: Int.random(in: 1...40, using: &chance))
        setting.manner.choice = chance.onceIn(2) ? .greedy : .optimum
        setting.manner.justified = chance.onceIn(2)
        setting.language = .russian
        if chance.onceIn(4) {
            setting.newspaperIndent = Int.random(in: 0..<setting.measure, using: &chance)
        }
        if chance.onceIn(4) { setting.prefix = [0x23] }
        return (bytes, setting)
    }

    @Test func nothingIsLostOrAdded() {
        for seed in 0..<400 {
            let (text, setting) = text(seed)
            let set = wrapped([text], setting)
            let marks: Set<Unicode.Scalar> = setting.prefix == nil ? [">"] : ["#"]
            #expect(saysTheSame(set, as: text, marks: marks), "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("кто-то", "ктото"), ("a > b", "a b"), ("a", "a b"), ("a b", "a"), ("a", "-a"),
    ])
    func lossesAreNoticed(source: String, set: String) {
        #expect(!saysTheSame(Array(set.utf8), as: Array(source.utf8), marks: [">"]))
    }

    @Test func whereThePiecesEndMakesNoDifference() {
        for seed in 0..<400 {
            let (text, setting) = text(seed)
            let whole = wrapped([text], setting)
            #expect(wrapped(text.map { [$0] }, setting) == whole, "seed \(seed)")
            var chance = SeededGenerator(seed: seed)
            let cut = Int.random(in: 0...text.count, using: &chance)
            let halves = [Array(text[..<cut]), Array(text[cut...])]
            #expect(wrapped(halves, setting) == whole, "seed \(seed)")
        }
    }

    /// Long lines and paragraphs are set in parts, and the parts are the same ones.
    @Test func longLinesAreCutAtTheSamePlaces() {
        let word = "мостовая "
        let line = String(repeating: word, count: 10_000)
        let text = Array((line + "\n" + line + "\n- " + line + "\n# " + line + "\n\nда\n").utf8)
        let setting = ParagraphSetting(measure: 60, manner: plainManner, language: .russian)
        let whole = wrapped([text], setting)
        let pieces = stride(from: 0, to: text.count, by: 4_099).map { start in
            Array(text[start..<min(start + 4_099, text.count)])
        }
        #expect(wrapped(pieces, setting) == whole)
        #expect(saysTheSame(whole, as: text, marks: []))
        let lines = whole.split(separator: 0x0A).dropLast(2)
        #expect(lines.dropFirst().allSatisfy { $0.count <= 120 })
        #expect(lines.filter { $0.count < 100 }.count <= 3)
    }

    @Test func outputComesBeforeTheInputEnds() {
        var filter = ParagraphFilter(ParagraphSetting(measure: 60)) { _ in nil }
        var output: [UInt8] = []
        filter.feed(Array("раз\n\nдва".utf8)) { output += $0 }
        #expect(String(decoding: output, as: UTF8.self) == "раз\n\n")
    }

    /// Each is larger than anything the filter holds.
    @Test func textWithoutEndIsWrittenPieceByPiece() {
        for piece: [UInt8] in [
            [0x20], [0], [0x0A], [0x61], [0x61, 0x20], [0x3E], [0x0C], [0xCC, 0x81],
            Array("a\n\n    b;\n".utf8),
        ] {
            var filter = ParagraphFilter(ParagraphSetting(measure: 60, manner: plainManner)) { _ in
                nil
            }
            var (fed, written, longest) = (0, 0, 0)
            let bytes = Array(repeatElement(piece, count: (1 << 16) / piece.count).joined())
            for _ in 0..<4 {
                filter.feed(bytes) { output in
                    written += output.count
                    longest = max(longest, output.count)
                }
                fed += bytes.count
            }
            #expect(longest <= 1 << 19)
            #expect(written > fed / 4 || piece == [0x20], "\(piece)")
        }
    }

    @Test func whatIsSetIsNotChangedBySettingItAgain() {
        for seed in 0..<100 {
            var chance = SeededGenerator(seed: seed)
            let text = words(&chance)
            var setting = ParagraphSetting(measure: Int.random(in: 16...80, using: &chance))
            setting.manner = Manner(
                choice: chance.onceIn(2) ? .greedy : .optimum, justified: chance.onceIn(2),
                hyphenated: false)
            let once = wrapped(text, setting)
            #expect(wrapped(once, setting) == once, "seed \(seed)")
        }
    }

    /// Paragraphs of words that are shorter than any measure here.
    private func words(_ chance: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...120, using: &chance) {
            text += String(repeating: "о", count: Int.random(in: 3...12, using: &chance))
            text += chance.pick(["", "", "", ",", "."])
            text += chance.onceIn(30) ? "\n\n" : " "
        }
        return text
    }

    @Test func patternsAreAskedForOnceALanguageAndOnlyWhenNeeded() {
        var asked: [Language] = []
        let text = Array(
            """
            Рабочие закончили укладку асфальта, осталось нанести разметку, сообщили в мэрии.

            Мост через реку.

            Podul este peste râu și oraș, iar muncitorii au terminat turnarea asfaltului.
            """.utf8)
        var setting = ParagraphSetting(measure: 60)
        _ = wrapped([text], setting) { language in
            asked.append(language)
            return nil
        }
        #expect(asked == [.russian, .romanian])
        setting.manner.hyphenated = false
        _ = wrapped([text], setting) { language in
            asked.append(language)
            return nil
        }
        #expect(asked.count == 2)
    }
}
