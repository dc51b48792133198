import Articles

/// A text that grows piece by piece, its white space collapsed as browsers collapse it, with the
/// inline marks that stand in it.
struct InlineText {
    private enum Gap: Int { case none, space, line }

    private var bytes: [UInt8] = []
    /// In scalars.
    private var count = 0
    private var spans: [Span] = []
    private var open: [OpenMark] = []
    /// What parts the text so far from what comes next, if anything does.
    private var gap = Gap.none

    private struct OpenMark {
        var style: Span.Style
        var start: Int
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// Bytes so far.
    var length: Int { bytes.count }

    mutating func append(_ text: ArraySlice<UInt8>) {
        var place = text.startIndex
        while place < text.endIndex {
            if isSpace(text[place]) {
                widenGap(to: .space)
                place += 1
                continue
            }
            let start = place
            while place < text.endIndex, !isSpace(text[place]) { place += 1 }
            appendWord(text[start..<place])
        }
    }

    mutating func append(_ text: String) { append(Array(text.utf8)[...]) }

    private mutating func appendWord(_ word: ArraySlice<UInt8>) {
        var word = word
        // Indents made of no-break spaces are no text.
        while isEmpty, word.count > 1, word[word.startIndex] == 0xC2,
            word[word.startIndex + 1] == 0xA0
        {
            word = word.dropFirst(2)
        }
        guard !word.isEmpty else { return }
        fillGap()
        bytes += word
        for byte in word where byte & 0xC0 != 0x80 { count += 1 }
    }

    /// Has the next text begin on a new line.
    mutating func breakLine() { widenGap(to: .line) }

    /// Has the next text go on in the same line after all.
    mutating func joinLine() { if gap == .line { gap = .space } }

    private mutating func widenGap(to wider: Gap) {
        if gap.rawValue < wider.rawValue { gap = wider }
    }

    private mutating func fillGap() {
        defer { gap = .none }
        guard !isEmpty, gap != .none else { return }
        bytes.append(gap == .line ? 0x0A : 0x20)
        // A mark begins with its first word, not with the space before it.
        for index in open.indices where open[index].start == count { open[index].start += 1 }
        count += 1
    }

    /// Begins a mark; false if one like it is open already.
    mutating func begin(_ style: Span.Style) -> Bool {
        let isOpen = open.contains { mark in
            if case .link = mark.style, case .link = style { true } else { mark.style == style }
        }
        guard !isOpen else { return false }
        open.append(OpenMark(style: style, start: count))
        return true
    }

    /// Ends the mark that was begun last.
    mutating func end() {
        guard let mark = open.popLast() else { return }
        if mark.start < count {
            spans.append(Span(start: mark.start, end: count, style: mark.style))
        }
    }

    /// The text so far, cleaned, nil where there is none; what follows begins a new one, in which
    /// the open marks go on.
    mutating func take() -> SpannedText? {
        for mark in open where mark.start < count {
            spans.append(Span(start: mark.start, end: count, style: mark.style))
        }
        while bytes.count > 1, bytes.last == 0xA0, bytes[bytes.count - 2] == 0xC2 {
            bytes.removeLast(2)
        }
        while bytes.last == 0x20 || bytes.last == 0x0A { bytes.removeLast() }
        var text = SpannedText(String(decoding: bytes, as: UTF8.self), spans: spans)
        if needsCleaning(bytes) { text = cleaned(text) }
        (bytes, count, spans, gap) = ([], 0, [], .none)
        for index in open.indices { open[index].start = 0 }
        return text.text.unicodeScalars.contains { !$0.isSpace } ? text : nil
    }
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}
