package import TextLayout

/// The table of all scalars: the distinct sets of properties, and runs of scalars that share one.
func scalarTable(of properties: [ScalarProperties], sources: [String]) -> GeneratedFile {
    var rowNumbers: [ScalarProperties: Int] = [:]
    var rows: [ScalarProperties] = []
    var runs: [String] = []
    for run in equalRuns(in: properties) {
        let row = rowNumbers[run.value] ?? rows.count
        if row == rows.count {
            rowNumbers[run.value] = row
            rows.append(run.value)
        }
        let count = run.count == 1 ? "" : String(run.count, radix: 36) + ":"
        runs.append(count + String(row, radix: 36))
    }
    return GeneratedFile(
        path: "Sources/TextLayout/Tables/ScalarTable.swift",
        text: """
            \(firstLine(sources))

            /// The distinct sets of properties, as `ScalarProperties` packs them.
            let scalarTableRows: [UInt32] = [
            \(filled(rows.map { "0x" + String($0.bits, radix: 16) + "," }, indent: 4))
            ]

            /// Runs of scalars from U+0000 up, numbers to the base of 36: how many (one where it is not
            /// said), a colon, and the row that they share.
            let scalarTableRuns: StaticString = \"""
            \(filled(runs, indent: 4))
                \"""

            """)
}

/// A sum over every scalar's properties, by which a test knows that the table unpacks to them.
func tableChecksum(of properties: [ScalarProperties], sources: [String]) -> GeneratedFile {
    GeneratedFile(
        path: "Tests/TextLayoutTests/ScalarTableChecksum.swift",
        text: """
            \(firstLine(sources))

            /// FNV-1a over the properties of U+0000…U+10FFFF as the data files give them.
            let scalarTableChecksum: UInt64 = 0x\(String(checksum(of: properties), radix: 16))

            """)
}

/// FNV-1a over the words in which properties are packed.
package func checksum(of properties: some Sequence<ScalarProperties>) -> UInt64 {
    properties.reduce(0xcbf2_9ce4_8422_2325) { sum, one in
        (sum ^ UInt64(one.bits)) &* 0x100_0000_01b3
    }
}

/// The comment that says where a generated file comes from.
func firstLine(_ sources: [String]) -> String {
    let line = "// Made by GenerateTables from \(sources.joined(separator: ", ")). Do not edit."
    guard line.utf8.count > 100 else { return line }
    return """
        // Made by GenerateTables from the files below. Do not edit.
        //
        \(sources.map { "// " + $0 }.joined(separator: "\n"))
        """
}

private func equalRuns(in properties: [ScalarProperties]) -> [(value: ScalarProperties, count: Int)]
{
    var runs: [(value: ScalarProperties, count: Int)] = []
    for value in properties {
        if let last = runs.indices.last, runs[last].value == value {
            runs[last].count += 1
        } else {
            runs.append((value, 1))
        }
    }
    return runs
}

/// Words in lines of at most a hundred columns.
func filled(_ words: [String], indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in words {
        if !line.isEmpty, indent + line.utf8.count + 1 + word.utf8.count > 100 {
            lines.append(line)
            line = ""
        }
        line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
}
