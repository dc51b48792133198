/// Sets a paragraph to a measure of so many cells.
public func layOut(
    _ paragraph: Paragraph, measure: Int, manner: Manner = Manner()
) -> [LaidOutLine] {
    let measure = max(1, measure)
    var lines: [LaidOutLine] = []
    var open: LaidOutLine?
    var cellsAtStart = 0
    for segment in paragraph.segments {
        if let line = open, segment.cellsAfter - cellsAtStart <= measure {
            open = LaidOutLine(
                range: line.range.lowerBound..<segment.end, width: segment.cellsAfter - cellsAtStart
            )
        } else {
            if let line = open { lines.append(line) }
            open = LaidOutLine(
                range: segment.start..<segment.end,
                width: segment.cellsAfter - segment.cellsBefore)
            cellsAtStart = segment.cellsBefore
        }
        if segment.ending.isForced, let line = open {
            lines.append(line)
            open = nil
        }
    }
    if let line = open { lines.append(line) }
    return lines
}
