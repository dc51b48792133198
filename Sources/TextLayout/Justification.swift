/// Spreads a line's empty cells over its gaps, unless that would tear holes.
func justify(_ line: inout LaidOutLine, to room: Int, of paragraph: Paragraph) {
    let slack = room - line.width
    guard slack > 0 else { return }
    let gaps = paragraph.gapCount(in: line.range)
    guard slack <= gaps * LinePrices.mostStretch else { return }
    line.stretch = slack
    line.width = room
}
