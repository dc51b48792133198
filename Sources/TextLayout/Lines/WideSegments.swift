/// The segments of a paragraph, joined where a manner of setting it lets no line end.
func joining(_ segments: [Segment], unlessFitFor manner: Manner) -> [Segment] {
    let mayHyphenate = manner.hyphenated && manner.role != .heading
    guard !mayHyphenate || !manner.tailoring else { return segments }
    var joined: [Segment] = []
    joined.reserveCapacity(segments.count)
    var isOpen = false
    for segment in segments {
        if isOpen, let last = joined.indices.last {
            joined[last].end = segment.end
            joined[last].cellsAfter = segment.cellsAfter
            joined[last].ending = segment.ending
        } else {
            joined.append(segment)
        }
        let ending = segment.ending
        isOpen = !mayHyphenate && ending.addsHyphen || !manner.tailoring && !ending.isPlain
    }
    return joined
}

/// Segments none of which is wider than a line: those that were are cut between grapheme clusters.
func cutting(_ segments: [Segment], of paragraph: Paragraph, wider room: LineRoom) -> [Segment] {
    guard segments.enumerated().contains(where: { $1.cells > room.cells(from: $0) }) else {
        return segments
    }
    var pieces: [Segment] = []
    pieces.reserveCapacity(segments.count)
    for segment in segments {
        if segment.cells > room.cells(from: pieces.count) {
            cut(segment, of: paragraph, room, into: &pieces)
        } else {
            pieces.append(segment)
        }
    }
    return pieces
}

/// Full lines of a segment, then what is left.
private func cut(
    _ segment: Segment, of paragraph: Paragraph, _ room: LineRoom, into pieces: inout [Segment]
) {
    let bytes = paragraph.text.utf8.span
    let lookup = scalarLookup
    var piece = segment
    piece.end = segment.start
    piece.cellsAfter = segment.cellsBefore
    piece.ending = Ending(price: LinePrices.cut)
    var place = segment.start
    while place < segment.end {
        let cluster = MeasuredCluster(
            in: bytes, from: place, to: segment.end, paragraph.widths, lookup)
        let most = room.cells(from: pieces.count)
        if piece.cells + cluster.cells > most, piece.end > piece.start {
            pieces.append(piece)
            piece.start = place
            piece.cellsBefore = piece.cellsAfter
        }
        piece.end = cluster.end
        piece.cellsAfter += cluster.cells
        if cluster.cells > room.cells(from: pieces.count) {
            // A stand-in of one cell is drawn for a cluster that no line can hold.
            piece.cellsBefore = piece.cellsAfter - 1
        }
        place = cluster.end
    }
    piece.ending = segment.ending
    pieces.append(piece)
}
