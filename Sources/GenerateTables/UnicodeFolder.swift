package import Foundation

/// One version of the Unicode data files, as published.
package final class UnicodeFolder {
    private let place: URL
    private var versions: [String: String] = [:]

    package init(_ place: URL) {
        self.place = place
    }

    /// The lines of a file; remembers which version its header names.
    func lines(of name: String) throws -> [Substring] {
        let data = try Data(contentsOf: place.appendingPathComponent(name))
        guard let text = String(data: data, encoding: .utf8) else {
            throw UnicodeFileFault.notUTF8(name)
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        versions[name] = version(inHeader: lines.prefix(12)) ?? "of its folder"
        return lines
    }

    /// "LineBreak.txt 17.0.0, …" for files that were read.
    func sources(_ names: [String]) -> String {
        names.map { name in
            let version = versions[name] ?? ""
            return version == "of its folder" ? name : "\(name) \(version)"
        }.joined(separator: ", ")
    }

    /// `# LineBreak-17.0.0.txt` or `# Version: 17.0` in a file's first lines.
    private func version(inHeader lines: some Sequence<Substring>) -> String? {
        for line in lines where line.hasPrefix("#") {
            for word in line.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" }) {
                let number = word.hasSuffix(".txt") ? word.dropLast(4) : word
                let isVersion = number.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
                if isVersion, number.contains("."), number.first != "." { return String(number) }
            }
        }
        return nil
    }

    /// The fields of every data line: a range of scalars, then what is said of it.
    func rows(of name: String) throws -> [(scalars: ClosedRange<Int>, fields: [Substring])] {
        try lines(of: name).compactMap { line in
            let data = line.prefix { $0 != "#" }
            let fields = data.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
            guard fields.count > 1, let scalars = scalarRange(fields[0]) else { return nil }
            return (scalars, Array(fields.dropFirst()))
        }
    }
}

enum UnicodeFileFault: Error {
    case notUTF8(String)
}

/// "0600..0605" or "06DD" as numbers.
func scalarRange(_ field: Substring) -> ClosedRange<Int>? {
    let ends = field.split(separator: ".", omittingEmptySubsequences: true)
    guard let first = ends.first, let low = Int(first, radix: 16) else { return nil }
    let high = ends.count > 1 ? Int(ends[1], radix: 16) ?? low : low
    return low <= high && high < 0x110000 ? low...high : nil
}

func trimmed(_ field: Substring) -> Substring {
    let start = field.drop { $0.isWhitespace }
    let blanks = start.reversed().prefix { $0.isWhitespace }.count
    return start.dropLast(blanks)
}
