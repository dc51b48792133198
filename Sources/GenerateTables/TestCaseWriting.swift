/// The cases of a published test file, a case a line: scalars in hexadecimal, "/" where a break
/// is allowed between two and a space where it is not.
func testCases(named name: String, from file: UnicodeFile) throws -> GeneratedFile {
    let cases = try file.dataLines().compactMap { number, line in
        guard let scalars = testCase(from: line) else { throw file.fault(at: number) }
        return scalars.isEmpty ? nil : "    " + scalars
    }
    return GeneratedFile(
        path: "Tests/TextLayoutTests/\(capitalised(name)).swift",
        text: """
            \(firstLine([file.source]))

            /// Scalars in hexadecimal, "/" where a break is allowed between two, else a space.
            let \(name): StaticString = \"""
            \(cases.joined(separator: "\n"))
                \"""

            """)
}

/// "÷ 0041 × 0308 ÷ 0042 ÷" as "41 308/42"; nil for what is no case, and nothing for a case with a
/// surrogate, which no text in UTF-8 has.
private func testCase(from line: Substring) -> String? {
    var text = ""
    var isBreak = false
    var hasSurrogate = false
    for word in line.split(whereSeparator: \.isWhitespace) {
        switch word {
        case "÷": isBreak = true
        case "×": isBreak = false
        default:
            guard let scalars = scalarRange(word) else { return nil }
            if (0xD800...0xDFFF).contains(scalars.lowerBound) { hasSurrogate = true }
            if !text.isEmpty { text += isBreak ? "/" : " " }
            text += hexadecimal(scalars.lowerBound)
        }
    }
    guard !text.isEmpty else { return nil }
    return hasSurrogate ? "" : text
}

/// The sequences of emoji-test.txt, many a line, by what the file says of them.
func emojiTestCases(from file: UnicodeFile) throws -> GeneratedFile {
    var kinds: [Substring] = []
    var sequences: [Substring: [String]] = [:]
    for (number, line) in file.dataLines() {
        let fields = line.split(separator: ";").map(trimmed)
        guard fields.count == 2, let kind = fields.last else { throw file.fault(at: number) }
        let scalars = fields[0].split(separator: " ").map { scalarRange($0)?.lowerBound }
        if scalars.isEmpty || scalars.contains(nil) { throw file.fault(at: number) }
        if sequences[kind] == nil { kinds.append(kind) }
        sequences[kind, default: []].append(
            scalars.compactMap { $0.map(hexadecimal) }.joined(separator: "+"))
    }
    let lines = kinds.map { filled(["\($0):"] + (sequences[$0] ?? []), indent: 4) }
    return GeneratedFile(
        path: "Tests/TextLayoutTests/EmojiCases.swift",
        text: """
            \(firstLine([file.source]))

            /// Scalars in hexadecimal, joined by "+" to a sequence; before those of a kind its name and ":".
            let emojiCases: StaticString = \"""
            \(lines.joined(separator: "\n"))
                \"""

            """)
}

private func hexadecimal(_ number: Int) -> String { String(number, radix: 16, uppercase: true) }

private func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
}
