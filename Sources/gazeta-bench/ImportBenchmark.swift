import ArgumentParser
import Articles
import Foundation

/// How fast saved pages and article lines come into an empty cache, and again.
struct ImportBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Saved pages and article lines into the cache.")

    @Option(help: "How many articles.") var articles = 5_000
    @Option(help: "Runs.") var runs = 5

    func run() throws {
        print("Import of \(articles) articles by the built program")
        let place = try Workplace()
        let gazeta = try place.gazeta()
        var news = SyntheticNews()
        for number in 0..<articles {
            _ = try place.write("pages/\(number).txt", news.page(number))
        }
        var lines: [UInt8] = []
        for number in 0..<articles { lines += try news.article(number).json() + [0x0A] }
        let file = try place.write("articles.jsonl", lines)

        for (name, path) in [("saved pages", place.path("pages")), ("article lines", file)] {
            let home = place.path("home-\(name.count)")
            let (times, baseline) = try compare(
                runs: runs,
                {
                    try? FileManager.default.removeItem(atPath: home)
                    try bring(path, into: home, by: gazeta, in: place)
                }, { try place.run("grep", ["-rc", "", path]) })
            report(name, times, beside: ("reading the same by grep", baseline))
            let again = try compare(
                runs: runs, { try bring(path, into: home, by: gazeta, in: place) },
                { try place.run("grep", ["-rc", "", path]) })
            report(name + " again", again.0, beside: ("reading the same by grep", again.1))
            print("\(name): \(rate(times)) articles/s, again \(rate(again.0)) articles/s")
        }
    }

    private func bring(
        _ path: String, into home: String, by gazeta: String, in place: Workplace
    ) throws {
        guard try place.run(gazeta, ["import", path, "--cache", home]) == 0 else {
            throw ValidationError("The import of \(path) failed.")
        }
    }

    private func rate(_ times: Times) -> Int {
        Int((Double(articles) / times.median * 1000).rounded())
    }
}
