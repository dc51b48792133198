import Testing

@testable import TextLayout

/// UAX #14 rule by rule over a list, as slow and as plain as the annex has it.
struct LineBreakModel {
    private struct Unit {
        let line: LineClass
        let isEastAsian: Bool
        let place: Int
        /// The last scalar of the unit is a zero width joiner.
        var endsInJoiner = false
    }

    /// What no mark stands on.
    private static let bare: Set<LineClass> = [.BK, .CR, .LF, .NL, .SP, .ZW]

    private var units: [Unit] = []

    /// LB9 and LB10: marks join what they stand on, else they are letters.
    init(_ scalars: [Unicode.Scalar]) {
        var place = 0
        for scalar in scalars {
            let properties = scalarLookup[scalar]
            let isMark = properties.line == .CM || properties.line == .ZWJ
            if isMark, let last = units.last, !Self.bare.contains(last.line) {
                units[units.count - 1].endsInJoiner = properties.line == .ZWJ
            } else {
                units.append(
                    Unit(
                        line: isMark ? .AL : properties.line,
                        isEastAsian: !isMark && properties.isEastAsian, place: place,
                        endsInJoiner: properties.line == .ZWJ))
            }
            place += UTF8.width(scalar)
        }
    }

    var breaks: [Int] {
        units.indices.dropFirst().filter { mayBreak(before: $0) }.map { units[$0].place }
    }

    private func isOneOf(_ index: Int, _ one: LineClass) -> Bool {
        units.indices.contains(index) && units[index].line == one
    }

    private func isOneOf(_ index: Int, _ one: LineClass, _ other: LineClass) -> Bool {
        isOneOf(index, one) || isOneOf(index, other)
    }

    private func isOneOf(_ index: Int, _ classes: LineClass...) -> Bool {
        classes.contains { isOneOf(index, $0) }
    }

    private func isLetter(_ index: Int) -> Bool {
        isOneOf(index, .AL, .HL, .dottedCircle, .unassignedLetterlikePictograph)
    }

    private func isIdeograph(_ index: Int) -> Bool {
        isOneOf(index, .ID, .EB, .EM, .unassignedPictograph)
    }

    private func isQuote(_ index: Int) -> Bool { isOneOf(index, .QU, .initialQU, .finalQU) }

    private func isAksara(_ index: Int) -> Bool { isOneOf(index, .AK, .AS, .dottedCircle) }

    private func isEastAsian(_ index: Int) -> Bool {
        units.indices.contains(index) && units[index].isEastAsian
    }

    /// The nearest unit before an index that is no space.
    private func beforeSpaces(_ index: Int) -> Int {
        var before = index - 1
        while isOneOf(before, .SP) { before -= 1 }
        return before
    }

    /// Whether the units up to an index end in `NU (SY | IS)*`.
    private func endsNumber(_ index: Int) -> Bool {
        var before = index
        while isOneOf(before, .SY, .IS) { before -= 1 }
        return isOneOf(before, .NU)
    }

    private func mayBreak(before b: Int) -> Bool {
        let a = b - 1
        if isOneOf(a, .BK) { return true }  // LB4
        if isOneOf(a, .CR), isOneOf(b, .LF) { return false }  // LB5
        if isOneOf(a, .CR, .LF, .NL) { return true }
        if isOneOf(b, .BK, .CR, .LF, .NL) { return false }  // LB6
        if isOneOf(b, .SP, .ZW) { return false }  // LB7
        let base = beforeSpaces(b)
        if isOneOf(base, .ZW) { return true }  // LB8
        if units[a].endsInJoiner { return false }  // LB8a
        if isOneOf(b, .WJ) || isOneOf(a, .WJ) { return false }  // LB11
        if isOneOf(a, .GL) { return false }  // LB12
        if isOneOf(b, .GL), !isOneOf(a, .SP, .BA, .HY, .HH) { return false }  // LB12a
        if isOneOf(b, .CL, .CP, .EX, .SY) { return false }  // LB13
        if isOneOf(base, .OP) { return false }  // LB14
        if isOneOf(base, .initialQU) {  // LB15a
            let opens =
                base == 0 || isQuote(base - 1)
                || isOneOf(base - 1, .BK, .CR, .LF, .NL, .OP, .GL, .SP, .ZW)
            if opens { return false }
        }
        if isOneOf(b, .finalQU) {  // LB15b
            let closes =
                b + 1 == units.count || isQuote(b + 1)
                || isOneOf(b + 1, .SP, .GL, .WJ, .CL, .CP, .EX, .IS, .SY, .BK, .CR, .LF, .NL, .ZW)
            if closes { return false }
        }
        if isOneOf(a, .SP), isOneOf(b, .IS), isOneOf(b + 1, .NU) { return true }  // LB15c
        if isOneOf(b, .IS) { return false }  // LB15d
        if isOneOf(base, .CL, .CP), isOneOf(b, .NS) { return false }  // LB16
        if isOneOf(base, .B2), isOneOf(b, .B2) { return false }  // LB17
        if isOneOf(a, .SP) { return true }  // LB18
        if isOneOf(b, .QU, .finalQU) || isOneOf(a, .QU, .initialQU) { return false }  // LB19
        if isQuote(b), !isEastAsian(a) || !isEastAsian(b + 1) { return false }  // LB19a
        if isQuote(a), !isEastAsian(b) || !isEastAsian(a - 1) { return false }
        if isOneOf(a, .CB) || isOneOf(b, .CB) { return true }  // LB20
        return !isHeldAfterLB20(a, b)
    }

    private func isHeldAfterLB20(_ a: Int, _ b: Int) -> Bool {
        let opensWord = a == 0 || isOneOf(a - 1, .BK, .CR, .LF, .NL, .SP, .ZW, .CB, .GL)
        if opensWord, isOneOf(a, .HY, .HH), isLetter(b) { return true }  // LB20a
        if isOneOf(b, .BA, .HH, .HY, .NS) || isOneOf(a, .BB) { return true }  // LB21
        if isOneOf(a - 1, .HL), isOneOf(a, .HY, .HH), !isOneOf(b, .HL) { return true }  // LB21a
        if isOneOf(a, .SY), isOneOf(b, .HL) { return true }  // LB21b
        if isOneOf(b, .IN) { return true }  // LB22
        if isLetter(a), isOneOf(b, .NU) { return true }  // LB23
        if isOneOf(a, .NU), isLetter(b) { return true }
        if isOneOf(a, .PR), isIdeograph(b) { return true }  // LB23a
        if isIdeograph(a), isOneOf(b, .PO) { return true }
        if isOneOf(a, .PR, .PO), isLetter(b) { return true }  // LB24
        if isLetter(a), isOneOf(b, .PR, .PO) { return true }
        if isHeldInNumber(a, b) { return true }  // LB25
        if isOneOf(a, .JL), isOneOf(b, .JL, .JV, .H2, .H3) { return true }  // LB26
        if isOneOf(a, .JV, .H2), isOneOf(b, .JV, .JT) { return true }
        if isOneOf(a, .JT, .H3), isOneOf(b, .JT) { return true }
        if isOneOf(a, .JL, .JV, .JT, .H2, .H3), isOneOf(b, .PO) { return true }  // LB27
        if isOneOf(a, .PR), isOneOf(b, .JL, .JV, .JT, .H2, .H3) { return true }
        if isLetter(a), isLetter(b) { return true }  // LB28
        if isOneOf(a, .AP), isAksara(b) { return true }  // LB28a
        if isAksara(a), isOneOf(b, .VF, .VI) { return true }
        if isAksara(a - 1), isOneOf(a, .VI), isOneOf(b, .AK, .dottedCircle) { return true }
        if isAksara(a), isAksara(b), isOneOf(b + 1, .VF) { return true }
        if isOneOf(a, .IS), isLetter(b) { return true }  // LB29
        if isLetter(a) || isOneOf(a, .NU), isOneOf(b, .OP), !isEastAsian(b) { return true }  // LB30
        if isOneOf(a, .CP), !isEastAsian(a), isLetter(b) || isOneOf(b, .NU) { return true }
        if isOneOf(a, .RI), isOneOf(b, .RI) {  // LB30a
            var first = a
            while isOneOf(first - 1, .RI) { first -= 1 }
            return (a - first) % 2 == 0
        }
        return isOneOf(b, .EM)
            && isOneOf(a, .EB, .unassignedPictograph, .unassignedLetterlikePictograph)  // LB30b
    }

    private func isHeldInNumber(_ a: Int, _ b: Int) -> Bool {
        if isOneOf(b, .PO, .PR) {
            if endsNumber(a) { return true }
            if isOneOf(a, .CL, .CP), endsNumber(a - 1) { return true }
        }
        if isOneOf(a, .PO, .PR), isOneOf(b, .OP) {
            if isOneOf(b + 1, .NU) { return true }
            if isOneOf(b + 1, .IS), isOneOf(b + 2, .NU) { return true }
        }
        guard isOneOf(b, .NU) else { return false }
        return isOneOf(a, .PO, .PR, .HY, .IS) || endsNumber(a)
    }
}

/// One scalar of every kind that the rules tell apart: classes, East Asian or not.
private let representatives: [Unicode.Scalar] = {
    var seen: Set<UInt32> = []
    return (UInt32(0)..<0x110000).compactMap(Unicode.Scalar.init).filter { scalar in
        let properties = scalarLookup[scalar]
        let kind = UInt32(properties.line.rawValue) << 1 | (properties.isEastAsian ? 1 : 0)
        return seen.insert(kind).inserted
    }
}()

/// One scalar of every class.
private let classRepresentatives: [Unicode.Scalar] = {
    var seen: Set<LineClass> = []
    return representatives.filter { seen.insert(scalarLookup[$0].line).inserted }
}()

private func disagreement(on scalars: [Unicode.Scalar]) -> String? {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let breaks = plainBreaks(in: text)
    let model = LineBreakModel(scalars).breaks
    guard breaks != model else { return nil }
    let names = scalars.map { "\(scalarLookup[$0].line)" }.joined(separator: " ")
    return "\(names): \(breaks), the rules say \(model)"
}

@Test func pairsOfClassesBreakAsTheRulesSay() {
    var faults: [String] = []
    for first in representatives {
        for second in representatives {
            for between: [Unicode.Scalar] in [
                [], [" "], ["\u{301}"], [" ", "\u{301}"], ["\u{200D}"],
            ] {
                if let fault = disagreement(on: [first] + between + [second]) {
                    faults.append(fault)
                }
            }
        }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
}

@Test(arguments: 0..<6) func triplesOfClassesBreakAsTheRulesSay(_ part: Int) {
    var faults: [String] = []
    for (index, first) in classRepresentatives.enumerated() where index % 6 == part {
        for second in classRepresentatives {
            for third in classRepresentatives {
                if let fault = disagreement(on: [first, second, third]) { faults.append(fault) }
            }
        }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
}

@Test func randomTextBreaksAsTheRulesSay() {
    var numbers = SeededNumbers(14)
    var faults: [String] = []
    for _ in 0..<6_000 {
        let count = Int.random(in: 4...12, using: &numbers)
        let scalars = (0..<count).map { _ in representatives.randomElement(using: &numbers) ?? "a" }
        if let fault = disagreement(on: scalars) { faults.append(fault) }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
}
