import Articles

/// A piece of a text that is too long to be set at once: what is seen of it is set first, and what
/// is far from that is let go.
struct TextPiece: Sendable {
    /// Of what it is a piece, among the parts of its block.
    let part: Int
    /// Where its places begin: what runs in before the text counts, but for the first piece.
    let offset: Int
    /// In the text, in UTF-8.
    let range: Range<Int>
    let isLast: Bool
    /// From the piece's beginning on; they do not overlap.
    private let spans: [Span]

    fileprivate init(
        _ range: Range<Int>, of text: String, spans: [Span] = [], part: Int, opening: Int = 0
    ) {
        self.range = range
        self.spans = spans
        self.part = part
        offset = range.lowerBound == 0 ? 0 : opening + range.lowerBound
        isLast = range.upperBound == text.utf8.count
    }

    var isFirst: Bool { range.lowerBound == 0 }

    /// What the piece is of its text.
    func cut(from text: String) -> SpannedText {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        return SpannedText(String(text[start..<end]), spans: spans)
    }
}

/// Cuts texts into pieces, in a time linear in their length and the number of their spans.
struct TextCutter {
    /// Of a piece of running text, in bytes: some screens full, set in less time than is noticed.
    let longest: Int
    /// The least length of a piece of a preformatted text, in bytes.
    private static let leastLines = 8192

    /// At least eight bytes.
    init(longest: Int = 32 << 10) {
        precondition(longest >= 8, "a piece holds a scalar and more")
        self.longest = longest
    }

    func isTooLong(_ text: String) -> Bool { text.utf8.count > longest }

    /// The pieces of a running text, all but the last half as long as they may be or longer: the
    /// last line of each may be short, and so it ends where a sentence does if one ends there.
    /// `opening` bytes run in before the text.
    func pieces(of text: SpannedText, part: Int, opening: Int = 0) -> [TextPiece] {
        let bytes = text.text.utf8.span
        var spans = CutSpans(text.spans)
        var pieces: [TextPiece] = []
        var start = 0
        repeat {
            let end = pieceEnd(in: bytes, from: start)
            pieces.append(
                TextPiece(
                    start..<end, of: text.text, spans: spans.next(for: start..<end, in: bytes),
                    part: part, opening: opening))
            start = end
        } while start < bytes.count
        return pieces
    }

    /// Pieces of whole lines.
    func pieces(ofPreformatted text: String, part: Int) -> [TextPiece] {
        var pieces: [TextPiece] = []
        let bytes = text.utf8.span
        var start = 0
        var place = Self.leastLines
        while place < bytes.count {
            if bytes[place - 1] == 0x0A {
                pieces.append(TextPiece(start..<place, of: text, part: part))
                start = place
                place += Self.leastLines
            } else {
                place += 1
            }
        }
        return pieces + [TextPiece(start..<bytes.count, of: text, part: part)]
    }

    private func pieceEnd(in bytes: Swift.Span<UInt8>, from start: Int) -> Int {
        guard bytes.count - start > longest else { return bytes.count }
        let (least, most) = (start + longest / 2, start + longest)
        var afterWord: Int?
        for end in least...most {
            if bytes[end - 1] == 0x0A { return end }
            // Blanks at the end of a line are not shown, those at its beginning are.
            guard bytes[end - 1] == 0x20, !isBlank(bytes[end]) else { continue }
            if isSentenceEnd(end - 1, in: bytes) { return end }
            afterWord = end
        }
        if let afterWord { return afterWord }
        var end = most
        while UTF8.isContinuation(bytes[end]) { end -= 1 }
        // However many blanks there are, they make no rows of their own.
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        return end < bytes.count && bytes[end] == 0x0A ? end + 1 : end
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    /// Whether a full stop, an exclamation or question mark or an ellipsis stands before a place.
    private func isSentenceEnd(_ place: Int, in bytes: Swift.Span<UInt8>) -> Bool {
        switch bytes[place - 1] {
        case 0x2E, 0x21, 0x3F: true
        case 0xA6: place >= 3 && bytes[place - 2] == 0x80 && bytes[place - 3] == 0xE2
        default: false
        }
    }
}
