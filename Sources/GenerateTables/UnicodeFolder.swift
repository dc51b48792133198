package import Foundation

/// A folder with one version of the Unicode data files: all side by side, or in the folders of the
/// Unicode Character Database (`auxiliary`, `emoji`, `extracted`), inside `ucd` or not; a version
/// may stand in a file's name (`LineBreak-18.0.0.txt`).
package final class UnicodeFolder {
    private let place: URL
    private var filesRead: [String: UnicodeFile] = [:]

    private static let parts = [
        "", "auxiliary/", "emoji/", "extracted/", "ucd/", "ucd/auxiliary/", "ucd/emoji/",
        "ucd/extracted/",
    ]

    package init(_ place: URL) {
        self.place = place
    }

    /// The file of this name ("LineBreak.txt"), or the first there is of others that say the same.
    func file(_ name: String, or others: String...) throws -> UnicodeFile {
        for name in [name] + others {
            if let file = try fileIfThere(name) { return file }
        }
        throw UnicodeFault.missing(name, in: place)
    }

    func fileIfThere(_ name: String) throws -> UnicodeFile? {
        if let file = filesRead[name] { return file }
        for part in Self.parts {
            guard let path = path(of: name, in: part) else { continue }
            let file = try UnicodeFile(name, at: path, in: place)
            filesRead[name] = file
            return file
        }
        return nil
    }

    /// The path of a file in a part of the folder; of several versions, that of the last one.
    private func path(of name: String, in part: String) -> String? {
        let folder = place.appendingPathComponent(part).path
        let there = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let named =
            there.first { $0 == name }
            ?? there.filter { isVersion(of: name, $0) }
            .max { $0.compare($1, options: .numeric) == .orderedAscending }
        return named.map { part + $0 }
    }

    /// Whether a file's name is this one with a version in it: "LineBreak-18.0.0d3.txt".
    private func isVersion(of name: String, _ candidate: String) -> Bool {
        let stem = name.dropLast(".txt".count) + "-"
        guard candidate.hasPrefix(stem), candidate.hasSuffix(".txt") else { return false }
        return candidate.dropFirst(stem.count).first?.isNumber ?? false
    }
}

/// What keeps tables from being made.
enum UnicodeFault: Error, CustomStringConvertible {
    case missing(String, in: URL)
    case unreadable(String)
    case noLibraryWidths
    case line(String, Int, Substring)

    var description: String {
        switch self {
        case .missing(let name, let folder): "\(folder.path) has no \(name)"
        case .unreadable(let path): "\(path): not a text in UTF-8"
        case .noLibraryWidths: "the C library has no wcwidth or no locale C.UTF-8"
        case .line(let path, let number, let text):
            "\(path):\(number): not as the file's other lines: \(text)"
        }
    }
}
