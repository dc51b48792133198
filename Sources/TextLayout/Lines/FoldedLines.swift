/// Preformatted text: its own lines, tabs at every eighth cell, long lines folded where full.
func foldedLines(of paragraph: Paragraph, _ room: LineRoom) -> [LaidOutLine] {
    let bytes = paragraph.text.utf8.span
    let lookup = scalarLookup
    var lines: [LaidOutLine] = []
    var line = foldedLine(0, room, isFirst: true)
    var place = 0
    while place < bytes.count {
        let scalar = bytes.scalar(at: place)
        let cluster = MeasuredCluster(
            in: bytes, from: place, to: bytes.count, paragraph.widths, lookup)
        if lookup[scalar.value].line.isNewline {
            lines.append(line)
            line = foldedLine(cluster.end, room, isFirst: false)
            place = cluster.end
            continue
        }
        let most = lines.isEmpty ? room.first : room.other
        var cells = cluster.cells
        if scalar.value == 9 { cells = min(tabCells(at: line.width, stops: line.tabWidth), most) }
        if line.width + cells > most, line.width > 0 {
            lines.append(line)
            line = foldedLine(place, room, isFirst: false)
            continue
        }
        line.width += cells > most ? 1 : cells
        line.range = line.range.lowerBound..<cluster.end
        place = cluster.end
    }
    let endsInNewline = !lines.isEmpty && line.range.isEmpty
    if !endsInNewline { lines.append(line) }
    return lines
}

private func foldedLine(_ start: Int, _ room: LineRoom, isFirst: Bool) -> LaidOutLine {
    LaidOutLine(
        range: start..<start, indent: isFirst ? room.firstIndent : room.otherIndent, width: 0,
        tabWidth: 8)
}
