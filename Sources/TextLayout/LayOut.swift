/// Sets a paragraph to a measure of so many cells: at least one line, none wider than the measure.
public func layOut(
    _ paragraph: Paragraph, measure: Int, manner: Manner = Manner()
) -> [LaidOutLine] {
    let room = LineRoom(measure: measure, manner: manner)
    if manner.role == .preformatted { return foldedLines(of: paragraph, room) }
    var lines: [LaidOutLine] = []
    let segments = cutting(paragraph.segments, of: paragraph, wider: room)
    var start = 0
    while start < segments.count {
        let end = passageEnd(in: segments, from: start)
        let passage = Passage(segments: segments, range: start..<end, room: room, manner: manner)
        let breaks =
            manner.choice == .greedy && manner.role != .heading
            ? greedyBreaks(of: passage) : cheapestBreaks(of: passage)
        fill(passage, brokenAt: breaks, of: paragraph, into: &lines)
        start = end
    }
    return lines
}

/// The cells that lines have for text.
struct LineRoom: Hashable {
    let firstIndent: Int
    let otherIndent: Int
    let first: Int
    let other: Int

    init(measure: Int, manner: Manner) {
        let measure = max(1, measure)
        firstIndent = min(max(0, manner.firstIndent), measure - 1)
        otherIndent = min(max(0, manner.hangingIndent), measure - 1)
        first = measure - firstIndent
        other = measure - otherIndent
    }

    /// The room of a line that begins with this segment of the paragraph.
    func cells(from segment: Int) -> Int { segment == 0 ? first : other }
    func indent(from segment: Int) -> Int { segment == 0 ? firstIndent : otherIndent }
}

/// The segments between two forced line ends, to be set as one.
struct Passage {
    let segments: [Segment]
    let range: Range<Int>
    let room: LineRoom
    let manner: Manner

    /// What a line's end after this segment costs, its emptiness apart.
    func price(after segment: Int) -> Int {
        let ending = segments[segment].ending
        if ending.addsHyphen, manner.role == .heading || !manner.hyphenated {
            return Int(LinePrices.hard)
        }
        if manner.tailoring || ending.price >= LinePrices.cut { return Int(ending.price) }
        return ending.isPlain ? 0 : Int(LinePrices.hard)
    }

    /// A hyphen is left out where a line has no room for it and nothing shorter to end with.
    func addsHyphen(from first: Int, through last: Int, _ cells: Int) -> Bool {
        guard segments[last].ending.addsHyphen, last < range.upperBound - 1 else { return false }
        return last > first || cells < room.cells(from: first)
    }
}

private func passageEnd(in segments: [Segment], from start: Int) -> Int {
    var end = start + 1
    while end < segments.count, !segments[end - 1].ending.isForced { end += 1 }
    return end
}

private func fill(
    _ passage: Passage, brokenAt ends: [Int], of paragraph: Paragraph,
    into lines: inout [LaidOutLine]
) {
    var first = passage.range.lowerBound
    for end in ends {
        let cells = passage.segments[end - 1].cellsAfter - passage.segments[first].cellsBefore
        let addsHyphen = passage.addsHyphen(from: first, through: end - 1, cells)
        var line = LaidOutLine(
            range: passage.segments[first].start..<passage.segments[end - 1].end,
            indent: passage.room.indent(from: first), width: cells + (addsHyphen ? 1 : 0),
            hyphenated: addsHyphen)
        if passage.manner.justified, passage.manner.role == .body, end < passage.range.upperBound {
            justify(&line, to: passage.room.cells(from: first), of: paragraph)
        }
        lines.append(line)
        first = end
    }
}
