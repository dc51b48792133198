extension Grid {
    /// The screen as a person reads it in a file: a frame of its characters, then, for the rows
    /// that have any style but plain text, their number and a letter for every cell.
    package var goldenText: String {
        let edge = String(repeating: "─", count: size.columns)
        var lines = ["┌\(edge)┐"]
        lines += (0..<size.rows).map { "│\(text(ofRow: $0))│" }
        lines.append("└\(edge)┘")
        lines += (0..<size.rows).compactMap(styleLine)
        return lines.joined(separator: "\n") + "\n"
    }

    private func styleLine(ofRow row: Int) -> String? {
        let letters = String((0..<size.columns).compactMap { self[row, $0]?.style.letter })
        guard letters.contains(where: { $0 != Style.text.letter }) else { return nil }
        let widest = String(size.rows - 1).utf8.count
        let number = String(row)
        return String(repeating: " ", count: widest - number.utf8.count) + "\(number) \(letters)"
    }
}

extension Grid: CustomStringConvertible {
    package var description: String { goldenText }
}
