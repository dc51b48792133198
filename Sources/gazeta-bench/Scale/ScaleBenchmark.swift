import ArgumentParser
import ArticleCache
import Articles
import Foundation

/// What everything costs in small, large and huge caches.
struct ScaleBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Every question to the cache, at several numbers of articles.",
        discussion: """
            Beside the figures of the largest cache stand those of a plain FTS5 table of the same \
            articles (unicode61, bm25) and their ratio. A cache that is used again has some hundred \
            articles more after each run: those of the fetches that were saved.
            """)

    @Option(help: "How many articles, separated by commas.") var sizes = "1000,100000"
    @Option(help: "A folder for the caches, to be used again; else one that goes.")
    var folder: String?
    @Flag(inversion: .prefixedNo, help: "Measure a plain FTS5 table of the same articles as well.")
    var plain = true

    func validate() throws {
        guard !counts.isEmpty, counts.allSatisfy({ (100...10_000_000).contains($0) }) else {
            throw ValidationError(
                "--sizes takes numbers from 100 to 10000000, such as 1000,100000.")
        }
    }

    private var counts: [Int] { sizes.split(separator: ",").compactMap { Int($0) } }

    func run() async throws {
        let place = try Workplace()
        var table = ScaleTable(sizes: counts)
        for count in counts {
            let home = "\(folder ?? place.path("scale"))/\(count)"
            if !FileManager.default.fileExists(atPath: "\(home)/articles.sqlite") {
                let time = try await makeCache(of: count, in: home)
                print("\(count) articles made: \(Int(Double(count) / time * 1000)) a second")
            }
            try await measure(home, count, in: place, into: &table)
            if plain, count == counts.last {
                try measurePlain(home, count, in: place, into: &table)
            }
        }
        table.print()
    }

    private func measure(
        _ home: String, _ count: Int, in place: Workplace, into table: inout ScaleTable
    ) async throws {
        // The files are read once, so that the disk is not what is measured.
        try place.run("cat", ["\(home)/articles.sqlite"])
        let questions = try ScaleQuestions(home: home, articles: count)
        let memory = try questions.startMemory(in: place)
        for question in questions.all {
            let times = try await questions.times(of: question)
            table.note(question.name, times, growsBecause: question.growsBecause)
        }
        table.note("memory at the first frame", megabytes: Double(memory) / 1_048_576)
        table.note("file, bytes an article", number: Double(questions.fileSize) / Double(count))
    }

    private func measurePlain(
        _ home: String, _ count: Int, in place: Workplace, into table: inout ScaleTable
    ) throws {
        let questions = try ScaleQuestions(home: home, articles: count)
        let searches = ScaleQuestions.searches
        let figures = PlainFullText.measure(
            cache: "\(home)/articles.sqlite", table: place.path("plain-\(count)"),
            queries: searches.map(\.plain), like: questions.middleText)
        guard let figures else {
            print("A plain FTS5 table takes Python 3 with its sqlite3.")
            return
        }
        for (search, time) in zip(searches, figures.newest) {
            table.note(plain: time, beside: search.newest)
        }
        for (search, time) in zip(searches, figures.ranked) {
            table.note(plain: time, beside: search.likest)
        }
        table.note(plain: figures.moreLikeThis, beside: ScaleQuestions.related)
        let plain = Double(count) / figures.indexing * 1000
        let ours = try importRate(min(count, Self.mostImported), in: place)
        print(
            "gazeta import: \(Int(ours)) articles a second, plain FTS5 \(Int(plain)), "
                + "ratio \(shown(ours / plain))")
    }

    /// More articles than this take no longer each.
    private static let mostImported = 20_000

    /// Articles a second that the built program brings in from article lines, all it keeps of them
    /// included.
    private func importRate(_ count: Int, in place: Workplace) throws -> Double {
        let news = InventedNews()
        var lines: [UInt8] = []
        for block in 0..<count / InventedNews.blockLength {
            for document in news.block(block) { lines += try document.json() + [0x0A] }
        }
        let file = try place.write("import.jsonl", lines)
        let gazeta = try place.gazeta()
        let time = try milliseconds {
            try place.run(gazeta, ["import", file, "--cache", place.path("imported")])
        }
        return Double(count / InventedNews.blockLength * InventedNews.blockLength) / time * 1000
    }
}

/// Rows of figures, a column for each size.
struct ScaleTable {
    private let sizes: [Int]
    private var rows: [Row] = []

    private struct Row {
        let name: String
        var cells: [String]
        var medians: [Double]
        /// Milliseconds of a plain FTS5 table of the last size.
        var plain: Double?
        let note: String?
    }

    init(sizes: [Int]) {
        self.sizes = sizes
    }

    mutating func note(_ name: String, _ times: Times, growsBecause: String? = nil) {
        add(name, "\(shown(times.median)) ms", times.median, growsBecause)
    }

    mutating func note(_ name: String, megabytes: Double) {
        add(name, "\(shown(megabytes)) MB", megabytes, nil)
    }

    mutating func note(_ name: String, number: Double) {
        add(name, "\(Int(number))", number, nil)
    }

    private mutating func add(_ name: String, _ cell: String, _ median: Double, _ note: String?) {
        if let index = rows.firstIndex(where: { $0.name == name }) {
            rows[index].cells.append(cell)
            rows[index].medians.append(median)
        } else {
            rows.append(Row(name: name, cells: [cell], medians: [median], note: note))
        }
    }

    mutating func note(plain milliseconds: Double, beside name: String) {
        guard let index = rows.firstIndex(where: { $0.name == name }) else { return }
        rows[index].plain = milliseconds
    }

    func print() {
        var head = column("articles", 40) + sizes.map { column("\($0)", 12) }.joined()
        head += column("growth", 9) + column("plain FTS5", 13) + column("ratio", 8)
        Swift.print(head)
        for row in rows {
            var line = column(row.name, 40) + row.cells.map { column($0, 12) }.joined()
            let growth = row.medians.count > 1 ? row.medians.suffix(2) : []
            line += column(ratio(growth.last, growth.first), 9)
            line += column(row.plain.map { "\(shown($0)) ms" } ?? "", 13)
            line += column(ratio(row.plain.flatMap { _ in row.medians.last }, row.plain), 8)
            Swift.print(line + (row.note.map { "grows with \($0)" } ?? ""))
        }
    }

    private func ratio(_ a: Double?, _ b: Double?) -> String {
        guard let a, let b else { return "" }
        return shown(a / b)
    }
}
