/// How the reader has text set.
package struct TypeSetting: Hashable, Sendable {
    /// The widest measure, in cells.
    package var measure: Int
    package var isJustified: Bool

    package init(measure: Int = 72, isJustified: Bool = false) {
        self.measure = min(max(measure, Self.measures.lowerBound), Self.measures.upperBound)
        self.isJustified = isJustified
    }

    /// Below this a line holds three words, above it the eye loses the next line.
    static let measures = 28...120
    static let step = 4
}
