import Articles
import Testing

@testable import Ingest

/// Feeds that would cost more time or memory than anyone has: measured by what comes of them.
@Suite struct LargeFeedTests {
    @Test(arguments: [["item"], ["item", "entry"], ["item", "x:item"]])
    func itemsInsideItemsMultiplyNoText(names: [String]) throws {
        let levels = (0..<240).map { names[$0 % names.count] }
        let text = "<description>" + String(repeating: "мост ", count: 200) + "</description>"
        let document = try rss(
            levels.map { "<\($0)>\(text)" }.joined()
                + levels.reversed().map { "</\($0)>" }.joined())
        let size = document.entries.reduce(0) { $0 + outline(of: $1.article).joined().utf8.count }
        #expect((1...240).contains(document.entries.count))
        #expect(size <= 240 * text.utf8.count)
    }

    @Test func anItemEndsWhereTheNextBegins() throws {
        let document = try rss(
            "<item><title>Мост</title><item><title>Река</title></item></item>")
        #expect(document.entries.map(\.article.title) == ["Мост", "Река"])
    }

    @Test func aNamespaceOfAMegabyteIsLookedAtOnce() throws {
        let address = String(repeating: "мост", count: 130_000)
        let xml =
            "<rss xmlns:a='\(address)'>" + String(repeating: "<a:b/>", count: 20_000) + "</rss>"
        let tree = MarkupTree(xml: xml.utf8)
        let spaces = (1..<tree.count).map { tree.namespace($0).utf8.count }
        #expect(spaces.reduce(0, +) <= 20_000 * 260)
        #expect(Set((2..<tree.count).map(tree.namespaceNumber)).count == 1)
        #expect(FeedVocabulary(namespace: address) == .other)
    }

    @Test func aBodyEndsAtTheLastBlockThatAnyoneReads() throws {
        let paragraphs = String(repeating: "а\n\n", count: 60_000)
        let escaped = String(repeating: "&lt;p>а", count: 60_000)
        let list = "&lt;ul>" + String(repeating: "&lt;li>а", count: 60_000)
        for (text, count) in [(paragraphs, mostBlocks), (escaped, mostBlocks), (list, 1)] {
            let article = try rssArticle("<title>Мост</title><description>\(text)</description>")
            #expect(article.blocks.count == count)
            if case .list(_, let items)? = article.blocks.first {
                #expect(items.count == mostBlocks)
            }
        }
    }

    @Test func aTextWithoutSpacesIsPartedOnce() throws {
        let text = String(repeating: "x", count: 3_000_000)
        let article = try rssArticle("<title>Мост</title><description>\(text)</description>")
        #expect(article.blocks.count == 3_000_000 / (2 * longestParagraph) + 1)
    }

    @Test func tagsAndNamesAreAsManyAsCanBeShown() throws {
        let tags = (0..<5000).map { "<category>тема \($0)</category>" }.joined()
        let names = (0..<5000).map { "<author>Ион Руссу \($0)</author>" }.joined()
        let long = "<author>" + String(repeating: "мост ", count: 100_000) + "</author>"
        let article = try rssArticle("<title>Мост</title>" + long + tags + names)
        #expect(article.tags.count == 60)
        #expect(article.byline.map { $0.utf8.count <= 20 * 402 } == true)
    }

    @Test func aTextMarkedAsAHeadingIsAParagraph() {
        let html = "<h2>" + String(repeating: "мост ", count: 100_000) + "</h2><h2>Река</h2>"
        let kinds = blocks(fromHTML: html, base: nil).map { block in
            if case .heading = block { "heading" } else { "paragraph" }
        }
        #expect(kinds == ["paragraph", "heading"])
    }

    @Test func groupsInsideGroupsAreNotFollowed() throws {
        let groups = String(repeating: "<media:group>", count: 400)
        let article = try rssArticle(
            "<title>Мост</title>\(groups)<media:content url='/a.jpg' medium='image'/>"
                + String(repeating: "</media:group>", count: 400))
        #expect(article.blocks.isEmpty)
    }

    @Test func aFeedThatIsTooLargeSaysHowManyOfItsItemsWereTaken() throws {
        let item = "<item><title>Мост</title>" + String(repeating: "<a/>", count: 700) + "</item>"
        let document = try rss(String(repeating: item, count: 1000))
        let count = document.entries.count
        #expect((800...900).contains(count))
        #expect(document.problems == [IngestProblem(.moreEntries(limit: count))])
    }
}
