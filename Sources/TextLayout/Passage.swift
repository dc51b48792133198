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
    @inline(__always)
    func cells(from segment: Int) -> Int { segment == 0 ? first : other }
    func indent(from segment: Int) -> Int { segment == 0 ? firstIndent : otherIndent }
}

/// The segments between two forced line ends, to be set as one.
struct Passage {
    let segments: [Segment]
    let range: Range<Int>
    let room: LineRoom
    let manner: Manner

    var isJustified: Bool { manner.justified && manner.role == .body }

    /// Cells that a line between two places leaves empty; negative where it is too wide. A mark that
    /// hangs in the margin takes none.
    func slack(from start: LineEnd, to end: LineEnd) -> Int {
        reach(from: start) - self.end(of: end)
    }

    /// Cells from the paragraph's beginning to where a line is full that begins at a place.
    @inline(__always)
    func reach(from start: LineEnd) -> Int {
        start.cellsBefore + room.cells(from: start.segment + 1)
    }

    /// Cells from the paragraph's beginning to the end of a line that ends at a place: its hyphen
    /// counts, a mark that hangs does not.
    @inline(__always)
    func end(of place: LineEnd) -> Int {
        place.cellsAfter + (place.addsHyphen ? 1 : 0) - (place.hangs ? 1 : 0)
    }

    /// How many gaps of a line between two places grow when it is justified.
    @inline(__always)
    func gaps(from start: LineEnd, to end: LineEnd) -> Int {
        Int(end.gaps &- start.gaps) - (start.hasGap ? 1 : 0)
    }

    /// Where the text of a line begins that begins at a place, in bytes.
    func offset(from start: LineEnd) -> Int { segments[start.segment + 1].start }

    /// No space stands at a place, only a hyphen of the text's own or an added one.
    func isJoined(at place: LineEnd) -> Bool {
        let (last, next) = (place.segment, place.segment + 1)
        guard last >= range.lowerBound, next < range.upperBound else { return false }
        return place.addsHyphen || segments[last].end == segments[next].start
    }
}
