/// Measures paragraphs one after another. It remembers the words that it has met last, a bounded
/// number of them, so that most words of a long text are parted once.
public struct Measurer: Sendable {
    private let widths: WidthModel
    private var hyphenation: Hyphenation
    private var memory: WordMemory

    public init(widths: WidthModel = .scalars, hyphenation: Hyphenation = .letterRules) {
        self.init(widths: widths, hyphenation: hyphenation, remembersWords: true)
    }

    init(widths: WidthModel, hyphenation: Hyphenation, remembersWords: Bool) {
        self.widths = widths
        self.hyphenation = hyphenation
        memory = WordMemory(remembersWords: remembersWords)
    }

    /// From now on words of the hyphenator's language are parted by it.
    public mutating func use(_ hyphenator: Hyphenator) {
        hyphenation.use(hyphenator)
        memory.forget()
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
        glue(&segments, of: bytes, language)
        if let hyphenator = hyphenation.hyphenator(for: language) {
            memory.begin(language)
            segments = hyphenating(
                segments, of: bytes, widths, by: hyphenator, remembering: &memory)
        }
        return Paragraph(text, language, widths, segments)
    }
}
