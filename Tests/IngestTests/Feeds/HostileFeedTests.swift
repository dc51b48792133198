import Articles
import Testing

@testable import Ingest

@Suite struct HostileFeedTests {
    private let good = "<item><title>Трамваи</title><link>https://example.org/2</link></item>"

    @Test(arguments: [
        "<item><title>Мост <b>открыт</title><link>https://example.org/1</link></item>",
        "<item><title>Мост открыт</title><link>https://example.org/1</link>",
        "<item><title>Мост открыт<link>https://example.org/1</link></item>",
        "<item></p><title>Мост открыт</title></em><link>https://example.org/1</link></item>",
        "<item><title>Мост & открыт &нет; &#0;</title><link>https://example.org/1</link></item>",
        "<item a=b c=\"<\" a=\"1\"><title>Мост открыт</title><x:y>1</x:y><link>https://example.org/1</link></item>",
        "<item><title>Мост \u{0} открыт</title><link>https://example.org/1</link></item>",
        "<item><title><![CDATA[Мост открыт</title><link>https://example.org/1</link></item>",
    ])
    func aBrokenItemDoesNotCostItsNeighbour(item: String) throws {
        let entries = try rss(good + item + good).entries
        #expect(entries.first?.article.title == "Трамваи")
        #expect(entries.count >= 2)
        #expect(entries[1].article.title.hasPrefix("Мост"))
    }

    @Test(arguments: [
        ("<rss><channel>\n<item><title>Мост</b></title></item>", BrokenMarkup.wrongEndTag, 2),
        ("<rss><channel><item>\n\n<title>Мост</title>", .unfinished, 3),
        ("<rss><channel><item><title>Мост</title></item></channel></rss>\n<p/>", .afterEnd, 2),
    ])
    func whatIsBrokenIsNamedWithItsLine(text: String, fault: BrokenMarkup, line: Int) throws {
        let document = try feed(text)
        #expect(document.problems.first == IngestProblem(.brokenMarkup(fault), line: line))
        #expect(document.entries.map(\.article.title) == ["Мост"])
    }

    @Test func aFeedThatBreaksOffGivesWhatCame() throws {
        let whole = "<rss><channel>" + good + good + good
        for length in stride(from: 20, to: whole.utf8.count, by: 7) {
            let part = Array(whole.utf8.prefix(length))
            let entries = try feedDocument(part, url: nil, contentType: nil, charset: nil).get()
                .entries
            #expect(entries.count >= (length - 14) / good.utf8.count)
        }
    }

    @Test(arguments: [
        "<!DOCTYPE html><html><head><title>404</title></head><body>нет</body></html>",
        "<html><body><item>x</item></body></html>", "Not found", "<note>x</note>", "{}", "[1]",
    ])
    func whatIsNoFeedSaysSo(text: String) {
        let result = feedDocument(text.utf8, url: nil, contentType: nil, charset: nil)
        #expect(result == .failure(IngestProblem(.notAFeed)))
    }

    @Test func nothingIsAProblemOfItsOwn() {
        let result = feedDocument(" \n".utf8, url: nil, contentType: nil, charset: nil)
        #expect(result == .failure(IngestProblem(.empty)))
    }

    @Test func entitiesThatMultiplyStayWords() throws {
        let levels = (1...30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let document = try feed(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ха">\(levels)
            <!ENTITY file SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>Мост &e30; &file;</title></item></channel></rss>
            """)
        let title = try #require(document.entries.first).article.title
        #expect(title == "Мост &e30; &file;")
    }

    @Test func moreThanAnyoneReadsIsCutAndSaysSo() throws {
        let document = try rss(String(repeating: good, count: 10_000))
        #expect(document.entries.count == feedEntryLimit)
        #expect(document.problems == [IngestProblem(.moreEntries(limit: feedEntryLimit))])
    }

    @Test func aTitleOfAMegabyteIsCut() throws {
        let title = try rssArticle(
            "<title>" + String(repeating: "мост ", count: 200_000) + "</title>"
        ).title
        #expect(title.utf8.count <= 4096)
        #expect(title.hasSuffix("мост…"))
    }

    @Test func deepNestingIsNoDepthOfCalls() throws {
        let deep = String(repeating: "<b>", count: 100_000)
        let document = try rss("<item><description>\(deep)Мост</description></item>" + good)
        #expect(document.entries.last?.article.title == "Трамваи")
    }

    @Test func farDatesAreTakenAsTheyAre() throws {
        let document = try rss(
            """
            <item><title>1</title><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>
            <item><title>2</title><pubDate>Thu, 31 Dec 2099 00:00:00 GMT</pubDate></item>
            """)
        #expect(document.entries.map { $0.article.published?.year } == [1970, 2099])
    }

    @Test func aCharacterSetThatLiesCostsNothing() throws {
        let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel>" + good
        #expect(try feed(text).entries.first?.article.title == "Трамваи")
    }
}
