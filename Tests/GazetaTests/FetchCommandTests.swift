import ArticleCache
import Articles
import Foundation
import Testing

/// News from a publisher on this machine, through the program.
@Suite struct FetchCommandTests {
    private let gazeta: BuiltProgram
    private let server: NewsServer

    init() throws {
        gazeta = try BuiltProgram()
        server = try NewsServer()
    }

    private func subscribe(_ paths: String...) throws {
        let list = paths.map { server.address($0) + "\n" }.joined()
        #expect(try gazeta.run("import", gazeta.file("urls", list)).status == 0)
    }

    private func titles() throws -> Set<String> {
        let list = try gazeta.run("list", "--json").output
        let headlines = try #require(try gazeta.json(list) as? [[String: Any]])
        return Set(headlines.compactMap { $0["title"] as? String })
    }

    private func fetched(_ arguments: String...) throws -> [String: Any] {
        let answer = try gazeta.run(["fetch", "--json"] + arguments)
        return try #require(try gazeta.json(answer.output) as? [String: Any])
    }

    @Test func aFeedIsFetchedOnceAskedAgainAndFollowed() throws {
        server.putFeed("Вести", [("1", "Мост откроют"), ("2", "Паром")], at: "/rss")
        try subscribe("/rss")
        let first = try gazeta.run("fetch")
        #expect(first.status == 0, "\(first.complaints)")
        #expect(first.output == "Вести — added: 2\n")
        #expect(try titles() == ["Мост откроют", "Паром"])
        #expect(try gazeta.run("fetch", "--all").output == "Вести — unchanged\n")
        #expect(server.takeRequests() == ["/rss 200", "/rss 304"])

        server.putFeed("Вести", [("3", "Трамвай"), ("1", "Мост открыт")], at: "/rss")
        #expect(try gazeta.run("fetch", "Вести").output == "Вести — added: 1, updated: 1\n")
        #expect(try titles() == ["Мост открыт", "Паром", "Трамвай"])

        #expect(try gazeta.run("remove", "Вести").status == 0)
        #expect(try titles().count == 3)
        #expect(try gazeta.run("fetch").status == 1)
    }

    @Test func whatIsNotDueIsNotAskedFor() throws {
        // A publisher elsewhere, as far as the program can tell.
        gazeta.environment["http_proxy"] = server.address("")
        server.putFeed("Вести", [("1", "Мост")], at: "http://vesti.example/rss")
        _ = try gazeta.run("import", gazeta.file("urls", "http://vesti.example/rss\n"))
        #expect(try gazeta.run("fetch").output == "Вести — added: 1\n")
        #expect(server.takeRequests() == ["http://vesti.example/rss 200"])
        let answer = try gazeta.run("fetch")
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix("No feed is due; next check "))
        #expect(try gazeta.run("fetch", "--quiet").output.isEmpty)
        #expect(server.takeRequests().isEmpty)
    }

    @Test func noLinkOfAPublisherElsewhereLeadsToThisMachine() throws {
        gazeta.environment["http_proxy"] = server.address("")
        // The items link to this machine.
        server.putFeed("Вести", [("1", "Мост")], at: "http://vesti.example/rss")
        _ = try gazeta.run("add", "http://vesti.example/rss", "--full-text", "--no-fetch")
        #expect(try gazeta.run("fetch").output == "Вести — added: 1\n")
        #expect(server.takeRequests() == ["http://vesti.example/rss 200"])
    }

    @Test func aPageIsWantedForAsLongAsItsServerIsAway() throws {
        server.putFeed(
            "Вести", [("1", "Мост"), ("2", "Паром")], at: "/rss", linksTo: "http://127.0.0.1:1")
        _ = try gazeta.run("add", server.address("/rss"), "--full-text")
        for _ in 1...3 { _ = try gazeta.run("fetch") }
        let cache = try ArticleCache(folder: gazeta.home)
        #expect(try cache.wantedPages(of: cache.feeds().map(\.id), limit: 9).count == 2)
    }

    @Test func noPageIsAskedForOfAFeedThatFailed() throws {
        server.put(NewsServer.Page(status: 503), at: "/news/1")
        server.putFeed("Вести", [("1", "Мост")], at: "/rss")
        _ = try gazeta.run("add", server.address("/rss"), "--full-text")
        server.put(NewsServer.Page(status: 500), at: "/rss")
        _ = try gazeta.run("fetch", "Вести")
        #expect(server.takeRequests() == ["/rss 200", "/news/1 503", "/rss 500"])
    }

    @Test func whatThisMachineServesIsAskedForEachTime() throws {
        server.putFeed("Вести", [("1", "Мост")], at: "/rss")
        server.put(NewsServer.Page(status: 410), at: "/gone")
        try subscribe("/rss", "/gone")
        _ = try gazeta.run("fetch")
        _ = server.takeRequests()
        #expect(try gazeta.run("fetch").output == "Вести — unchanged\n")
        // What has stopped is left alone there too.
        #expect(server.takeRequests() == ["/rss 304"])
    }

    @Test func brokenFeedsCostNoOther() throws {
        server.putFeed("Вести", [("1", "Мост")], at: "/rss")
        server.put(NewsServer.Page(status: 500), at: "/broken")
        server.put(NewsServer.Page(status: 410), at: "/gone")
        server.put(NewsServer.Page(body: "<html><p>Нет</p></html>", type: "text/html"), at: "/page")
        try subscribe("/broken", "/gone", "/page", "/rss")
        let answer = try gazeta.run("fetch")
        #expect(answer.status == 1)
        #expect(answer.output == "Вести — added: 1\n")
        let complaints = answer.complaints.split(separator: "\n")
        #expect(complaints.count == 3, "\(answer.complaints)")
        for (path, says) in [("/broken", "500"), ("/gone", "410"), ("/page", "no feed")] {
            let told = complaints.first { $0.contains(server.address(path)) }
            #expect(told?.contains(says) == true, "\(path): \(answer.complaints)")
        }
        // What has stopped is asked for by name alone.
        _ = server.takeRequests()
        _ = try gazeta.run("fetch", "--all")
        #expect(!server.takeRequests().contains("/gone 410"))
        _ = try gazeta.run("fetch", server.address("/gone"))
        #expect(server.takeRequests() == ["/gone 410"])
    }

    @Test func jsonTellsOfEachFeed() throws {
        server.putFeed("Вести", [("1", "Мост")], at: "/rss")
        server.put(NewsServer.Page(status: 503), at: "/busy")
        try subscribe("/rss", "/busy")
        let object = try fetched()
        #expect(object["added"] as? Int == 1)
        #expect(object["failed"] as? Int == 1)
        let feeds = try #require(object["feeds"] as? [[String: Any]])
        let vesti = try #require(feeds.first { $0["title"] as? String == "Вести" })
        #expect(vesti["state"] as? String == "arrived")
        #expect(vesti["added"] as? Int == 1)
        let busy = try #require(feeds.first { $0["state"] as? String == "failed" })
        #expect((busy["problems"] as? [String])?.first?.contains("503") == true)
        #expect(busy["nextCheck"] != nil)
    }

    @Test(arguments: [("ru_RU.UTF-8", "попытка повторится"), ("ro_RO.UTF-8", "din nou")])
    func problemsAreToldInTheLanguageOfTheLocale(locale: String, says: String) throws {
        try subscribe("/none")
        gazeta.environment["LC_ALL"] = locale
        let answer = try gazeta.run("fetch")
        #expect(answer.status == 1)
        #expect(answer.complaints.contains(says) && answer.complaints.contains("404"))
    }

    @Test func aFeedAnotherProgramIsCheckingIsLeftToIt() throws {
        server.putFeed("Вести", [("1", "Мост")], at: "/rss")
        try subscribe("/rss")
        let cache = try ArticleCache(folder: gazeta.home)
        _ = try cache.claim(.all, at: Int64(time(nil)), forSeconds: 60)
        let answer = try gazeta.run("fetch")
        #expect(answer.complaints.contains("another Gazeta"))
        #expect(server.takeRequests().isEmpty)
    }

    @Test func aFeedWhoseServerWantsRestIsToldFromOneCheckedJustNow() throws {
        gazeta.environment["http_proxy"] = server.address("")
        server.putFeed("Вести", [("1", "Мост")], at: "http://vesti.example/rss")
        _ = try gazeta.run("add", "http://vesti.example/rss")
        let cache = try ArticleCache(folder: gazeta.home)
        let rest = Int64(time(nil)) + 3600
        let resting = Feed(
            url: "http://busy.example/rss",
            state: FeedState(
                status: .failed(.askedToWait(status: 429, until: rest)), nextCheck: rest))
        _ = try cache.add([resting])
        _ = server.takeRequests()
        let answer = try gazeta.run("fetch", "Вести", "http://busy.example/rss")
        #expect(answer.status == 1)
        #expect(answer.output == "Вести — checked just now\n")
        #expect(answer.complaints.contains("429"))
        let object = try fetched("http://busy.example/rss")
        #expect(object["resting"] as? [String] == [resting.id.text])
        #expect((object["tooSoon"] as? [String])?.isEmpty == true)
        #expect(server.takeRequests().isEmpty)
    }

    @Test func aRunThatIsKilledLosesNothingAndHoldsNothing() throws {
        server.putFeed("Вести", [("1", "Мост")], at: "/rss")
        server.put(NewsServer.Page(isSilent: true), at: "/silent")
        try subscribe("/rss", "/silent")
        // The same host is asked for one feed after the other: the second never answers.
        let line = """
            "$gazeta" fetch > out & child=$!
            until grep -q added out; do sleep 0.05; done
            kill -9 $child
            """
        gazeta.environment["gazeta"] = try BuiltProgram.path
        _ = try Child(
            ["sh", "-c", "cd '\(gazeta.folder.path)'\n" + line],
            environment: gazeta.environment, in: gazeta.folder)
        #expect(try titles() == ["Мост"])
        server.putFeed("Тихая", [("2", "Паром")], at: "/silent")
        #expect(try gazeta.run("fetch").output == "Тихая — added: 1\nВести — unchanged\n")
        let doctor = try gazeta.run("doctor", "--json")
        #expect(doctor.output.contains("\"sound\":true"))
    }

    @Test func opmlGoesOutAndComesBackExactly() throws {
        let list = """
            https://vesti.example/rss "Город" "~Мои вести"
            https://novosti.example/feed?a=1&b=2
            """
        _ = try gazeta.run("import", gazeta.file("urls", list))
        _ = try gazeta.run(
            "set", "Мои вести", "--folder", "Новости/Утро", "--folder", "Разное", "--interval",
            "45", "--full-text", "--user", "ион", "--password-stdin", input: "тайна")
        let exported = try gazeta.run("export", "opml")
        #expect(exported.status == 0)
        #expect(!exported.output.contains("тайна"))
        let other = try BuiltProgram()
        let brought = try other.run("import", other.file("feeds.opml", exported.output))
        #expect(brought.output.contains("feeds subscribed: 2"), "\(brought.complaints)")
        #expect(try other.run("export", "opml").output == exported.output)
        let again = try other.run("import", other.file("feeds.opml", exported.output))
        #expect(again.output.contains("feeds known before: 2"))
        func settings(_ program: BuiltProgram) throws -> [[String: Any]] {
            let feeds = try program.json(program.run("feeds", "--json").output)
            return try #require(feeds as? [[String: Any]])
        }
        for key in ["title", "folders", "tags", "interval", "fullText", "user", "url", "id"] {
            let (here, there) = try (settings(gazeta), settings(other))
            #expect(here.map { "\($0[key] ?? "")" } == there.map { "\($0[key] ?? "")" })
        }
    }

    @Test func newsboatLinesThatWouldRunSomethingAreRefused() throws {
        let list = """
            https://vesti.example/rss "~Вести" утро
            exec:~/bin/feed.sh
            filter:~/bin/clean.pl:https://a.example/rss
            file:///home/ion/feed.xml
            """
        let answer = try gazeta.run("import", gazeta.file("urls", list))
        #expect(answer.status == 1)
        #expect(answer.output.contains("feeds subscribed: 1"))
        for line in 2...4 {
            #expect(answer.complaints.contains("line \(line): "), "\(answer.complaints)")
        }
        #expect(try gazeta.run("feeds").output.contains("#утро"))
    }
}
