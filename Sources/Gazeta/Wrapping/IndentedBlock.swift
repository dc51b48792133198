/// Lines that stand deeper than the text before them, from one blank line to the next: code, verse,
/// or prose that is set in. Which of them is known at the block's end.
struct IndentedBlock {
    let prefix: LinePrefix
    /// The cell at which the text before the block begins, the prefix not counted.
    let column: Int
    private(set) var lines: [[UInt8]] = []
    private var indents: [Int] = []
    private var bytes = 0
    private var hasItems = false

    /// Text deeper than its surroundings by so many cells is set apart from them, as in Markdown.
    private static let depth = 4
    /// In bytes; the beginning of a longer block tells of all of it.
    private static let longest = 1 << 14

    init(below column: Int, _ prefix: LinePrefix) {
        self.column = column
        self.prefix = prefix
    }

    func holds(_ reading: LineReading) -> Bool {
        reading.prefix.isLike(prefix) && reading.indent - column >= Self.depth
    }

    mutating func take(_ line: ArraySlice<UInt8>, _ reading: LineReading) {
        lines.append(Array(line))
        indents.append(reading.indent)
        bytes += line.count
        switch reading.opening {
        case .item, .dash: hasItems = true
        default: break
        }
    }

    var isFull: Bool { bytes >= Self.longest }

    /// Lines of prose begin at one cell, but for the first, and few of them end in the signs of code.
    var isCode: Bool {
        let signs = lines.count > 2 ? Self.signs : Self.plainestSigns
        let ended = lines.count { line in line.last.map(signs.contains) ?? false }
        return ended * 2 >= lines.count || !hasItems && hasSteps
    }

    private static let signs = Array(";{}:),".utf8)
    /// What few lines may end in and be no prose.
    private static let plainestSigns = Array(";{}".utf8)

    private var hasSteps: Bool {
        guard indents.count > 1 else { return false }
        return indents[1] > indents[0] || indents.dropFirst().contains { $0 != indents[1] }
    }
}
