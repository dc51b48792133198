/// Whether what was set says what its source says, scalar by scalar. Blanks may come and go; a
/// hyphen may come where a line ends, and a mark of quoting where one begins; such a mark may go
/// where the source's line began.
func saysTheSame(_ set: [UInt8], as source: [UInt8], marks: Set<Unicode.Scalar>) -> Bool {
    var source = TextReading(source, marks)
    var set = TextReading(set, marks)
    while true {
        source.skipBlanks()
        set.skipBlanks()
        if source.scalar == nil, set.scalar == nil { return true }
        if source.scalar == set.scalar {
            source.advance()
            set.advance()
        } else if set.isAtMark {
            set.advance()
        } else if set.isAtLastHyphen {
            if source.scalar == "\u{AD}" { source.advance() }
            set.advance()
        } else if source.isAtMark {
            source.advance()
        } else {
            return false
        }
    }
}

private struct TextReading {
    private let scalars: [Unicode.Scalar]
    private let marks: Set<Unicode.Scalar>
    private var place = 0
    /// Nothing but marks and blanks stands before the place on its line.
    private var isAtBeginning = true

    init(_ bytes: [UInt8], _ marks: Set<Unicode.Scalar>) {
        scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        self.marks = marks
    }

    var scalar: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    var isAtMark: Bool { isAtBeginning && scalar.map(marks.contains) ?? false }

    var isAtLastHyphen: Bool {
        guard scalar == "-" else { return false }
        return scalars[(place + 1)...].first { $0 != "\r" } == "\n"
    }

    mutating func skipBlanks() {
        while let blank = scalar, [" ", "\t", "\n", "\r", "\u{A0}"].contains(blank) {
            if blank == "\n" { isAtBeginning = true }
            place += 1
        }
    }

    mutating func advance() {
        let staysAtBeginning = isAtMark || scalar == "\u{C}" || scalar == "\u{FEFF}"
        isAtBeginning = isAtBeginning && staysAtBeginning
        place += 1
    }
}
