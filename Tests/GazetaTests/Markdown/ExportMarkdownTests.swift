import Foundation
import Testing

@Suite struct ExportMarkdownTests {
    private let gazeta: BuiltProgram

    init() throws {
        gazeta = try BuiltProgram()
        let lines = """
            {"id": "a1", "title": "Мост", "published": "2022-02-01", "blocks": []}
            {"id": "b2", "title": "Паром", "blocks": [{"kind": "paragraph", "text": "Плывёт."}]}

            """
        _ = try gazeta.run("import", gazeta.file("articles.jsonl", lines))
    }

    @Test func allArticlesComeWithALineBetweenThem() throws {
        let answer = try gazeta.run("export", "markdown")
        #expect(answer.status == 0)
        #expect(answer.output == "# Мост\n\n2022-02-01\n\n---\n\n# Паром\n\nПлывёт.\n")
    }

    @Test func onlyThoseThatAreNamedCome() throws {
        let answer = try gazeta.run("export", "markdown", "b", "zz", "a1")
        #expect(answer.status == 1)
        #expect(answer.output == "# Паром\n\nПлывёт.\n\n---\n\n# Мост\n\n2022-02-01\n")
        #expect(answer.complaints.contains("zz"))
        let line = try gazeta.run("export", "jsonl", "b2").output
        #expect(line.split(separator: "\n").count == 1 && line.contains("Паром"))
    }

    @Test func eachArticleIsAFileOfItsOwn() throws {
        let folder = gazeta.folder.path + "/notes"
        for _ in 1...2 {
            #expect(try gazeta.run("export", "markdown", "--output", folder).status == 0)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == ["2022-02-01-мост-a1.md", "паром-b2.md"])
        let text = try String(contentsOfFile: folder + "/паром-b2.md", encoding: .utf8)
        #expect(text == "# Паром\n\nПлывёт.\n")
    }

    @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
        let answer = try gazeta.run("export", "markdown", "--output", "/proc/nowhere")
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("/proc/nowhere"))
    }

    @Test(arguments: [["opml", "a1"], ["jsonl", "--output", "x"], ["epub"]])
    func whatDoesNotGoTogetherIsWrongUsage(arguments: [String]) throws {
        #expect(try gazeta.run(["export"] + arguments).status == 2)
    }
}
