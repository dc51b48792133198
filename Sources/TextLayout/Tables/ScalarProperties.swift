/// What layout knows of one scalar, packed in a word as the generated table holds it.
package struct ScalarProperties: Hashable, Sendable {
    package var bits: UInt32

    package init(bits: UInt32) {
        self.bits = bits
    }

    package init(
        line: LineClass, isEastAsian: Bool, cluster: ClusterClass, conjunct: ConjunctClass,
        isPictograph: Bool, becomesEmoji: Bool, cells: CellKind, letter: LetterKind,
        word: WordClass
    ) {
        bits = UInt32(line.rawValue)
        bits |= isEastAsian ? 1 << 6 : 0
        bits |= UInt32(cluster.rawValue) << 7
        bits |= UInt32(conjunct.rawValue) << 11
        bits |= isPictograph ? 1 << 13 : 0
        bits |= UInt32(cells.rawValue) << 14
        bits |= UInt32(letter.rawValue) << 17
        bits |= UInt32(word.rawValue) << 20
        bits |= becomesEmoji ? 1 << 25 : 0
    }

    package var line: LineClass { LineClass(rawValue: UInt8(bits & 63)) ?? .AL }
    package var isEastAsian: Bool { bits & 1 << 6 != 0 }
    /// `Other` for UAX #29, no pictograph and in no conjunct.
    package var isPlainCluster: Bool { bits & 0x3F80 == 0 }
    package var cluster: ClusterClass { ClusterClass(rawValue: UInt8(bits >> 7 & 15)) ?? .Other }
    package var conjunct: ConjunctClass { ConjunctClass(rawValue: UInt8(bits >> 11 & 3)) ?? .None }
    package var isPictograph: Bool { bits & 1 << 13 != 0 }
    package var cells: CellKind { CellKind(rawValue: UInt8(bits >> 14 & 7)) ?? .narrow }
    package var letter: LetterKind { LetterKind(rawValue: UInt8(bits >> 17 & 7)) ?? .none }
    package var word: WordClass { WordClass(rawValue: UInt8(bits >> 20 & 31)) ?? .Other }
    /// A text by itself that the emoji selector U+FE0F makes an emoji.
    package var becomesEmoji: Bool { bits & 1 << 25 != 0 }
}

/// Line_Break of UAX #14 after rule LB1, with the classes that its later rules take apart.
package enum LineClass: UInt8, CaseIterable, Sendable {
    case AK, AL, AP, AS, B2, BA, BB, BK, CB, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HH, HL, HY
    case ID, IN, IS, JL, JT, JV, LF, NL, NS, NU, OP, PO, PR, QU, RI, SP, SY, VF, VI, WJ, ZW, ZWJ
    /// Quotation marks whose general category says which side they stand on.
    case initialQU, finalQU
    /// U+25CC, which stands for an absent letter.
    case dottedCircle
    /// Code points kept for pictographs to come, ID and AL otherwise.
    case unassignedPictograph, unassignedLetterlikePictograph
}

/// Grapheme_Cluster_Break of UAX #29, by the names of its data file.
package enum ClusterClass: UInt8, CaseIterable, Sendable {
    case Other, CR, LF, Control, Extend, ZWJ, Regional_Indicator, Prepend, SpacingMark
    case L, V, T, LV, LVT
}

/// Indic_Conjunct_Break, by the names of its data file.
package enum ConjunctClass: UInt8, CaseIterable, Sendable {
    case None, Linker, Consonant, Extend
}

/// Word_Break of UAX #29, by the names of its data file.
package enum WordClass: UInt8, CaseIterable, Sendable {
    case Other, CR, LF, Newline, Extend, ZWJ, Format, Regional_Indicator, Katakana
    case Hebrew_Letter, ALetter, Single_Quote, Double_Quote, MidNumLet, MidLetter, MidNum
    case Numeric, ExtendNumLet, WSegSpace
}

/// What a scalar takes on the screen.
package enum CellKind: UInt8, CaseIterable, Sendable {
    case narrow, wide
    /// One cell, or two where the user's setting says so.
    case ambiguous
    /// No cell of its own: drawn over the scalar before it.
    case mark
    /// Never sent to the screen and takes no cell: direction marks, joiners of words, selectors.
    case unseen
    /// A control character, drawn as a stand-in.
    case control
    /// Not a character in this version of Unicode, drawn as a stand-in.
    case unassigned
}

/// What a scalar is in a word.
package enum LetterKind: UInt8, CaseIterable, Sendable {
    case none, upper, lower, uncased, digit, space
}
