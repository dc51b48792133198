import ArgumentParser
import ArticleCache
import Articles
import Foundation
import Ingest

/// How fast feeds are parsed and stored, and how little is done for what is known.
struct FeedBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "Feeds parsed, stored, and brought in again.")

    @Option(help: "Feeds of 50 articles each.") var feeds = 400
    @Option(help: "Runs.") var runs = 5

    private static let now: Int64 = 1_643_716_920

    func run() throws {
        print("\(feeds) feeds of 50 articles")
        let place = try Workplace()
        var synthetic = SyntheticFeed()
        let files = (0..<feeds).map { synthetic.rss($0, articles: 0..<50) }
        for (number, bytes) in files.enumerated() {
            _ = try place.write("feeds/\(number).xml", bytes)
        }
        let size = Double(files.reduce(0) { $0 + $1.count }) / 1e6

        let parsing = Times((0..<runs).map { _ in processorMilliseconds { _ = parsed(files) } })
        print("parsed: \(shown(size / parsing.median * 1000)) MB/s of one core")
        if let reference = PythonWork(module: "feedparser", script: feedparserScript),
            let time = reference.time([place.path("feeds")])
        {
            report("parsing \(shown(size)) MB", parsing, beside: ("feedparser", Times([time])))
        }
        try store(parsed(files), in: place)
    }

    private func parsed(_ files: [[UInt8]]) -> [FeedArrival] {
        files.enumerated().compactMap { number, bytes in
            let url = "https://bench.example/\(number)/feed"
            let read = feedDocument(bytes, url: url, contentType: nil, charset: nil)
            guard case .success(let document) = read else { return nil }
            let items = document.entries.map {
                FeedItem(article: $0.article, hasFullText: $0.hasFullText)
            }
            return FeedArrival(
                feed: Feed.ID(address: url), state: FeedState(), title: document.title,
                items: items)
        }
    }

    /// The first time, and again: what is known must cost next to nothing and write no row.
    private func store(_ arrivals: [FeedArrival], in place: Workplace) throws {
        let count = arrivals.reduce(0) { $0 + ($1.items?.count ?? 0) }
        var first: [Double] = []
        var again: [Double] = []
        for run in 0..<runs {
            let cache = try ArticleCache(folder: place.path("cache-\(run)"))
            _ = try cache.add(
                arrivals.indices.map { Feed(url: "https://bench.example/\($0)/feed") })
            first.append(try milliseconds { try bring(arrivals, into: cache) })
            again.append(try milliseconds { try bring(arrivals, into: cache) })
        }
        let (new, known) = (Times(first), Times(again))
        print("stored: \(Int(Double(count) / new.median * 1000)) articles/s, a feed a transaction")
        report("\(count) known articles again", known, beside: ("the first time", new))
    }

    private func bring(_ arrivals: [FeedArrival], into cache: ArticleCache) throws {
        for arrival in arrivals { _ = try cache.store([arrival], at: Self.now) }
    }
}

private let feedparserScript = """
    import sys, os, time, feedparser
    files = [open(os.path.join(sys.argv[1], name), "rb").read() for name in os.listdir(sys.argv[1])]
    start = time.process_time()
    for data in files:
        feedparser.parse(data)
    print((time.process_time() - start) * 1000)
    """
