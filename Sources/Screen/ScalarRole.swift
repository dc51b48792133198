/// What a scalar does on a terminal's screen.
enum ScalarRole {
    /// Has a place of its own and joins no neighbour.
    case plain
    /// May be drawn together with the scalars around it.
    case joining
    /// Is drawn over the scalar before it.
    case mark
    /// A newline or a tab: white between words once it comes to drawing.
    case space
    /// A line or paragraph separator.
    case lineBreak
    /// A place where layout may break a word; never drawn.
    case softHyphen
    /// Could steer the terminal.
    case control
    /// Takes no place and could hide or reorder text.
    case invisible
}

/// What a scalar does on a terminal's screen.
func role(of scalar: Unicode.Scalar) -> ScalarRole {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: .plain
    case 0x370...0x482, 0x48A...0x590: .plain
    case 0x09, 0x0A: .space
    case 0x00...0x1F, 0x7F...0x9F: .control
    case 0xAD: .softHyphen
    case 0x2010...0x2027, 0x2030...0x205F, 0x20A0...0x20CF, 0x2100...0x2CEE, 0x2E00...0x2FFF:
        .plain
    case 0x2028, 0x2029: .lineBreak
    case 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
        0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
        0xE0000...0xE0FFF:
        .invisible
    case 0xFDD0...0xFDEF: .invisible
    // Korean vowels and finals, drawn in the square of the consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: .mark
    case 0x3000...0x3029, 0x3030...0x3098, 0x309B...0xA66E, 0xAC00...0xD7A3, 0xF900...0xFAFF:
        .plain
    case let value where value & 0xFFFE == 0xFFFE: .invisible
    default: roleByCategory(of: scalar)
    }
}

private func roleByCategory(of scalar: Unicode.Scalar) -> ScalarRole {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: .mark
    case .control, .surrogate: .control
    case .format: .joining
    default: .joining
    }
}
