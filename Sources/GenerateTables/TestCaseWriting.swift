/// The cases of a published test file, a case a line: scalars in hexadecimal, "/" where a break
/// is allowed between two and a space where it is not.
func testCases(
    named name: String, from file: String, in folder: UnicodeFolder
) throws -> GeneratedFile {
    let cases = try folder.lines(of: file).compactMap(testCase)
    let typeName = name.prefix(1).uppercased() + name.dropFirst()
    return GeneratedFile(
        path: "Tests/TextLayoutTests/\(typeName).swift",
        text: """
            \(firstLine(folder.sources([file])))

            /// Scalars in hexadecimal, "/" where a break is allowed between two, else a space.
            let \(name): StaticString = \"""
            \(cases.map { "    " + $0 }.joined(separator: "\n"))
                \"""

            """)
}

/// "× 0041 × 0308 ÷ 0042 ÷	# …" as "41 308/42".
private func testCase(from line: Substring) -> String? {
    var text = ""
    var isBreak = false
    for word in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
        switch word {
        case "÷": isBreak = true
        case "×": isBreak = false
        default:
            guard let scalar = Int(word, radix: 16) else { return nil }
            if !text.isEmpty { text += isBreak ? "/" : " " }
            text += String(scalar, radix: 16, uppercase: true)
        }
    }
    return text.isEmpty ? nil : text
}
