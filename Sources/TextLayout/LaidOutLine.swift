/// One line of a paragraph set to a measure.
public struct LaidOutLine: Hashable, Sendable {
    /// UTF-8 offsets into the paragraph's text; spaces at the break are outside.
    public var range: Range<Int>
    /// Empty cells before the text.
    public var indent: Int
    /// Cells of the text, its stretched gaps and added hyphen included, the indent not; one more than
    /// the measure where a mark hangs in the margin.
    public var width: Int
    /// The layout draws a hyphen after the text.
    public var hyphenated: Bool
    /// Extra cells spread evenly over the line's gaps.
    public var stretch: Int
    /// Cells from one tab stop to the next; where it is one, a tab is drawn as a space.
    public var tabWidth: Int

    /// A line as a layout of one's own would give it; widths and the indent in cells.
    public init(
        range: Range<Int>, indent: Int = 0, width: Int, hyphenated: Bool = false, stretch: Int = 0,
        tabWidth: Int = 1
    ) {
        self.range = range
        self.indent = indent
        self.width = width
        self.hyphenated = hyphenated
        self.stretch = stretch
        self.tabWidth = tabWidth
    }
}
