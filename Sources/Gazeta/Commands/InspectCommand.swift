import ArgumentParser
import Articles
import Ingest

/// `gazeta inspect`: what an import of one file would yield.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show the articles or the subscriptions in one file, storing nothing.",
        discussion: "With --json, an array of articles, in the order of the file.")

    @Argument(help: "The file; - is standard input.") var file: String
    @Option(help: "The address the page was saved from.") var url: String?
    @Flag(help: "Print a JSON array.") var json = false

    func validate() throws {
        if let url, CanonicalAddress(url) == nil {
            throw ValidationError("--url must be an http or https address.")
        }
    }

    func run() async throws {
        let name = FileName(argument: file)
        let open = try OpenFile(name)
        guard !open.isFolder else { throw Complaint.isFolder(name.text) }
        var output = InspectOutput(json: json, path: name.text, measure: await plainMeasure)
        switch try open.newsContent(named: name.text) {
        case .whole(let bytes):
            let result = ingest(bytes, url: url)
            try output.print(result.articles)
            try output.print(result.subscriptions)
            result.problems.forEach { output.tell($0) }
        case .noNews(let problem):
            output.tell(problem)
        case .lines(let start):
            var batches = LineBatches(start)
            var reader = ArticleLineReader()
            while let batch = try batches.next(of: open) { try output.print(reader.read(batch)) }
            try output.print(reader.notes)
        }
        try output.finish()
    }
}

/// Prints articles one by one, so that a file of any length takes little memory.
private struct InspectOutput {
    let json: Bool
    let path: String
    let measure: Int
    private var count = 0
    private var failed = false

    init(json: Bool, path: String, measure: Int) {
        self.json = json
        self.path = path
        self.measure = measure
    }

    mutating func print(_ lines: [ArticleLineReader.Line]) throws {
        for line in lines {
            switch line {
            case .success(let document): try print([document])
            case .failure(let problem): tell(problem)
            }
        }
    }

    mutating func print(_ documents: [ArticleDocument]) throws {
        for document in documents {
            if json {
                try printJSONText(Array((count == 0 ? "[" : ",\n").utf8) + document.json())
            } else {
                if count > 0 { try printLine() }
                for line in plainLines(of: document, measure: measure) {
                    try printLine(line)
                }
            }
            count += 1
        }
    }

    /// The feeds that a list would subscribe to, as `gazeta feeds` tells of them.
    mutating func print(_ subscriptions: [Subscription]) throws {
        for feed in subscriptions.map(\.feed) {
            if json {
                try printJSONText(Array((count == 0 ? "[" : ",\n").utf8) + jsonObject(of: feed))
            } else {
                try printLine("\(feed.title) <\(feed.url)>")
            }
            count += 1
        }
    }

    mutating func tell(_ problem: IngestProblem) {
        failed = failed || !problem.isNote
        complain(Complaint(problem, in: path))
    }

    func finish() throws {
        if json { try printJSONText(Array((count == 0 ? "[]\n" : "]\n").utf8)) }
        if failed || count == 0 { throw Outcome.partlyFailed }
    }
}

private func jsonObject(of feed: Feed) throws -> [UInt8] { try json(of: FeedObject(feed, nil)) }
