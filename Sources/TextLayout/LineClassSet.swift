/// Line classes as one word, so that a rule's left or right side is tested at once.
struct LineClassSet: ExpressibleByArrayLiteral, Sendable {
    private let bits: UInt64

    init(arrayLiteral classes: LineClass...) {
        bits = classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    private init(bits: UInt64) {
        self.bits = bits
    }

    @inline(__always)
    func contains(_ line: LineClass) -> Bool {
        bits >> UInt64(line.rawValue) & 1 != 0
    }

    func union(_ other: LineClassSet) -> LineClassSet {
        LineClassSet(bits: bits | other.bits)
    }
}

extension LineClassSet {
    static let newlines: LineClassSet = [.BK, .CR, .LF, .NL]
    static let marks: LineClassSet = [.CM, .ZWJ]
    static let letters: LineClassSet = [
        .AL, .HL, .dottedCircle, .unassignedLetterlikePictograph,
    ]
    static let unassignedPictographs: LineClassSet = [
        .unassignedPictograph, .unassignedLetterlikePictograph,
    ]
    static let ideographs: LineClassSet = [.ID, .EB, .EM, .unassignedPictograph]
    static let quotes: LineClassSet = [.QU, .initialQU, .finalQU]
    static let hyphens: LineClassSet = [.HY, .HH]
    static let hangul: LineClassSet = [.JL, .JV, .JT, .H2, .H3]
    static let aksaras: LineClassSet = [.AK, .AS, .dottedCircle]
}
