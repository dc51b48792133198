import Testing

@testable import TextLayout

/// Dictionaries of the Hyphen library as they come, and as they should not.
@Suite struct HyphenationDictionaryTests {
    private func patterns(_ text: String) -> HyphenationPatterns? {
        HyphenationPatterns(dictionary: Array(text.utf8))
    }

    /// The patterns as they were written.
    private func rows(_ patterns: HyphenationPatterns?) -> [String] {
        guard let patterns else { return [] }
        return (0..<patterns.count).map { index in
            let (letters, levels) = patterns.pattern(index)
            var row = ""
            for (letter, level) in zip(letters, levels) {
                row += level == 0 ? "" : "\(level)"
                row.unicodeScalars.append(Unicode.Scalar(letter) ?? "?")
            }
            return row + (levels.last.map { $0 == 0 ? "" : "\($0)" } ?? "")
        }
    }

    @Test func patternsAreReadAndEverythingElsePassedOver() {
        let read = patterns(
            """
            UTF-8\r
            LEFTHYPHENMIN 2\r
            RIGHTHYPHENMIN 3\r
            COMPOUNDLEFTHYPHENMIN 4
            % a comment

            .а1б\r
              2в3
            в1г/г=г,1,2
            абв
            NOHYPHEN ',-
            д4.
            NEXTLEVEL
            е1ж
            """)
        #expect(rows(read) == [".а1б", "2в3", "д4."])
        #expect(read?.fewestBefore == 2 && read?.fewestAfter == 3)
    }

    @Test func exceptionsAreWordsPartedAtTheirHyphensOnly() {
        let read = patterns("UTF-8\n1а\n\\hyphenation{\nба-ра-бан\n}\n1б")
        #expect(rows(read) == ["1а", ".б8а9р8а9б8а8н.", "1б"])
    }

    @Test(
        arguments: [
            ("KOI8-R", [0xC1, 0x31, 0xC2], "а1б"), ("KOI8-U", [0xA4, 0x31, 0xA6], "є1і"),
            ("ISO8859-1", [0xE4, 0x31, 0xE9], "ä1é"), ("ISO8859-2", [0xB9, 0x31, 0xBE], "š1ž"),
            ("ISO8859-5", [0xD0, 0x31, 0xFE], "а1ў"), ("ISO8859-16", [0xBA, 0x31, 0xFE], "ș1ț"),
            ("microsoft-cp1251", [0xE0, 0x31, 0xBF], "а1ї"),
            ("WINDOWS-1251", [0xFF, 0x31, 0xB3], "я1і"),
            ("utf8", [0xD0, 0xB0, 0x31, 0xD0, 0xB1], "а1б"),
        ] as [(String, [UInt8], String)])
    func lettersAreThoseOfTheCharset(_ charset: String, _ bytes: [UInt8], _ expected: String) {
        let read = HyphenationPatterns(dictionary: Array(charset.utf8) + [10] + bytes)
        #expect(rows(read) == [expected])
    }

    @Test(arguments: ["", "UTF-8", "UTF-8\n", "KLINGON\nа1б", "\n\n\nа1б", "UTF-8\n% а1б\n", "а1б"])
    func whatIsNoDictionaryIsNone(_ text: String) {
        #expect(patterns(text) == nil)
    }

    @Test func aByteOrderMarkIsNoPartOfTheCharset() {
        #expect(rows(patterns("\u{FEFF}UTF-8\nа1б")) == ["а1б"])
    }

    @Test func absurdLinesAreLeftOut() {
        let long = String(repeating: "а1", count: 100_000)
        let digits = String(repeating: "9", count: 100_000)
        #expect(
            rows(patterns("UTF-8\n\(long)\n\(digits)а\n1\n.\n..1..\nа1б"))
                == ["..1..", "а1б"])
    }

    @Test func anyBytesAreReadOrRefused() {
        var numbers = SeededNumbers(17)
        for charset in ["UTF-8", "KOI8-R", "ISO8859-16", "CP1251", "\\x"] {
            for _ in 0..<10 {
                let noise = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
                guard let read = HyphenationPatterns(dictionary: Array("\(charset)\n".utf8) + noise)
                else { continue }
                let hyphenator = Hyphenator(Language("mk"), patterns: [read])
                #expect(hyphenator.parted("претставување").joined() == "претставување")
            }
        }
    }

    @Test func patternsOfASecondScriptAreUsedBesideTheFirst() throws {
        var hyphenation = Hyphenation()
        let scripts = [
            try #require(patterns("UTF-8\nа1б")), try #require(patterns("UTF-8\na1b")),
        ]
        hyphenation.use(Hyphenator(.serbian, patterns: scripts))
        let serbian = try #require(hyphenation.hyphenator(for: .serbian))
        #expect(serbian.hyphenated("раба-рабар") == "ра-бара-бар")
        #expect(serbian.hyphenated("rabarabar") == "ra-bara-bar")
    }
}
