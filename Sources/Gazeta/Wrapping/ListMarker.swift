/// What a list item begins with: "•", "1.", "а)", "(2)".
struct ListMarker: Equatable {
    enum Style: Equatable {
        /// The first byte tells bullets apart.
        case bullet(UInt8)
        /// The last byte tells "1." from "1)".
        case number(closing: UInt8)
        case letter
    }

    let style: Style
    /// "1.", "0)", "а)": a list that begins.
    let isFirst: Bool
    /// Bytes of the marker, the blanks after it not included.
    let length: Int
    let cells: Int

    /// A plus may be a sum, and a number or a letter may end a sentence: they need more than a place
    /// at a line's beginning to be taken for markers inside a paragraph.
    var isDoubtful: Bool {
        switch style {
        case .bullet(let sign): sign == 0x2B
        case .number, .letter: !isFirst
        }
    }

    /// The marker that begins at a place of a line.
    init?(in line: Span<UInt8>, at start: Int) {
        guard start < line.count else { return nil }
        if let bullet = Self.bullet(in: line, at: start) {
            self = bullet
        } else if let numeral = Self.numeral(in: line, at: start) {
            self = numeral
        } else {
            return nil
        }
    }

    private init(style: Style, isFirst: Bool, length: Int, cells: Int) {
        self.style = style
        self.isFirst = isFirst
        self.length = length
        self.cells = cells
    }

    private static let typedBullets: [UInt8] = Array("-*+".utf8)
    /// Each is a bullet even where no blank follows.
    private static let printedBullets = ["•", "◦", "‣", "▪", "▫", "●", "○", "■", "□"].map {
        Array($0.utf8)
    }

    private static func bullet(in line: Span<UInt8>, at start: Int) -> ListMarker? {
        let first = line[start]
        if typedBullets.contains(first), line.isBlankOrEnd(at: start + 1) {
            return ListMarker(style: .bullet(first), isFirst: true, length: 1, cells: 1)
        }
        guard first == 0xE2, printedBullets.contains(where: { line.holds($0, at: start) }) else {
            return nil
        }
        return ListMarker(style: .bullet(first), isFirst: true, length: 3, cells: 1)
    }

    /// More digits make a year, not a marker.
    private static let mostDigits = 3

    /// "1." "12)" "1.2." "(3)" "а)" "(b)", a blank behind them.
    private static func numeral(in line: Span<UInt8>, at start: Int) -> ListMarker? {
        let isEnclosed = line[start] == 0x28
        let first = start + (isEnclosed ? 1 : 0)
        guard first < line.count else { return nil }
        var place = first
        var letterBytes = 0
        if line[place] &- 0x30 < 10 {
            place = line.numberEnd(from: place, mostDigits: mostDigits)
        } else {
            letterBytes = line.letterLength(at: place)
            place += letterBytes
        }
        guard place > first, place < line.count, line.isBlankOrEnd(at: place + 1) else {
            return nil
        }
        let closing = line[place]
        let isClosed = closing == 0x29 || closing == 0x2E && !isEnclosed && letterBytes == 0
        guard isClosed else { return nil }
        let isFirst = line.isFirstNumeral(from: first, to: place)
        let length = place + 1 - start
        return ListMarker(
            style: letterBytes > 0 ? .letter : .number(closing: closing), isFirst: isFirst,
            length: length, cells: letterBytes == 2 ? length - 1 : length)
    }
}

extension Span where Element == UInt8 {
    /// A space, a tab or a no-break space, or the end of the line.
    func isBlankOrEnd(at place: Int) -> Bool {
        guard place < count else { return true }
        let byte = self[place]
        return byte == 0x20 || byte == 0x09 || byte == 0x0D
            || byte == 0xC2 && place + 1 < count && self[place + 1] == 0xA0
    }

    func holds(_ bytes: [UInt8], at place: Int) -> Bool {
        guard place + bytes.count <= count else { return false }
        for index in bytes.indices where self[place + index] != bytes[index] { return false }
        return true
    }

    /// Where a number such as "12" or "1.2.3" ends; the place itself where one part is too long.
    fileprivate func numberEnd(from start: Int, mostDigits: Int) -> Int {
        var place = start
        while true {
            let part = place
            while place < count, self[place] &- 0x30 < 10, place - part <= mostDigits { place += 1 }
            if place - part > mostDigits { return start }
            let goesOn = place + 1 < count && self[place] == 0x2E && self[place + 1] &- 0x30 < 10
            guard goesOn, place - start < 4 * mostDigits else { return place }
            place += 1
        }
    }

    /// Bytes of the small or capital letter at a place, Latin or Cyrillic; none where there is none.
    fileprivate func letterLength(at place: Int) -> Int {
        let byte = self[place]
        if (byte | 0x20) &- 0x61 < 26 { return 1 }
        return byte & 0xFC == 0xD0 && place + 1 < count ? 2 : 0
    }

    /// "0", "1", "a" or "а".
    fileprivate func isFirstNumeral(from start: Int, to end: Int) -> Bool {
        switch end - start {
        case 1: [0x30, 0x31, 0x41, 0x61].contains(self[start])
        case 2: self[start] == 0xD0 && [0x90, 0xB0].contains(self[start + 1])
        default: false
        }
    }
}
