import ArticleCache
import Articles
import Foundation
import Testing

/// The commands about feeds that need no network.
@Suite struct FeedCommandTests {
    private let gazeta: BuiltProgram
    private let cache: ArticleCache

    init() throws {
        gazeta = try BuiltProgram()
        cache = try ArticleCache(folder: gazeta.home)
        let vesti = Feed(
            url: "https://vesti.example/rss", publishedTitle: "Вести", places: [["Город", "Утро"]],
            tags: ["главное"])
        let novosti = Feed(url: "https://novosti.example/feed", publishedTitle: "Новости дня")
        _ = try cache.add([vesti, novosti])
        let item = FeedItem(
            article: Article(
                url: "https://vesti.example/most", title: "Мост открыт", guid: "1",
                blocks: [.paragraph(SpannedText("Едут все."))]),
            hasFullText: true)
        let states: [(Feed, FeedStatus)] = [
            (vesti, .neverChecked), (novosti, .failed(.timedOut(seconds: 60))),
        ]
        for (feed, status) in states {
            let state = FeedState(
                status: status, lastCheck: 1_700_000_000, nextCheck: 1_700_003_600)
            let items = feed == vesti ? [item] : nil
            _ = try cache.store(
                [FeedArrival(feed: feed.id, state: state, items: items)], at: 1_700_000_000)
        }
    }

    private func feeds() throws -> [[String: Any]] {
        let answer = try gazeta.run("feeds", "--json")
        return try #require(try gazeta.json(answer.output) as? [[String: Any]])
    }

    @Test func aCharacterSetThatNobodyKnowsIsRefused() throws {
        let gazeta = try BuiltProgram()
        let address = "https://vesti.example/rss"
        let add = { try gazeta.run("add", address, "--no-fetch", "--charset", $0) }
        let refused = try add("klingon")
        #expect(refused.status == 2 && refused.complaints.contains("--charset"))
        #expect(try add("cp1251").status == 0)
    }

    @Test func feedsTellsOfEachHowItFares() throws {
        let first = try #require(try feeds().first)
        #expect(first["title"] as? String == "Вести")
        #expect(first["url"] as? String == "https://vesti.example/rss")
        #expect(first["folders"] as? [[String]] == [["Город", "Утро"]])
        #expect(first["tags"] as? [String] == ["главное"])
        #expect(first["articles"] as? Int == 1)
        #expect(first["unread"] as? Int == 1)
        #expect(first["state"] as? String == "arrived")
        #expect(first["lastCheck"] as? String == "2023-11-14T22:13:20Z")
        #expect(first["nextCheck"] as? String == "2023-11-14T23:13:20Z")
        let second = try #require(try feeds().last)
        #expect(second["state"] as? String == "failed")
        #expect((second["status"] as? String)?.contains("60 s") == true)
        let lines = try gazeta.run("feeds").output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains("1/1  Вести  <https://vesti.example/rss>"))
        #expect(lines[0].contains("Город/Утро/") && lines[0].contains("#главное"))
    }

    @Test(arguments: [["--folder", "Город"], ["--folder", "Город/Утро"], ["--tag", "главное"]])
    func feedsOfAFolderOrTagAloneAreListed(options: [String]) throws {
        let answer = try gazeta.run(["feeds"] + options)
        #expect(answer.output.split(separator: "\n").count == 1)
        #expect(answer.output.contains("Вести"))
        #expect(try gazeta.run("feeds", "--folder", "Утро").status == 1)
    }

    @Test(arguments: [
        "Вести", "вести", "https://vesti.example/rss", "vesti.example/rss/",
        Feed.ID(address: "https://vesti.example/rss").text,
        String(Feed.ID(address: "https://vesti.example/rss").text.prefix(5)),
    ])
    func aFeedIsNamedByIdAddressOrTitle(name: String) throws {
        #expect(try gazeta.run("set", name, "--title", "Утро").status == 0)
        #expect(try feeds().map { $0["title"] as? String } == ["Утро", "Новости дня"])
        let listed = try gazeta.run("list", "--feed", "Утро")
        #expect(listed.output.contains("Мост открыт"))
    }

    @Test func whatIsSetIsKeptAndWhatIsNotNamedStays() throws {
        let answer = try gazeta.run(
            "set", "Вести", "--folder", "Мир", "--folder", "Страна/А//Б", "--interval", "90",
            "--full-text", "--charset", "windows-1251", "--json")
        #expect(answer.status == 0)
        let feed = try #require(try gazeta.json(answer.output) as? [String: Any])
        #expect(feed["folders"] as? [[String]] == [["Мир"], ["Страна", "А/Б"]])
        #expect(feed["interval"] as? Int == 90)
        #expect(feed["fullText"] as? Bool == true)
        #expect(feed["charset"] as? String == "windows-1251")
        #expect(feed["tags"] as? [String] == ["главное"])
        _ = try gazeta.run(
            "set", "Вести", "--no-folder", "--no-tag", "--no-interval", "--no-full-text",
            "--no-charset")
        let after = try #require(try feeds().first)
        #expect(after["folders"] as? [[String]] == [])
        #expect(after["tags"] as? [String] == [])
        #expect(after["interval"] == nil)
        #expect(after["fullText"] as? Bool == false)
        #expect(after["charset"] == nil)
    }

    @Test func aPasswordIsTakenFromStandardInputAndIsNowhereToBeSeen() throws {
        let answer = try gazeta.run(
            "set", "Вести", "--user", "ион", "--password-stdin", input: "сек рет\nмусор\n")
        #expect(answer.status == 0)
        let id = try #require(try cache.feeds().first?.id)
        #expect(try cache.password(of: id) == "сек рет")
        for call in [["feeds", "--json"], ["feeds"], ["export", "opml"], ["export", "jsonl"]] {
            #expect(!(try gazeta.run(call).output.contains("сек рет")))
        }
        _ = try gazeta.run("set", "Вести", "--no-user")
        #expect(try cache.password(of: id) == nil)
    }

    @Test func aPasswordInANewAddressIsTakenOutOfIt() throws {
        let answer = try gazeta.run(
            "set", "Вести", "--url", "http://ivan:p%40ss@vesti.example/new", "--json")
        #expect(answer.status == 0, "\(answer.complaints)")
        let feed = try #require(try cache.feeds().first)
        #expect(feed.url == "http://vesti.example/new")
        #expect(feed.settings.user == "ivan")
        #expect(try cache.password(of: feed.id) == "p@ss")
        for call in [["feeds", "--json"], ["feeds"], ["export", "opml"]] {
            #expect(!(try gazeta.run(call).output.contains("p%40ss")))
        }
    }

    @Test func anAddressOfAnotherFeedIsNotTaken() throws {
        let answer = try gazeta.run("set", "Вести", "--url", "https://novosti.example/feed")
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("Новости дня"))
    }

    @Test func removeKeepsTheArticlesUnlessTheyAreToGo() throws {
        #expect(try gazeta.run("remove", "Вести").status == 0)
        #expect(try gazeta.run("list").output.contains("Мост открыт"))
        #expect(try feeds().count == 1)
        #expect(try gazeta.run("remove", "Вести").status == 1)
    }

    @Test func removeWithArticlesSparesTheStarred() throws {
        let id = try #require(try cache.articles().documents.first?.article.id)
        _ = try gazeta.run("mark", id.text, "--star")
        _ = try gazeta.run("remove", "Вести", "--articles")
        #expect(try gazeta.run("list").output.contains("Мост открыт"))
    }

    @Test func removeWithArticlesTakesTheOthers() throws {
        let answer = try gazeta.run("remove", "Вести", "--articles")
        #expect(answer.output.contains("articles removed: 1"))
        #expect(try gazeta.run("list").status == 1)
    }

    @Test(arguments: [
        ["set", "Вести"], ["set", "Вести", "--title", "а", "--no-title"],
        ["set", "Вести", "--interval", "5"], ["set", "Вести", "--password-stdin"],
        ["set", "Вести", "--url", "ftp://vesti.example"], ["set", "Вести", "--user", "ион"],
    ])
    func wrongUsageIsStatusTwo(arguments: [String]) throws {
        let answer = try gazeta.run(arguments)
        #expect(answer.status == 2)
        #expect(!answer.complaints.isEmpty)
    }

    @Test func oneUnknownFeedCostsNoOther() throws {
        let answer = try gazeta.run("remove", "нет такой", "Вести")
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("нет такой"))
        #expect(try feeds().count == 1)
    }

    @Test func withoutFeedsEachCommandSaysHowToBegin() throws {
        let empty = try BuiltProgram()
        for call in [["feeds"], ["remove", "a"], ["set", "a", "--title", "b"]] {
            let answer = try empty.run(call)
            #expect(answer.status == 1)
            #expect(answer.complaints.contains("gazeta add"))
        }
        #expect(try empty.run("feeds", "--json").output == "[]\n")
    }

    @Test func anArticleOfTwoFeedsNamesBothEverywhere() throws {
        let item = FeedItem(
            article: Article(url: "https://vesti.example/most", title: "О мосте", guid: "x"),
            hasFullText: false)
        let ids = try cache.feeds().map(\.id)
        _ = try cache.store(
            [FeedArrival(feed: ids[1], state: FeedState(), items: [item])], at: 1)
        let expected = ids.map(\.text)
        let list = try #require(
            try gazeta.json(gazeta.run("list", "--json").output) as? [[String: Any]])
        #expect(list.first?["feeds"] as? [String] == expected)
        let id = try #require(list.first?["id"] as? String)
        for call in [["show", id, "--json"], ["export", "jsonl"]] {
            let article = try gazeta.json(gazeta.run(call).output) as? [String: Any]
            #expect(article?["feeds"] as? [String] == expected)
            #expect(article?["feed"] as? String == expected.first)
        }
        for feed in ["Вести", "Новости дня"] {
            #expect(try gazeta.run("list", "--feed", feed).output.contains("Мост открыт"))
        }
    }
}
