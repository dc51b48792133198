import Articles
import Testing

@testable import Ingest

@Suite struct PageDumpTests {
    @Test(arguments: PageSample.all)
    func aPageIsReadByItsShapes(sample: PageSample) throws {
        let result = ingest(sample.page.utf8)
        let article = try #require(result.articles.first?.article)
        #expect(outline(article) == sample.outline)
        #expect(result.problems.isEmpty)
        #expect(result.kind == .pageDump)
    }

    @Test func aTextWithoutShapesIsAHeadlineAndParagraphs() throws {
        let text = """
            Россия
            Да.
            Подписаться
            1920
            Встретимся 01.02.2022
            Лента новостей
            12 лет спустя
            """
        let article = try article(fromPageDump: text, url: nil)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(article.title == lines[0])
        #expect(
            article.blocks
                == lines.dropFirst().map { .paragraph(SpannedText($0)) })
        #expect(article.section == nil)
        #expect(article.lede == nil)
    }

    @Test func aHeadlineThatIsTooLongLosesNothing() throws {
        let line = String(repeating: "слово ", count: 2000)
        let article = try article(fromPageDump: line + "\nДа.", url: nil)
        #expect(article.title.utf8.count <= 4096)
        #expect(article.title.hasSuffix(" слово"))
        #expect(
            article.blocks.first == .paragraph(SpannedText(String(line.dropLast()))))
    }

    @Test func anEndlessParagraphIsPartedBetweenWords() throws {
        let line = String(repeating: "слово ", count: 30_000) + "конец"
        let article = try article(fromPageDump: "Мост\n" + line, url: nil)
        let texts = article.blocks.compactMap { block in
            if case .paragraph(let text) = block { text.text } else { nil }
        }
        #expect(texts.count > 3)
        #expect(texts.allSatisfy { $0.utf8.count < 140_000 })
        #expect(texts.joined(separator: " ") == line)
    }

    @Test func aMillionLinesBecomeFewParagraphs() throws {
        let text = "Мост\n" + String(repeating: "да\n", count: 100_000)
        let article = try article(fromPageDump: text, url: nil)
        #expect(article.blocks.count < 20_100)
        let words = article.blocks.reduce(0) { count, block in
            guard case .paragraph(let text) = block else { return count }
            return count + text.text.utf8.split(separator: 0x0A).count
        }
        #expect(words == 100_000)
    }

    @Test func wordsOfALinkAreAHeadlineElsewhere() throws {
        let dump = """
            Мост - Вести, 1920
            Перейти дорогу стало проще

            Мост - Вести, 1920, 01.02.2022
            БЕЛЬЦЫ, 1 фев – Вести. Светофор включили утром.
            """
        let article = try article(fromPageDump: dump, url: nil)
        #expect(article.title == "Перейти дорогу стало проще")
    }

    @Test func aResultOfAMatchIsAHeadline() throws {
        let article = try article(
            fromPageDump: "Динамо - Спартак, 10\nМатч прошёл вчера.\nПобедили гости.", url: nil)
        #expect(article.title == "Динамо - Спартак, 10")
        #expect(article.site == nil)
        #expect(article.blocks.count == 2)
    }

    @Test func aCopyrightWithoutAPictureIsAParagraph() throws {
        let article = try article(
            fromPageDump: "Спор о праве\nАвторы спорят.\n© 2022 Все права защищены", url: nil)
        #expect(article.blocks.last == .paragraph(SpannedText("© 2022 Все права защищены")))
    }

    @Test func whoSignsALetterIsNotQuoted() throws {
        let article = try article(
            fromPageDump: "Письмо\nМост нужен.\nС уважением,\nПётр Сидоров\nдиректор", url: nil)
        #expect(article.blocks.count == 4)
        #expect(!outline(article).contains("quote"))
    }

    @Test func twoWhoWroteAreBothKept() throws {
        let dump = """
            Мост открыли утром

            Мост - Вести, 1920, 01.02.2022
            Анна Белкина
            БЕЛЬЦЫ, 1 фев – Вести, Ион Руссу. Движение пошло.
            """
        let article = try article(fromPageDump: dump, url: nil)
        #expect(article.byline == "Анна Белкина, Ион Руссу")
    }

    @Test func theAddressNamesTheArticle() throws {
        let dump = "Мост открыт\nДвижение пошло."
        let a = ingest(dump.utf8, url: "https://example.org/a").articles.first?.article
        let b = ingest((dump + " Ещё.").utf8, url: "http://www.example.org/a/").articles.first?
            .article
        #expect(a?.id == b?.id)
        #expect(a?.url == "https://example.org/a")
    }
}
