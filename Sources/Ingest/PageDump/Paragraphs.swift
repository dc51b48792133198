/// The text in paragraphs that a page can be set from: one over the limit is parted between
/// words, so that nothing is lost and no paragraph is endless.
func paragraphs(of text: String) -> [String] {
    guard text.utf8.count > longestParagraph else { return text.isEmpty ? [] : [text] }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
        let isSpace = scalar.isSpace
        // A text without spaces is parted where the limit falls.
        if bytes >= longestParagraph, isSpace || bytes >= longestParagraph * 2 {
            parts.append(String(part))
            part = String.UnicodeScalarView()
            bytes = 0
            if isSpace { continue }
        }
        part.append(scalar)
        bytes += UTF8.width(scalar)
    }
    if !part.isEmpty { parts.append(String(part)) }
    return parts
}

/// Bytes: some twenty pages of a book.
let longestParagraph = 64 << 10
