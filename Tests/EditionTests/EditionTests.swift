import Articles
import Edition
import Foundation
import Testing

@Suite struct EditionTests {
    private let edition = bundledEdition().map(\.article)

    @Test func itSpeaksThreeLanguages() {
        #expect(edition.count { $0.language == "ru" } >= 30)
        #expect(edition.count { $0.language == "ro" } >= 6)
        #expect(edition.count { $0.language == "uk" } >= 4)
        #expect(Set(edition.map(\.id)).count == edition.count)
    }

    @Test func everyLineOfTheDataIsAnArticle() throws {
        let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("data")
        let files = try FileManager.default.contentsOfDirectory(
            at: data, includingPropertiesForKeys: nil)
        let lines = try files.flatMap {
            try String(contentsOf: $0, encoding: .utf8).split(separator: "\n")
        }
        #expect(edition.count == lines.count)
    }

    @Test func everySectionOfARussianReaderHasSeveralStories() {
        let russian = edition.filter { $0.language == "ru" }
        let sections = Dictionary(grouping: russian) { $0.section?.name }
        #expect(sections.count >= 5)
        #expect(sections.allSatisfy { $0.key != nil && $0.value.count >= 3 })
    }

    @Test func everyKindOfBlockIsThere() {
        let blocks = edition.flatMap(\.blocks)
        #expect(
            blocks.contains { if case .quote(let quote) = $0 { quote.role != nil } else { false } })
        #expect(
            blocks.contains {
                if case .image(let image) = $0 { image.credit != nil } else { false }
            })
        #expect(blocks.contains { if case .list(true, _) = $0 { true } else { false } })
        #expect(blocks.contains { if case .list(false, _) = $0 { true } else { false } })
        #expect(blocks.contains { if case .table = $0 { true } else { false } })
        #expect(blocks.contains { if case .preformatted = $0 { true } else { false } })
        #expect(blocks.contains { if case .heading = $0 { true } else { false } })
        #expect(blocks.contains { if case .rule = $0 { true } else { false } })
    }

    /// A card that promises a story of the edition keeps its word: what it says is what is there.
    @Test func cardsAgreeWithTheStoriesTheyName() throws {
        var targets: [Article.ID: Article] = [:]
        for article in edition { targets[article.id] = article }
        var linked = 0
        var toTheArchive: Set<String> = []
        for article in edition {
            for card in article.cards {
                let id = Article.ID(
                    url: card.url, title: card.title, published: card.date, site: nil)
                guard let target = targets[id] else {
                    toTheArchive.insert(card.title)
                    continue
                }
                linked += 1
                #expect(target.id != article.id)
                #expect(card.title == target.title)
                #expect(card.date == target.published?.dayAlone)
                #expect(card.section == target.section?.name)
            }
        }
        #expect(linked >= 25)
        // Stories of other years, which the edition does not have.
        #expect(toTheArchive.count == 2, "\(toTheArchive)")
    }
}
