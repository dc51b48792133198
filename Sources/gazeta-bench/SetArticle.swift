import ArgumentParser
import Articles
import Edition
import Foundation
import Ingest
import TextLayout

/// The running text of one article, to be set as a reader's window changes.
final class SetArticle {
    let title: String
    private let texts: [String]
    private let language: Language
    private var paragraphs: [Paragraph] = []
    /// Two measures in turn, as when a pane is drawn wider and back.
    private var measure = 60

    /// Of a saved page, or the longest article of the sample edition.
    init(page: String?) throws {
        let article = try page.map(savedArticle) ?? longestOfTheEdition()
        title = article.title
        texts = article.blocks.flatMap(runningTexts)
        language = Language(article.language ?? "ru")
        guard !texts.isEmpty else { throw ValidationError("The article has no text.") }
    }

    var bytes: Int { texts.reduce(0) { $0 + $1.utf8.count } }

    /// Measures and sets it; how many lines it takes.
    func set(_ hyphenation: Hyphenation) -> Int {
        texts.reduce(0) { count, text in
            let paragraph = Paragraph(text, language: language, hyphenation: hyphenation)
            return count + layOut(paragraph, measure: 60).count
        }
    }

    /// Sets what was measured before; how many lines it takes.
    func setAgain(_ hyphenation: Hyphenation) -> Int {
        if paragraphs.isEmpty {
            paragraphs = texts.map {
                Paragraph($0, language: language, hyphenation: hyphenation)
            }
        }
        measure = measure == 60 ? 48 : 60
        return paragraphs.reduce(0) { $0 + layOut($1, measure: measure).count }
    }
}

private func savedArticle(_ path: String) throws -> Article {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    guard let article = ingest(bytes).articles.first?.article else {
        throw ValidationError("\(path) holds no article.")
    }
    return article
}

private func longestOfTheEdition() throws -> Article {
    func length(_ article: Article) -> Int {
        article.blocks.flatMap(runningTexts).reduce(0) { $0 + $1.utf8.count }
    }
    let longest = bundledEdition().map(\.article).max { length($0) < length($1) }
    guard let longest else { throw ValidationError("The sample edition is empty.") }
    return longest
}

private func runningTexts(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text), .heading(_, let text): [text.text]
    case .quote(let quote): [quote.text.text]
    case .list(_, let items): items.map(\.text)
    case .card(let card): [card.title, card.summary].compactMap { $0 }
    case .image, .table, .preformatted, .rule: []
    }
}
