import ArticleCache
import Articles
import Foundation
import Testing

/// Subscribing to what is found at an address of a publisher on this machine.
@Suite struct AddCommandTests {
    private let gazeta: BuiltProgram
    private let server: NewsServer

    init() throws {
        gazeta = try BuiltProgram()
        server = try NewsServer()
        server.putFeed("Вести", [("1", "Мост"), ("2", "Паром")], at: "/rss")
        server.putFeed("Комментарии", [("1", "Согласен")], at: "/comments")
    }

    private func putPage(naming feeds: [String], body: String = "<p>Новости</p>", at path: String) {
        let links = feeds.map { feed in
            "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"\(feed)\" href=\"\(feed)\">"
        }
        server.put(
            NewsServer.Page(
                body: "<!DOCTYPE html><html lang=\"ru\"><head><title>Реут</title>"
                    + "\(links.joined())</head><body>\(body)</body></html>",
                type: "text/html; charset=utf-8"), at: path)
    }

    private func feeds() throws -> [[String: Any]] {
        try #require(try gazeta.json(gazeta.run("feeds", "--json").output) as? [[String: Any]])
    }

    @Test func aFeedIsSubscribedToAndItsNewsAreHereAtOnce() throws {
        let answer = try gazeta.run(
            "add", server.address("/rss"), "--title", "Утро", "--folder", "Город", "--tag", "а",
            "--interval", "120")
        #expect(answer.status == 0, "\(answer.complaints)")
        #expect(answer.output.hasPrefix("Утро  <\(server.address("/rss"))>"))
        #expect(answer.output.contains("added: 2"))
        let feed = try #require(try feeds().first)
        #expect(feed["title"] as? String == "Утро")
        #expect(feed["publishedTitle"] as? String == "Вести")
        #expect(feed["folders"] as? [[String]] == [["Город"]])
        #expect(feed["interval"] as? Int == 120)
        #expect(feed["articles"] as? Int == 2)
        // One request brought both the look and the news.
        #expect(server.takeRequests() == ["/rss 200"])
    }

    @Test func theFeedBehindAPageIsFoundAndTheOthersAreShown() throws {
        putPage(naming: ["/rss", "/comments"], at: "/start")
        let answer = try gazeta.run("add", server.address("/start"))
        #expect(answer.status == 0, "\(answer.complaints)")
        #expect(answer.output.contains("* 1  /rss  <\(server.address("/rss"))>"))
        #expect(answer.output.contains("  2  /comments  <\(server.address("/comments"))>"))
        #expect(try feeds().map { $0["title"] as? String } == ["Вести"])
        #expect(try gazeta.run("add", server.address("/start"), "--choose", "2").status == 0)
        #expect(try feeds().map { $0["title"] as? String } == ["Вести", "Комментарии"])
        #expect(try gazeta.run("add", server.address("/start"), "--choose", "3").status == 2)
    }

    @Test func whatIsSubscribedToIsSaidSoAndStaysAsItIs() throws {
        putPage(naming: ["/rss"], at: "/start")
        _ = try gazeta.run("add", server.address("/rss"))
        for path in ["/rss", "/start"] {
            let answer = try gazeta.run("add", server.address(path))
            #expect(answer.status == 0)
            #expect(answer.output.contains("already, nothing was changed"))
        }
        #expect(try feeds().map { $0["title"] as? String } == ["Вести"])
    }

    @Test(arguments: ["/rss", "/start"])
    func whatIsChosenForAFeedSubscribedToAlreadyIsSet(path: String) throws {
        putPage(naming: ["/rss"], at: "/start")
        _ = try gazeta.run("add", server.address("/rss"), "--tag", "а")
        let answer = try gazeta.run(
            "add", server.address(path), "--title", "Утро", "--interval", "90", "--user", "ion",
            "--password-stdin", input: "тайна")
        #expect(answer.status == 0, "\(answer.complaints)")
        #expect(answer.output.contains("already, its settings were changed"))
        let feed = try #require(try feeds().first)
        #expect(feed["title"] as? String == "Утро")
        #expect(feed["interval"] as? Int == 90)
        #expect(feed["user"] as? String == "ion")
        #expect(feed["tags"] as? [String] == ["а"])
        let cache = try ArticleCache(folder: gazeta.home)
        let id = try #require(try cache.feeds().first?.id)
        #expect(try cache.password(of: id) == "тайна")
        #expect(try feeds().count == 1)
    }

    @Test func aLoginIsNotSetForTheFeedOfAnotherServer() throws {
        let other = try NewsServer()
        other.putFeed("Соседи", [("1", "Паром")], at: "/rss")
        putPage(naming: [other.address("/rss")], at: "/start")
        _ = try gazeta.run("add", other.address("/rss"))
        let answer = try gazeta.run(
            "add", server.address("/start"), "--user", "ion", "--password-stdin", input: "тайна")
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("Соседи"))
        #expect(try feeds().first?["user"] == nil)
    }

    @Test func whoeverWantsAPasswordIsAnsweredByWhatIsAdvised() throws {
        server.put(NewsServer.Page(status: 401), at: "/secret")
        let address = server.address("/secret")
        #expect(try gazeta.run("add", address).complaints.contains("gazeta add --user NAME"))
        _ = try gazeta.run("add", address, "--no-fetch")
        let fetched = try gazeta.run("fetch", address)
        #expect(fetched.complaints.contains("gazeta set FEED --user NAME"))
        server.putFeed("Тайны", [("1", "Мост")], at: "/secret")
        let call = ["set", address, "--user", "ion", "--password-stdin"]
        #expect(try gazeta.run(call, input: "тайна").status == 0)
        #expect(try gazeta.run("fetch").output.contains("Тайны"))
    }

    @Test(arguments: ["127.0.0.1:PORT/rss", "feed://127.0.0.1:PORT/rss", "localhost:PORT/rss"])
    func anAddressWithoutSchemeIsTriedInTheClearToo(typed: String) throws {
        let port = try #require(server.address("").split(separator: ":").last)
        let answer = try gazeta.run(
            "add", typed.replacingOccurrences(of: "PORT", with: String(port)))
        #expect(answer.status == 0, "\(answer.complaints)")
        #expect(try feeds().map { $0["title"] as? String } == ["Вести"])
    }

    @Test(arguments: [
        ["add", "ftp://ion:tajna@vesti.example/rss"],
        ["add", "http://ion:taj/tajna@vesti.example"],
        ["add", "feed:ftp://ion:tajna@vesti.example/rss"], ["add", "ion:tajna@слово"],
        ["fetch", "http://ion:tajna@vesti.example/rss"],
    ])
    func aPasswordInWhatIsRefusedIsNotShown(call: [String]) throws {
        _ = try gazeta.run("add", "novosti.example/rss", "--no-fetch")
        let answer = try gazeta.run(call)
        #expect(answer.status != 0)
        #expect(!answer.complaints.isEmpty)
        #expect(!answer.complaints.contains("tajna"))
    }

    @Test func aPlainArticleIsStoredAsOne() throws {
        let text =
            "Рабочие закончили укладку асфальта, и мост через Реут открыли для движения; "
            + "первыми по нему проехали трамваи четвёртого маршрута, которых ждали с осени."
        let body = (1...6).map { "<p>Абзац \($0). \(text)</p>" }.joined()
        putPage(
            naming: ["/rss"], body: "<article><h1>Мост открыт</h1>\(body)</article>",
            at: "/news/most.html")
        let answer = try gazeta.run("add", server.address("/news/most.html"), "--json")
        #expect(answer.status == 0, "\(answer.complaints)")
        let object = try #require(try gazeta.json(answer.output) as? [String: Any])
        #expect(object["outcome"] as? String == "article")
        #expect((object["choices"] as? [[String: Any]])?.count == 1)
        #expect(try feeds().isEmpty)
        #expect(try gazeta.run("list").output.split(separator: "\n").count == 1)
    }

    @Test func aFeedThatNoPageNamesIsLookedForAtTheUsualPlaces() throws {
        putPage(naming: [], at: "/start")
        #expect(try gazeta.run("add", server.address("/start")).status == 0)
        #expect(try feeds().map { $0["url"] as? String } == [server.address("/rss")])
    }

    @Test(arguments: ["/none", "/empty", "/broken"])
    func whereNothingIsFoundNothingIsKept(path: String) throws {
        server.put(NewsServer.Page(status: 404), at: "/rss")
        putPage(naming: [], at: "/empty")
        server.put(NewsServer.Page(status: 500), at: "/broken")
        let answer = try gazeta.run("add", server.address(path))
        #expect(answer.status == 1)
        #expect(answer.complaints.contains(server.address(path)))
        #expect(answer.complaints.split(separator: "\n").count == 1)
        #expect(try feeds().isEmpty)
    }

    @Test func withoutALookTheAddressIsTakenAsItIs() throws {
        let answer = try gazeta.run("add", "news.example/rss", "--no-fetch", "--json")
        #expect(answer.status == 0)
        let feed = try #require(try feeds().first)
        #expect(feed["url"] as? String == "https://news.example/rss")
        #expect(feed["state"] as? String == "new")
    }

    @Test func aPasswordInTheAddressIsTakenOutOfIt() throws {
        let secret = server.address("/rss").replacingOccurrences(of: "://", with: "://ion:tajna@")
        let answer = try gazeta.run("add", secret)
        #expect(answer.status == 0, "\(answer.complaints)")
        for output in [answer.output, try gazeta.run("feeds", "--json").output] {
            #expect(!output.contains("tajna"))
        }
        #expect(try feeds().first?["user"] as? String == "ion")
    }

    @Test func aLoginIsNotKeptForAnotherServer() throws {
        let other = server.address("/rss", host: "localhost")
        putPage(naming: [other], at: "/start")
        server.put(NewsServer.Page(status: 301, location: other), at: "/moved")
        for path in ["/start", "/moved"] {
            let answer = try gazeta.run(
                "add", server.address(path), "--user", "ion", "--password-stdin", input: "tajna")
            #expect(answer.status == 0, "\(answer.complaints)")
        }
        let feeds = try feeds()
        #expect(feeds.map { $0["url"] as? String } == [other, server.address("/moved")])
        #expect(feeds.map { $0["user"] as? String } == [nil, "ion"])
    }

    @Test func anAddressThatLeadsElsewhereForATimeIsKept() throws {
        server.put(NewsServer.Page(status: 302, location: "/rss"), at: "/news")
        #expect(try gazeta.run("add", server.address("/news")).status == 0)
        #expect(try feeds().map { $0["url"] as? String } == [server.address("/news")])
    }

    @Test func theNextFetchAsksOnlyWhetherThereIsMore() throws {
        _ = try gazeta.run("add", server.address("/rss"))
        #expect(try gazeta.run("fetch").output == "Вести — unchanged\n")
        #expect(server.takeRequests() == ["/rss 200", "/rss 304"])
    }

    @Test func wholeTextsComeWithTheFeed() throws {
        putPage(naming: [], at: "/news/1")
        _ = try gazeta.run("add", server.address("/rss"), "--full-text")
        #expect(server.takeRequests() == ["/rss 200", "/news/2 404", "/news/1 200"])
    }

    @Test func wholeTextsOfNewArticlesComeFromTheirPages() throws {
        let text =
            "Рабочие закончили укладку асфальта, и мост через Реут открыли для движения; "
            + "первыми по нему проехали трамваи четвёртого маршрута, которых ждали с осени."
        let body = (1...6).map { "<p>Абзац \($0). \(text)</p>" }.joined()
        putPage(naming: [], body: "<article><h1>Мост</h1>\(body)</article>", at: "/news/1")
        _ = try gazeta.run("add", server.address("/rss"), "--no-fetch", "--full-text")
        #expect(try gazeta.run("fetch").status == 0)
        let ids = try gazeta.run("list").output.split(separator: "\n")
            .filter { $0.hasSuffix("Мост") }.compactMap { $0.split(separator: " ").first }
        let shown = try gazeta.run("show", String(try #require(ids.first)))
        #expect(shown.output.contains("Абзац 6"))
        _ = server.takeRequests()
        // Once is enough, for the one that came and the one that is not there.
        _ = try gazeta.run("fetch", "--all")
        #expect(server.takeRequests() == ["/rss 304"])
    }

    @Test(arguments: [
        ["add", "ftp://news.example"], ["add", "слово"], ["add", "http://"],
        ["add", "news.example:rss"], ["add", "javascript:alert"],
        ["add", "news.example", "--choose", "0"], ["add", "news.example", "--interval", "1"],
    ])
    func wrongUsageIsStatusTwo(arguments: [String]) throws {
        let answer = try gazeta.run(arguments)
        #expect(answer.status == 2)
        #expect(!answer.complaints.isEmpty)
    }
}
