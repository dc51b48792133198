/// A text measured once and set many times.
public struct Paragraph: Sendable {
    public let text: String
    /// The language whose rules the text is set by; undetermined where nothing tells it.
    public let language: Language
    public let widths: WidthModel
    /// The text in pieces that stay whole unless a piece alone is wider than the measure.
    let segments: [Segment]

    /// A text of undetermined language is set by the rules of the language it shows itself to be in.
    public init(
        _ text: String, language: Language = .undetermined, widths: WidthModel = .scalars,
        hyphenation: Hyphenation = .letterRules
    ) {
        var contiguous = text
        contiguous.makeContiguousUTF8()
        self.text = contiguous
        self.language =
            language == .undetermined
            ? detectedLanguage(of: contiguous.utf8.span) ?? .undetermined : language
        self.widths = widths
        let opportunities = TextLayout.segments(of: contiguous.utf8.span, widths)
        segments = gluing(opportunities, of: contiguous.utf8.span, self.language)
    }
}
