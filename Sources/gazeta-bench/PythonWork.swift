import Foundation

/// The same work done by a Python package, where it is installed: a script that prints how many
/// milliseconds it took, so that starting Python does not count.
struct PythonWork {
    let name: String
    private let script: String

    /// Nil where the module cannot be imported.
    init?(module: String, script: String) {
        name = module
        self.script = script
        guard Self.output(of: "import \(module)", []) != nil else { return nil }
    }

    /// Milliseconds of one run with these arguments; nil where it failed.
    func time(_ arguments: [String]) -> Double? { figures(arguments)?.last }

    /// All that one run with these arguments has printed; nil where it failed.
    func figures(_ arguments: [String]) -> [Double]? {
        Self.output(of: script, arguments)?.split(whereSeparator: \.isWhitespace)
            .compactMap { Double($0) }
    }

    private static func output(of script: String, _ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
