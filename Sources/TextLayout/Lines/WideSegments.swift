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

/// Full lines of a segment, then what is left; spaces at a cut stand in neither.
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
    var cells = segment.cellsBefore
    while place < segment.end {
        let cluster = MeasuredCluster(
            in: bytes, from: place, to: segment.end, paragraph.widths, lookup)
        // A mark on a space is something to show.
        if cluster.end == place + 1, bytes[place] == 0x20 || bytes[place] == 0x09 {
            cells += cluster.cells
            place = cluster.end
            continue
        }
        let after = cells + cluster.cells
        let most = room.cells(from: pieces.count)
        if piece.end == piece.start {
            piece.start = place
            piece.cellsBefore = cells
        } else if after - piece.cellsBefore > most {
            pieces.append(piece)
            piece.start = place
            piece.cellsBefore = cells
        }
        piece.end = cluster.end
        piece.cellsAfter = after
        if cluster.cells > room.cells(from: pieces.count) {
            // A stand-in of one cell is drawn for a cluster that no line can hold.
            piece.cellsBefore = piece.cellsAfter - 1
        }
        cells = after
        place = cluster.end
    }
    piece.ending = segment.ending
    pieces.append(piece)
}
