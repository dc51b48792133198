import Foundation
import Testing

@testable import Gazeta

@testable import Reader

/// The README says nothing that the code does not keep.
@Suite struct ReadmeTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func readme() throws -> String {
        try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// What stands between `<!-- name -->` and `<!-- end -->`.
    private func part(_ name: String) throws -> String {
        let text = try readme()
        let start = try #require(text.range(of: "<!-- \(name) -->\n"))
        let end = try #require(text[start.upperBound...].range(of: "<!-- end -->"))
        return String(text[start.upperBound..<end.lowerBound])
    }

    @Test func theKeysAreThoseOfTheActionTable() throws {
        var table = "| keys | do |\n| --- | --- |\n"
        for row in Action.table {
            let keys = Wording.english.names(of: row.keys).split(separator: " ")
                .map { "`\($0)`" }.joined(separator: " ")
            table += "| \(keys) | \(Wording.english.words(for: row.action).title) |\n"
        }
        #expect(try part("keys") == table, "The table should read:\n\(table)")
    }

    /// Every target of the map imports what the map says and nothing else of ours.
    @Test func theMapIsWhatTheCodeImports() throws {
        let map = try mapOfSources()
        #expect(map.count >= 11)
        let ours = try Set(
            FileManager.default.contentsOfDirectory(
                atPath: root.appendingPathComponent("Sources").path))
        for (target, allowed) in map {
            let imported = try imports(of: target).intersection(ours)
            #expect(
                imported == allowed, "\(target) imports \(imported.sorted()) of ours")
        }
    }

    @Test func onlyTheEdgesTouchTheWorld() throws {
        let edges = [
            "CNcurses": "Terminal", "GRDB": "ArticleCache", "CDigest": "Articles",
            "CCurl": "NewsFetching", "CStemmer": "WordForms",
        ]
        let targets = try mapOfSources().map(\.target) + ["Gazeta"]
        for (module, edge) in edges {
            let users = try targets.filter { try imports(of: $0).contains(module) }
            #expect(users == [edge])
        }
        for pure in ["TextLayout", "Screen", "Reader", "WordForms", "RelatedStories"] {
            #expect(try imports(of: pure).isDisjoint(with: ["Foundation", "Glibc", "Dispatch"]))
        }
    }

    @Test func whatRunsByTheClockNamesTheProgramInFullAndOutlivesADeadFeed() throws {
        let lines = try readme().split(separator: "\n")
        let timed = lines.filter { $0.hasPrefix("*/15") || $0.hasPrefix("ExecStart=") }
        #expect(timed.count == 2)
        #expect(timed.allSatisfy { $0.contains("/usr/local/bin/gazeta fetch") })
        // In a unit file nothing may follow the value.
        #expect(lines.contains("SuccessExitStatus=\(Outcome.partlyFailed.rawValue)"))
    }

    /// The rows of the map that name what a target imports.
    private func mapOfSources() throws -> [(target: String, imports: Set<String>)] {
        let start = try #require(try readme().range(of: "## The map of Sources"))
        let rows = try readme()[start.upperBound...].split(separator: "\n")
        return rows.prefix { !$0.hasPrefix("What always holds") }.compactMap { row in
            let words = row.split(separator: " ")
                .drop { $0 == "layer" || $0 == "tools" || Int($0) != nil }
            guard let arrow = words.firstIndex(of: "→"), let target = words.first,
                !words.contains("everything")
            else { return nil }
            let imported = words[(arrow + 1)...].filter { $0 != "–" }
            return (String(target), Set(imported.map(String.init)))
        }
    }

    private func imports(of target: String) throws -> Set<String> {
        let folder = root.appendingPathComponent("Sources/\(target)")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path))
        var modules: Set<String> = []
        for case let file as String in files where file.hasSuffix(".swift") {
            let text = try String(
                contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place <= 1,
                    words.indices.contains(place + 1)
                else { continue }
                modules.insert(String(words[place + 1]))
            }
        }
        return modules
    }
}
