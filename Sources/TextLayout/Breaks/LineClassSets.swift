/// Sets of line classes that the rules speak of.
extension LineClass {
    /// A line ends after it whatever follows (LB4, LB5).
    var isNewline: Bool {
        switch self {
        case .BK, .CR, .LF, .NL: true
        default: false
        }
    }

    /// Joins what stands before it (LB9).
    var isMark: Bool {
        switch self {
        case .CM, .ZWJ: true
        default: false
        }
    }

    var isLetter: Bool {
        switch self {
        case .AL, .HL, .dottedCircle, .unassignedLetterlikePictograph: true
        default: false
        }
    }

    var isIdeograph: Bool {
        switch self {
        case .ID, .EB, .EM, .unassignedPictograph: true
        default: false
        }
    }

    var isUnassignedPictograph: Bool {
        switch self {
        case .unassignedPictograph, .unassignedLetterlikePictograph: true
        default: false
        }
    }

    var isHyphen: Bool {
        switch self {
        case .HY, .HH: true
        default: false
        }
    }

    var isHangul: Bool {
        switch self {
        case .JL, .JV, .JT, .H2, .H3: true
        default: false
        }
    }

    /// A letter of the Brahmi family that takes signs (LB28a).
    var isAksara: Bool {
        switch self {
        case .AK, .AS, .dottedCircle: true
        default: false
        }
    }

    /// No line begins with it, spaces before it or not (LB13).
    var isCloser: Bool {
        switch self {
        case .CL, .CP, .EX, .SY: true
        default: false
        }
    }

    /// May be parted from a no-break space (LB12a).
    var mayPrecedeGlue: Bool {
        switch self {
        case .SP, .BA, .HY, .HH: true
        default: false
        }
    }

    /// A quotation mark after it opens (LB15a).
    var mayPrecedeQuotation: Bool {
        switch self {
        case .BK, .CR, .LF, .NL, .OP, .QU, .initialQU, .finalQU, .GL, .SP, .ZW: true
        default: false
        }
    }

    /// A quotation mark before it closes (LB15b).
    var mayFollowQuotation: Bool {
        switch self {
        case .SP, .GL, .WJ, .CL, .QU, .initialQU, .finalQU, .CP, .EX, .IS, .SY, .BK, .CR, .LF, .NL,
            .ZW:
            true
        default: false
        }
    }

    /// A hyphen after it begins a word (LB20a).
    var mayPrecedeWord: Bool {
        switch self {
        case .BK, .CR, .LF, .NL, .SP, .ZW, .CB, .GL: true
        default: false
        }
    }

    /// No line begins with it, unless a space stands before (LB21, LB22).
    var clingsToBefore: Bool {
        switch self {
        case .BA, .HH, .HY, .NS, .IN: true
        default: false
        }
    }

    /// Holds the letter after it (LB23, LB24, LB29).
    var holdsLetter: Bool {
        switch self {
        case .NU, .PR, .PO, .IS: true
        default: false
        }
    }

    /// Holds the digit after it (LB25).
    var holdsNumber: Bool {
        switch self {
        case .PO, .PR, .HY, .IS: true
        default: false
        }
    }
}
