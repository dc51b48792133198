import ArgumentParser
import ArticleCache
import Articles
import Ingest

/// `gazeta import`: brings saved news into the cache.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring saved pages, articles and lists of feeds into the cache.",
        discussion: """
            Takes saved news pages as HTML or text, files of feeds, and article JSON Lines; and of \
            OPML and newsboat's urls the subscriptions, with their folders and tags. Which of them \
            a file is, its content tells. Folders are walked. Importing again changes nothing.

              gazeta import ~/.newsboat/urls
            """)

    @OptionGroup var cache: CacheOption
    @Argument(help: "Files and folders; - is standard input.") var paths: [String]
    @Flag(help: "Print a JSON object.") var json = false

    func run() async throws {
        var batch = ImportBatch(cache: try openCache(cache), reporter: ImportReporter(json: json))
        var files = SourceFiles(paths)
        do {
            while let file = files.next() {
                try await batch.add(file)
            }
            try await batch.flush()
            batch.completeIndex()
        } catch let complaint as Complaint where complaint.outcome == .cacheUnusable {
            // What came in until then is in the cache: it is told all the same.
            batch.reporter.failed(complaint)
            try? batch.reporter.finish(paths: paths)
            throw complaint.outcome
        }
        for complaint in files.complaints { batch.reporter.failed(complaint) }
        try batch.reporter.finish(paths: paths)
    }
}

/// Files on their way into the cache: pages are parsed side by side and stored together, in the
/// order in which they were named.
struct ImportBatch {
    var reporter: ImportReporter
    private let cache: ArticleCache
    private let lines: LinePipeline
    private var pages: [(file: SourceFiles.Element, bytes: [UInt8])] = []
    private var byteCount = 0

    /// Bounds the memory that waiting pages take, in bytes.
    private static let mostBytes = 32 << 20
    private static let mostPages = 256

    init(cache: ArticleCache, reporter: ImportReporter) {
        self.cache = cache
        lines = LinePipeline(cache)
        self.reporter = reporter
    }

    /// Takes a file in; one that cannot be read is told of and costs no other.
    mutating func add(_ file: SourceFiles.Element) async throws {
        var report = FileReport(file)
        do {
            let open = try OpenFile(file.name)
            guard !open.isFolder else { throw Complaint.isFolder(file.name.text) }
            switch try open.newsContent(named: file.name.text) {
            case .whole(let bytes):
                pages.append((file, bytes))
                byteCount += bytes.count
                let isFull = byteCount > Self.mostBytes || pages.count >= Self.mostPages
                if isFull { try await flush() }
                return
            case .noNews(let problem):
                report.add(problem)
            case .lines(let start):
                try await flush()
                try await lines.store(open, after: start) { lines, outcomes in
                    report.count(lines, outcomes)
                    reporter.progress(report)
                }
            }
        } catch let complaint as Complaint where complaint.isOfInput {
            report.add(complaint)
        }
        try reporter.finished(report)
    }

    mutating func completeIndex() {
        finishIndex(of: cache) { reporter.progress($0) }
    }

    mutating func flush() async throws(Complaint) {
        let pages = pages
        self.pages = []
        byteCount = 0
        let results = await ingested(pages.map(\.bytes))
        let documents = results.flatMap(\.articles)
        var outcomes = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.store(documents, at: secondsNow())
        }[...]
        for (page, result) in zip(pages, results) {
            var report = FileReport(page.file)
            if !result.subscriptions.isEmpty {
                let additions = try subscribe(to: result.subscriptions)
                report.count(additions)
            }
            report.count(outcomes.prefix(result.articles.count))
            outcomes = outcomes.dropFirst(result.articles.count)
            for problem in result.problems { report.add(problem) }
            try reporter.finished(report)
        }
    }

    private func subscribe(
        to subscriptions: [Subscription]
    ) throws(Complaint) -> [FeedAddition] {
        try cacheAnswer(of: cache) { () throws(CacheError) in
            let additions = try cache.add(subscriptions.map(\.feed))
            for (subscription, addition) in zip(subscriptions, additions) {
                if case .added(let feed) = addition, let password = subscription.password {
                    try cache.setPassword(password, of: feed.id)
                }
            }
            return additions
        }
    }

    private func ingested(_ pages: [[UInt8]]) async -> [IngestResult] {
        await withTaskGroup(of: (Int, IngestResult).self) { group in
            for (index, bytes) in pages.enumerated() {
                group.addTask { (index, ingest(bytes)) }
            }
            var results = [IngestResult](repeating: IngestResult(), count: pages.count)
            for await (index, result) in group { results[index] = result }
            return results
        }
    }
}
