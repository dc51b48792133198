/// How the empty cells of a line are dealt out to its gaps: no two differ by more than one, and the
/// larger ones stand at other places in every line.
struct GapSpread {
    private let stretch: Int
    private let gaps: Int
    private let phase: Int

    /// `offset` is where the line begins in the text, in bytes.
    init(stretch: Int, gaps: Int, offset: Int) {
        self.stretch = max(0, stretch)
        self.gaps = max(1, gaps)
        let mixed = UInt64(truncatingIfNeeded: offset) &* 0x9E37_79B9_7F4A_7C15
        phase = Int(truncatingIfNeeded: mixed >> 33) % self.gaps
    }

    /// Cells that a gap gets, counted from the left from zero on.
    func extra(ofGap gap: Int) -> Int {
        (stretch * (gap + 1) + phase) / gaps - (stretch * gap + phase) / gaps
    }
}
