import ArticleCache
import ArgumentParser
import Articles
import Foundation

/// A folder for one benchmark, gone when it ends, and the programs it measures.
final class Workplace {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gazeta-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: path)
        return path.path
    }

    /// A cache of so many synthetic articles.
    func cache(articles count: Int) throws -> String {
        let cache = try ArticleCache(folder: path("cache"))
        var news = SyntheticNews()
        for start in stride(from: 0, to: count, by: 1000) {
            let numbers = start..<min(count, start + 1000)
            _ = try cache.store(numbers.map { news.article($0) }, at: 1_643_716_920)
        }
        return path("cache")
    }

    /// `gazeta` as it was built beside this program.
    func gazeta() throws -> String {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("gazeta").path
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw ValidationError(
                "\(program) is missing: build it with swift build -c release first.")
        }
        return program
    }

    /// What a program in a pseudo-terminal finds around it.
    var variables: [String: String] {
        [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder.path,
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
    }

    /// Runs a program to its end, silent; its exit status.
    @discardableResult
    func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = variables
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
