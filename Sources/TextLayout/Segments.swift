/// Measures a text and cuts it where a line may end.
func segments(of bytes: Span<UInt8>, _ language: Language, _ widths: WidthModel) -> [Segment] {
    let lookup = scalarLookup
    var segments: [Segment] = []
    var clusters = GraphemeClusters()
    var cluster = ClusterCells(widths)
    var cells = 0
    var place = 0
    var segment = Segment(start: 0, end: 0, cellsBefore: 0, cellsAfter: 0, ending: Ending())
    var hasText = false
    var isAfterSpace = false
    while place < bytes.count {
        let scalar = bytes.scalar(at: place)
        let properties = lookup[scalar.value]
        let isNewline = [.LF, .CR, .NL, .BK].contains(properties.line)
        if clusters.begin(at: properties) {
            cells += cluster.cells
            cluster = ClusterCells(widths)
            if isNewline {
                segment.ending.isForced = true
                segments.append(segment)
                place += scalar.length
                if properties.line == .CR, place < bytes.count, bytes[place] == 10 { place += 1 }
                clusters = GraphemeClusters()
                segment = Segment(
                    start: place, end: place, cellsBefore: cells, cellsAfter: cells,
                    ending: Ending())
                hasText = false
                isAfterSpace = false
                continue
            }
            let isSpace = properties.line == .SP || scalar.value == 9
            if !isSpace, isAfterSpace {
                if hasText { segments.append(segment) }
                segment = Segment(
                    start: place, end: place, cellsBefore: cells, cellsAfter: cells,
                    ending: Ending())
            }
            isAfterSpace = isSpace
        }
        cluster.add(scalar.value, scalar.value == 9 ? lookup[32] : properties)
        place += scalar.length
        if !isAfterSpace {
            hasText = true
            segment.end = place
            segment.cellsAfter = cells + cluster.cells
        }
    }
    if hasText || segments.isEmpty { segments.append(segment) }
    return segments
}
