/// Finds where extended grapheme clusters begin (UAX #29), a scalar at a time.
package struct GraphemeClusters: Sendable {
    private var before: ClusterClass = .Control
    /// An odd number of regional indicators stands before.
    private var isInFlag = false
    private var conjunct = Conjunct.none
    private var pictograph = Pictograph.none

    /// How much of "consonant, linker" was seen, which holds the next consonant (GB9c).
    private enum Conjunct { case none, consonant, linked }

    /// How much of "pictograph, marks, joiner" was seen, which holds the next pictograph (GB11).
    private enum Pictograph { case none, pictograph, joined }

    package init() {}

    /// Whether a cluster begins at this scalar, the next of the text.
    package mutating func begin(at scalar: ScalarProperties) -> Bool {
        if scalar.isPlainCluster {
            // Only a letter that takes the next one in holds a plain scalar (GB9b).
            defer { reset() }
            return before != .Prepend
        }
        let begins = isBoundary(before: scalar)
        let after = scalar.cluster
        isInFlag = after == .Regional_Indicator && !isInFlag
        switch scalar.conjunct {
        case .Consonant: conjunct = .consonant
        case .Linker: conjunct = conjunct == .none ? .none : .linked
        case .Extend: break
        case .None: conjunct = .none
        }
        if scalar.isPictograph {
            pictograph = .pictograph
        } else if after == .ZWJ {
            pictograph = pictograph == .pictograph ? .joined : .none
        } else if after != .Extend {
            pictograph = .none
        } else if pictograph == .joined {
            pictograph = .none
        }
        before = after
        return begins
    }

    private mutating func reset() {
        before = .Other
        isInFlag = false
        conjunct = .none
        pictograph = .none
    }

    private func isBoundary(before scalar: ScalarProperties) -> Bool {
        let after = scalar.cluster
        switch (before, after) {
        case (.CR, .LF): return false  // GB3
        case (.Control, _), (.CR, _), (.LF, _): return true  // GB4
        case (_, .Control), (_, .CR), (_, .LF): return true  // GB5
        case (.L, .L), (.L, .V), (.L, .LV), (.L, .LVT): return false  // GB6
        case (.LV, .V), (.LV, .T), (.V, .V), (.V, .T): return false  // GB7
        case (.LVT, .T), (.T, .T): return false  // GB8
        case (_, .Extend), (_, .ZWJ), (_, .SpacingMark): return false  // GB9, GB9a
        case (.Prepend, _): return false  // GB9b
        case (.Regional_Indicator, .Regional_Indicator): return !isInFlag  // GB12, GB13
        default: break
        }
        if scalar.conjunct == .Consonant, conjunct == .linked { return false }  // GB9c
        return !(scalar.isPictograph && pictograph == .joined)  // GB11
    }
}
