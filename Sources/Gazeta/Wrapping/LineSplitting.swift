/// A line, or a part of one that is too long to be held whole.
struct LinePart {
    /// Without the line end.
    let bytes: ArraySlice<UInt8>
    /// The line begins here.
    let isBeginning: Bool
    /// The line ends here.
    let isEnd: Bool
    /// It ended as DOS has it, in a carriage return and a line feed.
    let endsInReturn: Bool
}

/// Cuts text that comes piece by piece into lines; no more than one line and one piece is held.
///
/// A line ends in a line feed, or in carriage returns and a line feed. Lines are given in parts of
/// at most `longestPart` bytes, cut between scalars, wherever the pieces of the input end.
struct LineSplitting {
    private var text: [UInt8] = []
    /// What stands before it has been given.
    private var place = 0
    /// No line feed stands between `place` and it.
    private var searched = 0
    private var isInsideLine = false

    /// In bytes.
    static let longestPart = 1 << 16

    /// Adds a piece of valid UTF-8.
    mutating func add(_ piece: [UInt8]) {
        if place == text.count {
            text = piece
        } else {
            text.removeSubrange(..<place)
            text += piece
        }
        searched -= place
        place = 0
    }

    /// The next part that is complete.
    mutating func next() -> LinePart? {
        let limit = min(text.count, place + Self.longestPart)
        if let end = lineFeed(before: limit) {
            var last = end
            while last > place, text[last - 1] == 0x0D { last -= 1 }
            return part(upTo: last, endsLine: true, endsInReturn: last < end, next: end + 1)
        }
        guard text.count > limit else { return nil }
        let cut = cut(before: limit)
        return part(upTo: cut, endsLine: false, endsInReturn: false, next: cut)
    }

    /// What is left at the end of the input, after every other part.
    mutating func finish() -> LinePart? {
        guard place < text.count || isInsideLine else { return nil }
        return part(upTo: text.count, endsLine: true, endsInReturn: false, next: text.count)
    }

    private mutating func lineFeed(before limit: Int) -> Int? {
        searched = lineFeed(from: max(searched, place), before: limit)
        return searched < limit ? searched : nil
    }

    private func lineFeed(from start: Int, before limit: Int) -> Int {
        let bytes = text.span
        var candidate = start
        while candidate < limit, bytes[candidate] != 0x0A { candidate += 1 }
        return candidate
    }

    /// A place between two scalars, and not between a carriage return and its line feed.
    private func cut(before limit: Int) -> Int {
        var cut = limit
        while cut > limit - 4, text[cut] & 0xC0 == 0x80 || text[cut - 1] == 0x0D { cut -= 1 }
        return cut
    }

    private mutating func part(
        upTo end: Int, endsLine: Bool, endsInReturn: Bool, next: Int
    ) -> LinePart {
        let part = LinePart(
            bytes: text[place..<end], isBeginning: !isInsideLine, isEnd: endsLine,
            endsInReturn: endsInReturn)
        isInsideLine = !endsLine
        place = next
        searched = max(searched, next)
        return part
    }
}
