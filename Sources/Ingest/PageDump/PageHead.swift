/// The top of a page: the section with its description, and the headline.
struct PageHead: Hashable, Sendable {
    /// Places in the lines.
    var headline: Int
    var section: Int?
    var description: Int?
    /// The picture of the section's own page, at the very top: furniture.
    var masthead: Int?

    /// How many lines of a page may stand before its first picture and still be its head.
    private static let longest = 8

    /// Nil for lines without any that could be a headline.
    init?(_ lines: [DumpLine], isTemplate: Bool) {
        guard
            let first = lines.firstIndex(where: {
                $0.isText && $0.shape.letters > 0 || $0.shape.isLong
            })
        else {
            return nil
        }
        headline = first
        guard isTemplate else { return }
        // A picture above all text without a day is the section's; with one it is the story's.
        masthead = lines[..<first].firstIndex { $0.image != nil && $0.image?.date == nil }
        let texts = Self.headTexts(lines)
        let block = HeadBlock(lines, texts: texts, hasMasthead: masthead != nil)
        headline = block.headline ?? first
        section = block.section
        description = block.description
    }

    /// Whether a section, its description and the headline stand in empty lines above a story that
    /// has none: such a head is a shape of the family by itself.
    static func standsApart(in lines: [DumpLine]) -> Bool {
        guard lines.count > 5, lines[0].shape.isLabel, !lines[1].shape.isHeadline else {
            return false
        }
        return lines[2].shape.isHeadline
            && lines[..<6].map(\.followsGap).dropFirst() == [false, true, true, false, false]
    }

    /// The text lines before the first picture, credit, button or dateline, at most a few.
    private static func headTexts(_ lines: [DumpLine]) -> [Int] {
        var texts: [Int] = []
        for (index, line) in lines.enumerated() {
            switch line.kind {
            case .text:
                if Furniture.isKnownButton(line) {
                    if texts.isEmpty { continue }
                    return texts
                }
                if DatelineOpening(line.text) != nil { return texts }
                texts.append(index)
                if texts.count == longest { return texts }
            case .image, .credit:
                if !texts.isEmpty { return texts }
            case .moment:
                // The time stands behind the headline, on some pages above it.
                let mayFollow = index + 1 < lines.count && lines[index + 1].shape.isHeadline
                if texts.count > 1 || texts.count == 1 && !mayFollow { return texts }
            case .number, .pictureBankLink:
                continue
            }
        }
        return texts
    }
}

/// Which of a head's lines is what, by empty lines and by the lines' own shapes.
private struct HeadBlock {
    var headline: Int?
    var section: Int?
    var description: Int?

    init(_ lines: [DumpLine], texts: [Int], hasMasthead: Bool) {
        headline = texts.first
        guard texts.count > 1 else { return }
        let name = lines[texts[0]].shape
        // A longer name is a section's only above a headline that stands apart.
        let last = texts[texts.count - 1]
        let hasPictureBehind =
            last + 1 < lines.count
            && (lines[last + 1].image != nil || lines[last + 1].kind == .credit)
        let standsApart =
            lines[last].followsGap && lines[last].shape.isHeadline && hasPictureBehind
            && (texts.count == 2 || texts.count == 3 && !lines[texts[1]].followsGap)
        let isLongName =
            name.isLongLabel && (hasMasthead || standsApart)
            && (lines[last].shape.letters > name.letters || lines[last].shape.words > 3)
        guard name.isLabel || isLongName else { return }
        let place = Self.place(
            of: texts.map { lines[$0] }, hasMasthead: hasMasthead,
            hasPictureBehind: hasPictureBehind)
        switch place {
        case 1 where lines[texts[1]].shape.words == 1 && name.words > 1:
            // «Рыбаки вернулись» above «Подписка»: a lone word is a button before a headline.
            return
        case 1:
            section = texts[0]
            headline = texts[1]
        case 2:
            section = texts[0]
            description = texts[1]
            headline = texts[2]
        default:
            return
        }
    }

    /// Which of the head's text lines is the headline: 2 behind a section and its description,
    /// 1 behind a section, 0 where there is neither. The first line is a label.
    private static func place(
        of texts: [DumpLine], hasMasthead: Bool, hasPictureBehind: Bool
    ) -> Int {
        let isStatement = texts.map { !$0.shape.isHeadline }
        // A picture or the story itself stands behind a head of so few lines.
        let isAlone = texts.count == 3
        if texts.count > 2 {
            // «section, description», an empty line, the headline.
            if texts[2].followsGap, !texts[1].followsGap, !isStatement[2] || isAlone { return 2 }
            // No empty lines to go by: the description is a sentence and the headline is none.
            if !texts[1].followsGap || texts[2].followsGap, isStatement[1], !isStatement[2],
                hasMasthead || isAlone || texts[0].shape.words <= 2 && texts[2].shape.words >= 3
            {
                return 2
            }
            if isUnclosedDescription(
                texts, hasMasthead: hasMasthead, hasPictureBehind: hasPictureBehind)
            {
                return 2
            }
        }
        if !isStatement[1] { return 1 }
        // A headline may end in a full stop; so short a line above it is no headline itself.
        let isSetOff = hasMasthead || texts[1].followsGap
        return isSetOff && texts.count == 2 && texts[0].shape.words <= 2 ? 1 : 0
    }
    /// Whether the second line describes the section though no full stop closes it: a headline and
    /// the picture or the story's first sentence follow it, and no empty line parts it from its
    /// section more than from the headline.
    private static func isUnclosedDescription(
        _ texts: [DumpLine], hasMasthead: Bool, hasPictureBehind: Bool
    ) -> Bool {
        guard texts[1].shape.isHeadline, texts[2].shape.isHeadline,
            texts[1].shape.words > 1, texts[2].shape.words > 1,
            texts[2].followsGap || !texts[1].followsGap
        else { return false }
        if texts.count == 3 && hasPictureBehind {
            return hasMasthead || texts[0].shape.words <= 3
        }
        return hasMasthead && texts.count > 3 && texts[3].shape.endsSentence
            && texts[2].shape.words > 2 && !Furniture.saysButton(texts[2])
    }
}
