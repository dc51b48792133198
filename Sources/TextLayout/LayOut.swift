/// Sets a paragraph to a measure of so many cells: at least one line, none wider than the measure
/// and, where marks may hang, one cell.
///
/// The same paragraph may be set any number of times, at different measures and in different
/// manners: what costs most, measuring it, is done when it is made. Takes time linear in the length
/// of the text.
public func layOut(
    _ paragraph: Paragraph, measure: Int, manner: Manner = Manner()
) -> [LaidOutLine] {
    let room = LineRoom(measure: measure, manner: manner)
    if manner.role == .preformatted { return foldedLines(of: paragraph, room) }
    var lines: [LaidOutLine] = []
    let whole = joining(paragraph.segments, unlessFitFor: manner)
    let segments = cutting(whole, of: paragraph, wider: room)
    var start = 0
    while start < segments.count {
        let end = passageEnd(in: segments, from: start)
        let passage = Passage(segments: segments, range: start..<end, room: room, manner: manner)
        let places = lineEnds(of: passage, in: paragraph.text.utf8.span)
        let breaks =
            manner.choice == .greedy && manner.role != .heading
            ? greedyBreaks(of: passage, at: places) : cheapestBreaks(of: passage, at: places)
        fill(passage, places, brokenAt: breaks, into: &lines)
        start = end
    }
    return lines
}

private func passageEnd(in segments: [Segment], from start: Int) -> Int {
    var end = start + 1
    while end < segments.count, !segments[end - 1].ending.isForced { end += 1 }
    return end
}

private func fill(
    _ passage: Passage, _ places: [LineEnd], brokenAt ends: [Int], into lines: inout [LaidOutLine]
) {
    var start = 0
    for end in ends {
        let (first, last) = (places[start].segment + 1, places[end].segment)
        let slack = passage.slack(from: places[start], to: places[end])
        // A piece as wide as the line has no room for its hyphen.
        let addsHyphen = places[end].addsHyphen && slack >= 0
        var line = LaidOutLine(
            range: passage.segments[first].start..<passage.segments[last].end,
            indent: passage.room.indent(from: first),
            width: places[end].cellsAfter - places[start].cellsBefore + (addsHyphen ? 1 : 0),
            hyphenated: addsHyphen)
        let gaps = passage.gaps(from: places[start], to: places[end])
        if passage.isJustified, end + 1 < places.count, slack > 0,
            slack <= gaps * LinePrices.mostStretch
        {
            line.stretch = slack
            line.width += slack
        }
        lines.append(line)
        start = end
    }
}
