import Foundation
import Testing

/// `gazeta search` as a person or a script calls it.
@Suite struct SearchCommandTests {
    private func gazeta() throws -> BuiltProgram {
        let gazeta = try BuiltProgram()
        let lines = [
            #"{"id": "aaaa1111", "title": "Маяк снова горит", "language": "ru", "published": "2022-02-01","#
                + #" "section": {"name": "В мире"}, "blocks": [{"kind": "paragraph","#
                + #" "text": "О неделимости\u001b[31m маяка говорили до вечера, и о реке тоже говорили немало."}]}"#,
            #"{"id": "bbbb2222", "title": "Паром не ушёл", "language": "ru", "published": "2022-02-02","#
                + #" "blocks": [{"kind": "paragraph", "text": "На реке туман."}]}"#,
        ]
        _ = try gazeta.run(
            "import", gazeta.file("news.jsonl", lines.joined(separator: "\n") + "\n"))
        return gazeta
    }

    private func ids(_ answer: Child, _ gazeta: BuiltProgram) throws -> [String] {
        let found = try #require(try gazeta.json(answer.output) as? [[String: Any]])
        return found.compactMap { $0["id"] as? String }
    }

    @Test func wordsMayBeSeveralArguments() throws {
        let gazeta = try gazeta()
        let cases: [(words: [String], ids: [String])] = [
            (["река"], ["bbbb2222", "aaaa1111"]), (["река", "-паром"], ["aaaa1111"]),
            (["неделимость"], ["aaaa1111"]), (["\"на реке\""], ["bbbb2222"]),
            (["раздел:\"в мире\"", "река"], ["aaaa1111"]), (["before:2022-02-02"], ["aaaa1111"]),
            (["река", "--limit", "1"], ["bbbb2222"]),
            (["маяк OR река", "--likeness"], ["aaaa1111", "bbbb2222"]),
        ]
        for (words, expected) in cases {
            let answer = try gazeta.run(["search"] + words + ["--json"])
            #expect(answer.status == 0, "\(words) \(answer.complaints)")
            #expect(try ids(answer, gazeta) == expected, "\(words)")
        }
    }

    @Test func whatLooksLikeAnOptionCanBeSearchedFor() throws {
        let gazeta = try gazeta()
        let cases: [(words: [String], status: Int32, complaint: String)] = [
            (["--", "--река"], 1, "--река"), (["--", "--json"], 0, "2"),
            (["--", "-река"], 1, "-река"), (["-река"], 1, "-река"),
            (["---"], 2, ""), (["--limt"], 2, "--limt"),
        ]
        for (words, status, complaint) in cases {
            let answer = try gazeta.run(["search"] + words)
            #expect(answer.status == status, "\(words) \(answer.complaints)")
            #expect(complaint.isEmpty || answer.complaints.contains(complaint), "\(words)")
        }
    }

    @Test func aResultHasTheHitsOfItsTitle() throws {
        let gazeta = try gazeta()
        let answer = try gazeta.run("search", "маяка", "--json")
        let found = try #require(try gazeta.json(answer.output) as? [[String: Any]])
        #expect(found.first?["titleHits"] as? [[Int]] == [[0, 4]])
    }

    @Test func aResultHasItsPassageWithTheHits() throws {
        let gazeta = try gazeta()
        let answer = try gazeta.run("search", "неделимостью", "--likeness", "--json")
        let found = try #require(try gazeta.json(answer.output) as? [[String: Any]])
        let snippet = try #require(found.first?["snippet"] as? [String: Any])
        let text = Array(try #require(snippet["text"] as? String).unicodeScalars)
        let hit = try #require((snippet["hits"] as? [[Int]])?.first)
        #expect(String(String.UnicodeScalarView(text[hit[0]..<hit[1]])) == "неделимости")
        #expect((found.first?["score"] as? Double ?? 0) > 0)
    }

    @Test func thePlainFormIsAHeadlineAndItsPassage() throws {
        let answer = try gazeta().run("search", "неделимость")
        let lines = answer.output.split(separator: "\n")
        #expect(lines.first == "aaaa1111  ●  2022-02-01        В мире: Маяк снова горит")
        #expect(lines.count == 3)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") && $0.count <= 72 })
        #expect(!answer.output.contains("\u{1B}"))
        #expect(answer.complaints == "articles found: 1\n")
    }

    @Test func nothingFoundIsSaid() throws {
        let gazeta = try gazeta()
        let answer = try gazeta.run("search", "верблюд")
        #expect(answer.status == 1)
        #expect(answer.output.isEmpty && answer.complaints.contains("верблюд"))
        let json = try gazeta.run("search", "верблюд", "--json")
        #expect(json.status == 1)
        #expect(json.output == "[]\n")
    }

    @Test(arguments: [
        ["—"], ["is:nice"], ["after:soon"], ["section:Погода"], ["feed:x"],
        ["река", "--limt", "3"],
        ["is:read", "OR", "река"],
    ])
    func whatCannotBeSearchedForIsExplained(words: [String]) throws {
        let answer = try gazeta().run(["search"] + words)
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty && !answer.complaints.isEmpty)
        #expect(!answer.complaints.lowercased().contains("sqlite"))
    }
}
