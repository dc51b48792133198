import CNcurses
import Screen
import Testing

@testable import Terminal

@Suite struct KeyDecodingTests {
    /// The keys of bytes that arrive in packets, with a pause after each.
    private func keys(_ packets: String...) -> [KeyPress] {
        keys(packets.map { Array($0.utf8) })
    }

    private func keys(_ packets: [[UInt8]]) -> [KeyPress] {
        var decoder = KeyDecoder()
        return packets.flatMap { packet in
            packet.flatMap { decoder.decode(.byte($0)) } + decoder.pause()
        }
    }

    @Test(arguments: [
        ("j", [KeyPress.character("j")]), ("ж日", [.character("ж"), .character("日")]),
        ("😀", [.character("😀")]), ("\t\r\n", [.tab, .enter, .enter]),
        ("\u{8}\u{7F}", [.backspace, .backspace]), ("\u{1}\u{C}", [.control("a"), .control("l")]),
        ("\u{0}\u{1F}", [.control("@"), .control("_")]), ("\u{1B}", [.escape]),
        ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{9B}A", [.character("A")]),
    ])
    func bytesAreKeys(text: String, expected: [KeyPress]) {
        #expect(keys(text) == expected)
    }

    @Test(arguments: [
        ("\u{1B}[A", KeyPress.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
        ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert),
        ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
        ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter),
    ])
    func aSequenceThatTerminfoDoesNotKnowIsItsKey(sequence: String, expected: KeyPress) {
        #expect(keys(sequence + "j") == [expected, .character("j")])
    }

    @Test(arguments: [
        "\u{1B}[1;5A", "\u{1B}[201~", "\u{1B}[I", "\u{1B}[<0;7;7M", "\u{1B}[?1;2c", "\u{1B}x",
        "\u{1B}ж", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]52;c;QQ==\u{1B}\\", "\u{1B}P1$r\u{1B}\\",
        "\u{1B}Oz", "\u{1B}[" + String(repeating: "1;", count: 5000) + "A", "\u{9D}",
    ])
    func lettersOfOtherSequencesAreNotTyped(sequence: String) {
        #expect(keys(sequence + "j") == [.character("j")])
    }

    @Test func aLetterOrSequenceMayComeInPieces() {
        let letter = Array("ж".utf8)
        #expect(keys([[letter[0]], [letter[1]]]) == [.character("ж")])
        #expect(keys("\u{1B}[", "A") == [.up])
        #expect(keys("\u{1B}[1", "5", "~") == [.function(5)])
        #expect(keys("\u{1B}", "j") == [.escape, .character("j")])
    }

    @Test(arguments: [
        ("q", "q"), ("мост\rsq\tA", "мост\rsq\tA"), ("\u{1B}[Aq", "[Aq"), ("\u{3}a\u{9B}b", "ab"),
        ("\u{1B}[201", "[201"), ("\u{1B}[200~x", "[200~x"), ("\u{1B}\u{1B}", ""), ("", ""),
    ])
    func whatIsPastedIsOneTextAndNoKeys(pasted: String, text: String) {
        let expected: [KeyPress] = text.isEmpty ? [] : [.paste(text)]
        let bytes = Array("\u{1B}[200~\(pasted)\u{1B}[201~j".utf8)
        #expect(keys([bytes]) == expected + [.character("j")])
        // Over a slow line it comes byte by byte.
        #expect(
            keys([Array(bytes.prefix(6))] + bytes.dropFirst(6).map { [$0] }) == expected + [
                .character("j")
            ])
    }

    @Test func ofAPastedBookTheBeginningIsKept() {
        let book = String(repeating: "мост ", count: 100_000)
        let all = keys("\u{1B}[200~", book, "\u{1B}[201~", "j")
        guard case .paste(let text) = all.first else {
            Issue.record("nothing was pasted")
            return
        }
        #expect(book.hasPrefix(text) && text.utf8.count > 16_000 && text.utf8.count <= 16_384)
        #expect(all.dropFirst() == [.character("j")])
    }

    @Test func keysThatCursesFindsInAPasteAreNotPressed() {
        var decoder = KeyDecoder()
        for byte in "\u{1B}[200~a".utf8 { #expect(decoder.decode(.byte(byte)) == []) }
        #expect(decoder.decode(.code(KEY_BACKSPACE)) == [])
        #expect("b\u{1B}[201~".utf8.flatMap { decoder.decode(.byte($0)) } == [.paste("ab")])
    }

    @Test(
        arguments: [
            [0xFF, 0xFE], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5], [0xD0], [0x80, 0x80],
            [0xE2, 0x82], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func bytesThatAreNoTextAreDropped(bytes: [UInt8]) {
        #expect(keys([bytes + [UInt8(ascii: "j")]]) == [.character("j")])
    }

    @Test(arguments: [
        (KEY_UP, KeyPress.up), (KEY_NPAGE, .pageDown), (KEY_BTAB, .backTab),
        (KEY_ENTER, .enter), (KEY_DC, .delete), (KEY_F0 + 5, .function(5)), (KEY_SR, .up),
    ])
    func codesAreKeys(code: Int32, expected: KeyPress) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(.code(code)) == [expected])
    }

    @Test func aCodeEndsWhatWaitedForMore() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(.byte(0x1B)) == [])
        #expect(decoder.decode(.code(KEY_UP)) == [.escape, .up])
        #expect(decoder.decode(.byte(0xD0)) == [])
        #expect(decoder.decode(.code(KEY_RESIZE)) == [])
        #expect(decoder.decode(.code(9999)) == [])
        #expect(decoder.decode(.byte(UInt8(ascii: "q"))) == [.character("q")])
    }

    @Test(arguments: UInt64(0)..<20)
    func noBytesBringAControlCharacter(seed: UInt64) {
        var decoder = KeyDecoder()
        var state = seed
        for _ in 0..<5000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let byte = UInt8(truncatingIfNeeded: state >> 56)
            for case .character(let letter) in decoder.decode(.byte(byte)) {
                #expect(letter.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
            }
        }
    }
}
