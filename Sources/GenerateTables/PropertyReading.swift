import TextLayout

private let scalarCount = 0x110000

/// What layout knows of every scalar, in code order, and the files that say it.
struct AllScalars {
    let properties: [ScalarProperties]
    /// "LineBreak.txt 17.0.0", …
    let sources: [String]
    /// Values that came with a later version, what they are taken for, and how many scalars have
    /// them.
    let unknown: [String: Int]

    init(from folder: UnicodeFolder) throws {
        let lines = try folder.file("LineBreak.txt", or: "DerivedLineBreak.txt")
        let widths = try folder.file("EastAsianWidth.txt", or: "DerivedEastAsianWidth.txt")
        let clusters = try folder.file("GraphemeBreakProperty.txt")
        let words = try folder.file("WordBreakProperty.txt")
        let core = try folder.file("DerivedCoreProperties.txt")
        let emoji = try folder.file("emoji-data.txt")
        let categories = try folder.file("UnicodeData.txt", or: "DerivedGeneralCategory.txt")
        sources = [lines, widths, clusters, words, core, emoji, categories].map(\.source)

        let line = try lines.values(absent: "XX")
        let width = try widths.values(absent: "N")
        let cluster = try clusters.values(absent: "Other")
        let word = try words.values(absent: "Other")
        let conjunct = try core.values(of: "InCB", absent: "None")
        let category = try generalCategories(in: categories)
        let ignorable = try core.scalars(that: "Default_Ignorable_Code_Point")
        let pictograph = try emoji.scalars(that: "Extended_Pictographic")
        let hasEmojiForm = try emoji.scalars(that: "Emoji")
        let isEmojiByItself = try emoji.scalars(that: "Emoji_Presentation")

        var known: [ScalarFacts: (properties: ScalarProperties, unknown: [String])] = [:]
        var unknown: [String: Int] = [:]
        properties = (0..<scalarCount).map { scalar in
            let facts = ScalarFacts(
                category: category[scalar], line: line[scalar], width: width[scalar],
                cluster: cluster[scalar], word: word[scalar], conjunct: conjunct[scalar],
                isIgnorable: ignorable[scalar], isPictograph: pictograph[scalar],
                becomesEmoji: hasEmojiForm[scalar] && !isEmojiByItself[scalar],
                namesake: ScalarFacts.namesakes.contains(scalar) ? scalar : nil)
            let found = known[facts] ?? (facts.properties, facts.unknown)
            known[facts] = found
            for value in found.unknown { unknown[value, default: 0] += 1 }
            return found.properties
        }
        self.unknown = unknown
    }
}

extension UnicodeFile {
    /// One value for each scalar; of a property, where the file has several.
    fileprivate func values(of property: Substring? = nil, absent: Substring) throws -> [Substring]
    {
        var values = [Substring](repeating: absent, count: scalarCount)
        for (scalars, value) in missingRanges(of: property) {
            for scalar in scalars { values[scalar] = value }
        }
        for row in try rows() {
            if let property {
                guard row.fields[0] == property else { continue }
                guard row.fields.count > 1 else { throw fault(at: row.number) }
                for scalar in row.scalars { values[scalar] = row.fields[1] }
            } else {
                for scalar in row.scalars { values[scalar] = row.fields[0] }
            }
        }
        return values
    }

    /// Whether each scalar has a property that is there or not.
    fileprivate func scalars(that name: Substring) throws -> [Bool] {
        var scalars = [Bool](repeating: false, count: scalarCount)
        for row in try rows() where row.fields[0] == name {
            for scalar in row.scalars { scalars[scalar] = true }
        }
        return scalars
    }

    /// What the `@missing` comments say of scalars that the file does not list.
    private func missingRanges(
        of property: Substring?
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
}

/// General_Category, in UnicodeData.txt the second field: it writes a long range as two rows.
private func generalCategories(in file: UnicodeFile) throws -> [Substring] {
    guard file.name == "UnicodeData.txt" else { return try file.values(absent: "Cn") }
    var categories = [Substring](repeating: "Cn", count: scalarCount)
    var first: UnicodeFile.Row?
    for row in try file.rows() {
        let isLast = row.fields[0].hasSuffix(", Last>")
        let start = first?.scalars.lowerBound ?? row.scalars.lowerBound
        guard row.fields.count > 1, isLast == (first != nil), start <= row.scalars.upperBound
        else { throw file.fault(at: row.number) }
        first = row.fields[0].hasSuffix(", First>") ? row : nil
        for scalar in start...row.scalars.upperBound { categories[scalar] = row.fields[1] }
    }
    if let first { throw file.fault(at: first.number) }
    return categories
}
