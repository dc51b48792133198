import Articles
import Testing

@testable import Ingest

/// Pages that nobody meant for readers: nothing crashes, hangs, or gets through as a control.
@Suite struct HostilePageTests {
    private static let pages = [
        agencyPage, PageTemplate.onlinePaper, PageTemplate.theme, PageTemplate.accelerated,
        PageTemplate.handmade, PageTemplate.liveReport,
    ]

    @Test(arguments: 0..<24)
    func aSpoiltPageIsReadAllTheSame(seed: Int) {
        var chance = SeededGenerator(seed: seed)
        var bytes = Array(Self.pages[seed % Self.pages.count].utf8)
        for _ in 0..<40 {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: Array("\u{1B}[2J\u{202E}<div>".utf8), at: place)
            default: bytes.removeSubrange(place..<min(bytes.count, place + 30))
            }
        }
        let article = pageDocument(bytes, url: "https://vesti.example/a").article
        let texts =
            article.map { [$0.title, $0.lede ?? "", $0.byline ?? ""] + outline(of: $0) } ?? []
        for text in texts {
            #expect(cleanedText(text) == text)
        }
    }

    @Test(arguments: [
        ("<blockquote>", "</blockquote>"), ("<table><tr><td>", ""), ("<figure class=quote>", ""),
        ("<h2><a href=/x>", ""), ("<div class='article__article supertag lead'>", ""),
        ("<ul><li>", ""), ("<p class=comments>Читайте также", ""), ("<aside><article>", ""),
    ])
    func elementsByTheThousandAreReadOnce(opening: String, closing: String) throws {
        let text = "<p>Вода в реке поднялась на полметра, но до домов не дошла.</p>"
        let many = String(repeating: opening + "Мост.", count: 5000)
        let page =
            "<html><body>" + many + String(repeating: closing, count: 5000)
            + String(repeating: text, count: 5) + "</body></html>"
        let tree = MarkupTree(html: page.utf8)
        #expect(tree.count <= 4 * 5000 + 40)
        let document = pageDocument(Array(page.utf8), url: nil)
        let written = document.article.map { outline(of: $0).joined().utf8.count } ?? 0
        #expect(written <= 2 * page.utf8.count)
    }

    @Test func aBoxOfManyLinksIsNoCard() throws {
        let links = (0..<20_000).map { "<a href=/n/\($0)>Ещё одна новость дня номер \($0)</a>" }
        let page = """
            <html><body><h1>Мост открыт</h1><div class=story-body><p>Вода в реке поднялась на полметра, но до домов
            не дошла. Соседи всю ночь дежурили у моста, сообщили в примэрии, и к утру река успокоилась.</p>
            <div class=related>\(links.joined())</div><p>Дорогу на рынок откроют, когда высохнет нижняя улица,
            сказал дежурный. Помощь не понадобилась, хотя лодки держали наготове у школы.</p></div></body></html>
            """
        let article = try #require(readArticle(of: page))
        #expect(article.cards.isEmpty)
        #expect(article.blocks.count == 2)
    }
}
