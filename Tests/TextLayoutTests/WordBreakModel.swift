import Testing

@testable import TextLayout

/// The word boundaries of UAX #29 rule by rule over a list, as slow and as plain as the annex has
/// them.
struct WordBreakModel {
    private let classes: [WordClass]
    private let pictographs: [Bool]
    private let places: [Int]

    init(_ scalars: [Unicode.Scalar]) {
        classes = scalars.map { scalarLookup[$0].word }
        pictographs = scalars.map { scalarLookup[$0].isPictograph }
        places = scalars.indices.map { index in
            scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
        }
    }

    /// The boundaries inside the text.
    var breaks: [Int] {
        classes.indices.dropFirst().filter { mayBreak(before: $0) }.map { places[$0] }
    }

    private static let newlines: Set<WordClass> = [.CR, .LF, .Newline]
    private static let ignored: Set<WordClass> = [.Extend, .Format, .ZWJ]
    private static let letters: Set<WordClass> = [.ALetter, .Hebrew_Letter]
    private static let midLetters: Set<WordClass> = [.MidLetter, .MidNumLet, .Single_Quote]
    private static let midNumbers: Set<WordClass> = [.MidNum, .MidNumLet, .Single_Quote]
    private static let lowLineNeighbours = letters.union([.Numeric, .Katakana])

    private func isOneOf(_ index: Int?, _ set: Set<WordClass>) -> Bool {
        index.map { set.contains(classes[$0]) } ?? false
    }

    /// WB4 leaves a scalar out when what it joins is no newline.
    private func isLeftOut(_ index: Int) -> Bool {
        isOneOf(index, Self.ignored) && index > 0 && !isOneOf(index - 1, Self.newlines)
    }

    private func earlier(than index: Int) -> Int? {
        classes.indices.last { $0 < index && !isLeftOut($0) }
    }

    private func later(than index: Int) -> Int? {
        classes.indices.first { $0 > index && !isLeftOut($0) }
    }

    private func mayBreak(before b: Int) -> Bool {
        if isOneOf(b - 1, [.CR]), isOneOf(b, [.LF]) { return false }  // WB3
        if isOneOf(b - 1, Self.newlines) { return true }  // WB3a
        if isOneOf(b, Self.newlines) { return true }  // WB3b
        if isOneOf(b - 1, [.ZWJ]), pictographs[b] { return false }  // WB3c
        if isOneOf(b - 1, [.WSegSpace]), isOneOf(b, [.WSegSpace]) { return false }  // WB3d
        if isLeftOut(b) { return false }  // WB4
        guard let a = earlier(than: b) else { return true }
        return !isHeld(earlier(than: a), a, b, later(than: b))
    }

    /// WB5 to WB16 over the scalars that WB4 leaves.
    private func isHeld(_ aa: Int?, _ a: Int, _ b: Int, _ bb: Int?) -> Bool {
        let letters = Self.letters
        if isOneOf(a, letters), isOneOf(b, letters) { return true }  // WB5
        if isOneOf(a, letters), isOneOf(b, Self.midLetters), isOneOf(bb, letters) {
            return true  // WB6
        }
        if isOneOf(aa, letters), isOneOf(a, Self.midLetters), isOneOf(b, letters) {
            return true  // WB7
        }
        if isOneOf(a, [.Hebrew_Letter]), isOneOf(b, [.Single_Quote]) { return true }  // WB7a
        if isOneOf(a, [.Hebrew_Letter]), isOneOf(b, [.Double_Quote]),
            isOneOf(bb, [.Hebrew_Letter])
        {
            return true  // WB7b
        }
        if isOneOf(aa, [.Hebrew_Letter]), isOneOf(a, [.Double_Quote]),
            isOneOf(b, [.Hebrew_Letter])
        {
            return true  // WB7c
        }
        if isOneOf(a, [.Numeric]), isOneOf(b, [.Numeric]) { return true }  // WB8
        if isOneOf(a, letters), isOneOf(b, [.Numeric]) { return true }  // WB9
        if isOneOf(a, [.Numeric]), isOneOf(b, letters) { return true }  // WB10
        if isOneOf(aa, [.Numeric]), isOneOf(a, Self.midNumbers), isOneOf(b, [.Numeric]) {
            return true  // WB11
        }
        if isOneOf(a, [.Numeric]), isOneOf(b, Self.midNumbers), isOneOf(bb, [.Numeric]) {
            return true  // WB12
        }
        if isOneOf(a, [.Katakana]), isOneOf(b, [.Katakana]) { return true }  // WB13
        if isOneOf(a, Self.lowLineNeighbours) || isOneOf(a, [.ExtendNumLet]),
            isOneOf(b, [.ExtendNumLet])
        {
            return true  // WB13a
        }
        if isOneOf(a, [.ExtendNumLet]), isOneOf(b, Self.lowLineNeighbours) { return true }  // WB13b
        guard isOneOf(a, [.Regional_Indicator]), isOneOf(b, [.Regional_Indicator]) else {
            return false  // WB999
        }
        var count = 0  // WB15, WB16
        var index: Int? = a
        while let flag = index, isOneOf(flag, [.Regional_Indicator]) {
            count += 1
            index = earlier(than: flag)
        }
        return count % 2 == 1
    }
}

/// One scalar of every kind that the rules tell apart: classes, pictographs or not.
private let representatives: [Unicode.Scalar] = {
    var seen: Set<UInt32> = []
    return (UInt32(0)..<0x110000).compactMap(Unicode.Scalar.init).filter { scalar in
        let properties = scalarLookup[scalar]
        let kind = UInt32(properties.word.rawValue) << 1 | (properties.isPictograph ? 1 : 0)
        return seen.insert(kind).inserted
    }
}()

private func disagreement(on scalars: [Unicode.Scalar]) -> String? {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let breaks = wordBoundaries(in: text).dropFirst().dropLast()
    let model = WordBreakModel(scalars).breaks
    guard Array(breaks) != model else { return nil }
    let names = scalars.map { "\(scalarLookup[$0].word)" }.joined(separator: " ")
    return "\(names): \(breaks), the rules say \(model)"
}

@Test func everyWordClassIsThere() {
    let classes = Set(representatives.map { scalarLookup[$0].word })
    #expect(classes == Set(WordClass.allCases))
}

@Test func triplesOfClassesHaveTheWordBoundariesOfTheRules() {
    var faults: [String] = []
    for first in representatives {
        for second in representatives {
            for third in representatives {
                if let fault = disagreement(on: [first, second, third]) { faults.append(fault) }
            }
        }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
}

@Test func randomTextHasTheWordBoundariesOfTheRules() {
    var numbers = SeededNumbers(17)
    var faults: [String] = []
    for _ in 0..<8_000 {
        let count = Int.random(in: 4...14, using: &numbers)
        let scalars = (0..<count).map { _ in representatives.randomElement(using: &numbers) ?? "a" }
        if let fault = disagreement(on: scalars) { faults.append(fault) }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
}
