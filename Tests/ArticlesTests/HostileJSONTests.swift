import Testing

@testable import Articles

/// Whatever a file holds, reading it as articles ends, with articles or with a reason.
@Suite struct HostileJSONTests {
    private static let valid = Array(
        #"""
        {"id":"a1","url":"https://vesti.example/most","title":"Мост открыт","language":"ru",
        "section":{"name":"Город","description":"Новости"},"published":"2022-02-01T14:02:00+02:00",
        "updated":"2022-02-02","dateline":{"place":"РЕУТ","date":"1 фев","agency":"Вести"},
        "tags":["мост"],"read":true,"starred":false,"blocks":[
        {"kind":"paragraph","text":"Ссылка","spans":[{"start":0,"end":6,"style":"link","url":"x"}]},
        {"kind":"heading","level":2,"text":"Раздел"},{"kind":"quote","text":"Ждали"},
        {"kind":"list","ordered":true,"items":["раз"],
        "itemSpans":[[{"start":0,"end":3,"style":"code"}]]},
        {"kind":"card","title":"Как строили","date":"2022-01-30"},
        {"kind":"table","rows":[["а","б"]]},{"kind":"preformatted","text":"a"},{"kind":"rule"}]}
        """#.utf8)

    @Test func theDocumentToDamageIsSound() throws {
        #expect(try ArticleDocument(json: Self.valid).article.blocks.count == 8)
    }

    /// What is put in the place of some bytes.
    private static let pieces =
        [
            "", "[", "]", "{", "}", "\"", "\\", ",", ":", "null", "true", "-", "0", "1e999",
            "-1e-999",
            "9223372036854775807", "-9223372036854775808", "18446744073709551616", "0.5", "\\u0000",
            "\\uD800", "\\uDC00", "\u{0}", "\u{FEFF}", "\r\n", "\u{301}", "\"title\":", "\"id\":7,",
            String(repeating: "9", count: 400),
        ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80]]

    private func mutated(_ chance: inout SeededChance) -> [UInt8] {
        var bytes = Self.valid
        for _ in 0..<Int.random(in: 1...2, using: &chance) {
            let start = Int.random(in: 0...bytes.count, using: &chance)
            let end = min(bytes.count, start + Int.random(in: 0...4, using: &chance))
            let piece = Self.pieces.randomElement(using: &chance) ?? []
            bytes.replaceSubrange(start..<end, with: piece)
        }
        return bytes
    }

    @Test(arguments: 0..<4)
    func aDamagedDocumentIsReadOrRefused(seed: UInt64) throws {
        var chance = SeededChance(state: seed)
        var read = 0
        var refused = 0
        for _ in 0..<1000 {
            let json = mutated(&chance)
            let document: ArticleDocument
            do throws(ArticleJSONProblem) {
                document = try ArticleDocument(json: json)
                read += 1
            } catch {
                refused += 1
                continue
            }
            // What was read can be kept.
            #expect(
                try ArticleDocument(json: document.json()) == document,
                "\(String(decoding: json, as: UTF8.self))")
        }
        #expect(read > 50 && refused > 50, "\(read) read")
    }

    @Test(arguments: ["[", "{\"a\":", "{\"title\":[", "[{\"title\":\"а\",\"blocks\":["])
    func deepNestingIsRefused(opening: String) {
        let json = Array(String(repeating: opening, count: 50_000).utf8)
        #expect(throws: ArticleJSONProblem.notJSON) { try ArticleDocument(json: json) }
        #expect(throws: ArticleJSONProblem.notJSON) { try ArticleDocument.documents(json: json) }
    }

    @Test(arguments: ["1e999", "-1e400", "18446744073709551616", "0.5", "\"2\"", "[]"])
    func aLevelThatIsNoWholeNumberIsRefused(number: String) {
        let json = #"{"title":"а","blocks":[{"kind":"heading","text":"б","level":\#(number)}]}"#
        #expect(throws: ArticleJSONProblem.self) { try ArticleDocument(json: Array(json.utf8)) }
    }

    @Test(arguments: [Int.min, -1, 0, 7, Int.max])
    func anyWholeNumberMakesAHeading(level: Int) throws {
        let json = #"{"title":"а","blocks":[{"kind":"heading","text":"б","level":\#(level)}]}"#
        let document = try ArticleDocument(json: Array(json.utf8))
        let clamped = level < 1 ? 1 : 6
        #expect(document.article.blocks == [.heading(level: clamped, SpannedText("б"))])
    }
}

/// A small generator whose numbers are the same in every run.
private struct SeededChance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
