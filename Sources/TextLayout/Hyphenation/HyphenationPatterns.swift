/// Liang's patterns of one language, read from a dictionary of the Hyphen library.
public struct HyphenationPatterns: Sendable {
    /// Reads the bytes of a `hyph_*.dic` file; nil where they are none.
    public init?(dictionary: [UInt8]) {
        guard !dictionary.isEmpty else { return nil }
    }
}
