import Articles
import Testing

@testable import Ingest

@Suite struct FileKindTests {
    @Test(arguments: [
        ("Мост открыт\n\nДвижение пошло утром.", FileKind.pageDump),
        ("  {\"title\": \"Мост\"}\n", .articleJSONLines),
        ("{}\n", .articleJSONLines),
        ("{\n  \"title\": \"Мост\"\n}\n", .articleJSON),
        ("{\"title\": \"Мост\",\n\"language\": \"ru\"}\n", .articleJSON),
        (" [\n{\"title\": \"Мост\"}]", .articleJSON),
        ("[Видео] Мост открыт\n", .pageDump),
        ("{Мост} открыт\nДвижение пошло.", .pageDump),
        ("< 5 % избирателей пришли утром", .pageDump),
        ("[1] Мост", .pageDump),
        ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", .feed),
        ("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">", .feed),
        ("<!-- <html> --><rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">", .feed),
        ("<rss><channel><description><![CDATA[<html><body>]]>", .feed),
        ("<?xml version=\"1.0\"?><opml version=\"2.0\">", .subscriptions),
        ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", .jsonFeed),
        ("# news\nhttps://example.org/rss Мир \"~Вести\"\n", .subscriptions),
        ("\"exec:feed.sh\" tag\nhttps://example.org/atom\n", .subscriptions),
        ("https://example.org/1\n\nМост открыт\nДвижение пошло утром.", .pageDump),
        ("https://example.org/1 – новость дня.\n", .pageDump),
        ("# Мост открыт\n", .pageDump),
        (
            "{\"items\": [{\"id\": \"1\"}],\n\"version\": \"https://jsonfeed.org/version/1\"}",
            .jsonFeed
        ),
        ("{\"title\": \"О jsonfeed.org/version/1\",\n\"blocks\": [{\"items\": []}]}", .articleJSON),
        ("Warning: mysql_connect()\n\n<?xml version=\"1.0\"?><rss version=\"2.0\">", .feed),
        ("<br />\n<b>Notice</b>: x\n<rss version=\"2.0\"><channel>", .feed),
        ("Мост открыт\nТег <rss version=\"2.0\"> стоит в начале.", .pageDump),
        ("\u{0}\u{0}<rss version=\"2.0\">" + String(repeating: "\u{0}", count: 300), .feed),
        ("<!DOCTYPE html>\n<title>Мост</title>", .page),
        ("\n<html lang=ru>", .page),
        ("<?xml version=\"1.0\"?><!DOCTYPE html><html>", .page),
    ])
    func textsAreToldByTheirBeginning(text: String, kind: FileKind) throws {
        #expect(try fileKind(startingWith: text.utf8) == kind)
    }

    @Test(arguments: [
        "<!-- \(String(repeating: "<html> ", count: 2000))-->",
        "<!DOCTYPE rss [\(String(repeating: "<!ENTITY a \"<b>\">", count: 1000))]>",
    ])
    func aFeedStandsBehindAnyCommentOrDeclaration(beginning: String) {
        let feed =
            "<rss version=\"2.0\"><channel><item><title>Мост открыт</title></item></channel></rss>"
        let result = ingest(("<?xml version=\"1.0\"?>" + beginning + feed).utf8)
        #expect(result.kind == .feed)
        #expect(result.articles.map(\.article.title) == ["Мост открыт"])
    }

    @Test func theLinesAServerComplainsInCostNoArticle() {
        let feed =
            "<rss version=\"2.0\"><channel><item><title>Мост открыт</title></item></channel></rss>"
        for complaint in [
            "Warning: mysql_connect() in line 3\n", "<br />\n<b>Notice</b>: x<br />\n",
        ] {
            let result = ingest((complaint + "<?xml version=\"1.0\"?>\n" + feed).utf8)
            #expect(result.articles.map(\.article.title) == ["Мост открыт"])
        }
    }

    @Test func xmlOfAnotherKindIsNamed() {
        let result = ingest("<?xml version=\"1.0\"?><note/>".utf8)
        #expect(result.problems == [IngestProblem(.unsupported(.xml))])
        #expect(result.articles.isEmpty)
    }

    @Test(
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0x1F, 0x8B, 8, 0], Array("%PDF-1.7".utf8),
            [0, 1, 2, 3, 4, 5, 6, 7], Array("PK\u{3}\u{4}".utf8),
        ] as [[UInt8]])
    func programsAndPicturesAreNoText(bytes: [UInt8]) {
        #expect(ingest(bytes).problems == [IngestProblem(.binary)])
    }

    @Test(arguments: ["", " \n\t\n", "\u{FEFF}", "\u{200B}\u{200E}"])
    func nothingIsAProblemOfItsOwn(text: String) {
        #expect(ingest(text.utf8).problems == [IngestProblem(.empty)])
    }

    @Test(arguments: ["1920", "…\n—\n2022", "0\n0\n0"])
    func aTextWithoutWordsHasNoArticle(text: String) {
        #expect(ingest(text.utf8).problems == [IngestProblem(.noArticle)])
    }

    @Test func aPageIsOneArticleOfAtMostSixteenMebibytes() {
        let large = [UInt8](repeating: 0x61, count: articleByteLimit + 1)
        #expect(ingest(large).problems == [IngestProblem(.tooLarge(limit: articleByteLimit))])
    }
}
