/// How the empty cells of a line are dealt out to its gaps: no two differ by more than one, and the
/// larger ones stand at other places in every line.
struct GapSpread {
    private let stretch: Int
    private let gaps: Int
    /// Cells of the stretch that are due, times the number of gaps.
    private var due: Int

    /// `offset` is where the line begins in the text, in bytes.
    init(stretch: Int, gaps: Int, offset: Int) {
        self.stretch = max(0, stretch)
        self.gaps = max(1, gaps)
        let mixed = UInt64(truncatingIfNeeded: offset) &* 0x9E37_79B9_7F4A_7C15
        due = Int(truncatingIfNeeded: mixed >> 33) % self.gaps
    }

    /// Cells that the next gap gets, from the left on.
    mutating func next() -> Int {
        due += stretch
        let cells = due / gaps
        due -= cells * gaps
        return cells
    }
}
