import ArgumentParser
import ArticleCache
import Articles
import Glibc
import Ingest

/// `gazeta export`: everything in the cache in a form other programs read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write every article or all feeds to stdout.",
        discussion: """
            jsonl is one article a line, with its marks and feeds; opml is the list of feeds, with \
            folders, tags and settings but no passwords. gazeta import reads both back.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
        case opml
    }

    @OptionGroup var cache: CacheOption
    @Argument(help: "The format: jsonl or opml.") var format: Format

    func run() throws {
        let cache = try openCache(cache)
        switch format {
        case .jsonl: try exportArticles(of: cache)
        case .opml: try exportFeeds(of: cache)
        }
    }

    private func exportFeeds(of cache: ArticleCache) throws {
        let feeds = try subscribedFeeds(cache)
        try writeAll(opml(of: feeds), to: STDOUT_FILENO)
        if feeds.isEmpty {
            complain(.noFeeds)
            throw Outcome.partlyFailed
        }
    }

    private func exportArticles(of cache: ArticleCache) throws {
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
