import ArgumentParser
import Articles
import Edition
import Foundation
import Ingest
import TextLayout

/// The time a whole article takes to be set.
struct LayoutBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layout", abstract: "Layout of an article at a measure of 60.")

    @Option(help: "The saved page to set; else the longest article of the sample edition.")
    var page: String?
    @Option(help: "Runs.") var runs = 200

    func run() throws {
        let article = try page.map(savedArticle) ?? longestOfTheEdition()
        let texts = article.blocks.flatMap(texts(of:))
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        print("Layout of «\(article.title)», \(texts.count) texts, \(bytes) bytes, measure 60")
        let language = Language(article.language ?? "ru")
        func set(_ manner: Manner) -> Int {
            texts.reduce(0) {
                $0 + layOut(Paragraph($1, language: language), measure: 60, manner: manner).count
            }
        }
        var lines = 0
        let plain = Manner(choice: .greedy, tailoring: false)
        let (times, baseline) = compare(
            runs: runs, { lines = set(Manner()) }, { lines = set(plain) })
        report("measured and set, optimum fit", times, beside: ("greedy, plain UAX #14", baseline))
        let paragraphs = texts.map { Paragraph($0, language: language) }
        let again = { lines = paragraphs.reduce(0) { $0 + layOut($1, measure: 48).count } }
        let (resetting, measuring) = compare(
            runs: runs, again, { lines = texts.map { Paragraph($0, language: language) }.count })
        report("set again at another measure", resetting, beside: ("measuring", measuring))
        guard lines > 0 else { throw ValidationError("The article has no text.") }
    }

    private func savedArticle(_ path: String) throws -> Article {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        guard let article = ingest(bytes).articles.first?.article else {
            throw ValidationError("\(path) holds no article.")
        }
        return article
    }

    private func longestOfTheEdition() throws -> Article {
        let articles = bundledEdition().map(\.article)
        let longest = articles.max { $0.blocks.count < $1.blocks.count }
        guard let longest else { throw ValidationError("The sample edition is empty.") }
        return longest
    }

    private func texts(of block: Block) -> [String] {
        switch block {
        case .paragraph(let text), .heading(_, let text): [text.text]
        case .quote(let quote): [quote.text.text]
        case .list(_, let items): items.map(\.text)
        case .card(let card): [card.title, card.summary].compactMap { $0 }
        case .image, .table, .preformatted, .rule: []
        }
    }
}
