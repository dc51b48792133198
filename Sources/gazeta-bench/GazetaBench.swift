import ArgumentParser

/// The benchmarks: each figure is a median, beside a baseline measured in the same run.
@main
struct GazetaBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazeta-bench",
        abstract: "Measure Gazeta beside baselines on the same machine in the same run.",
        subcommands: [
            AllBenchmarks.self, StartBenchmark.self, KeyBenchmark.self, TextBenchmark.self,
            ImportBenchmark.self, FeedBenchmark.self, PageBenchmark.self, FetchBenchmark.self,
            ScaleBenchmark.self, MakeText.self, MakeCache.self,
        ],
        defaultSubcommand: AllBenchmarks.self)
}

struct AllBenchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all", abstract: "All of them, one after the other.")

    func run() async throws {
        try StartBenchmark.parse([]).run()
        try KeyBenchmark.parse([]).run()
        try TextBenchmark.parse([]).run()
        try ImportBenchmark.parse([]).run()
        try FeedBenchmark.parse([]).run()
        try PageBenchmark.parse([]).run()
        try FetchBenchmark.parse([]).run()
        try await ScaleBenchmark.parse(["--sizes", "1000,20000"]).run()
    }
}
