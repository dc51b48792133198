import Foundation
import Testing

/// A server with a certificate that it has given itself, for another host: `openssl`, which the
/// tests need.
final class WrongCertificateServer {
    private(set) var port: UInt16 = 0
    private let folder: URL
    private let process = Process()

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "gazeta-certificate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let maker = Process()
        _ = try start(
            maker, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key", "-out",
            "certificate", "-days", "1", "-subj", "/CN=news.example")
        maker.waitUntilExit()
        try #require(maker.terminationStatus == 0)
        let output = try start(
            process, "s_server", "-accept", "127.0.0.1:0", "-cert", "certificate", "-key",
            "key", "-www")
        // It says so when it takes connections: "ACCEPT 127.0.0.1:40361".
        var told = ""
        while !told.contains("ACCEPT") || told.last != "\n" {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty)
            told += String(decoding: more, as: UTF8.self)
        }
        let number = told.split(separator: "\n").last?.split(separator: ":").last
        port = try #require(number.flatMap { UInt16($0) })
    }

    deinit {
        process.terminate()
        try? FileManager.default.removeItem(at: folder)
    }

    private func start(_ process: Process, _ arguments: String...) throws -> Pipe {
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return output
    }
}
