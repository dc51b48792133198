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
        if next < lines.count, lines[next].isText,
            lines[next].shape.isRole || picture != nil && Self.isAbbreviatedRole(lines[next].shape),
            !Furniture.isTailLabel(lines[next]), !Furniture.isKnownButton(lines[next]),
            !isColumnAboveCounter(lines, at: next)
        {
            let shape = lines[next].shape
            let isRole =
                if let picture {
                    // A dated picture's second line in capitals is a card's headline.
                    picture.date == nil || shape.startsSmall
                } else {
                    !shape.isName || Self.isOfficeInCapitals(lines, at: next, after: quote)
                }
            if isRole { role = lines[next].text }
        }
        // «С уважением,» above a name closes a letter.
        if picture == nil
            && quote.unicodeScalars.last.map({ ",:;".unicodeScalars.contains($0) }) ?? true
        {
            return nil
        }
        if picture?.date != nil && role == nil { return nil }
        if picture == nil && role == nil && !isInQuotes(quote) { return nil }
        if role != nil { next += 1 }
        count = next - start
    }

    /// «директор школы № 5 в 2004–2010 гг.» closes with a stop and is no sentence.
    private static func isAbbreviatedRole(_ shape: LineShape) -> Bool {
        !shape.isLong && shape.startsSmall && shape.words <= 12 && shape.endsSentence
    }

    /// «Посол Франции» looks like a name, and two names in a row are a list of people: it is an
    /// office where a story's sentences stand before the speaker and behind the office.
    private static func isOfficeInCapitals(
        _ lines: [DumpLine], at index: Int, after quote: String
    ) -> Bool {
        guard index + 1 < lines.count, lines[index].shape.words <= 3 else { return false }
        let last = quote.unicodeScalars.last
        let isSentence = last.map { ".!?…\"»”".unicodeScalars.contains($0) } ?? false
        let next = lines[index + 1]
        return isSentence && (next.shape.endsSentence || next.image != nil)
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
