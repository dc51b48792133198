import Foundation
import Testing

/// The program as it was built beside these tests, with a cache folder of its own.
final class BuiltProgram {
    struct Answer {
        let status: Int32
        let output: String
        let complaints: String
    }

    let folder: URL
    let home: String
    var environment = [
        "LC_ALL": "C.UTF-8", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin",
        "TZ": "UTC", "TERM": "xterm-256color",
    ]

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gazeta-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        home = folder.appendingPathComponent("cache").path
        environment["GAZETA_HOME"] = home
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The built program lies beside the program that runs the tests.
    static var path: String {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let program = URL(fileURLWithPath: tests).deletingLastPathComponent()
                .appendingPathComponent("gazeta").path
            try #require(FileManager.default.isExecutableFile(atPath: program))
            return program
        }
    }

    func file(_ name: String, _ text: String) throws -> String {
        try file(name, Data(text.utf8))
    }

    func file(_ name: String, _ bytes: Data) throws -> String {
        let path = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: path)
        return path.path
    }

    func run(_ arguments: String..., input: String = "") throws -> Answer {
        try run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Self.path)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder
        // Files, not pipes: no answer is too long to be taken whole.
        let files = try ["input", "output", "complaints"].map { name in
            let path = folder.appendingPathComponent("\(UUID().uuidString).\(name)")
            try Data((name == "input" ? input : "").utf8).write(to: path)
            return path
        }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus,
            output: try String(contentsOf: files[1], encoding: .utf8),
            complaints: try String(contentsOf: files[2], encoding: .utf8))
    }

    func json(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
}
