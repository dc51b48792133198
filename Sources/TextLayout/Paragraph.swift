/// A text measured once and set many times.
public struct Paragraph: Sendable {
    public let text: String
    public let language: Language
    public let widths: WidthModel
    /// The text in pieces that stay whole unless a piece alone is wider than the measure.
    let segments: [Segment]

    public init(
        _ text: String, language: Language = .undetermined, widths: WidthModel = .scalars,
        hyphenation: Hyphenation = .letterRules
    ) {
        var contiguous = text
        contiguous.makeContiguousUTF8()
        self.text = contiguous
        self.language = language
        self.widths = widths
        let opportunities = TextLayout.segments(of: contiguous.utf8.span, widths)
        let glued = gluing(opportunities, of: contiguous.utf8.span, language)
        if let hyphenator = hyphenation.hyphenator(for: language) {
            segments = hyphenating(glued, of: contiguous.utf8.span, widths, by: hyphenator)
        } else {
            segments = glued
        }
    }
}
