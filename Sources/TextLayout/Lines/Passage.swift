/// The cells that lines have for text.
struct LineRoom: Hashable {
    let firstIndent: Int
    let otherIndent: Int
    let first: Int
    let other: Int

    init(measure: Int, manner: Manner) {
        // No text is wider; sums of cells stay small.
        let measure = min(max(1, measure), 1 << 40)
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

    /// Cells that a line between two places leaves empty; negative where it is too wide.
    @inline(__always)
    func slack(from start: LineEnd, to end: LineEnd) -> Int { start.reach - end.end }

    /// Cells of the text between two places, without an added hyphen.
    func cells(from start: LineEnd, to end: LineEnd) -> Int {
        segments[end.segment].cellsAfter - segments[start.segment + 1].cellsBefore
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

    /// The place at which the last word begins.
    func placeBeforeLastWord(among places: [LineEnd]) -> Int {
        var place = places.count - 1
        repeat { place -= 1 } while place > 0 && isJoined(at: places[place])
        return max(0, place)
    }
}
