/// The lines on which the keys of a TOML text stand, such as 3 for "fetch.interval": the parser
/// tells places of syntax errors only.
struct KeyLines {
    private var lines: [String: Int] = [:]

    init(_ text: String) {
        var section = ""
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("[") {
                section = name(line.drop { $0 == "[" }.prefix { $0 != "]" })
                note(section, number)
            } else if let equals = line.firstIndex(of: "=") {
                let key = name(line[..<equals])
                note(section.isEmpty ? key : "\(section).\(key)", number)
            }
        }
    }

    subscript(key: String) -> Int? { lines[key] }

    private mutating func note(_ key: String, _ number: Int) {
        if lines[key] == nil { lines[key] = number }
    }

    /// The name without blanks and quotes around its parts.
    private func name(_ text: Substring) -> String {
        String(text.filter { !" \t\"'\r".contains($0) })
    }
}
