import Articles

/// A picture with the lines that belong to it: its description, its credit, its caption said
/// once more.
struct PictureGroup {
    private(set) var image = Image()
    /// The line after the group.
    private(set) var end: Int

    /// The group that begins at `start`; amid the story's cards the next picture may be a card's.
    init(_ lines: [DumpLine], at start: Int, creditsComeFirst: Bool, amidCards: Bool) {
        end = start
        var description: ImageDescription?
        var creditLine: String?
        var captions: [String] = []
        while end < lines.count {
            let line = lines[end]
            if let picture = line.image {
                if let description {
                    guard sayTheSame(description.caption, picture.caption),
                        picture.date == nil || description.date == picture.date
                    else { break }
                } else {
                    if amidCards, creditLine != nil, !isGlued(creditLine, picture.caption),
                        CardShape(lines, at: end) != nil
                    {
                        break
                    }
                    description = picture
                }
            } else if line.kind == .credit {
                guard creditLine == nil else { break }
                // The credit of the next picture stands before that picture.
                if let description, creditsComeFirst, end + 1 < lines.count,
                    lines[end + 1].image != nil, !isGlued(line.text, description.caption)
                {
                    break
                }
                creditLine = line.text
            } else if line.kind == .pictureBankLink, creditLine != nil || description != nil {
                // Furniture: the link of the credit.
            } else if line.isText, isCaption(line.text, of: description, orOf: lines, behind: end) {
                captions.append(line.text)
            } else {
                break
            }
            end += 1
        }
        end = max(end, start + 1)
        image = Self.image(description, creditLine: creditLine, captions: captions)
    }

    private static func image(
        _ description: ImageDescription?, creditLine: String?, captions: [String]
    ) -> Image {
        let described = description.map(\.caption).flatMap { $0.isEmpty ? nil : $0 }
        let credit = creditLine.flatMap { PhotoCredit($0, captions: described.map { [$0] } ?? []) }
        // What the page shows beside the picture is its caption; a description is for who cannot
        // see the picture.
        let caption = credit?.caption ?? captions.first ?? described
        return Image(
            caption: caption, credit: credit?.credit ?? creditLine, date: description?.date)
    }

    /// Whether credits stand before their pictures on this page, as most do.
    static func creditsComeFirst(in lines: [DumpLine]) -> Bool {
        var (before, after) = (0, 0)
        for (index, line) in lines.enumerated() where line.kind == .credit {
            if index + 1 < lines.count, lines[index + 1].image != nil { before += 1 }
            if index > 0, lines[index - 1].image != nil { after += 1 }
        }
        return before >= after
    }
}

private func isGlued(_ credit: String?, _ caption: String) -> Bool {
    guard let credit, !caption.isEmpty else { return false }
    return PhotoCredit(credit, captions: [caption])?.caption == caption
}

/// Whether a line only repeats the caption of the picture before it or of the one behind it.
private func isCaption(
    _ text: String, of description: ImageDescription?, orOf lines: [DumpLine], behind index: Int
) -> Bool {
    if let description { return sayTheSame(text, description.caption) }
    guard index + 1 < lines.count, let picture = lines[index + 1].image else { return false }
    return sayTheSame(text, picture.caption)
}
