import ArgumentParser
import Foundation
import Ingest

/// How many pages a second become articles.
struct PageBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pages", abstract: "Articles extracted from HTML pages.")

    @Option(help: "Synthetic pages, where no folder is named.") var pages = 200
    @Option(help: "A folder of saved HTML pages to extract instead.") var folder: String?
    @Option(help: "Runs.") var runs = 5

    func run() throws {
        let place = try Workplace()
        let folder = try folder ?? synthetic(in: place)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let files = names.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
            .map { [UInt8]($0) }
        guard !files.isEmpty else { throw ValidationError("\(folder) holds no pages.") }
        let kilobytes = files.reduce(0) { $0 + $1.count } / files.count / 1000
        print("\(files.count) pages of \(kilobytes) KB")
        let times = Times(
            (0..<runs).map { _ in
                processorMilliseconds {
                    for bytes in files {
                        _ = pageDocument(
                            bytes, url: "https://bench.example/page", contentType: nil,
                            charset: nil)
                    }
                }
            })
        print("extracted: \(Int(Double(files.count) / times.median * 1000)) pages/s of one core")
        if let reference = PythonWork(module: "trafilatura", script: trafilaturaScript),
            let time = reference.time([folder])
        {
            report("extracting them all", times, beside: ("trafilatura", Times([time])))
        }
    }

    private func synthetic(in place: Workplace) throws -> String {
        var synthetic = SyntheticFeed()
        for number in 0..<pages {
            _ = try place.write("pages/\(number).html", synthetic.page(number))
        }
        return place.path("pages")
    }
}

private let trafilaturaScript = """
    import sys, os, time, trafilatura
    files = [open(os.path.join(sys.argv[1], name), "rb").read() for name in os.listdir(sys.argv[1])]
    start = time.process_time()
    for data in files:
        trafilatura.extract(data)
    print((time.process_time() - start) * 1000)
    """
