import ArgumentParser
import ArticleCache
import Articles
import Foundation

/// What everything costs in small, large and huge caches.
struct ScaleBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Every question to the cache, at several numbers of articles.")

    @Option(help: "How many articles, separated by commas.") var sizes = "1000,100000"
    @Option(help: "A folder for the caches, to be used again; else one that goes.")
    var folder: String?
    @Flag(help: "Measure a plain FTS5 table of the same articles as well.") var plain = false

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
            if plain { try await measurePlain(home, count, in: place, into: &table) }
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
    ) async throws {
        let questions = try ScaleQuestions(home: home, articles: count)
        let searches = ScaleQuestions.searches
        let figures = PlainFullText.measure(
            cache: "\(home)/articles.sqlite", table: place.path("plain-\(count)"),
            queries: searches.map(\.plain), like: questions.middleText)
        guard let figures else {
            print("A plain FTS5 table takes Python 3 with its sqlite3.")
            return
        }
        let rate = Double(count) / figures.indexing * 1000
        print("\(count) articles in a plain FTS5 table: \(Int(rate)) a second")
        for (search, time) in zip(searches, figures.newest) {
            table.note("plain FTS5: \(search.name), newest", Times([time]))
        }
        for (search, time) in zip(searches, figures.ranked) {
            table.note("plain FTS5: \(search.name), bm25", Times([time]))
        }
        table.note("plain FTS5: more like this", Times([figures.moreLikeThis]))
    }
}

/// Rows of figures, a column for each size.
struct ScaleTable {
    private let sizes: [Int]
    private var rows: [(name: String, cells: [String], medians: [Double], note: String?)] = []

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
            rows.append((name, [cell], [median], note))
        }
    }

    func print() {
        Swift.print(column("articles", 46) + sizes.map { column("\($0)", 14) }.joined() + "ratio")
        for row in rows {
            var line = column(row.name, 46) + row.cells.map { column($0, 14) }.joined()
            if let last = row.medians.last, let before = row.medians.dropLast().last {
                line += column(shown(last / before), 8)
            }
            Swift.print(line + (row.note.map { "grows: \($0)" } ?? ""))
        }
    }
}
