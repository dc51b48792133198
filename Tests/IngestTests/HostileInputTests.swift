import Articles
import Testing

@testable import Ingest

@Suite struct HostileInputTests {
    @Test func randomBytesBreakNothing() {
        var random = SeededGenerator(seed: 41)
        for _ in 0..<8_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<60, using: &random) {
                bytes.append(UInt8.random(in: 0...255, using: &random))
            }
            checkPromises(bytes)
        }
    }

    @Test func shapesTornToPiecesBreakNothing() {
        var random = SeededGenerator(seed: 42)
        let pieces = [
            "© ", " / ", "\u{A0}/\u{A0}", "Перейти в фотобанк", " - ", "Вести", ", ", "1920",
            "01.02.2022",
            "99.99.9999", "\n", "\n\n", "Россия", "Ион Руссу", "инженер", "КИШИНЕВ", "1 фев", " – ",
            "Sputnik", ".", "Подписаться", "Лента новостей", "0", "14:02", "(обновлено: ", ")", "«",
            "»",
            "{\"title\": ", "\"x\"}", "\u{301}", "\u{202E}", "\u{0}", "\r", "…", "Мост открыт.",
            "999999999999999999999", ":", "\"",
        ].map { Array($0.utf8) }
        for _ in 0..<12_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<14, using: &random) { bytes += random.pick(pieces) }
            if random.onceIn(8), !bytes.isEmpty {
                bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
            }
            checkPromises(bytes)
        }
    }

    @Test func largeInputsOfOneShapeAreReadInOnePass() {
        let patterns = [
            "а", "да\n", " - ", "© / ", "Мост - Вести, 1920, 01.02.2022\n", "Ион Руссу\n", "\n",
            "Мост - Вести\nИон Руссу\n", "0\n", "14:02 01.02.2022\n", "\u{301}", "КИШИНЕВ, ", "(",
            "/",
        ]
        for pattern in patterns {
            // Reading that looked back over all it has read would not end while a test waits.
            let text = String(repeating: pattern, count: 200_000 / pattern.utf8.count)
            checkPromises(Array(("Мост - Вести, 1920, 01.02.2022\nМост\n" + text).utf8))
        }
    }

    @Test func deepJSONIsAProblemAndNoCrash() {
        for opening in ["{\"title\":", "{\"title\":[", "{\"blocks\":[{\"spans\":"] {
            let bytes = Array(String(repeating: opening, count: 20_000).utf8)
            let result = ingest(bytes)
            #expect(result.articles.isEmpty)
            #expect(result.problems.count == 1)
        }
    }

    /// What holds for every input: an article or a reason for none, and no byte of control.
    private func checkPromises(_ bytes: [UInt8]) {
        let result = ingest(bytes)
        var isSound = !result.articles.isEmpty || !result.problems.isEmpty
        for document in result.articles {
            isSound = isSound && document.article.title.utf8.count <= 4096
            for text in words(of: document.article) {
                isSound = isSound && !text.unicodeScalars.contains(where: isControl)
            }
        }
        if !isSound { Issue.record("\(bytes.prefix(200)) gives \(result)") }
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069,
            0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
