import Foundation
import Testing

@Suite struct CommandTests {
    @Test func aSavedPageIsBroughtInListedShownAndMarked() throws {
        let gazeta = try BuiltProgram()
        let page = try gazeta.file("news/маяк.txt", samplePage)

        let brought = try gazeta.run("import", page, "--json")
        #expect(brought.status == 0)
        let counts = try #require(try gazeta.json(brought.output) as? [String: Any])
        #expect(counts["added"] as? Int == 1)
        let again = try gazeta.run("import", gazeta.folder.path + "/news")
        #expect(again.status == 0)
        #expect(again.output.contains("unchanged: 1"))

        let list = try gazeta.run("list", "--json")
        let headlines = try #require(try gazeta.json(list.output) as? [[String: Any]])
        #expect(headlines.count == 1)
        #expect(headlines.first?["title"] as? String == "Маяк на мысе снова горит")
        let id = try #require(headlines.first?["id"] as? String)

        let shown = try gazeta.run("show", String(id.prefix(6)), "--width", "40")
        #expect(shown.status == 0)
        #expect(shown.output.contains("Маяк на мысе снова горит"))
        #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 40 && $0.last != " " })

        #expect(try gazeta.run("mark", id, "--read", "--star").status == 0)
        #expect(try gazeta.run("list", "--unread").status == 1)
        #expect(try gazeta.run("list", "--starred").output.contains(id))
    }

    @Test func inspectStoresNothing() throws {
        let gazeta = try BuiltProgram()
        let page = try gazeta.file("page.txt", samplePage)
        let inspected = try gazeta.run("inspect", page, "--json")
        #expect(inspected.status == 0)
        let articles = try #require(try gazeta.json(inspected.output) as? [[String: Any]])
        let article = try #require(articles.first)
        #expect(article["title"] as? String == "Маяк на мысе снова горит")
        #expect(article["published"] as? String == "2023-03-14")
        #expect((article["dateline"] as? [String: String])?["place"] == "ПРИЧАЛЬНЫЙ")
        #expect(!FileManager.default.fileExists(atPath: gazeta.home))
    }

    @Test func relatedTellsTheEditorsCardFirst() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.run("import", gazeta.file("page.txt", samplePage))
        let headlines = try #require(
            try gazeta.json(gazeta.run("list", "--json").output) as? [[String: Any]])
        let id = try #require(headlines.first?["id"] as? String)
        let related = try gazeta.run("related", id, "--json")
        let stories = try #require(try gazeta.json(related.output) as? [[String: Any]])
        #expect(stories.first?["reason"] as? String == "link")
        #expect(stories.first?["title"] as? String == "Старую башню открыли для гостей")
    }

    /// An article with everything that one may have, and what an import makes of odd ones.
    private let oddLines = """
        {"title": "Без даты", "feed": "vesti", "feeds": ["vesti", "novosti"], "guid": "г 1", \
        "tags": ["Реут", "мост"], "starred": true, "blocks": [{"kind": "heading", "level": 2, \
        "text": "Итог"}, {"kind": "list", "ordered": true, "items": ["раз", "два"]}, {"kind": "table", \
        "rows": [["а", "б"], []]}, {"kind": "preformatted", "text": "a\\n  b"}, {"kind": "rule"}]}
        {"title": "Мост", "url": "https://vesti.example/1?b=2&a=1", "read": true, "starred": true, \
        "published": "2022-02-01T14:02:00+02:00", "updated": "2022-02-03", "lede": "Коротко", \
        "section": {"name": "Город", "description": "О городе"}, "byline": "Вера Гуцу", \
        "dateline": {"place": "ПРУТСК"}, "blocks": [{"kind": "paragraph", "text": "е\\u0301 и ё 𝄞", \
        "spans": [{"start": 0, "end": 3, "style": "link", "url": "https://a.example/"}, \
        {"start": 1, "end": 2, "style": "code"}]}, {"kind": "quote", "text": "Ждали", "speaker": "Ион"}, \
        {"kind": "image", "caption": "Мост", "date": "2022-02-01"}, {"kind": "card", "title": "Паром"}]}
        {"title": "Пу\\u0000сто\\u202e", "read": true, "blocks": []}
        """

    @Test func everythingExportedComesBackToTheByte() throws {
        let gazeta = try BuiltProgram()
        let edition = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../data").standardized.path
        let brought = try gazeta.run("import", edition, gazeta.file("odd.jsonl", oddLines))
        #expect(brought.status == 0)
        let ids = try gazeta.run("list", "--limit", "3").output.split(separator: "\n")
            .map { String($0.prefix(16)) }
        _ = try gazeta.run(["mark"] + ids + ["--read", "--star"])
        let exported = try gazeta.run("export", "jsonl")
        #expect(exported.status == 0)
        #expect(exported.output.split(separator: "\n").count > 50)
        let other = try BuiltProgram()
        #expect(try other.run("import", "-", input: exported.output).status == 0)
        #expect(try other.run("export", "jsonl").output == exported.output)
    }

    @Test func wrapKeepsADashFromOpeningALine() throws {
        let gazeta = try BuiltProgram()
        let set = try gazeta.run(
            "wrap", "--width", "20", "--lang", "ru",
            input: "Ночной поезд — это надолго, говорят\nна вокзале.\n\nДа.\n")
        #expect(set.status == 0)
        let lines = set.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 20 && !$0.hasPrefix("—") })
        #expect(set.output.hasSuffix("\n\nДа.\n"))
    }

    @Test func doctorFindsASoundCache() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.run("import", gazeta.file("page.txt", samplePage))
        let answer = try gazeta.run("doctor", "--json")
        let facts = try #require(try gazeta.json(answer.output) as? [String: Any])
        let cache = try #require(facts["cache"] as? [String: Any])
        #expect(cache["folder"] as? String == gazeta.home)
        #expect(cache["articles"] as? Int == 1)
        #expect(cache["sound"] as? Bool == true)
    }

    @Test func doctorNamesALibraryThatCannotBeLoaded() throws {
        let gazeta = try BuiltProgram()
        _ = try gazeta.file("libraries/libcurl.so.4", "no library")
        gazeta.environment["LD_LIBRARY_PATH"] = gazeta.folder.path + "/libraries"
        let answer = try gazeta.run("doctor")
        #expect(answer.status == 1)
        #expect(answer.output.contains("libraries   libcurl.so.4\n"))
        #expect(answer.complaints.contains("libcurl.so.4 is missing"))
    }

    @Test func aFeedInAFileIsShownInItsOrder() throws {
        let gazeta = try BuiltProgram()
        let feed = """
            <rss version="2.0"><channel><title>Вести</title>
            <item><title>Старая &amp;laquo;весть&amp;raquo;</title><guid>https://vesti.example/1</guid>
            <pubDate>Вт, 1 фев 2022 14:02:00 MSK</pubDate></item>
            <item><title>Новая</title><link>https://vesti.example/2</link></item></channel></rss>
            """
        let answer = try gazeta.run("inspect", gazeta.file("feed.xml", feed), "--json")
        let articles = try #require(try gazeta.json(answer.output) as? [[String: Any]])
        #expect(articles.map { $0["title"] as? String } == ["Старая «весть»", "Новая"])
        #expect(
            articles.map { $0["url"] as? String }
                == ["https://vesti.example/1", "https://vesti.example/2"])
        #expect(articles[0]["published"] as? String == "2022-02-01T14:02:00+03:00")
    }

    @Test func aFeedWithoutArticlesIsSaidToHaveNone() throws {
        let gazeta = try BuiltProgram()
        let feed = "<rss version=\"2.0\"><channel><title>Вести</title></channel></rss>"
        let answer = try gazeta.run("inspect", gazeta.file("feed.xml", feed))
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("feed.xml: "))
    }

    @Test func aCopyElsewhereStillHasItsEdition() throws {
        let gazeta = try BuiltProgram()
        let copy = gazeta.folder.appendingPathComponent("moved").path
        // By another program: a file that this one still writes could not be started.
        _ = try Child(
            ["cp", BuiltProgram.path, copy], environment: gazeta.environment, in: gazeta.folder)
        let terminal = try TmuxTerminal(
            columns: 80, rows: 24, in: gazeta.folder, environment: gazeta.environment,
            shell: "'\(copy)'; cat")
        try terminal.wait(for: "57")
        try terminal.press("q")
        let list = try gazeta.run("list", "--json")
        let headlines = try #require(try gazeta.json(list.output) as? [[String: Any]])
        #expect(headlines.count >= 40)
    }
}
