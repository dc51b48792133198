import Foundation
import Testing

/// Several Gazetas at one cache.
@Suite struct ManyProcessesTests {
    private let gazeta: BuiltProgram

    init() throws {
        gazeta = try BuiltProgram()
        for name in ["a", "b", "c"] {
            let lines = (0..<100).map { number in
                """
                {"id": "\(name)\(number)", "title": "Новость \(number)", "blocks":
                [{"kind": "paragraph", "text": "Мост \(number) через Реут открыли \(name)."}]}
                """.split(separator: "\n").joined(separator: " ")
            }
            _ = try gazeta.file(name + ".jsonl", lines.joined(separator: "\n"))
        }
    }

    /// Runs every line at once; what they complained of, and how those ended that failed.
    private func atOnce(_ lines: String...) throws -> String {
        let script = lines.map { "{ \($0)\n} >> out || echo failed: '\($0)' >&2 &" }
        var environment = gazeta.environment
        environment["GAZETA"] = try BuiltProgram.path
        let child = try Child(
            [
                "sh", "-c", "cd \"$1\"; \(script.joined(separator: "\n"))\nwait", "sh",
                gazeta.folder.path,
            ],
            environment: environment, in: gazeta.folder)
        return child.complaints
    }

    private func counts() throws -> [String: Int] {
        let answer = try gazeta.run("doctor", "--json")
        #expect(answer.status == 0, "\(answer.output)")
        let object = try #require(try gazeta.json(answer.output) as? [String: Any])
        let cache = try #require(object["cache"] as? [String: Any])
        #expect(cache["sound"] as? Bool == true)
        #expect((cache["index"] as? [String: Any])?["whole"] as? Bool == true)
        return ["articles", "unread", "starred"].reduce(into: [:]) { $0[$1] = cache[$1] as? Int }
    }

    @Test func importsMarksListsAndARebuildGoOnSideBySide() throws {
        #expect(try gazeta.run("import", gazeta.folder.path + "/a.jsonl").status == 0)
        let marks = (0..<10).map { "\"$GAZETA\" mark a1\($0) --read --star" }
        let complaints = try atOnce(
            "\"$GAZETA\" import b.jsonl", "\"$GAZETA\" import c.jsonl",
            "\"$GAZETA\" doctor --rebuild", marks[..<5].joined(separator: " && "),
            marks[5...].joined(separator: " && "),
            "\"$GAZETA\" list && \"$GAZETA\" list && \"$GAZETA\" show a11")
        #expect(complaints.isEmpty, "\(complaints)")
        #expect(try gazeta.run("doctor", "--rebuild").status == 0)
        #expect(try counts() == ["articles": 300, "unread": 290, "starred": 10])
    }

    @Test func manyMayBeTheFirst() throws {
        let complaints = try atOnce(
            "\"$GAZETA\" import a.jsonl", "\"$GAZETA\" import b.jsonl", "\"$GAZETA\" doctor",
            "\"$GAZETA\" doctor")
        #expect(complaints.isEmpty, "\(complaints)")
        #expect(try counts()["articles"] == 200)
    }

    @Test func aCacheThatIsMadeAnewCostsNoOtherItsWork() throws {
        #expect(try gazeta.run("import", gazeta.folder.path + "/a.jsonl").status == 0)
        let complaints = try atOnce(
            "\"$GAZETA\" doctor --compact 2> needs", "\"$GAZETA\" import b.jsonl",
            "\"$GAZETA\" mark a11 --star", "\"$GAZETA\" list")
        #expect(complaints.isEmpty, "\(complaints)")
        #expect(try counts() == ["articles": 200, "unread": 200, "starred": 1])
    }
}
