/// A line of three or more "`" or "~" that begins or ends the code of a program, as Markdown has it;
/// the language may follow where code begins.
struct Fence: Equatable {
    let sign: UInt8
    let length: Int
    private let isBare: Bool

    /// The fence that begins at a place of a line.
    init?(in line: Span<UInt8>, at start: Int) {
        guard start < line.count, line[start] == 0x60 || line[start] == 0x7E else { return nil }
        sign = line[start]
        length = line.runLength(at: start)
        guard length >= 3 else { return nil }
        var isBare = true
        for place in start + length..<line.count {
            // "```let a``` is code" begins none.
            if line[place] == sign { return nil }
            isBare = isBare && line.isBlankOrEnd(at: place)
        }
        self.isBare = isBare
    }

    /// More tildes than these underline a heading, and the text goes on after them.
    private static let mostTildes = 4

    var mayOpen: Bool { sign == 0x60 || length <= Self.mostTildes || !isBare }

    func closes(_ opening: Fence) -> Bool {
        isBare && sign == opening.sign && length >= opening.length
    }
}
