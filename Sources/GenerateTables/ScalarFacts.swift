import TextLayout

/// What the data files say of one scalar, in their words.
struct ScalarFacts: Hashable {
    let category, line, width, cluster, word, conjunct: Substring
    let isIgnorable, isPictograph: Bool
    /// A text by itself that a selector makes an emoji.
    let becomesEmoji: Bool
    /// The scalar itself where a rule calls it by its number.
    let namesake: Int?

    /// The zero width non-joiner, which is drawn though it is ignorable, and the dotted circle of
    /// LB28a.
    static let namesakes = [nonJoiner, dottedCircle]
    private static let nonJoiner = 0x200C
    private static let dottedCircle = 0x25CC

    var properties: ScalarProperties {
        ScalarProperties(
            line: lineClass, isEastAsian: ["F", "W", "H"].contains(width),
            cluster: named(cluster) ?? .Other, conjunct: named(conjunct) ?? .None,
            isPictograph: isPictograph, becomesEmoji: becomesEmoji, cells: cells, letter: letter,
            word: named(word) ?? .Other)
    }

    /// Values that came with a later version, and what they are taken for.
    var unknown: [String] {
        var unknown: [String] = []
        if namedLineClass == nil { unknown.append("Line_Break \(line), taken for AL") }
        if named(cluster) as ClusterClass? == nil {
            unknown.append("Grapheme_Cluster_Break \(cluster), taken for Other")
        }
        if named(word) as WordClass? == nil {
            unknown.append("Word_Break \(word), taken for Other")
        }
        if named(conjunct) as ConjunctClass? == nil {
            unknown.append("Indic_Conjunct_Break \(conjunct), taken for None")
        }
        if !["A", "F", "H", "N", "Na", "W"].contains(width) {
            unknown.append("East_Asian_Width \(width), taken for N")
        }
        if !Self.categories.contains(category) {
            unknown.append("General_Category \(category), taken for So")
        }
        return unknown
    }

    private static let categories: Set<Substring> = [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ]

    /// The class by its name, LB1 applied; nil for a name that came with a later version.
    private var namedLineClass: LineClass? {
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
        case .AL where namesake == Self.dottedCircle: .dottedCircle
        case .ID where isPictograph && category == "Cn": .unassignedPictograph
        case .AL where isPictograph && category == "Cn": .unassignedLetterlikePictograph
        case let other: other
        }
    }

    /// The C library's way: marks and format characters take no cell, wide ones two.
    private var cells: CellKind {
        switch category {
        case "Cc", "Zl", "Zp": .control
        case _ where cluster == "ZWJ" || namesake == Self.nonJoiner: .mark
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

/// The class of this name in the data files, if the rules know it.
private func named<Value: CaseIterable>(_ name: Substring) -> Value? {
    Value.allCases.first { String(describing: $0) == name }
}
