import ArgumentParser
import Articles

/// From the start of the program to the first headline on the screen.
struct StartBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start to the first drawn frame, and its memory.")

    @Option(help: "Articles in the cache.") var articles = 20_000
    @Option(help: "Runs of each program.") var runs = 15

    func run() throws {
        print("Start to the first headline drawn, \(articles) articles, 120×40")
        let place = try Workplace()
        let gazeta = try place.gazeta()
        let home = try place.cache(articles: articles)
        let newsboat = try Newsboat(in: place, articles: articles)
        var memory = 0
        let ours = {
            let arguments = [gazeta, "--cache", home]
            memory = max(memory, try firstFrame(of: arguments, showing: "№ 0", in: place))
        }
        if let newsboat {
            var theirMemory = 0
            let (times, baseline) = try compare(runs: runs, ours) {
                theirMemory = max(
                    theirMemory,
                    try firstFrame(of: newsboat.arguments, showing: newsboat.mark, in: place))
            }
            report("gazeta", times, beside: ("newsboat", baseline))
            print("memory then: \(megabytes(memory)) MB, newsboat \(megabytes(theirMemory)) MB")
        } else {
            // Without newsboat: how long starting any program takes.
            let (times, baseline) = try compare(runs: runs, ours) {
                _ = try firstFrame(of: ["echo", "№ 0"], showing: "№ 0", in: place)
            }
            report("gazeta", times, beside: ("echo", baseline))
            print("memory then: \(megabytes(memory)) MB")
        }
    }
}

/// Starts a program and waits for a text on its screen; the most memory it held until then.
private func firstFrame(
    of arguments: [String], showing text: String, in place: Workplace
) throws -> Int {
    guard
        let terminal = PseudoTerminal(
            arguments, variables: place.variables, rows: 40, columns: 120)
    else { throw ValidationError("\(arguments[0]) cannot be started.") }
    guard terminal.output(until: text) != nil else {
        throw ValidationError("\(arguments[0]) never showed \(text).")
    }
    return terminal.peakMemory
}

private func megabytes(_ bytes: Int) -> String { shown(Double(bytes) / 1_048_576) }

/// newsboat with the same articles in its cache, where it is installed.
private struct Newsboat {
    let arguments: [String]
    /// What it shows once its list of feeds is drawn.
    let mark: String

    init?(in place: Workplace, articles count: Int) throws {
        guard try place.run("newsboat", ["--version"]) == 0 else { return nil }
        var news = SyntheticNews()
        var feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Проба</title>"
        for number in 0..<count {
            let article = news.article(number).article
            var body = ""
            for case .paragraph(let text) in article.blocks { body += "<p>\(text.text)</p>" }
            feed +=
                "<item><title>\(escaped(article.title))</title><link>\(article.url ?? "")</link>"
            feed += "<description>\(escaped(body))</description></item>\n"
        }
        let path = try place.write("feed.xml", Array((feed + "</channel></rss>").utf8))
        let urls = try place.write("urls", Array("file://\(path)\n".utf8))
        let config = try place.write("config", Array("auto-reload no\n".utf8))
        arguments = ["newsboat", "-q", "-u", urls, "-C", config, "-c", place.path("newsboat.db")]
        mark = "(\(count)/"
        try place.run("newsboat", Array(arguments.dropFirst()) + ["-x", "reload"])
    }
}
