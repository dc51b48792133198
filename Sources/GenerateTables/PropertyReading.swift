import TextLayout

/// The files from which a scalar's properties are taken.
let propertyFiles = [
    "LineBreak.txt", "EastAsianWidth.txt", "GraphemeBreakProperty.txt", "WordBreakProperty.txt",
    "DerivedCoreProperties.txt", "emoji-data.txt", "UnicodeData.txt",
]

private let scalarCount = 0x110000

/// What layout knows of every scalar, in code order.
func allScalarProperties(from folder: UnicodeFolder) throws -> [ScalarProperties] {
    let category = try generalCategories(from: folder)
    let line = try values(in: "LineBreak.txt", of: folder, absent: "XX")
    let width = try values(in: "EastAsianWidth.txt", of: folder, absent: "N")
    let cluster = try values(in: "GraphemeBreakProperty.txt", of: folder, absent: "Other")
    let word = try values(in: "WordBreakProperty.txt", of: folder, absent: "Other")
    let conjunct = try values(
        in: "DerivedCoreProperties.txt", of: folder, property: "InCB", absent: "None")
    let ignorable = try values(
        in: "DerivedCoreProperties.txt", of: folder, named: "Default_Ignorable_Code_Point")
    let pictograph = try values(in: "emoji-data.txt", of: folder, named: "Extended_Pictographic")

    var unknown: Set<String> = []
    var known: [ScalarFacts: ScalarProperties] = [:]
    let properties = (0..<scalarCount).map { scalar in
        let facts = ScalarFacts(
            category: category[scalar], line: line[scalar], width: width[scalar],
            cluster: cluster[scalar], word: word[scalar], conjunct: conjunct[scalar],
            isIgnorable: ignorable[scalar] != "", isPictograph: pictograph[scalar] != "",
            namesake: [0x200C, 0x25CC].contains(scalar) ? scalar : nil)
        if let properties = known[facts] { return properties }
        if facts.namedLineClass == nil { unknown.insert("Line_Break \(facts.line)") }
        let properties = facts.properties
        known[facts] = properties
        return properties
    }
    for value in unknown.sorted() {
        complain("GenerateTables: no rule knows \(value); its scalars are set as letters (AL)")
    }
    return properties
}

/// What the data files say of one scalar, in their words.
private struct ScalarFacts: Hashable {
    let category, line, width, cluster, word, conjunct: Substring
    let isIgnorable, isPictograph: Bool
    /// The scalar itself where a rule calls it by its number.
    let namesake: Int?

    var properties: ScalarProperties {
        ScalarProperties(
            line: lineClass, isEastAsian: ["F", "W", "H"].contains(width),
            cluster: named(cluster) ?? .Other, conjunct: named(conjunct) ?? .None,
            isPictograph: isPictograph, cells: cells, letter: letter, word: named(word) ?? .Other)
    }

    /// The class by its name, LB1 applied; nil for a name that came with a later version.
    var namedLineClass: LineClass? {
        switch line {
        case "AI", "SG", "XX": .AL
        case "CJ": .NS
        case "SA": category == "Mn" || category == "Mc" ? .CM : .AL
        default: named(line)
        }
    }

    private var lineClass: LineClass {
        switch namedLineClass ?? .AL {
        case .QU where category == "Pi": .initialQU
        case .QU where category == "Pf": .finalQU
        case .AL where namesake == 0x25CC: .dottedCircle
        case .ID where isPictograph && category == "Cn": .unassignedPictograph
        case .AL where isPictograph && category == "Cn": .unassignedLetterlikePictograph
        case let other: other
        }
    }

    /// The C library's way: marks and format characters take no cell, wide ones two.
    private var cells: CellKind {
        switch category {
        case "Cc", "Zl", "Zp": .control
        case _ where cluster == "ZWJ" || namesake == 0x200C: .mark
        case _ where isIgnorable: .unseen
        case "Cf": cluster == "Prepend" ? .narrow : .unseen
        case "Mn", "Me": .mark
        case "Cn": .unassigned
        case _ where cluster == "V" || cluster == "T": .mark
        case _ where width == "W" || width == "F": .wide
        case _ where width == "A": .ambiguous
        default: .narrow
        }
    }

    private var letter: LetterKind {
        switch category {
        case "Lu", "Lt": .upper
        case "Ll": .lower
        case "Lo", "Lm": .uncased
        case "Nd": .digit
        case "Zs": .space
        default: .none
        }
    }
}

private func named<Value: CaseIterable>(_ name: Substring) -> Value? {
    Value.allCases.first { String(describing: $0) == name }
}

/// One value for each scalar from a file of ranges.
private func values(
    in file: String, of folder: UnicodeFolder, property: Substring? = nil, absent: Substring
) throws -> [Substring] {
    var values = [Substring](repeating: absent, count: scalarCount)
    for (scalars, value) in missingRanges(in: try folder.lines(of: file), property: property) {
        for scalar in scalars { values[scalar] = value }
    }
    for row in try folder.rows(of: file) {
        if let property {
            guard row.fields.count > 1, row.fields[0] == property else { continue }
            for scalar in row.scalars { values[scalar] = row.fields[1] }
        } else {
            for scalar in row.scalars { values[scalar] = row.fields[0] }
        }
    }
    return values
}

/// A property that is there or not: its name for the scalars that have it, else nothing.
private func values(
    in file: String, of folder: UnicodeFolder, named name: Substring
) throws -> [Substring] {
    var values = [Substring](repeating: "", count: scalarCount)
    for row in try folder.rows(of: file) where row.fields[0] == name {
        for scalar in row.scalars { values[scalar] = name }
    }
    return values
}

/// What the `@missing` comments of a file say of scalars that it does not list.
private func missingRanges(
    in lines: [Substring], property: Substring?
) -> [(scalars: ClosedRange<Int>, value: Substring)] {
    lines.compactMap { line in
        guard line.hasPrefix("# @missing:") else { return nil }
        let fields = line.dropFirst("# @missing:".count).split(separator: ";").map(trimmed)
        guard let first = fields.first, let scalars = scalarRange(first) else { return nil }
        if let property {
            return fields.count > 2 && fields[1] == property ? (scalars, fields[2]) : nil
        }
        return fields.count > 1 ? (scalars, fields[1]) : nil
    }
}

/// General_Category from UnicodeData.txt, which writes long ranges as a first and a last row.
private func generalCategories(from folder: UnicodeFolder) throws -> [Substring] {
    var categories = [Substring](repeating: "Cn", count: scalarCount)
    var rangeStart: Int?
    for row in try folder.rows(of: "UnicodeData.txt") where row.fields.count > 1 {
        let first = rangeStart ?? row.scalars.lowerBound
        rangeStart = row.fields[0].hasSuffix(", First>") ? row.scalars.lowerBound : nil
        guard first <= row.scalars.upperBound else { continue }
        for scalar in first...row.scalars.upperBound { categories[scalar] = row.fields[1] }
    }
    return categories
}
