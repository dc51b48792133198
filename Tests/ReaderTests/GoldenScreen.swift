import Foundation
import Screen
import Testing

/// A screen as it was recorded and looked at by a person.
///
/// With RECORD_SCREENS=1, or where there is no file, the screen is written and the test fails, so
/// that nobody takes a recording for a test.
func expectScreen(
    _ name: String, _ screen: Grid, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = GoldenScreens.folder.appending(path: "\(name).screen")
    let drawn = screen.goldenText
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1"
    guard !isRecording, FileManager.default.fileExists(atPath: file.path) else {
        try Data(drawn.utf8).write(to: file)
        Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
        return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard drawn != recorded else { return }
    let first = zip(drawn.split(separator: "\n"), recorded.split(separator: "\n"))
        .first { $0 != $1 }
    Issue.record(
        """
        \(name) is not as recorded; the first line that differs, drawn and recorded:
        \(first.map { "\($0)\n\($1)" } ?? "one is longer")
        """, sourceLocation: sourceLocation)
}

enum GoldenScreens {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Screens")

    static func recordedNames() throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Set(files.filter { $0.hasSuffix(".screen") }.map { String($0.dropLast(7)) })
    }
}
