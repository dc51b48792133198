import ArgumentParser
import ArticleCache
import Articles
import Glibc
import Ingest

/// `gazeta export`: everything in the cache in a form other programs read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write articles or all feeds to stdout, or articles to files.",
        discussion: """
            jsonl is one article a line, with its marks and feeds; opml is the list of feeds, with \
            folders, tags and settings but no passwords. gazeta import reads both back. markdown \
            is for people: articles with a line between them, to be shown by glow, made into other \
            formats by pandoc, or kept as notes, one file an article.

              gazeta export markdown 3fa9 | glow -
              gazeta export markdown --output ~/notes/news
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
        case opml
        case markdown
    }

    @OptionGroup var cache: CacheOption
    @Argument(help: "The format: jsonl, opml or markdown.") var format: Format
    @Argument(help: "The ids of articles, if not all are wanted; their beginnings will do.")
    var ids: [String] = []
    @Option(
        help: ArgumentHelp("Markdown: write each article to a file there.", valueName: "dir"))
    var output: String?

    func validate() throws {
        if format == .opml, !ids.isEmpty {
            throw ValidationError("opml is the list of feeds: no ids of articles belong to it.")
        }
        if format != .markdown, output != nil {
            throw ValidationError("--output is for markdown alone.")
        }
    }

    func run() throws {
        let cache = try openCache(cache)
        switch format {
        case .jsonl:
            try export(from: cache) { try printJSONLine($0.json()) }
        case .opml:
            try exportFeeds(of: cache)
        case .markdown:
            if let output {
                let folder = try MarkdownFolder(output)
                try export(from: cache) { try folder.write(local($0).article) }
            } else {
                var isFirst = true
                try export(from: cache) { document in
                    // A line of hyphens right at the beginning would be taken for data.
                    if !isFirst { for line in ["", "---", ""] { try printLine(line) } }
                    isFirst = false
                    for line in markdownLines(of: local(document).article) { try printLine(line) }
                }
            }
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

    private func export(
        from cache: ArticleCache, _ write: (ArticleDocument) throws -> Void
    ) throws {
        let isWhole =
            ids.isEmpty ? try exportAll(of: cache, write) : try exportNamed(of: cache, write)
        if !isWhole { throw Outcome.partlyFailed }
    }

    private func exportAll(
        of cache: ArticleCache, _ write: (ArticleDocument) throws -> Void
    ) throws -> Bool {
        var count = 0
        var isWhole = true
        var position: Int64? = 0
        while let arrival = position {
            let batch = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.articles(after: arrival)
            }
            for document in batch.documents { try write(document) }
            for id in batch.damaged {
                complain(.damagedArticle(id.text))
                isWhole = false
            }
            count += batch.documents.count
            position = batch.next
        }
        if count == 0 { complain(.cacheEmpty) }
        return isWhole && count > 0
    }

    /// In the order in which they were named; one that is not there costs no other.
    private func exportNamed(
        of cache: ArticleCache, _ write: (ArticleDocument) throws -> Void
    ) throws -> Bool {
        var isWhole = true
        for text in ids {
            let document: ArticleDocument?
            do throws(Complaint) {
                let id = try articleID(typed: text, in: cache)
                document = try cacheAnswer(of: cache) { () throws(CacheError) in
                    try cache.article(id)
                }
            } catch {
                guard error.outcome == .partlyFailed else { throw error }
                complain(error)
                isWhole = false
                continue
            }
            if let document { try write(document) }
        }
        return isWhole
    }
}
