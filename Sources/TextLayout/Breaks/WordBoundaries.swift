/// The places where a word, a space or a mark between words begins or ends (UAX #29), as offsets
/// in UTF-8: 0 first and the text's length last, nothing for an empty text. The work grows evenly
/// with the text, whatever it holds.
///
/// `"Мост, 21,5 м"` has boundaries at 0, 8, 9, 10, 14, 15 and 17.
public func wordBoundaries(in text: String) -> [Int] {
    var boundaries: [Int] = []
    forEachWordSegment(in: text) { segment, _ in
        if boundaries.isEmpty { boundaries.append(segment.lowerBound) }
        boundaries.append(segment.upperBound)
    }
    return boundaries
}

/// The words of a text, in order: what lies between two of its `wordBoundaries` and holds a letter
/// or a digit, as offsets in UTF-8. The work grows evenly with the text, whatever it holds.
///
/// A word keeps its marks, the apostrophe inside (`об'єкт`) and the point or comma between two
/// digits; a hyphen parts two words. Scripts that are written without spaces and need a dictionary
/// (Chinese, Thai) come a letter or a run of letters at a time.
///
/// `"Мост, 21,5 м"` has the words 0..<8, 10..<14 and 15..<17.
public func words(in text: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    forEachWordSegment(in: text) { segment, holdsLetter in
        if holdsLetter { words.append(segment) }
    }
    return words
}

/// Calls `body` for what lies between two word boundaries, and whether it holds a letter or digit.
private func forEachWordSegment(
    in text: String, _ body: (_ segment: Range<Int>, _ holdsLetter: Bool) -> Void
) {
    var contiguous = text
    contiguous.makeContiguousUTF8()
    let bytes = contiguous.utf8.span
    let lookup = scalarLookup
    var boundaries = WordBoundaries()
    var start = 0
    var holdsLetter = false
    func close(at end: Int) {
        if end > start { body(start..<end, holdsLetter) }
        start = end
        holdsLetter = false
    }
    var place = 0
    while place < bytes.count {
        let scalar = bytes.scalar(at: place)
        let properties = lookup[scalar.value]
        let found = boundaries.take(properties, at: place)
        if let earlier = found.earlier { close(at: earlier) }
        if found.isHere { close(at: place) }
        if properties.letter.isWordly { holdsLetter = true }
        place += scalar.length
        // Letters hold each other (WB5).
        if properties.word == .ALetter { place = bytes.letterRun(from: place).end }
    }
    if let earlier = boundaries.finish() { close(at: earlier) }
    close(at: bytes.count)
}

/// Finds word boundaries (UAX #29) a scalar at a time.
///
/// Whether a mark in a word, such as the point in "21.5", belongs to it is known only when the
/// letter or digit after it comes, however many scalars stand between that join what is before
/// them. So the verdict on that one place is given late, and no scalar is looked at twice.
package struct WordBoundaries: Sendable {
    /// The boundaries that a scalar decides.
    package struct Found: Equatable, Sendable {
        /// A place before this scalar's that had waited for it.
        package var earlier: Int?
        /// The place before this scalar.
        package var isHere: Bool
    }

    /// What a mark after the scalar `before` holds together, if it comes next (WB6, WB7b, WB12).
    fileprivate enum Bridge { case none, letters, hebrew, digits }

    private var isStart = true
    /// The last scalar, and the last that does not join the one before it (WB4).
    private var last = WordClass.Other
    private var before = WordClass.Other
    /// An odd number of regional indicators stands before (WB15, WB16).
    private var isInFlag = false
    private var bridge = Bridge.none
    /// Where the mark stands that opened the bridge, if a boundary is there unless it is crossed.
    private var waiting: Int?

    package init() {}

    /// The boundaries known when this scalar comes, the next of the text, which begins at `place`.
    package mutating func take(_ scalar: ScalarProperties, at place: Int) -> Found {
        let after = scalar.word
        defer {
            last = after
            isStart = false
        }
        if isStart {
            before = after.isIgnored ? .Other : after
            isInFlag = after == .Regional_Indicator
            return Found(isHere: true)  // WB1
        }
        if after.isIgnored, !last.isNewline { return Found(isHere: false) }  // WB4
        if after == .ALetter, before == .ALetter, bridge == .none {
            return Found(isHere: false)  // WB5
        }
        let isCrossed = bridge.leads(to: after)
        let earlier = isCrossed ? nil : waiting
        let isHere = !isCrossed && isBoundary(before: scalar)
        bridge = Bridge(from: before, over: after)
        waiting = isHere && bridge != .none ? place : nil
        isInFlag = after == .Regional_Indicator && !isInFlag
        before = after.isIgnored ? .Other : after
        return Found(earlier: earlier, isHere: isHere && waiting == nil)
    }

    /// The boundary inside the text that still waited when the text ended.
    package mutating func finish() -> Int? {
        defer { waiting = nil }
        return waiting
    }

    /// The rules that two neighbours decide.
    private func isBoundary(before scalar: ScalarProperties) -> Bool {
        let after = scalar.word
        if last == .CR, after == .LF { return false }  // WB3
        if last.isNewline || after.isNewline { return true }  // WB3a, WB3b
        if last == .ZWJ, scalar.isPictograph { return false }  // WB3c
        if last == .WSegSpace, after == .WSegSpace { return false }  // WB3d
        switch (before, after) {
        case (.ALetter, .ALetter), (.ALetter, .Hebrew_Letter): return false  // WB5
        case (.Hebrew_Letter, .ALetter), (.Hebrew_Letter, .Hebrew_Letter): return false  // WB5
        case (.Hebrew_Letter, .Single_Quote): return false  // WB7a
        case (.Numeric, .Numeric): return false  // WB8
        case (.ALetter, .Numeric), (.Hebrew_Letter, .Numeric): return false  // WB9
        case (.Numeric, .ALetter), (.Numeric, .Hebrew_Letter): return false  // WB10
        case (.Katakana, .Katakana): return false  // WB13
        case (.ExtendNumLet, .ExtendNumLet): return false  // WB13a
        case (_, .ExtendNumLet): return !before.joinsLowLine  // WB13a
        case (.ExtendNumLet, _): return !after.joinsLowLine  // WB13b
        case (.Regional_Indicator, .Regional_Indicator): return !isInFlag  // WB15, WB16
        default: return true  // WB999
        }
    }
}

extension WordBoundaries.Bridge {
    /// What a mark opens after a letter or digit.
    fileprivate init(from before: WordClass, over mark: WordClass) {
        switch (before, mark) {
        case (.ALetter, .MidLetter), (.ALetter, .MidNumLet), (.ALetter, .Single_Quote):
            self = .letters
        case (.Hebrew_Letter, .MidLetter), (.Hebrew_Letter, .MidNumLet),
            (.Hebrew_Letter, .Single_Quote):
            self = .letters
        case (.Hebrew_Letter, .Double_Quote): self = .hebrew
        case (.Numeric, .MidNum), (.Numeric, .MidNumLet), (.Numeric, .Single_Quote):
            self = .digits
        default: self = .none
        }
    }

    /// Whether this scalar crosses it: the mark then belongs to the word (WB6, WB7, WB7b, WB7c,
    /// WB11, WB12).
    fileprivate func leads(to after: WordClass) -> Bool {
        switch self {
        case .none: false
        case .letters: after == .ALetter || after == .Hebrew_Letter
        case .hebrew: after == .Hebrew_Letter
        case .digits: after == .Numeric
        }
    }
}

extension WordClass {
    /// Joins the scalar before it, unless that ends a line (WB4).
    fileprivate var isIgnored: Bool { self == .Extend || self == .Format || self == .ZWJ }

    fileprivate var isNewline: Bool { self == .CR || self == .LF || self == .Newline }

    /// A low line belongs to the word beside it (WB13a, WB13b).
    fileprivate var joinsLowLine: Bool {
        switch self {
        case .ALetter, .Hebrew_Letter, .Numeric, .Katakana: true
        default: false
        }
    }
}
