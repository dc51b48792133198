/// A text measured once and set many times.
public struct Paragraph: Sendable {
    /// The text as it was given; offsets into it are in UTF-8 bytes.
    public let text: String
    /// The language whose rules the text is set by; undetermined where nothing tells it.
    public let language: Language
    /// How its cells were counted.
    public let widths: WidthModel
    /// The text in pieces that stay whole unless a piece alone is wider than the measure.
    let segments: [Segment]

    /// Measures a text. Takes time linear in its length; many paragraphs are measured faster by one
    /// `Measurer`.
    /// A text of undetermined language is set by the rules of the language it shows itself to be in.
    public init(
        _ text: String, language: Language = .undetermined, widths: WidthModel = .scalars,
        hyphenation: Hyphenation = .letterRules
    ) {
        var measurer = Measurer(widths: widths, hyphenation: hyphenation, remembersWords: false)
        self = measurer.paragraph(text, language: language)
    }

    init(_ text: String, _ language: Language, _ widths: WidthModel, _ segments: [Segment]) {
        self.text = text
        self.language = language
        self.widths = widths
        self.segments = segments
    }
}
