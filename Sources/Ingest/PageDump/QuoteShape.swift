import Articles

/// Who said the paragraph before: perhaps the speaker's picture, a line with the name, a line
/// with the role.
struct QuoteShape {
    var speaker: String
    var role: String?
    /// Lines it takes.
    var count: Int

    /// Nil where no speaker stands at `start`. `quote` is the paragraph before.
    ///
    /// A picture or a role makes a name a speaker; a name alone does only behind words in quotes.
    init?(_ lines: [DumpLine], at start: Int, after quote: String) {
        var next = start
        var picture: ImageDescription?
        if next < lines.count, let image = lines[next].image {
            picture = image
            next += 1
        }
        guard next < lines.count, lines[next].isText,
            lines[next].shape.isName || picture != nil && Self.isOneName(lines, at: next)
        else { return nil }
        speaker = lines[next].text
        next += 1
        if next < lines.count, lines[next].isText, lines[next].shape.isRole,
            !Furniture.isTailLabel(lines[next])
        {
            let shape = lines[next].shape
            // Two names in a row are a list of people; a dated picture's second line in capitals
            // is a card's headline.
            let needsSmall = picture?.date != nil
            if shape.startsSmall || !needsSmall && !shape.isName { role = lines[next].text }
        }
        if picture?.date != nil && role == nil { return nil }
        if picture == nil && role == nil && !isInQuotes(quote) { return nil }
        if role != nil { next += 1 }
        count = next - start
    }

    /// «Феофан» and a role in small letters behind it.
    private static func isOneName(_ lines: [DumpLine], at index: Int) -> Bool {
        let shape = lines[index].shape
        return shape.words == 1 && shape.startsCapital && !shape.hasMarks && index + 1 < lines.count
            && lines[index + 1].shape.startsSmall && lines[index + 1].shape.isRole
    }
}

private func isInQuotes(_ text: String) -> Bool {
    let pairs: [(Unicode.Scalar, Set<Unicode.Scalar>)] = [
        ("\"", ["\""]), ("«", ["»"]), ("„", ["“", "”"]), ("“", ["”"]),
    ]
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
        return false
    }
    return text.utf8.count > 8 && pairs.contains { $0.0 == first && $0.1.contains(last) }
}
