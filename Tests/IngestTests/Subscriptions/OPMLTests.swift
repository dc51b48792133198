import Articles
import Testing

@testable import Ingest

@Suite struct OPMLTests {
    private let foreign = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="1.1"><head><title>Мои ленты</title></head><body>
        <outline text="Первая" title="Первая лента" type="rss" xmlUrl="https://example.org/1"
          htmlUrl="https://example.org/" category="/Город/Мосты,Погода" isComment="false"/>
        <outline text="Новости &amp; погода">
          <outline title="Область"><outline text="Вторая" xmlUrl="feed://example.org/2"/></outline>
          <outline text="Первая" xmlUrl="https://example.org/1"/>
          <outline type="rss" text="Третья" url="https://example.org/3" version="RSS2"/>
        </outline>
        <outline text="Пустая папка"/>
        <outline text="Четвёртая" xmlUrl="https://anna:s%40crypt@example.org/4"/>
        </body></opml>
        """

    @Test func foldersTitlesAndTagsAreRead() {
        let list = subscriptions(inOPML: foreign).subscriptions
        #expect(
            list.map(\.url)
                == (1...4).map { $0 == 2 ? "http://example.org/2" : "https://example.org/\($0)" })
        #expect(list[0].places == [[], ["Новости & погода"]])
        #expect(list[0].tags == ["Город/Мосты", "Погода"])
        #expect(list[0].publishedTitle == "Первая лента")
        #expect(list[0].givenTitle == "Первая")
        #expect(list[0].site == "https://example.org/")
        #expect(list[1].places == [["Новости & погода", "Область"]])
        #expect(list[1].givenTitle == "Вторая" && list[1].publishedTitle == nil)
        #expect(list[2].places == [["Новости & погода"]])
        #expect(list[3].settings.user == "anna")
        #expect(list[3].password == "s@crypt")
    }

    @Test func aForeignListIsTheSameBehindOurs() throws {
        let first = subscriptions(inOPML: foreign).subscriptions
        let text = String(decoding: opml(of: first.map(\.feed)), as: UTF8.self)
        var expected = first
        for index in expected.indices { expected[index].password = nil }
        #expect(subscriptions(inOPML: text).subscriptions == expected)
        #expect(SubscriptionOutline(first).steps == SubscriptionOutline(expected).steps)
        #expect(try fileKind(startingWith: text.utf8) == .subscriptions)
    }

    @Test func everySettingOfOursComesBack() {
        let feeds = [
            Feed(
                url: "https://example.org/1?a=1&b=2", publishedTitle: "Вести \"<&>\"",
                givenTitle: "Мои вести", site: "https://example.org/",
                places: [["Город", "Мосты"], []], tags: ["раз, два", "50%", "/три", "a,%b"],
                settings: FeedSettings(
                    interval: 45, fullText: true, user: "анна", charset: "koi8-r", keepDays: 30,
                    keepArticles: 0)),
            Feed(url: "https://example.org/2", givenTitle: "Данное", places: [["Город"]]),
            Feed(url: "https://example.org/3", publishedTitle: "Третья", tags: ["a", "b"]),
            Feed(url: "https://example.org/4"),
        ]
        let text = String(decoding: opml(of: feeds), as: UTF8.self)
        let list = subscriptions(inOPML: text)
        #expect(list.problems.isEmpty)
        #expect(list.subscriptions == feeds.map { Subscription($0) })
        #expect(list.subscriptions.map(\.feed) == feeds)
    }

    @Test func passwordsAreNeverWritten() {
        let text = String(
            decoding: opml(of: [Feed(url: "https://anna:secret@example.org/1")]), as: UTF8.self)
        #expect(!text.contains("secret"))
        #expect(text.contains("xmlUrl=\"https://example.org/1\""))
        #expect(text.contains("gazeta:user=\"anna\""))
    }

    @Test func listsOfAnyMakeComeBackAsTheyWere() {
        var random = SeededGenerator(seed: 80)
        for _ in 0..<200 {
            let feeds = (0..<Int.random(in: 0..<12, using: &random)).map { number in
                Feed(
                    url: "https://example.org/\(number)", publishedTitle: name(&random),
                    givenTitle: name(&random), places: distinctPlaces(&random),
                    tags: distinct([name(&random), name(&random)].compactMap { $0 }))
            }
            let text = String(decoding: opml(of: feeds), as: UTF8.self)
            let read = subscriptions(inOPML: text).subscriptions
            #expect(read == feeds.map { Subscription($0) })
            #expect(opml(of: read.map(\.feed)) == Array(text.utf8))
        }
    }

    private func name(_ random: inout SeededGenerator) -> String? {
        random.onceIn(4)
            ? nil : random.pick(["Мост", "a & b", "<b>", "\"x\"", "50%", "a, b", "/c", "é"])
    }

    private func distinctPlaces(_ random: inout SeededGenerator) -> [[String]] {
        let places: [[String]] = (0...Int.random(in: 0..<3, using: &random)).map { _ in
            (0..<Int.random(in: 0..<3, using: &random)).compactMap { _ in name(&random) }
        }
        var kept: [[String]] = []
        for place in places where !kept.contains(place) { kept.append(place) }
        return kept
    }

    @Test func ofABrokenListComesWhatCanBeRead() {
        let list = subscriptions(
            inOPML: """
                <opml><body><outline text="a&b" xmlUrl="https://example.org/1">
                <outline xmlUrl="https://example.org/2" text="<b>"><outline
                """)
        #expect(
            list.subscriptions.map(\.url) == ["https://example.org/1", "https://example.org/2"])
        #expect(!list.problems.isEmpty)
    }

    @Test(arguments: [
        ("xmlUrl=\"|feed.sh\"", RefusedSubscription.program),
        ("xmlUrl=\"https://example.org/\" filtercmd=\"feed.sh\"", .filter),
        ("xmlUrl=\"file:///etc/passwd\"", .file), ("xmlUrl=\"ftp://example.org/\"", .badAddress),
    ])
    func whatIsNoAddressIsRefused(attributes: String, reason: RefusedSubscription) {
        let list = subscriptions(inOPML: "<opml><body><outline \(attributes)/></body></opml>")
        #expect(list.subscriptions.isEmpty)
        #expect(list.problems.map(\.kind) == [.refusedSubscription(reason)])
    }

    @Test func whatIsRefusedIsToldWithItsLine() {
        let list = subscriptions(
            inOPML: """
                <opml><body>
                <!-- <outline xmlUrl="https://example.org/0"/>
                --><outline text="Город"><outline xmlUrl="https://example.org/1"/>
                <outline text="Файл" xmlUrl="file:///etc/passwd"/></outline>

                <outline xmlUrl="|feed.sh"/></body></opml>
                """)
        #expect(
            list.problems == [
                IngestProblem(.refusedSubscription(.file), line: 4),
                IngestProblem(.refusedSubscription(.program), line: 6),
            ])
    }

    @Test func foldersWithinFoldersAreNoDepthOfCalls() {
        let deep = String(repeating: "<outline text=\"a\">", count: 20_000)
        let list = subscriptions(
            inOPML: "<opml><body>\(deep)<outline xmlUrl=\"https://example.org/1\"/>")
        #expect(list.subscriptions.map(\.url) == ["https://example.org/1"])
        #expect(list.subscriptions.first?.places.first?.count == 16)
    }
}
