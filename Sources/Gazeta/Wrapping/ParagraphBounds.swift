/// Whether a line goes on with the paragraph before it.
///
/// In doubt it does not: what was kept apart can still be joined by hand, what was joined can no
/// longer be told apart.
extension GrowingParagraph {
    func goesOn(with line: Span<UInt8>, _ reading: LineReading, measure: Int) -> Bool {
        guard shape.isLike(reading.prefix), isInLine(reading),
            !isWhole(before: reading, measure: measure)
        else { return false }
        return switch reading.opening {
        case .text: true
        case .dash: isTornAtDash(line, reading)
        case .label: opening != .label && !line.isTrailer(at: reading.textStart)
        case .item(let marker): isNoItem(marker, reading)
        case .tag, .verbatim, .fence, .signature, .blank: false
        }
    }

    // MARK: Indents

    /// Lines of a paragraph begin where its second line does, and that one where the first does, or
    /// behind a list's marker, or before an indented first line.
    private func isInLine(_ reading: LineReading) -> Bool {
        if let bodyIndent { return reading.indent == bodyIndent }
        if case .item = opening {
            return reading.indent > firstIndent && reading.indent <= contentColumn
        }
        if reading.indent < firstIndent { return !isShort(before: reading) }
        return reading.indent == firstIndent
    }

    /// A line that leaves more than a fourth of the next line's width empty, with the next line's
    /// first word on it, is a heading or the like and not a paragraph's indented beginning.
    private func isShort(before reading: LineReading) -> Bool {
        (lastCells + Self.firstWord) * 4 < reading.cells * 3
    }

    /// Cells that the first word of a line takes together with a space.
    private static let firstWord = 8

    // MARK: Long lines

    /// No hand and no program sets lines longer than this; who does not break lines writes each
    /// paragraph as one.
    private static let longestSetLine = 132

    private func isWhole(before reading: LineReading, measure: Int) -> Bool {
        let longest = max(Self.longestSetLine, measure - shape.cells)
        guard bodyIndent == nil || lastCells > longest else { return false }
        let nextIsLong = reading.cells > longest
        if lastCells > longest { return nextIsLong || lastLetter.endsSentence }
        return nextIsLong && lastCells * 3 < Self.longestSetLine
    }

    // MARK: Dashes

    /// A full line's end tore the dash from the words before it, as other programs do.
    private func isTornAtDash(_ line: Span<UInt8>, _ reading: LineReading) -> Bool {
        let rest = line.wordAfterDash(at: reading.textStart)
        guard lastCells >= Self.shortestFullLine,
            lastCells + 1 + rest.cells > max(widestCells, reading.cells)
        else { return false }
        return switch lastLetter {
        case ",": true
        case ".", ":", ";": false
        case let letter where letter.endsSentence: rest.first?.properties.isLowercase == true
        default: opening != .dash
        }
    }

    /// In cells; shorter lines may end for any reason.
    private static let shortestFullLine = 30

    // MARK: Lists

    private func isNoItem(_ marker: ListMarker, _ reading: LineReading) -> Bool {
        guard marker.isDoubtful, !lastLetter.endsSentence else { return false }
        if case .item(let own) = opening {
            return own.style != marker.style || reading.indent != firstIndent
        }
        return true
    }

    /// The last scalar of the text so far.
    private var lastLetter: Unicode.Scalar {
        let end = String(decoding: text.suffix(4), as: UTF8.self)
        return end.unicodeScalars.last ?? " "
    }
}

extension Unicode.Scalar {
    /// After it a new paragraph may begin.
    fileprivate var endsSentence: Bool {
        switch self {
        case ".", "!", "?", "…", ":", ";", "»", "”", "\"", ")", "]": true
        default: false
        }
    }
}

extension Span where Element == UInt8 {
    /// What follows a dash: its first letter, and the cells of the dash with the first word.
    fileprivate func wordAfterDash(at dash: Int) -> (first: Unicode.Scalar?, cells: Int) {
        var start = dash + 3
        while start < count, isBlankOrEnd(at: start) { start += self[start] == 0xC2 ? 2 : 1 }
        var end = start
        while !isBlankOrEnd(at: end) { end += 1 }
        let word = String(decoding: bytes(start..<end), as: UTF8.self)
        return (word.unicodeScalars.first, 2 + word.unicodeScalars.count)
    }
}
