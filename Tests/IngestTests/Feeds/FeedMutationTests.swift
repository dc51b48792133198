import Articles
import Testing

@testable import Ingest

/// Small feeds of each kind, torn in every way: none may crash, and what comes keeps its promises.
@Suite struct FeedMutationTests {
    private static let seeds = [
        """
        <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Вести</title>
        <item><title>Мост &amp;amp; &lt;b&gt;x&lt;/b&gt;</title><link>/1</link><guid>1</guid>
        <pubDate>Tue, 01 Feb 2022 14:02:05 +0300</pubDate><media:content url="/a.jpg"/>
        <description><![CDATA[<p>Движение <a href="/2">пошло</a></p>]]></description></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://example.org/"><entry><id>1</id>
        <title type="xhtml"><div>Мост <b>x</b></div></title><link href="1"/><updated>2022-W05-2</updated>
        <content type="html" mode="base64">YSA8Yj5jPC9iPg==</content></entry></feed>
        """,
        #"{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Мост","content_html":"<p>x</p>","date_published":"2022-02-01T14:02:05Z"}]}"#,
        """
        <opml version="2.0"><body><outline text="Город"><outline text="Вести" xmlUrl="https://example.org/rss"
        category="/a/b,c"/></outline></body></opml>
        """,
        "# мои\nhttps://example.org/rss \"~Вести \\\"x\\\"\" Город\nexec:ls\nfile:///x\n",
    ].map { Array($0.utf8) }

    @Test(arguments: seeds.indices)
    func mutationsBreakNothing(seed: Int) {
        var random = SeededGenerator(seed: 70 + seed)
        for _ in 0..<600 {
            var bytes = Self.seeds[seed]
            for _ in 0...Int.random(in: 0..<4, using: &random) { mutate(&bytes, &random) }
            let result = ingest(bytes, url: "https://example.org/feed")
            let feed = feedDocument(bytes, url: nil, contentType: nil, charset: nil)
            let entries = (try? feed.get().entries) ?? []
            let articles = result.articles.map(\.article) + entries.map(\.article)
            let isSound = articles.allSatisfy { article in
                !article.title.isEmpty && article.title.utf8.count <= 4096
                    && words(of: article).allSatisfy { !$0.unicodeScalars.contains("\u{0}") }
            }
            if !isSound { Issue.record("\(bytes)") }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 1..<12, using: &random), bytes.count)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.insert(random.pick(Array("<>&\"'/=[]!?-:{}\0\n".utf8)), at: place)
        default:
            bytes.insert(
                contentsOf: random.pick([
                    "<item>", "</item>", "<![CDATA[", "<!--", "&#x", "</", "\\u0000",
                ]).utf8,
                at: place)
        }
    }
}
