/// A paragraph whose lines are still coming: its text, and the shape they had.
struct GrowingParagraph {
    /// The lines joined, one space where they had blanks or line ends, none inside a word.
    private(set) var text: [UInt8] = []
    /// Marks and blanks that every line begins with.
    let prefix: [UInt8]
    let shape: LinePrefix
    let opening: LineReading.Opening
    /// Cells before the first line, the prefix not counted.
    let firstIndent: Int
    /// Cells before the lines after it; nil as long as there is one line.
    private(set) var bodyIndent: Int?
    /// The cell at which the text of the first line begins, a list's marker behind it.
    let contentColumn: Int
    /// What the last line took, and the widest of all, in cells.
    private(set) var lastCells: Int
    private(set) var widestCells: Int
    /// Its first lines are written already.
    private(set) var isBegun = false

    private var owesSpace = false

    /// A paragraph that begins with this part of a line.
    init(_ line: Span<UInt8>, _ reading: LineReading) {
        shape = reading.prefix
        prefix = line.bytes(0..<reading.prefix.length)
        opening = reading.opening
        firstIndent = reading.indent
        contentColumn =
            if case .item(let marker) = reading.opening {
                reading.contentColumn(after: marker, in: line)
            } else { reading.indent }
        lastCells = reading.cells
        widestCells = reading.cells
        append(line, from: reading.textStart)
    }

    /// The cell at which its text begins, but for an indented first line.
    var textColumn: Int {
        if case .item = opening { contentColumn } else { bodyIndent ?? firstIndent }
    }

    /// What the text begins with as long as that is not written: a list's marker or a dash, and one
    /// space that never grows.
    var lead: Lead? {
        let lead: Lead
        switch opening {
        case .item(let marker): lead = Lead(length: marker.length + 1, cells: marker.cells + 1)
        case .dash: lead = Lead(length: 4, cells: 2)
        default: return nil
        }
        guard !isBegun, text.count > lead.length, text[lead.length - 1] == 0x20 else { return nil }
        return lead
    }

    /// In bytes and in cells.
    struct Lead {
        let length: Int
        let cells: Int
    }

    /// Takes one more line.
    mutating func join(_ line: Span<UInt8>, _ reading: LineReading) {
        bodyIndent = bodyIndent ?? reading.indent
        lastCells = reading.cells
        widestCells = max(widestCells, reading.cells)
        owesSpace = owesSpace || !LineJoint(text, line, from: reading.textStart).isInsideWord
        append(line, from: reading.textStart)
    }

    /// Takes one more part of the last line.
    mutating func append(_ line: Span<UInt8>, from start: Int = 0) {
        var place = start
        while place < line.count {
            let run = place
            place = line.evenRunEnd(from: place)
            if place > run {
                if owesSpace, !text.isEmpty { text.append(0x20) }
                owesSpace = false
                line.append(run..<place, to: &text)
            } else {
                owesSpace = true
                place += 1
            }
        }
    }

    /// Leaves the text from a place on, to be set as the lines that follow.
    mutating func dropBeginning(_ place: Int) {
        isBegun = true
        text.removeSubrange(..<min(max(0, place), text.count))
    }
}

extension Span where Element == UInt8 {
    func bytes(_ range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        append(range, to: &bytes)
        return bytes
    }

    func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    /// Where text ends that has single spaces only, none of them at its end.
    fileprivate func evenRunEnd(from start: Int) -> Int {
        var place = start
        while place < count {
            let byte = self[place]
            if byte <= 0x20 {
                if byte == 0x20 {
                    guard place > start, place + 1 < count, !isSpace(self[place + 1]) else { break }
                } else if isSpace(byte) {
                    break
                }
            }
            place += 1
        }
        return place
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
