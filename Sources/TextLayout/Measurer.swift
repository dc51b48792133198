/// Measures paragraphs one after another. It remembers the words that it has met last, a bounded
/// number of them, so that most words of a long text are parted once.
public struct Measurer: Sendable {
    private let widths: WidthModel
    private var hyphenation: Hyphenation
    /// The language whose words are remembered, where they may be parted, and what the glue rules
    /// make of them.
    private var language = Language.undetermined
    private var points: WordMemory<UInt64>
    private var traits: WordMemory<WordEnds>

    /// A measurer of texts for one screen; `hyphenation` says where words may be parted.
    public init(widths: WidthModel = .scalars, hyphenation: Hyphenation = .letterRules) {
        self.init(widths: widths, hyphenation: hyphenation, remembersWords: true)
    }

    init(widths: WidthModel, hyphenation: Hyphenation, remembersWords: Bool) {
        self.widths = widths
        self.hyphenation = hyphenation
        points = WordMemory(remembersWords: remembersWords, none: 0)
        traits = WordMemory(remembersWords: remembersWords, none: WordEnds())
    }

    /// From now on words of the hyphenator's language are parted by it.
    public mutating func use(_ hyphenator: Hyphenator) {
        hyphenation.use(hyphenator)
        points.forget()
    }

    /// Measures a text: its grapheme clusters in cells, the places where its lines may end, and what
    /// ending one there costs in its language; of an undetermined one the text itself tells.
    public mutating func paragraph(
        _ text: String, language: Language = .undetermined
    ) -> Paragraph {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8.span
        var segments = TextLayout.segments(of: bytes, widths)
        let language =
            language == .undetermined ? detectedLanguage(of: bytes) ?? .undetermined : language
        if language != self.language {
            self.language = language
            points.begin(language)
            traits.begin(language)
        }
        glue(&segments, of: bytes, language, remembering: &traits)
        if let hyphenator = hyphenation.hyphenator(for: language) {
            segments = hyphenating(
                segments, of: bytes, widths, by: hyphenator, remembering: &points)
        }
        return Paragraph(text, language, widths, segments)
    }
}
