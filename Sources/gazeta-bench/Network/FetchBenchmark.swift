import ArgumentParser
import ArticleCache
import Articles
import Foundation
import Glibc

/// Feeds fetched by the built program from slow servers on this machine.
struct FetchBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Feeds fetched from slow servers, first and unchanged.")

    @Option(help: "Feeds, each on a host of its own.") var feeds = 200
    @Option(help: "Milliseconds until a server answers.") var delay = 50.0
    @Option(help: "Runs.") var runs = 5

    func run() throws {
        let place = try Workplace()
        let gazeta = try place.gazeta()
        var synthetic = SyntheticFeed()
        let bodies = (0..<feeds).map { synthetic.rss($0, articles: 0..<20) }
        let server = SlowServer(delay: delay / 1000) { path in
            path.split(separator: "/").last.flatMap { Int($0) }.flatMap {
                bodies.indices.contains($0) ? bodies[$0] : nil
            }
        }
        guard let server else { throw ValidationError("No socket can be had on loopback.") }
        print("\(feeds) feeds of 20 articles, answered after \(shown(delay)) ms")
        let addresses = bodies.indices.map { server.address(ofFeed: $0) }
        var (first, again): ([Double], [Double]) = ([], [])
        for run in 0..<runs {
            let home = place.path("cache-\(run)")
            _ = try ArticleCache(folder: home).add(addresses.map { Feed(url: $0) })
            for isFirst in [true, false] {
                let time = try milliseconds {
                    try place.run(gazeta, ["fetch", "--all", "--cache", home])
                }
                if isFirst { first.append(time) } else { again.append(time) }
            }
        }
        let memory = peakMemoryOfPrograms()
        let reference = PythonWork(module: "feedparser", script: feedparserScript)
        let theirs = reference?.time(addresses).map { Times([$0]) } ?? Times([])
        report("first time", Times(first), beside: ("feedparser in 12 threads", theirs))
        report("all not modified", Times(again), beside: ("feedparser in 12 threads", theirs))
        print("memory then: \(shown(Double(memory) / 1_048_576)) MB")
    }
}

/// The most memory that any program run so far has held, in bytes.
private func peakMemoryOfPrograms() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return usage.ru_maxrss * 1024
}

private let feedparserScript = """
    import sys, time, feedparser
    from concurrent.futures import ThreadPoolExecutor
    start = time.monotonic()
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(feedparser.parse, sys.argv[1:]))
    print((time.monotonic() - start) * 1000)
    """
