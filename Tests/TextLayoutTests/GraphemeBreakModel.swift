import Testing

@testable import TextLayout

/// The grapheme clusters of UAX #29 rule by rule over a list, as slow and as plain as the annex has
/// them.
struct GraphemeBreakModel {
    private let properties: [ScalarProperties]
    private let places: [Int]

    init(_ scalars: [Unicode.Scalar]) {
        properties = scalars.map { scalarLookup[$0] }
        places = scalars.indices.map { index in
            scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
        }
    }

    /// The places inside the text where a cluster begins.
    var breaks: [Int] {
        properties.indices.dropFirst().filter { mayBreak(before: $0) }.map { places[$0] }
    }

    private static let controls: Set<ClusterClass> = [.Control, .CR, .LF]

    private func isOneOf(_ index: Int, _ set: Set<ClusterClass>) -> Bool {
        properties.indices.contains(index) && set.contains(properties[index].cluster)
    }

    private func conjunct(_ index: Int) -> ConjunctClass? {
        properties.indices.contains(index) ? properties[index].conjunct : nil
    }

    private func mayBreak(before b: Int) -> Bool {
        let a = b - 1
        if isOneOf(a, [.CR]), isOneOf(b, [.LF]) { return false }  // GB3
        if isOneOf(a, Self.controls) || isOneOf(b, Self.controls) { return true }  // GB4, GB5
        if isOneOf(a, [.L]), isOneOf(b, [.L, .V, .LV, .LVT]) { return false }  // GB6
        if isOneOf(a, [.LV, .V]), isOneOf(b, [.V, .T]) { return false }  // GB7
        if isOneOf(a, [.LVT, .T]), isOneOf(b, [.T]) { return false }  // GB8
        if isOneOf(b, [.Extend, .ZWJ]) { return false }  // GB9
        if isOneOf(b, [.SpacingMark]) { return false }  // GB9a
        if isOneOf(a, [.Prepend]) { return false }  // GB9b
        if isConjunct(upTo: a), conjunct(b) == .Consonant { return false }  // GB9c
        if isJoinedPictograph(upTo: a), properties[b].isPictograph { return false }  // GB11
        guard isOneOf(a, [.Regional_Indicator]), isOneOf(b, [.Regional_Indicator]) else {
            return true  // GB999
        }
        var first = a  // GB12, GB13
        while isOneOf(first - 1, [.Regional_Indicator]) { first -= 1 }
        return (b - first) % 2 == 0
    }

    /// `Consonant [Extend Linker]* Linker [Extend Linker]*` ends at the index.
    private func isConjunct(upTo index: Int) -> Bool {
        var index = index
        var isLinked = false
        while let kind = conjunct(index), kind == .Extend || kind == .Linker {
            if kind == .Linker { isLinked = true }
            index -= 1
        }
        return isLinked && conjunct(index) == .Consonant
    }

    /// `ExtPict Extend* ZWJ` ends at the index.
    private func isJoinedPictograph(upTo index: Int) -> Bool {
        guard isOneOf(index, [.ZWJ]) else { return false }
        var index = index - 1
        while isOneOf(index, [.Extend]) { index -= 1 }
        return index >= 0 && properties[index].isPictograph
    }
}

/// One scalar of every kind that the rules tell apart: classes of clusters and of conjuncts,
/// pictographs or not.
private let representatives: [Unicode.Scalar] = {
    var seen: Set<UInt32> = []
    return (UInt32(0)..<0x110000).compactMap(Unicode.Scalar.init).filter { scalar in
        let properties = scalarLookup[scalar]
        let classes =
            UInt32(properties.cluster.rawValue) << 2 | UInt32(properties.conjunct.rawValue)
        return seen.insert(classes << 1 | (properties.isPictograph ? 1 : 0)).inserted
    }
}()

private func disagreement(on scalars: [Unicode.Scalar]) -> String? {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let starts = clusterStarts(in: text)
    let model = GraphemeBreakModel(scalars).breaks
    guard starts != model else { return nil }
    let names = scalars.map { scalar in
        "\(scalarLookup[scalar].cluster)/\(scalarLookup[scalar].conjunct)"
    }
    return "\(names.joined(separator: " ")): \(starts), the rules say \(model)"
}

@Test func everyClusterClassIsThere() {
    let properties = representatives.map { scalarLookup[$0] }
    #expect(Set(properties.map(\.cluster)) == Set(ClusterClass.allCases))
    #expect(Set(properties.map(\.conjunct)) == Set(ConjunctClass.allCases))
}

@Test func triplesOfClassesHaveTheClustersOfTheRules() {
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

@Test func randomTextHasTheClustersOfTheRules() {
    var numbers = SeededNumbers(29)
    var faults: [String] = []
    for _ in 0..<8_000 {
        let count = Int.random(in: 4...14, using: &numbers)
        let scalars = (0..<count).map { _ in representatives.randomElement(using: &numbers) ?? "a" }
        if let fault = disagreement(on: scalars) { faults.append(fault) }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
}
