import Foundation
import Testing

/// Articles that go by rule, through the program.
@Suite struct KeepingCommandTests {
    private let gazeta: BuiltProgram
    private let server: NewsServer

    init() throws {
        gazeta = try BuiltProgram()
        gazeta.environment["XDG_CONFIG_HOME"] = gazeta.folder.path
        server = try NewsServer()
        server.putFeed("Вести", (1...5).map { ("\($0)", "Новость \($0)") }, at: "/rss")
        _ = try gazeta.run("import", gazeta.file("urls", server.address("/rss") + "\n"))
    }

    private func configure(_ text: String) throws {
        _ = try gazeta.file("gazeta/config.toml", text)
    }

    private func fetched() throws -> [String: Any] {
        let answer = try gazeta.run("fetch", "--all", "--json")
        return try #require(try gazeta.json(answer.output) as? [String: Any])
    }

    @Test func aFetchLetsGoWhatTheRulesDoNotKeepAndSaysSo() throws {
        try configure("[keep]\narticles = 2")
        // Nothing goes that has not been read.
        #expect(try fetched()["letGo"] as? Int == 0)
        try configure("[keep]\narticles = 2\nunread = false")
        let answer = try gazeta.run("fetch", "--all")
        #expect(answer.output.hasSuffix("old articles let go: 3\n"))
        #expect(try gazeta.run("list").output.split(separator: "\n").count == 2)
        // The feed lists them still, and anew.
        server.putFeed("Вести", (1...6).map { ("\($0)", "Новость \($0)") }, at: "/rss")
        let next = try fetched()
        #expect(next["added"] as? Int == 1)
        #expect(next["letGo"] as? Int == 1)
    }

    @Test func aFeedHasARuleOfItsOwn() throws {
        try configure("[keep]\narticles = 2\nunread = false")
        let set = try gazeta.run("set", server.address("/rss"), "--keep-articles", "4", "--json")
        let feed = try #require(try gazeta.json(set.output) as? [String: Any])
        #expect(feed["keepArticles"] as? Int == 4)
        #expect(try fetched()["letGo"] as? Int == 1)
        #expect(try gazeta.run("export", "opml").output.contains("gazeta:keepArticles=\"4\""))
        #expect(try gazeta.run("set", server.address("/rss"), "--no-keep-articles").status == 0)
        #expect(try fetched()["letGo"] as? Int == 2)
    }

    @Test func theRulesHoldWithoutAnyFeed() throws {
        let gazeta = try BuiltProgram()
        gazeta.environment["XDG_CONFIG_HOME"] = gazeta.folder.path
        let lines = (1...3).map { #"{"title": "Новость \#($0)", "published": "2022-02-01"}"# }
        let file = try gazeta.file("articles.jsonl", lines.joined(separator: "\n"))
        #expect(try gazeta.run("import", file).status == 0)
        _ = try gazeta.file(
            "gazeta/config.toml", "[keep]\ndays = 5\nimported = false\nunread = false")
        let answer = try gazeta.run("fetch")
        #expect(answer.output == "old articles let go: 3\n")
        #expect(answer.status != 0 && answer.complaints.contains("There are no feeds"))
        #expect(try gazeta.run("list").output.isEmpty)
    }

    @Test(arguments: [
        ["--keep-days", "-1"], ["--keep-articles", "x"], ["--keep-days", "3", "--no-keep-days"],
    ])
    func whatCannotBeARuleIsWrongUsage(arguments: [String]) throws {
        #expect(try gazeta.run(["set", server.address("/rss")] + arguments).status == 2)
    }
}
