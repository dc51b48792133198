import Foundation

/// One of the data files, as published.
struct UnicodeFile {
    /// As the database calls it, "LineBreak.txt".
    let name: String
    /// Where it was found in its folder.
    let path: String
    /// Of Unicode, as the file's name or its header says.
    let version: String?
    let lines: [Substring]

    init(_ name: String, at path: String, in folder: URL) throws {
        self.name = name
        self.path = path
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(path)),
            let text = String(data: data, encoding: .utf8)
        else { throw UnicodeFault.unreadable(path) }
        // By bytes: to Swift a carriage return and a newline are one character.
        let body = text.drop { $0 == "\u{FEFF}" }.utf8
        lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { trimmed(Substring($0)) }
        let header = lines.prefix(12).filter { $0.hasPrefix("#") }
        version = Self.version(in: header) ?? Self.version(in: [Substring(path)])
    }

    /// A line that says something.
    struct Row {
        let scalars: ClosedRange<Int>
        /// What is said of the scalars.
        let fields: [Substring]
        /// Of the line, counted from 1.
        let number: Int
    }

    /// The rows of a file of ranges: "0600..0605 ; Prepend # Cf [6] …".
    func rows() throws -> [Row] {
        try dataLines().map { number, line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
            guard fields.count > 1, let scalars = scalarRange(fields[0]) else {
                throw fault(at: number)
            }
            return Row(scalars: scalars, fields: Array(fields.dropFirst()), number: number)
        }
    }

    /// The lines that are not empty, without their comments, and their numbers from 1.
    func dataLines() -> [(number: Int, text: Substring)] {
        lines.enumerated().compactMap { index, line in
            let data = trimmed(line.prefix { $0 != "#" })
            return data.isEmpty ? nil : (index + 1, data)
        }
    }

    func fault(at number: Int) -> UnicodeFault {
        .line(path, number, lines[number - 1])
    }

    /// "LineBreak.txt 17.0.0"
    var source: String { version.map { "\(name) \($0)" } ?? name }

    /// 17.0.0 of `# LineBreak-17.0.0.txt` or 17.0 of `# Version: 17.0`.
    private static func version(in lines: some Sequence<Substring>) -> String? {
        for line in lines {
            for word in line.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" }) {
                let number = word.hasSuffix(".txt") ? word.dropLast(4) : word
                let isVersion = number.first?.isNumber ?? false
                if isVersion, number.contains("."), number.last != "." { return String(number) }
            }
        }
        return nil
    }
}

/// "0600..0605" or "06DD" as numbers.
func scalarRange(_ field: Substring) -> ClosedRange<Int>? {
    // Two points have nothing between them.
    let ends = field.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 1 || ends.count == 3 && ends[1].isEmpty else { return nil }
    guard let low = Int(ends[0], radix: 16), let high = Int(ends[ends.count - 1], radix: 16)
    else { return nil }
    return low >= 0 && low <= high && high < 0x110000 ? low...high : nil
}

func trimmed(_ field: Substring) -> Substring {
    let start = field.drop { $0.isWhitespace }
    let blanks = start.reversed().prefix { $0.isWhitespace }.count
    return start.dropLast(blanks)
}
