/// Adds the places inside words where a hyphen may be added, each as the end of a segment.
///
/// Left whole are words with soft hyphens (theirs come first), web and mail addresses, and whatever has
/// digits, stops or other marks between its letters.
func hyphenating(
    _ segments: [Segment], of bytes: Span<UInt8>, _ widths: WidthModel, by hyphenator: Hyphenator,
    remembering memory: inout WordMemory<UInt64>
) -> [Segment] {
    var parts: [Segment] = []
    parts.reserveCapacity(segments.count * 3)
    var beginsSentence = true
    var previous = Ending(isForced: true)
    var previousEnd = 0
    for segment in segments {
        let isSplit = previous.addsHyphen || segment.ending.addsHyphen
        let isJoined = segment.start == previousEnd && !previous.isForced && segment.start > 0
        if !isSplit, !segment.ending.isInAddress, segment.cells >= Word.fewestLetters,
            let word = Word(in: segment, of: bytes, hyphenator.language)
        {
            var price = LinePrices.free
            if word.isCapitalised, !beginsSentence { price += LinePrices.hyphenInName }
            if isJoined || word.endsInHyphen { price += LinePrices.hyphenInCompound }
            if !isJoined || !touchesNumber(segment.start, of: bytes) {
                let known = memory.value(of: word.range, in: bytes)
                let points = known ?? hyphenator.points(in: bytes, word.range)
                if known == nil { memory.remember(points, of: word.range, in: bytes) }
                split(segment, word, at: points, price, of: bytes, widths, into: &parts)
            } else {
                parts.append(segment)
            }
        } else {
            parts.append(segment)
        }
        previous = segment.ending
        previousEnd = segment.end
        beginsSentence =
            previous.isForced
            || (segment.word.letters > 0
                ? segment.word.mark == .stop : endsSentence(segment, of: bytes))
    }
    return parts
}

/// Whether a hyphen or dash before a place follows a digit: "20-летний" stays whole.
private func touchesNumber(_ place: Int, of bytes: Span<UInt8>) -> Bool {
    let mark = bytes.start(ofScalarBefore: place)
    return scalarLookup[bytes.lastScalar(before: mark)].letter == .digit
}

/// Whether a full stop or its like stands at a segment's end, closing marks after it left out.
private func endsSentence(_ segment: Segment, of bytes: Span<UInt8>) -> Bool {
    var place = segment.end
    while place > segment.start {
        let scalar = bytes.lastScalar(before: place)
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026: return true
        case _ where isCloser(scalar): place = bytes.start(ofScalarBefore: place)
        default: return false
        }
    }
    return false
}

/// Appends the parts of a segment whose word may be parted at some points.
private func split(
    _ segment: Segment, _ word: Word, at points: UInt64, _ price: Int32, of bytes: Span<UInt8>,
    _ widths: WidthModel, into parts: inout [Segment]
) {
    var points = points
    var open = segment
    let ruler = WordRuler(word, segment, widths)
    while points != 0 {
        let letter = points.trailingZeroBitCount
        points &= points - 1
        let (place, cells) = ruler.place(ofLetter: letter, in: bytes)
        guard place > open.start, place < segment.end else { continue }
        var price = price
        if letter <= 2 { price += LinePrices.shortHead }
        if word.letters - letter <= 2 { price += LinePrices.shortTail }
        open.end = place
        open.cellsAfter = cells
        open.ending = Ending(
            price: price, isPlain: false, addsHyphen: true)
        parts.append(open)
        open.start = place
        open.cellsBefore = cells
    }
    open.end = segment.end
    open.cellsAfter = segment.cellsAfter
    open.ending = segment.ending
    parts.append(open)
}

/// The letters of a segment that is one word, with marks before and after it or without.
private struct Word {
    let range: Range<Int>
    /// Its scalars; marks on letters count as well.
    let letters: Int
    /// What each scalar is written in, where that is the same for all: one or two bytes.
    let stride: Int?
    let endsInHyphen: Bool
    let isCapitalised: Bool

    /// Two on either side of a hyphen.
    static let fewestLetters = 4
    /// Marks before a word: a quotation in a quotation in brackets.
    private static let mostOpeners = 4

    init?(in segment: Segment, of bytes: Span<UInt8>, _ language: Language) {
        if segment.word.letters > 0 {
            let letters = Int(segment.word.letters)
            guard letters >= Self.fewestLetters else { return nil }
            range = segment.start..<segment.start + letters * 2
            self.letters = letters
            stride = 2
            endsInHyphen = false
            isCapitalised = segment.word.isCapitalised
            return
        }
        guard let start = Self.start(in: segment, of: bytes) else { return nil }
        let cyrillic = min(bytes.endOfCyrillicLetters(from: start), segment.end)
        var place = cyrillic
        var letters = (cyrillic - start) / 2
        var stride: Int? = 2
        if cyrillic == start {
            place = min(bytes.endOfLatinLetters(from: start), segment.end)
            letters = place - start
            stride = 1
        }
        var endsInHyphen = false
        var last = place
        while place < segment.end {
            let scalar = bytes.scalar(at: place)
            let isApostrophe = [0x27, 0x2019, 0x2BC].contains(scalar.value)
            if Self.isLetter(scalar.value)
                || isApostrophe && language.hasApostrophes
                    && place + scalar.length < segment.end
                    && Self.isLetter(bytes.scalar(at: place + scalar.length).value)
            {
                // A letter after a closing mark: a domain, a number, a formula.
                guard place == last else { return nil }
                stride = nil
                letters += 1
                last = place + scalar.length
            } else {
                endsInHyphen = isDash(scalar.value) || scalar.value == 0x2010
                guard isCloser(scalar.value) || endsInHyphen else { return nil }
            }
            place += scalar.length
        }
        guard letters >= Self.fewestLetters else { return nil }
        range = start..<last
        self.letters = letters
        self.stride = stride
        self.endsInHyphen = endsInHyphen
        let first = bytes.scalar(at: start).value
        isCapitalised = scalarLookup[first].letter == .upper
    }

    /// Where the first letter stands, if only opening marks stand before it.
    private static func start(in segment: Segment, of bytes: Span<UInt8>) -> Int? {
        var place = segment.start
        for _ in 0...mostOpeners where place < segment.end {
            let scalar = bytes.scalar(at: place)
            if isLetter(scalar.value) { return place }
            guard isOpener(scalar.value) else { return nil }
            place += scalar.length
        }
        return nil
    }

    /// A letter or a mark on one.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        let properties = scalarLookup[scalar]
        switch properties.letter {
        case .lower, .upper, .uncased: return true
        case .digit, .space: return false
        case .none: return properties.cells == .mark
        }
    }
}

extension Language {
    /// The apostrophe is a sign of its spelling, inside words.
    fileprivate var hasApostrophes: Bool { self == .ukrainian || self == .belarusian }
}

/// Tells where the letters of a word stand, in bytes and in cells.
private struct WordRuler {
    private let word: Word
    private let cellsBefore: Int
    private let start: Int
    private let widths: WidthModel

    init(_ word: Word, _ segment: Segment, _ widths: WidthModel) {
        self.word = word
        self.widths = widths
        start = segment.start
        cellsBefore = segment.cellsBefore
    }

    /// The offset of a scalar of the word, and the cells before it from the paragraph's beginning.
    func place(ofLetter letter: Int, in bytes: Span<UInt8>) -> (place: Int, cells: Int) {
        if let stride = word.stride, word.range.lowerBound == start, !widths.ambiguousIsWide {
            return (start + letter * stride, cellsBefore + letter)
        }
        var place = word.range.lowerBound
        for _ in 0..<letter where place < word.range.upperBound {
            place += bytes.scalar(at: place).length
        }
        var cells = cellsBefore
        var cluster = start
        while cluster < place {
            let measured = MeasuredCluster(
                in: bytes, from: cluster, to: place, widths, scalarLookup)
            cells += measured.cells
            cluster = measured.end
        }
        return (place, cells)
    }
}
