import Testing

@testable import TextLayout

private let manners: [Manner] = [
    Manner(), Manner(choice: .greedy), Manner(justified: true), Manner(role: .heading),
    Manner(role: .preformatted), Manner(firstIndent: 3), Manner(hangingIndent: 2, tailoring: false),
    Manner(choice: .greedy, justified: true, firstIndent: 2, tailoring: false),
]

private let models: [WidthModel] = [
    .scalars, .clusters, WidthModel(.scalar, ambiguousIsWide: true),
]

/// Says what is wrong with the lines of a paragraph, if anything is.
private func fault(in lines: [LaidOutLine], of paragraph: Paragraph, measure: Int) -> String? {
    guard !lines.isEmpty else { return "no lines" }
    let bytes = Array(paragraph.text.utf8)
    var place = 0
    for line in lines {
        guard line.range.lowerBound >= place, line.range.upperBound <= bytes.count else {
            return "range \(line.range) after \(place)"
        }
        if let lost = visible(bytes[place..<line.range.lowerBound]) { return "lost \(lost)" }
        place = line.range.upperBound
        if line.indent + line.width > measure { return "wider than \(measure): \(line)" }
        var column = line.indent
        var offset = line.range.lowerBound
        var faults: [String] = []
        paragraph.forEachCluster(on: line) { cluster in
            if cluster.column != column { faults.append("column of \(cluster)") }
            if cluster.offset < offset { faults.append("offset of \(cluster)") }
            if cluster.cells != cellWidth(of: cluster.text, paragraph.widths) {
                faults.append("cells of \(cluster)")
            }
            let isClean = cluster.text.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control
                    && $0.properties.generalCategory != .format
                    || $0 == "\u{200D}" || $0 == "\u{200C}" || scalarLookup[$0].cluster == .Prepend
            }
            if !isClean || cluster.cells < 1 { faults.append("not to be drawn: \(cluster)") }
            column += cluster.cells
            offset = cluster.offset
        }
        if column != line.indent + line.width { faults.append("width of \(line), drawn \(column)") }
        if let first = faults.first { return first }
    }
    return visible(bytes[place...]).map { "lost \($0)" }
}

/// What of a part of a text should not be left out between two lines.
private func visible(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let isUnseen = text.unicodeScalars.allSatisfy { scalar in
        let properties = scalarLookup[scalar]
        return properties.cells == .unseen || properties.letter == .space || scalar == "\t"
            || properties.line.isNewline
    }
    return isUnseen ? nil : text
}

@Test(arguments: manners)
func nothingIsLostOrTooWideInRandomText(_ manner: Manner) {
    var numbers = SeededNumbers(41)
    for round in 0..<220 {
        let text = numbers.text(scalars: Int.random(in: 0...90, using: &numbers))
        let model = models[round % models.count]
        let language: Language = round % 2 == 0 ? .russian : .undetermined
        let paragraph = Paragraph(text, language: language, widths: model)
        let measure = Int.random(in: 1...40, using: &numbers)
        let lines = layOut(paragraph, measure: measure, manner: manner)
        let fault = fault(in: lines, of: paragraph, measure: measure)
        #expect(fault == nil, "\(text.debugDescription) at \(measure), \(model)")
    }
}

@Test func plainLinesHaveTheCharactersOfTheText() {
    var numbers = SeededNumbers(97)
    for _ in 0..<300 {
        let text = numbers.text(scalars: Int.random(in: 0...90, using: &numbers))
        let paragraph = Paragraph(text)
        // On wide lines no cluster gives way to a stand-in.
        let measure = Int.random(in: 70...90, using: &numbers)
        let lines = layOut(paragraph, measure: measure)
        let shown = lines.flatMap { line -> [Unicode.Scalar] in
            let string = paragraph.string(of: line)
            return Array((line.hyphenated ? String(string.dropLast()) : string).unicodeScalars)
        }
        let kept = shown.filter { $0 != "\u{FFFD}" && isShown($0) }
        #expect(kept == text.unicodeScalars.filter(isShown), "\(text.debugDescription)")
    }
}

/// Neither a space nor a control nor an invisible character.
private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalarLookup[scalar]
    return properties.letter != .space && properties.cells != .control
        && properties.cells != .unseen
}

@Test(arguments: manners)
func newsIsSetAtNarrowAndWideMeasures(_ manner: Manner) {
    for text in newsParagraphs {
        let paragraph = Paragraph(text, language: .russian)
        for measure in Array(-1...40) + Array(stride(from: 41, through: 120, by: 5)) {
            let lines = layOut(paragraph, measure: measure, manner: manner)
            #expect(fault(in: lines, of: paragraph, measure: max(1, measure)) == nil)
        }
    }
}

@Test func newlinesEndLines() {
    let cases: [(text: String, lines: [String])] = [
        ("", [""]), ("\n", [""]), ("а", ["а"]), ("а\n", ["а"]), ("а\nб", ["а", "б"]),
        ("а\r\nб", ["а", "б"]), ("а\u{2028}б", ["а", "б"]), ("а\u{85}б", ["а", "б"]),
        ("а\n\nб", ["а", "", "б"]), ("\n\n", ["", ""]), ("  а  ", ["а"]),
    ]
    for (text, expected) in cases {
        let paragraph = Paragraph(text)
        for choice in [Manner.LineChoice.greedy, .optimum] {
            let lines = layOut(paragraph, measure: 10, manner: Manner(choice: choice))
            #expect(lines.map(paragraph.string) == expected, "\(text.debugDescription)")
        }
    }
}

@Test func preformattedTextKeepsItsLines() {
    let paragraph = Paragraph("а\tб\n  вг дежзик\n\n\tл\n")
    let lines = layOut(paragraph, measure: 9, manner: Manner(role: .preformatted))
    #expect(
        lines.map(paragraph.string) == ["а       б", "  вг дежз", "ик", "", "        л"])
}

@Test func segmentsBeginAtEveryOpportunityAndNowhereElse() {
    var numbers = SeededNumbers(7)
    let letters: [Character] = [
        "а", "б", "Ж", "q", "R", " ", " ", "-", ",", "\u{301}", "5", "«", "»",
    ]
    let random = (0..<400).map { _ in
        String((0..<40).map { _ in letters.randomElement(using: &numbers) ?? "а" })
    }
    for text in newsParagraphs + random {
        let segments = Paragraph(text).segments
        let clusters = Set(clusterStarts(in: text))
        let expected = plainBreaks(in: text).filter(clusters.contains)
        let plain = zip(segments, segments.dropFirst()).filter(\.0.ending.isPlain).map(\.1.start)
        #expect(Set(plain).isSubset(of: expected), "\(text)")
        let bytes = Array(text.utf8)
        for place in expected where !plain.contains(place) {
            // Only what shows nothing may be left between two segments.
            let next = segments.first { $0.start >= place }?.start ?? bytes.count
            let before = segments.last { $0.start < place }.map(\.start) ?? 0
            let isSkipped =
                visible(bytes[place..<next]) == nil || visible(bytes[before..<place]) == nil
            #expect(isSkipped, "\(text.debugDescription) at \(place)")
        }
    }
}
