/// A text measured once and set many times.
public struct Paragraph: Sendable {
    public let text: String
    public let language: Language
    public let widths: WidthModel
    /// The text in pieces that stay whole unless a piece alone is wider than the measure.
    let segments: [Segment]

    public init(
        _ text: String, language: Language = .undetermined, widths: WidthModel = .scalars
    ) {
        var contiguous = text
        contiguous.makeContiguousUTF8()
        self.text = contiguous
        self.language = language
        self.widths = widths
        segments = TextLayout.segments(of: contiguous.utf8.span, language, widths)
    }
}

/// What stands between two places where a line may end.
struct Segment {
    /// Offset of the first byte on a line that begins here.
    var start: Int
    /// Offset after the last byte on a line that ends here; spaces after it are outside.
    var end: Int
    /// Cells from the paragraph's beginning to `start` and to `end`.
    var cellsBefore: Int
    var cellsAfter: Int
    /// How its end serves as the end of a line.
    var ending: Ending
}

/// What a line's end at some place costs.
struct Ending: Hashable {
    /// In the unit of squared empty cells; see `LinePrices`.
    var price: Int32 = 0
    /// UAX #14 allows a break here, whatever the newspaper's rules say.
    var isPlain = true
    /// A line that ends here shows a hyphen that the text does not have.
    var addsHyphen = false
    /// A line ends here whatever it costs.
    var isForced = false
}
