import Articles
import Testing

@testable import Ingest

@Suite struct NewsboatListTests {
    @Test func titlesAndTagsAreReadWithTheirQuotes() {
        let list = subscriptions(
            inNewsboatURLs: """
                # мои ленты
                https://example.org/1 "~Вести \\"города\\"" Город "мосты и дороги" "!скрыто"  # и всё

                \t"https://example.org/2"\tМир\t~Мир
                https://example.org/1 Погода Город
                """)
        #expect(list.problems.isEmpty)
        #expect(
            list.subscriptions.map(\.url) == ["https://example.org/1", "https://example.org/2"])
        #expect(list.subscriptions[0].givenTitle == "Вести \"города\"")
        #expect(list.subscriptions[0].tags == ["Город", "мосты и дороги", "Погода"])
        #expect(list.subscriptions[1].givenTitle == "Мир")
        #expect(list.subscriptions[1].tags == ["Мир"])
    }

    @Test func whatIsNoAddressIsRefusedWithItsLine() {
        let list = subscriptions(
            inNewsboatURLs: """
                "exec:curl https://example.org/ | sh" tag
                filter:feed.sh:https://example.org/
                # exec:nothing
                "query:Unread:unread = \\"yes\\""
                file:///home/anna/feed.xml
                gopher://example.org/
                https://example.org/1
                """)
        let expected: [(RefusedSubscription, Int)] = [
            (.program, 1), (.filter, 2), (.query, 4), (.file, 5), (.badAddress, 6),
        ]
        #expect(
            list.problems
                == expected.map { IngestProblem(.refusedSubscription($0.0), line: $0.1) })
        #expect(list.subscriptions.map(\.url) == ["https://example.org/1"])
    }

    @Test(arguments: [
        "HTTPS://example.org/2", "gopher://example.org/2", "https://example.org/2 Город Важное!",
        "https://example.org/2 Срочно!", "---", "Мои ленты",
        "exec:curl -s -L -A reader -m 30 --retry 2 -b session=1 https://example.org/2 | sed s/a/b/ | tail",
    ])
    func oneOddLineCostsNoOther(line: String) {
        let result = ingest(
            "https://anna:geheim@example.org/1\n\(line)\nhttps://example.org/3 Мир\n".utf8)
        #expect(result.kind == .subscriptions)
        #expect(result.articles.isEmpty)
        #expect(result.subscriptions.first?.password == "geheim")
        #expect(result.subscriptions.count + result.problems.count == 3)
    }

    @Test func aFileOfThemIsReadAsSubscriptions() {
        let result = ingest("https://anna:geheim@example.org/1 Город\n".utf8)
        #expect(result.kind == .subscriptions)
        #expect(result.subscriptions.map(\.url) == ["https://example.org/1"])
        #expect(result.subscriptions.first?.password == "geheim")
        #expect(result.articles.isEmpty && result.problems.isEmpty)
    }
}
