/// Parts the words of one language.
public struct Hyphenator: Sendable {
    public let language: Language

    public init(_ language: Language, patterns: HyphenationPatterns? = nil) {
        self.language = language
    }

    /// Where a line may end inside a word that stands in a part of a text: bit `i` is set where the
    /// scalar number `i` of the word may begin the next line, a hyphen before it.
    func points(in bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        0
    }
}
