import ArgumentParser
import ArticleCache
import Articles

/// `gazeta export`: everything in the cache in a form other programs read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write every article to stdout.",
        discussion: "jsonl is one article a line, marks included; gazeta import reads it back.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
    }

    @OptionGroup var cache: CacheOption
    @Argument(help: "The format: jsonl.") var format: Format

    func run() throws {
        let cache = try openCache(cache)
        var count = 0
        var isWhole = true
        var position: Int64? = 0
        while let arrival = position {
            let batch = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.articles(after: arrival)
            }
            for document in batch.documents { try printJSONLine(document.json()) }
            for id in batch.damaged {
                complain(.damagedArticle(id.text))
                isWhole = false
            }
            count += batch.documents.count
            position = batch.next
        }
        if count == 0 {
            complain(.cacheEmpty)
            throw Outcome.partlyFailed
        }
        if !isWhole { throw Outcome.partlyFailed }
    }
}
