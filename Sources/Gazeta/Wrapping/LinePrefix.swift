/// The quote or comment marks at a line's beginning, with the blanks before them and the one after:
/// "> > " in a mail, "    // " in a program.
struct LinePrefix {
    /// Bytes and cells, the blanks included.
    var length = 0
    var cells = 0
    /// Cells of the blanks before the marks.
    var leading = 0
    /// How many marks: the depth of a quote.
    var depth = 0

    /// Lines of one paragraph are quoted equally deep and begin at the same cell.
    func isLike(_ other: LinePrefix) -> Bool {
        depth == other.depth && leading == other.leading
    }
}

/// Where the blanks after a place end, in bytes and in cells from the line's beginning; a tab leads
/// to the next of the stops that stand at every eighth cell.
func blanksEnd(
    in line: Span<UInt8>, from start: Int, column: Int
) -> (place: Int, column: Int) {
    var (place, column) = (start, column)
    while place < line.count {
        switch line[place] {
        case 0x20: column += 1
        case 0x09: column += 8 - column % 8
        case 0x0D: break
        default: return (place, column)
        }
        place += 1
    }
    return (place, column)
}

extension Span where Element == UInt8 {
    /// What a blank line keeps of its prefix: nothing, where that is blanks only.
    func marks(of prefix: LinePrefix) -> [UInt8] {
        var end = min(prefix.length, count)
        while end > 0, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return bytes(0..<end)
    }
}

/// Tells the prefix of a line from its text.
enum PrefixReading {
    /// Quotes of mails and news: signs ">", a blank after each or not.
    case quotes
    /// What the user named. A line that has no more than the prefix may lack its last blanks.
    case named([UInt8], cells: Int)

    /// The prefix a line has; nil where one is named and the line has it not.
    func prefix(of line: Span<UInt8>) -> LinePrefix? {
        let (start, column) = blanksEnd(in: line, from: 0, column: 0)
        switch self {
        case .quotes: return quote(in: line, from: start, column: column) ?? LinePrefix()
        case .named(let marks, let cells):
            guard let length = length(of: marks, in: line, from: start) else { return nil }
            return LinePrefix(
                length: start + length, cells: column + cells, leading: column, depth: 1)
        }
    }

    /// The cells of a prefix that leaves lines with room enough for their text.
    func mostCells(measure: Int) -> Int {
        switch self {
        case .quotes: measure / 2
        case .named(_, let cells): max(cells, measure / 2)
        }
    }

    private func quote(in line: Span<UInt8>, from start: Int, column: Int) -> LinePrefix? {
        var prefix = LinePrefix(length: start, cells: column, leading: column)
        var place = start
        while place < line.count, line[place] == 0x3E {
            place += 1
            prefix.depth += 1
            if place < line.count, line[place] == 0x20 { place += 1 }
        }
        guard place > start else { return nil }
        // "> 50 % голосов" is quoted, ">50 % голосов" and ">=" are less and more than.
        if place < line.count, line[place - 1] == 0x3E,
            line[place] == 0x3D || (0x30...0x39).contains(line[place])
        {
            return nil
        }
        prefix.length = place
        prefix.cells += place - start
        return prefix
    }

    private func length(of marks: [UInt8], in line: Span<UInt8>, from start: Int) -> Int? {
        var length = 0
        while length < marks.count, start + length < line.count,
            marks[length] == line[start + length]
        {
            length += 1
        }
        if length == marks.count {
            // "///" and "//" are different comments.
            let end = start + length
            let isRepeated = end < line.count && line[end] == marks.last && line[end] != 0x20
            return isRepeated ? nil : length
        }
        let isBare =
            length > 0 && marks[length...].allSatisfy { $0 == 0x20 }
            && blanksEnd(in: line, from: start + length, column: 0).place == line.count
        return isBare ? length : nil
    }
}
