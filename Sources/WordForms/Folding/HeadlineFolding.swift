/// A headline without what two spellings of it may differ in: case, ё for е, quotes, dashes,
/// soft hyphens, stress marks and white space. Made for comparing, not for showing.
package func foldedHeadline(_ title: String) -> String {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in title.unicodeScalars {
        if let plain = plainLetter(scalar) {
            if pendingSpace { folded.append(" ") }
            pendingSpace = false
            folded.append(plain)
            continue
        }
        switch Fold(scalar) {
        case .nothing:
            continue
        case .mark(let table):
            guard let base = folded.last, let whole = table[base] else { continue }
            folded.removeLast()
            folded.append(whole)
        case .space:
            pendingSpace = !folded.isEmpty
        case .text(let letters):
            if pendingSpace { folded.append(" ") }
            pendingSpace = false
            folded.append(contentsOf: letters.unicodeScalars)
        }
    }
    return String(folded)
}

/// The letters and digits that nearly all headlines are made of, in lower case: asking Unicode for
/// its properties costs more than all the rest.
private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x430...0x44F: scalar
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20)
    default: nil
    }
}

/// What becomes of one scalar of a headline.
private enum Fold {
    case nothing
    case space
    /// A combining mark that makes another letter of the one before it.
    case mark([Unicode.Scalar: Unicode.Scalar])
    case text(String)

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "ё", "Ё":
            self = .text("е")
        // Romanian with a cedilla is an older way to write the comma below.
        case "ş", "Ş":
            self = .text("ș")
        case "ţ", "Ţ":
            self = .text("ț")
        case "…":
            self = .text("...")
        case "\u{AD}", "\u{300}":
            self = .nothing
        case "\"", "'", "«", "»", "„", "“", "”", "‟", "‘", "’", "‚", "‛", "‹", "›", "`":
            // Dropped, not made one: „outer“ and «inner» nest differently from desk to desk.
            self = .nothing
        default:
            if let table = MarkedLetters.table(of: scalar) {
                self = .mark(table)
            } else if scalar.properties.isWhitespace {
                self = .space
            } else if scalar.properties.isDash || scalar == "−" {
                self = .text("-")
            } else if scalar.properties.isDefaultIgnorableCodePoint {
                self = .nothing
            } else {
                self = .text(scalar.properties.lowercaseMapping)
            }
        }
    }
}
