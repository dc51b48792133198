import Testing

@testable import TextLayout

/// A case of a published test file: the text, and the places in it where a break is allowed.
struct PublishedCase {
    let line: Substring
    var text = ""
    var breaks: [Int] = []

    init(_ line: Substring) {
        self.line = line
        for (index, part) in line.split(separator: "/").enumerated() {
            if index > 0 { breaks.append(text.utf8.count) }
            for number in part.split(separator: " ") {
                guard let value = UInt32(number, radix: 16), let scalar = Unicode.Scalar(value)
                else { continue }
                text.unicodeScalars.append(scalar)
            }
        }
    }

    static func all(_ cases: StaticString) -> [PublishedCase] {
        cases.description.split(separator: "\n").map(PublishedCase.init)
    }
}

/// The places inside a text where UAX #14 allows or forces a break.
func plainBreaks(in text: String) -> [Int] {
    let bytes = text.utf8.span
    var opportunities = BreakOpportunities()
    var breaks: [Int] = []
    var place = 0
    while place < bytes.count {
        let scalar = bytes.scalar(at: place)
        let verdict = opportunities.verdict(
            before: scalarLookup[scalar.value], rest: place + scalar.length, of: bytes, scalarLookup
        )
        if verdict != .forbidden { breaks.append(place) }
        place += scalar.length
    }
    return breaks
}

/// The places inside a text where a grapheme cluster begins.
func clusterStarts(in text: String) -> [Int] {
    var clusters = GraphemeClusters()
    var starts: [Int] = []
    var place = 0
    for scalar in text.unicodeScalars {
        if clusters.begin(at: scalarLookup[scalar]), place > 0 { starts.append(place) }
        place += UTF8.width(scalar)
    }
    return starts
}

@Test func everyPublishedLineBreakCaseHolds() {
    let cases = PublishedCase.all(lineBreakCases)
    #expect(cases.count > 10_000)
    let failed = cases.filter { plainBreaks(in: $0.text) != $0.breaks }
    #expect(failed.isEmpty, "\(failed.count): \(failed.prefix(40).map(\.line))")
}

@Test func everyPublishedGraphemeClusterCaseHolds() {
    let cases = PublishedCase.all(graphemeBreakCases)
    #expect(cases.count > 500)
    let failed = cases.filter { clusterStarts(in: $0.text) != $0.breaks }
    #expect(failed.isEmpty, "\(failed.count): \(failed.prefix(40).map(\.line))")
}

@Test func everyPublishedWordCaseHolds() {
    let cases = PublishedCase.all(wordBreakCases)
    #expect(cases.count > 1_000)
    let failed = cases.filter {
        Array(wordBoundaries(in: $0.text).dropFirst().dropLast()) != $0.breaks
    }
    #expect(failed.isEmpty, "\(failed.count): \(failed.prefix(40).map(\.line))")
}
