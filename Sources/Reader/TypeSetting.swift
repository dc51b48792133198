/// How the reader has text set.
package struct TypeSetting: Hashable, Sendable {
    /// The widest measure, in cells.
    package var measure: Int
    package var isJustified: Bool
    /// Words may be parted at line ends.
    package var isHyphenated: Bool

    package init(measure: Int = 72, isJustified: Bool = false, isHyphenated: Bool = true) {
        self.measure = min(max(measure, Self.measures.lowerBound), Self.measures.upperBound)
        self.isJustified = isJustified
        self.isHyphenated = isHyphenated
    }

    /// The same at another measure, or the nearest that text is set to.
    func with(measure: Int) -> TypeSetting {
        TypeSetting(measure: measure, isJustified: isJustified, isHyphenated: isHyphenated)
    }

    /// Below this a line holds three words, above it the eye loses the next line.
    static let measures = 28...120
    static let step = 4
}
