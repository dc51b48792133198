import Testing

@testable import TextLayout

/// A sequence of emoji-test.txt.
private struct EmojiCase {
    let kind: Substring
    let scalars: [Unicode.Scalar]

    var text: String { String(String.UnicodeScalarView(scalars)) }

    static let all: [EmojiCase] = {
        var kind: Substring = ""
        var cases: [EmojiCase] = []
        for word in emojiCases.description.split(whereSeparator: \.isWhitespace) {
            if word.hasSuffix(":") {
                kind = word.dropLast()
            } else {
                let values = word.split(separator: "+").compactMap { UInt32($0, radix: 16) }
                cases.append(
                    EmojiCase(kind: kind, scalars: values.compactMap(Unicode.Scalar.init)))
            }
        }
        return cases
    }()
}

/// Emoji that came after the C library are wide, as all new ones are.
private func cellsInLibrary() throws -> [Unicode.Scalar: Int] {
    let scalars = Set(EmojiCase.all.flatMap(\.scalars))
    let widths = try widthsInLibrary(of: scalars.map(\.value))
    return Dictionary(
        uniqueKeysWithValues: widths.compactMap { value, width in
            Unicode.Scalar(value).map { ($0, width < 0 ? 2 : width) }
        })
}

@Test func aScreenOfScalarsGivesEveryEmojiTheSumOfItsParts() throws {
    let cells = try cellsInLibrary()
    let wrong = EmojiCase.all.filter { emoji in
        cellWidth(of: emoji.text) != emoji.scalars.reduce(0) { $0 + (cells[$1] ?? 0) }
    }
    #expect(EmojiCase.all.count > 5_000)
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
}

@Test func aScreenOfClustersGivesEveryEmojiTwoCells() throws {
    let kinds: Set<Substring> = ["fully-qualified", "component"]
    let wrong = EmojiCase.all.filter { emoji in
        kinds.contains(emoji.kind) && cellWidth(of: emoji.text, .clusters) != 2
    }
    #expect(kinds.isSubset(of: Set(EmojiCase.all.map(\.kind))))
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
}

/// An emoji that lacks its selectors is as wide as its parts together, two cells at most: one where
/// it is a single text, with marks or without.
@Test func aScreenOfClustersGivesUnqualifiedEmojiWhatTheirPartsTake() throws {
    let kinds: Set<Substring> = ["minimally-qualified", "unqualified"]
    let cells = try cellsInLibrary()
    let wrong = EmojiCase.all.filter { emoji in
        guard kinds.contains(emoji.kind) else { return false }
        let hasSelector = emoji.scalars.contains("\u{FE0F}")
        let sum = emoji.scalars.reduce(0) { $0 + (cells[$1] ?? 0) }
        return cellWidth(of: emoji.text, .clusters) != (hasSelector ? 2 : min(sum, 2))
    }
    #expect(kinds.isSubset(of: Set(EmojiCase.all.map(\.kind))))
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
}

@Test func selectorsWidenOnlyWhatHasAnEmojiForm() {
    let cases: [(text: String, cells: Int, drawn: String)] = [
        ("☺", 1, "☺"), ("☺\u{FE0F}", 2, "☺\u{FE0F}"), ("☺\u{FE0E}", 1, "☺\u{FE0E}"),
        ("#\u{FE0F}\u{20E3}", 2, "#\u{FE0F}\u{20E3}"), ("#\u{20E3}", 1, "#\u{20E3}"),
        ("ж\u{FE0F}", 1, "ж"), ("日\u{FE0F}", 2, "日"), ("😀\u{FE0E}", 2, "😀"),
        ("☺\u{301}\u{FE0F}", 1, "☺\u{301}"), ("☺\u{FE0F}\u{FE0E}", 2, "☺\u{FE0F}"),
        ("\u{FE0F}", 0, ""),
    ]
    for (text, cells, drawn) in cases {
        #expect(cellWidth(of: text, .clusters) == cells, "\(text.debugDescription)")
        let paragraph = Paragraph(text, widths: .clusters)
        var shown = ""
        for line in layOut(paragraph, measure: 10) {
            paragraph.forEachCluster(on: line) { shown += $0.text }
        }
        #expect(Array(shown.unicodeScalars) == Array(drawn.unicodeScalars), "\(text)")
    }
}
