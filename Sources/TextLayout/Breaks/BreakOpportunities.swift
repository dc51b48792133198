/// Finds where UAX #14 lets a line end, a scalar at a time.
package struct BreakOpportunities: Sendable {
    /// Whether a line may end between two scalars.
    package enum Verdict: Sendable { case forbidden, allowed, forced }

    private enum Number { case none, digits, closed }

    /// The last scalar that is neither a space nor a mark on another, and the one before it, which
    /// is a space where one stands between. Both are `BK` at the start of the text.
    private var before = Neighbour.start
    private var earlier = Neighbour.start
    private var isStart = true
    private var hasSpaces = false
    private var isAfterJoiner = false
    /// How much of `NU (SY | IS)* (CL | CP)?` stands before (LB25).
    private var number = Number.none
    /// An odd number of regional indicators stands before (LB30a).
    private var isInFlag = false
    /// The quotation mark before opens a quotation (LB15a).
    private var isInQuotation = false

    package init() {}

    /// The verdict on the place before this scalar, the next of the text; `rest` is where the
    /// scalars after it begin.
    package mutating func verdict(
        before scalar: ScalarProperties, rest: Int, of bytes: Span<UInt8>, _ lookup: ScalarLookup
    ) -> Verdict {
        let line = scalar.line
        if line.isMark {
            let joins = line == .ZWJ
            if !isStart, !hasSpaces, !before.line.isNewline, before.line != .ZW {
                isAfterJoiner = joins
                return .forbidden  // LB9
            }
            let verdict = judge(.AL, false, rest, bytes, lookup)
            advance(to: .AL, false)  // LB10
            isAfterJoiner = joins
            return verdict
        }
        if line == .AL, before.line == .AL, !hasSpaces, !isStart {
            isAfterJoiner = false
            earlier = before
            before.isEastAsian = scalar.isEastAsian
            return .forbidden  // LB28
        }
        if line == .SP {
            let isForced = !isStart && !hasSpaces && before.line.isNewline
            if isStart || isForced { advance(to: .SP, false) }
            hasSpaces = true
            number = .none
            isInFlag = false
            isAfterJoiner = false
            return isForced ? .forced : .forbidden  // LB4, LB7
        }
        let verdict = judge(line, scalar.isEastAsian, rest, bytes, lookup)
        advance(to: line, scalar.isEastAsian)
        return verdict
    }

    private mutating func advance(to line: LineClass, _ isEastAsian: Bool) {
        earlier = hasSpaces ? Neighbour(line: .SP, isEastAsian: false) : before
        let opens = isStart || earlier.line.mayPrecedeQuotation
        before = Neighbour(line: line, isEastAsian: isEastAsian)
        isInQuotation = line == .initialQU && opens
        isStart = false
        hasSpaces = false
        isAfterJoiner = false
        isInFlag = line == .RI && !isInFlag
        switch line {
        case .NU: number = .digits
        case .SY, .IS: number = number == .digits ? .digits : .none
        case .CL, .CP: number = number == .digits ? .closed : .none
        default: number = .none
        }
    }

    /// The rules in their order; the first that speaks of the two neighbours decides.
    private func judge(
        _ after: LineClass, _ isEastAsian: Bool, _ rest: Int, _ bytes: Span<UInt8>,
        _ lookup: ScalarLookup
    ) -> Verdict {
        if isStart { return .forbidden }  // LB2
        if !hasSpaces, before.line.isNewline {
            return before.line == .CR && after == .LF ? .forbidden : .forced  // LB4, LB5
        }
        if after.isNewline || after == .ZW { return .forbidden }  // LB6, LB7
        if before.line == .ZW { return .allowed }  // LB8
        if isAfterJoiner { return .forbidden }  // LB8a
        if after == .WJ { return .forbidden }  // LB11
        if !hasSpaces {
            if before.line == .WJ || before.line == .GL { return .forbidden }  // LB11, LB12
            if after == .GL, !before.line.mayPrecedeGlue {
                return .forbidden  // LB12a
            }
        }
        if after.isCloser { return .forbidden }  // LB13
        if before.line == .OP || isInQuotation { return .forbidden }  // LB14, LB15a
        if after == .finalQU, closesQuotation(rest, bytes, lookup) { return .forbidden }  // LB15b
        if after == .IS {
            guard hasSpaces else { return .forbidden }  // LB15d
            let next = Neighbour(after: rest, of: bytes, lookup)?.line
            return next == .NU ? .allowed : .forbidden  // LB15c, LB15d
        }
        if after == .NS, before.line == .CL || before.line == .CP { return .forbidden }  // LB16
        if after == .B2, before.line == .B2 { return .forbidden }  // LB17
        if hasSpaces { return .allowed }  // LB18
        if isHeldByQuotation(after, isEastAsian, rest, bytes, lookup) { return .forbidden }
        if after == .CB || before.line == .CB { return .allowed }  // LB20
        if isHeldByPair(after) { return .forbidden }
        if isHeldByNumber(after, isEastAsian, rest, bytes, lookup) { return .forbidden }
        return isHeldByAksara(after, rest, bytes, lookup) ? .forbidden : .allowed
    }

    /// LB15b: what follows a closing quotation mark that closes.
    private func closesQuotation(
        _ rest: Int, _ bytes: Span<UInt8>, _ lookup: ScalarLookup
    ) -> Bool {
        guard let next = Neighbour(after: rest, of: bytes, lookup) else { return true }
        return next.line.mayFollowQuotation
    }

    /// LB19 and LB19a: quotation marks hold both neighbours, but for those between East Asian ones.
    private func isHeldByQuotation(
        _ after: LineClass, _ isEastAsian: Bool, _ rest: Int, _ bytes: Span<UInt8>,
        _ lookup: ScalarLookup
    ) -> Bool {
        if after == .QU || after == .finalQU { return true }
        if before.line == .QU || before.line == .initialQU { return true }
        if after == .initialQU {
            guard before.isEastAsian else { return true }
            guard let next = Neighbour(after: rest, of: bytes, lookup) else { return true }
            return !next.isEastAsian
        }
        return before.line == .finalQU && !(isEastAsian && earlier.isEastAsian)
    }

    /// LB20a to LB24, LB26 to LB30b: rules that two or three neighbours decide.
    private func isHeldByPair(_ after: LineClass) -> Bool {
        let first = before.line
        if first.isHyphen {
            let isWordStart = earlier.line.mayPrecedeWord
            if isWordStart, after.isLetter { return true }  // LB20a
            if earlier.line == .HL, after != .HL { return true }  // LB21a
        }
        if after.clingsToBefore || first == .BB { return true }  // LB21, LB22
        if first.isLetter {
            if after.isLetter { return true }  // LB28
            if after == .NU || after == .PR || after == .PO { return true }  // LB23, LB24
        }
        if after.isLetter {
            if first.holdsLetter { return true }  // LB23, LB24, LB29
            if first == .SY, after == .HL { return true }  // LB21b
        }
        if after.isIdeograph, first == .PR { return true }  // LB23a
        if first.isIdeograph, after == .PO { return true }  // LB23a
        if first.isHangul {
            return isHeldByHangul(after)
        }
        if first == .PR, after.isHangul { return true }  // LB27
        if first == .RI, after == .RI { return isInFlag }  // LB30a
        guard after == .EM else { return false }
        return first == .EB || first.isUnassignedPictograph  // LB30b
    }

    /// LB26 and LB27: syllables of Korean.
    private func isHeldByHangul(_ after: LineClass) -> Bool {
        switch (before.line, after) {
        case (.JL, .JL), (.JL, .JV), (.JL, .H2), (.JL, .H3): true
        case (.JV, .JV), (.JV, .JT), (.H2, .JV), (.H2, .JT): true
        case (.JT, .JT), (.H3, .JT): true
        case (_, .PO): true
        default: false
        }
    }

    /// LB25 and LB30: numbers with what belongs to them, and brackets beside words and numbers.
    private func isHeldByNumber(
        _ after: LineClass, _ isEastAsian: Bool, _ rest: Int, _ bytes: Span<UInt8>,
        _ lookup: ScalarLookup
    ) -> Bool {
        let first = before.line
        if after == .NU {
            return number == .digits || first.holdsNumber
                || first == .CP && !before.isEastAsian
        }
        if after == .PO || after == .PR { return number != .none }
        if after == .OP {
            if first.isLetter || first == .NU {
                return !isEastAsian
            }
            return (first == .PO || first == .PR) && opensNumber(rest, bytes, lookup)
        }
        return first == .CP && !before.isEastAsian && after.isLetter
    }

    /// A digit, or a sign and a digit, follows an opening bracket (LB25).
    private func opensNumber(
        _ rest: Int, _ bytes: Span<UInt8>, _ lookup: ScalarLookup
    ) -> Bool {
        guard let next = Neighbour(after: rest, of: bytes, lookup) else { return false }
        guard next.line == .IS else { return next.line == .NU }
        return Neighbour(after: next.end, of: bytes, lookup)?.line == .NU
    }

    /// LB28a: syllables of the Brahmi family, which their signs hold together.
    private func isHeldByAksara(
        _ after: LineClass, _ rest: Int, _ bytes: Span<UInt8>, _ lookup: ScalarLookup
    ) -> Bool {
        if before.line == .AP { return after.isAksara }
        if before.line == .VI, earlier.line.isAksara {
            return after == .AK || after == .dottedCircle
        }
        guard before.line.isAksara else { return false }
        if after == .VF || after == .VI { return true }
        guard after.isAksara else { return false }
        return Neighbour(after: rest, of: bytes, lookup)?.line == .VF
    }
}

/// A class as its neighbours see it, the marks after it left out (LB9).
private struct Neighbour {
    var line: LineClass
    var isEastAsian: Bool
    /// Where the scalars after it begin.
    var end = 0
    static let start = Neighbour(line: .BK, isEastAsian: false)

    init(line: LineClass, isEastAsian: Bool) {
        self.line = line
        self.isEastAsian = isEastAsian
    }

    /// The first scalar from a place on that is no mark on what stands before the place.
    init?(after place: Int, of bytes: Span<UInt8>, _ lookup: ScalarLookup) {
        var place = place
        while place < bytes.count {
            let scalar = bytes.scalar(at: place)
            let properties = lookup[scalar.value]
            place += scalar.length
            guard !properties.line.isMark else { continue }
            self.init(line: properties.line, isEastAsian: properties.isEastAsian)
            end = place
            return
        }
        return nil
    }
}
