/// How many cells the screen gives to a text.
public struct WidthModel: Hashable, Sendable {
    /// What the screen measures.
    public enum Unit: Hashable, Sendable {
        /// Every scalar by itself, as the C library's `wcwidth` says and ncursesw draws.
        case scalar
        /// A whole grapheme cluster, as terminals do in mode 2027: one cell or two.
        case cluster
    }

    /// What is measured.
    public var unit: Unit
    /// East Asian ambiguous scalars, all Russian letters among them, take two cells.
    public var ambiguousIsWide: Bool

    /// A model; by default the one that agrees with what ncursesw puts on the screen.
    public init(_ unit: Unit = .scalar, ambiguousIsWide: Bool = false) {
        self.unit = unit
        self.ambiguousIsWide = ambiguousIsWide
    }

    /// Every scalar by itself.
    public static let scalars = WidthModel(.scalar)
    /// Grapheme clusters, as terminals do in mode 2027.
    public static let clusters = WidthModel(.cluster)
}
