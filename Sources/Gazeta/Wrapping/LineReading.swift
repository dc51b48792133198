/// What a line shows of its place in the text, before it is joined to a paragraph.
struct LineReading {
    /// What the text of a line begins with.
    enum Opening: Equatable {
        case text
        /// "— Да": direct speech, or a list whose items have dashes.
        case dash
        /// "Тема:", "Signed-off-by:".
        case label
        /// "@param": documentation in a comment.
        case tag
        case item(ListMarker)
        /// A heading of Markdown, a rule of dashes, a row of a table: never joined, never set.
        case verbatim
        /// What encloses the code of a program.
        case fence(Fence)
        /// The line "-- " over the signature of a mail.
        case signature
        case blank
    }

    let prefix: LinePrefix
    /// Cells of the blanks between the prefix and the text.
    let indent: Int
    /// Bytes before the text.
    let textStart: Int
    let opening: Opening
    /// Cells, the prefix not counted and every scalar taken for one.
    let cells: Int

    /// Nil where the line is without the prefix that all of the text should have.
    init?(_ line: Span<UInt8>, isWhole: Bool, _ prefixes: PrefixReading) {
        guard let prefix = prefixes.prefix(of: line) else { return nil }
        let (start, column) = blanksEnd(in: line, from: prefix.length, column: prefix.cells)
        self.prefix = prefix
        indent = column - prefix.cells
        textStart = start
        cells = indent + line.scalarCount(from: start)
        guard isWhole else {
            opening = .text
            return
        }
        if case .named = prefixes, let own = Self.openingOfComment(line, from: start) {
            opening = own
        } else {
            opening = Self.opening(of: line, from: start, column: column, after: prefix)
        }
    }

    /// The cell at which the text after a marker begins, the prefix not counted.
    func contentColumn(after marker: ListMarker, in line: Span<UInt8>) -> Int {
        let end = indent + marker.cells
        return blanksEnd(in: line, from: textStart + marker.length, column: end).column
    }

    /// What rules under headings and between parts are made of.
    private static let ruleSigns: [UInt8] = Array("-=_*~+".utf8)

    /// What only comments have: tags, and the line that tells editors the language.
    private static func openingOfComment(_ line: Span<UInt8>, from start: Int) -> Opening? {
        if line.holds(Array("-*-".utf8), at: start) { return .verbatim }
        return line.isTag(at: start) ? .tag : nil
    }

    private static func opening(
        of line: Span<UInt8>, from start: Int, column: Int, after prefix: LinePrefix
    ) -> Opening {
        guard start < line.count else { return .blank }
        if let fence = Fence(in: line, at: start) { return .fence(fence) }
        switch line[start] {
        case 0x23 where line.isHeading(from: start): return .verbatim
        case 0x7C: return .verbatim
        case 0x2D where start == prefix.length && line.isSignatureRule(from: start):
            return .signature
        case let sign where ruleSigns.contains(sign) && line.isRule(from: start): return .verbatim
        case 0xC2 where line.isNoBreakBlank(from: start): return .blank
        case 0xE2 where line.isDash(at: start): return .dash
        case 0xE2 where line.isTableFrame(at: start): return .verbatim
        default: break
        }
        if let marker = ListMarker(in: line, at: start) {
            let (content, contentColumn) = blanksEnd(
                in: line, from: start + marker.length, column: column + marker.cells)
            return line.holdsColumns(from: content, column: contentColumn)
                ? .verbatim : .item(marker)
        }
        if line.holdsColumns(from: start, column: column) { return .verbatim }
        return line.isLabel(at: start) ? .label : .text
    }
}

extension Span where Element == UInt8 {
    func scalarCount(from start: Int) -> Int {
        var scalars = 0
        for place in start..<count where self[place] & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    /// How often the byte at a place is repeated.
    func runLength(at start: Int) -> Int {
        var end = start
        while end < count, self[end] == self[start] { end += 1 }
        return end - start
    }

    /// One to six signs "#" and a blank.
    fileprivate func isHeading(from start: Int) -> Bool {
        let signs = runLength(at: start)
        return signs <= 6 && isBlankOrEnd(at: start + signs)
    }

    fileprivate func isSignatureRule(from start: Int) -> Bool {
        count == start + 3 && self[start + 1] == 0x2D && self[start + 2] == 0x20
    }

    /// Three signs or more, all the same, blanks between them or not.
    fileprivate func isRule(from start: Int) -> Bool {
        var signs = 0
        for place in start..<count {
            if self[place] == self[start] {
                signs += 1
            } else if !isBlankOrEnd(at: place) {
                return false
            }
        }
        return signs >= 3
    }

    /// Columns stand far apart, or much farther than the words in them; the gaps of justified text
    /// are all about the same. A tab is as wide as the cells it spans.
    fileprivate func holdsColumns(from start: Int, column: Int) -> Bool {
        var (widest, narrowest) = (0, Int.max)
        var (column, gap) = (column, 0)
        for place in start..<count {
            let byte = self[place]
            if byte == 0x20 || byte == 0x09 {
                let cells = byte == 0x20 ? 1 : 8 - column % 8
                gap += cells
                column += cells
                continue
            }
            if gap > 0 {
                widest = Swift.max(widest, gap)
                narrowest = Swift.min(narrowest, gap)
                gap = 0
            }
            if byte & 0xC0 != 0x80 { column += 1 }
        }
        return widest >= 5 || widest == 4 && narrowest <= 2
    }

    /// Nothing but no-break spaces and blanks.
    fileprivate func isNoBreakBlank(from start: Int) -> Bool {
        var place = start
        while place < count {
            guard isBlankOrEnd(at: place) else { return false }
            place += self[place] == 0xC2 ? 2 : 1
        }
        return true
    }

    /// One of «–», «—», «―» and a blank.
    fileprivate func isDash(at place: Int) -> Bool {
        place + 2 < count && self[place] == 0xE2 && self[place + 1] == 0x80
            && (0x93...0x95).contains(self[place + 2]) && isBlankOrEnd(at: place + 3)
    }

    /// A vertical or a corner of box drawing, U+2502, U+2503 or U+250C to U+257F.
    fileprivate func isTableFrame(at place: Int) -> Bool {
        guard place + 2 < count else { return false }
        return switch (self[place + 1], self[place + 2]) {
        case (0x94, 0x82...0x83), (0x94, 0x8C...0xBF), (0x95, _): true
        default: false
        }
    }

    /// A word of letters and hyphens that begins with a capital, a colon and a blank.
    fileprivate func isLabel(at start: Int) -> Bool {
        guard startsWithCapital(at: start) else { return false }
        var place = start
        while place < count, self[place] >= 0x80 || self[place] == 0x2D || isLatin(at: place) {
            place += 1
            // No word is longer than this many bytes.
            guard place - start <= 64 else { return false }
        }
        return place < count && self[place] == 0x3A && isBlankOrEnd(at: place + 1)
    }

    private func startsWithCapital(at place: Int) -> Bool {
        let byte = self[place]
        if byte == 0xD0, place + 1 < count { return self[place + 1] < 0xB0 }
        return byte &- 0x41 < 26
    }

    /// A sign "@" and a letter.
    fileprivate func isTag(at start: Int) -> Bool {
        start + 1 < count && self[start] == 0x40 && isLatin(at: start + 1)
    }

    private func isLatin(at place: Int) -> Bool { (self[place] | 0x20) &- 0x61 < 26 }
}
