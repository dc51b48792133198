/// A run of text with the inline marks that stand in it: emphasis, links, code.
package struct SpannedText: Hashable, Sendable {
    package let text: String
    /// In order of their start; they may nest, and every one lies inside the text.
    package private(set) var spans: [Span]

    /// Spans that do not lie inside the text are cut to it; empty ones are left out.
    package init(_ text: String, spans: [Span] = []) {
        self.text = text
        guard !spans.isEmpty else {
            self.spans = []
            return
        }
        // A scalar is a byte that goes on from no other.
        let count = text.utf8.count { $0 & 0xC0 != 0x80 }
        self.spans =
            spans
            .compactMap { $0.clamped(to: count) }
            .sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    }
}

/// What a part of a text is: `start..<end` in Unicode scalars.
package struct Span: Hashable, Sendable {
    package enum Style: Hashable, Sendable {
        case emphasis
        case strong
        case code
        case link(url: String)
    }

    package var start: Int
    package var end: Int
    package var style: Style

    package init(start: Int, end: Int, style: Style) {
        self.start = start
        self.end = end
        self.style = style
    }

    fileprivate func clamped(to count: Int) -> Span? {
        let start = max(0, start)
        let end = min(count, end)
        return start < end ? Span(start: start, end: end, style: style) : nil
    }
}
