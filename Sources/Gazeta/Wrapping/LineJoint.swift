/// What belongs between two lines of a paragraph when they become one: a space, or nothing where
/// the line ended inside «Ростову-на-Дону», "20–25" or "and/or".
///
/// Nothing tells a hyphen that stood in the word from one that was put at the line's end, so that
/// each stays.
enum LineJoint {
    /// Whether a text that ends in these bytes and a line that goes on with it meet without a space.
    static func isInsideWord(_ text: [UInt8], _ line: Span<UInt8>, from start: Int) -> Bool {
        // Room for the sign and what stands before it.
        let end = String(decoding: text.suffix(8), as: UTF8.self).unicodeScalars
        guard let sign = end.last, signs.contains(sign), let before = end.dropLast().last,
            before.isOfWord
        else { return false }
        let next = String(
            decoding: line.bytes(start..<wordEnd(in: line, from: start)), as: UTF8.self)
        guard let first = next.unicodeScalars.first, first.isOfWord else { return false }
        return sign == "/" || !conjunctions.contains(next.lowercased())
    }

    /// What a word or a number has inside and a line may end in.
    private static let signs: Set<Unicode.Scalar> = ["-", "\u{2010}", "–", "/"]

    /// The first half of "двух- и трёхэтажный" or "two- and three-storey" ends in a hyphen and
    /// stays a word of its own.
    private static let conjunctions: Set<String> = [
        "и", "или", "а", "но", "либо", "і", "й", "або", "та", "чи", "and", "or", "și", "şi", "sau",
        "i", "ili", "und", "oder",
    ]

    /// Bytes; no conjunction is longer.
    private static let longestWord = 16

    /// Where the first word ends: at a blank or a comma, and no farther than any conjunction goes.
    private static func wordEnd(in line: Span<UInt8>, from start: Int) -> Int {
        let limit = min(line.count, start + longestWord)
        var end = start
        while end < limit, line[end] != 0x2C, !line.isBlankOrEnd(at: end) { end += 1 }
        return end
    }
}

extension Unicode.Scalar {
    /// A letter, a digit, or a mark upon one.
    fileprivate var isOfWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber:
            true
        default: false
        }
    }
}
