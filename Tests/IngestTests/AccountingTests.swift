import Articles
import Testing

@testable import Ingest

@Suite struct AccountingTests {
    @Test func nothingOfATemplatePageIsLostButItsFurniture() throws {
        for seed in 5000..<5600 {
            let page = TemplatePage(seed: seed)
            let article = try article(fromPageDump: page.text, url: nil)
            let accounting = Accounting(
                page: page.text, article: article, furniture: page.furniture)
            if !accounting.missing.isEmpty {
                Issue.record("seed \(seed) misses \(accounting.missing)\n\(page.text)")
                return
            }
        }
    }

    @Test func theCheckerSeesWhatIsMissing() throws {
        let page = "Мост открыт\nДвижение пошло утром."
        var article = try article(fromPageDump: page, url: nil)
        #expect(Accounting(page: page, article: article, furniture: []).missing.isEmpty)
        article.blocks = [.paragraph(SpannedText("Движение пошло утро."))]
        #expect(Accounting(page: page, article: article, furniture: []).missing == "м")
    }

    /// Lines of every shape in any order: no page looks so, and still no word goes missing.
    @Test func noOrderOfLinesLosesAWordOfTheStory() throws {
        for seed in 0..<1000 {
            let pile = LinePile(seed: seed)
            guard let article = ingest(pile.text.utf8).articles.first?.article else { continue }
            let kept = words(of: article).joined(separator: "\n")
            let lost = pile.mustStay.filter { !kept.contains($0) }
            if !lost.isEmpty {
                Issue.record("seed \(seed) loses \(lost)\n\(pile.text)\n\n\(outline(article))")
                return
            }
        }
    }
}

/// Lines of all shapes in a random order, each with words of its own.
private struct LinePile {
    private(set) var text = ""
    /// Words that no furniture holds.
    private(set) var mustStay: [String] = []
    private var random: SeededGenerator
    private var number = 0

    init(seed: Int) {
        random = SeededGenerator(seed: seed)
        for _ in 0..<Int.random(in: 2...24, using: &random) { write() }
    }

    private mutating func word(_ capital: Bool) -> String {
        number += 1
        let syllables = ["ба", "ве", "ги", "до", "жу", "зя", "ки", "ло", "му", "не"]
        let tail = String(number).utf8.map { syllables[Int($0 - 0x30)] }.joined()
        return (capital ? "Т" : "т") + tail + "ш"
    }

    private mutating func kept(_ capital: Bool) -> String {
        let word = word(capital)
        mustStay.append(word)
        return word
    }

    private mutating func write() {
        if random.onceIn(5) { text += "\n" }
        let line =
            switch Int.random(in: 0..<14, using: &random) {
            case 0...2: "\(kept(true)) \(kept(false)) и \(kept(false)), сообщили в мэрии."
            case 3: "\(kept(true)) \(kept(true))"
            case 4: "\(kept(false)) \(kept(false))"
            case 5: "\(kept(true)) \(kept(true)) открыл \(kept(false)) мост"
            case 6: "© \(kept(true)) / \(kept(true))"
            case 7: "© \(kept(true)) / \(kept(true)) / Перейти в фотобанк\(kept(true)) у моста"
            case 8, 9:
                "\(word(true)) \(word(false)) - Вести, 1920, 0\(random.pick([1, 2, 3])).02.2022"
            case 10: "\(word(true)) - Вести"
            case 11:
                random.pick(["14:02 01.02.2022", "09:30", "Подписаться", "Лента новостей", "0"])
            case 12: "БЕЛЬЦЫ, 1 фев – Вести. \(kept(true)) \(kept(false)) \(kept(false))."
            default: "«\(kept(true)) \(kept(false))»"
            }
        text += line + "\n"
    }
}
