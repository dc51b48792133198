import Articles
import Testing

@testable import Ingest

@Suite struct TemplatePageTests {
    @Test func everyPageOfTheTemplateGivesItsArticleBack() throws {
        for seed in 0..<1000 {
            let page = TemplatePage(seed: seed)
            let parsed = try article(fromPageDump: page.text, url: nil)
            if parsed != page.article {
                Issue.record("seed \(seed): \(difference(parsed, page.article))\n\(page.text)")
                return
            }
        }
    }

    private func difference(_ a: Article, _ b: Article) -> String {
        var rest: [String] = []
        func compare<Value: Equatable>(_ name: String, _ a: Value, _ b: Value) {
            if a != b { rest.append("\(name): \(a)\n      not: \(b)") }
        }
        compare("title", a.title, b.title)
        compare("language", a.language, b.language)
        compare("section", a.section, b.section)
        compare("published", a.published, b.published)
        compare("updated", a.updated, b.updated)
        compare("dateline", a.dateline, b.dateline)
        compare("site", a.site, b.site)
        compare("byline", a.byline, b.byline)
        compare("lede", a.lede, b.lede)
        for index in 0..<max(a.blocks.count, b.blocks.count) {
            compare(
                "block \(index)", index < a.blocks.count ? a.blocks[index] : nil,
                index < b.blocks.count ? b.blocks[index] : nil)
        }
        return rest.prefix(4).joined(separator: "\n")
    }
}
