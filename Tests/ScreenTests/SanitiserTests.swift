import Testing

@testable import Screen

@Suite struct SanitiserTests {
    @Test(arguments: [
        ("Мост через Реут", "Мост через Реут"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb", "a\nb"),
        ("\u{1B}[31mкрасный\u{7}", "[31mкрасный"), ("a\u{0}b\u{7F}c\u{9B}2Jd", "abc2Jd"),
        ("\u{202E}тсом\u{202C}", "тсом"), ("\u{2066}a\u{2069}\u{200F}\u{61C}", "a"),
        ("a\u{200B}b\u{200D}c\u{FEFF}d\u{2060}e", "abcde"), ("a\u{2028}b\u{2029}c", "a\nb\nc"),
        ("\u{E0041}\u{E0042}x\u{FE0F}", "x"), ("пере\u{AD}нос", "пере\u{AD}нос"),
        ("e\u{301}", "e\u{301}"), ("\u{FFFD}", "\u{FFFD}"), ("日本 👍", "日本 👍"),
        ("", ""),
    ])
    func whatCouldSteerOrHideGoes(text: String, expected: String) {
        #expect(Array(sanitised(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func aBaseKeepsEightMarks() {
        let clean = sanitised("a" + String(repeating: "\u{301}", count: 50) + "b")
        #expect(clean.unicodeScalars.count == 10)
        #expect(sanitised(clean).unicodeScalars.elementsEqual(clean.unicodeScalars))
    }

    @Test(arguments: ["\u{1100}", "\u{600}", "\u{915}\u{94D}", "\u{1F1E6}", "\u{1F3FB}"])
    func aClusterKeepsThirtyTwoScalars(unit: String) {
        let clean = sanitised(String(repeating: unit, count: 500))
        #expect(clean.allSatisfy { $0.unicodeScalars.count <= 32 })
        #expect(!clean.isEmpty)
    }

    /// A slow way would take minutes here, not milliseconds.
    @Test(arguments: ["\u{301}", "\u{1100}", "\u{600}", "\u{200D}", "\u{915}\u{94D}", "\u{202E}"])
    func aMegabyteOfOneScalarIsNoBurden(unit: String) {
        let bomb = "a" + String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        let clean = sanitised(bomb)
        #expect(clean.utf8.count <= bomb.utf8.count)
        #expect(clean.allSatisfy { $0.unicodeScalars.count <= 32 })
        var canvas = Canvas(Size(rows: 1, columns: 4))
        canvas.write(bomb, row: 0, column: 0, cells: 4)
        #expect(canvas.grid.text(ofRow: 0).unicodeScalars.count <= 4 * 9)
    }

    @Test(arguments: [
        ("ж", true), ("日", true), (" ", true), ("e\u{301}", true), ("\u{FFFD}", true),
        ("", false), ("ab", false), ("\u{301}", false), ("\n", false), ("\t", false),
        ("\u{1B}", false), ("\u{9B}", false), ("\u{202E}", false), ("x\u{200D}", false),
        ("a" + String(repeating: "\u{301}", count: 9), false),
    ])
    func aClusterThatNeedsNoChangeCanBeDrawn(cluster: String, expected: Bool) {
        #expect(isDrawable(cluster) == expected)
    }

    @Test(arguments: 0..<20)
    func noControlReachesTheGrid(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var canvas = Canvas(Size(rows: 4, columns: 40))
        for row in 0..<4 {
            canvas.write(randomText(using: &random), row: row, column: 0)
            canvas.write(randomText(using: &random), row: row, column: 9, cells: 9)
        }
        for cell in canvas.grid.everyCell.compactMap(\.self) where !cell.isContinuation {
            #expect(isDrawable(cell.text))
        }
        #expect(canvas.grid.isWhole)
    }

    @Test(arguments: 0..<20)
    func sanitisingTwiceIsSanitisingOnce(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) &+ 1000)
        for _ in 0..<50 {
            let once = sanitised(randomText(using: &random))
            let twice = sanitised(once)
            #expect(once.utf8.elementsEqual(twice.utf8))
        }
    }

    private func randomText(using random: inout SeededGenerator) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x1F, 0x20...0x7E, 0x7F...0x9F, 0x300...0x36F, 0x400...0x45F, 0x2000...0x206F,
            0x1100...0x11FF, 0x900...0x97F, 0xFE00...0xFE0F, 0x1F1E6...0x1F3FF, 0xE0000...0xE007F,
            0x4E00...0x4EFF, 0...0x10FFFF,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<60 {
            let value = UInt32.random(in: random.element(of: ranges), using: &random)
            text.append(Unicode.Scalar(value) ?? "ж")
        }
        return String(text)
    }
}
