/// The traits of a word as the words on both its sides see it. They differ where spaces at which no
/// line ends make one word of several.
struct WordEnds {
    var first: WordTraits = []
    var last: WordTraits = []
}

/// Reads the words between spaces and says what the glue rules need of each.
struct WordReader {
    private let words: WordList
    /// Nil while the table of short words itself is made.
    private let shortWords: ShortWords?
    private let lookup = scalarLookup
    /// The word's scalars, marks and unseen ones left out, and what kind of letter each is.
    private(set) var scalars = InlineArray<28, UInt32>(repeating: 0)
    private(set) var kinds = InlineArray<28, LetterKind>(repeating: .none)
    private var count = 0

    /// Longer words than this are in no list, and only their beginning is looked at.
    private static let mostScalars = 28

    init(_ words: WordList, _ shortWords: ShortWords? = nil) {
        self.words = words
        self.shortWords = shortWords
    }

    /// The traits of the word at a place, told with those of the word before it.
    mutating func ends(
        at start: Int, to end: Int, of bytes: Span<UInt8>, after previous: WordTraits,
        _ word: PlainWord = PlainWord(), remembering memory: inout WordMemory<WordEnds>
    ) -> WordEnds {
        if word.letters > 0, previous.isDisjoint(with: .numeric) {
            if let traits = traitsOfPlainWord(word)
                ?? shortWords?.traits(of: word, at: start, bytes)
            {
                return WordEnds(first: traits, last: traits.forNextWord)
            }
        }
        if end - start == 3, bytes[start] == 0xE2, isDash(bytes.scalar(at: start).value) {
            return WordEnds(first: .dash, last: .dash)
        }
        // A word is what it is by itself, unless the word before it makes it a unit or a part of an
        // abbreviation.
        guard previous.isDisjoint(with: [.numeric, .letterAbbreviation]) else {
            return ends(at: start, to: end, of: bytes, after: previous)
        }
        if let known = memory.value(of: start..<end, in: bytes) { return known }
        let ends = ends(at: start, to: end, of: bytes, after: [])
        memory.remember(ends, of: start..<end, in: bytes)
        return ends
    }

    /// The same, the word's letters read anew.
    mutating func ends(
        at start: Int, to end: Int, of bytes: Span<UInt8>, after previous: WordTraits
    ) -> WordEnds {
        var place = innerSpace(from: start, to: end, of: bytes)
        let first = traits(at: start, to: place, of: bytes, after: previous)
        var last = first.forNextWord
        while place < end {
            let next = place + bytes.scalar(at: place).length
            place = innerSpace(from: next, to: end, of: bytes)
            if place > next {
                last = traits(at: next, to: place, of: bytes, after: last).forNextWord
            }
        }
        return WordEnds(first: first, last: last)
    }

    /// Where the first space stands at which no line ends, or the end: a no-break space, or one before
    /// a slash or another mark that begins no line.
    private func innerSpace(from start: Int, to end: Int, of bytes: Span<UInt8>) -> Int {
        var place = start
        while place < end {
            switch bytes[place] {
            case 0x20: return place
            case 0xC2 where place + 1 < end && bytes[place + 1] == 0xA0: return place
            case 0xE2 where bytes.scalar(at: place).value == 0x202F: return place
            default: place += 1
            }
        }
        return end
    }

    private mutating func traits(
        at start: Int, to end: Int, of bytes: Span<UInt8>, after previous: WordTraits
    ) -> WordTraits {
        guard read(from: start, to: end, of: bytes) else { return traitsOfLongWord }
        guard count > 0 else { return [] }
        let (first, last) = (scalars[0], scalars[count - 1])
        if isDash(first), (0..<count).allSatisfy({ isDash(scalars[$0]) }) { return .dash }

        var traits: WordTraits = []
        // A straight quote opens a word; before a mark it closes one that a stray space parts it from.
        if isCloser(first),
            !isStraightQuote(first) || (0..<count).allSatisfy({ isCloser(scalars[$0]) })
        {
            traits.insert(.startsWithCloser)
        }
        // "–это", a space lost after the dash.
        if count > 1, isLongDash(first), !isDigit(scalars[1]) { traits.insert(.startsWithCloser) }
        if isSign(first) { traits.insert(.startsWithSign) }
        if isCurrency(first), count == 1 { traits.insert(.currencySign) }
        var opened = 0
        while opened < count, isOpener(scalars[opened]) { opened += 1 }
        // Some marks open a quotation before a word and close it after one: "Мост", „Мост“.
        if isOpener(last), opened == count || !isCloserToo(last) {
            traits.insert(.endsInOpener)
        }
        if opened > 0 { traits.insert(.startsWithQuote) }
        let core = coreRange(from: opened)
        guard !core.isEmpty else { return traits.union(words[key(of: 0..<count)]) }
        let head = core.lowerBound
        let tail = core.upperBound..<count
        if !tail.isEmpty, last != 0x2E { traits.insert(.isClosed) }
        switch kinds[head] {
        case .digit: traits.formUnion(traitsOfNumber(core, tail))
        case .upper: traits.insert(.startsWithCapital)
        default: break
        }
        if isSignOfNumber(scalars[head]), core.count > 1, isDigit(scalars[head + 1]) {
            traits.formUnion(traitsOfNumber(core, tail).subtracting(.startsWithThreeDigits))
        }
        if kinds[head].isLetter, tail.isEmpty, endsInGluedNumber(core) {
            traits.insert(.endsInDigit)
        }
        return traits.union(traitsOfWord(core, tail, after: previous))
    }

    /// The traits of a plain word of five letters and more: it is in no list of words that hold without
    /// a number before them, and no abbreviation if it is longer than those.
    private func traitsOfPlainWord(_ word: PlainWord) -> WordTraits? {
        let fewest = word.mark == .stop ? words.mostLettersOfAbbreviation + 1 : 5
        guard word.letters >= fewest else { return nil }
        var traits: WordTraits = word.mark == .comma ? .isClosed : []
        guard word.isCapitalised else { return traits.union(.small) }
        traits.insert(.startsWithCapital)
        if word.mark == .none { traits.insert(.surname) }
        return traits
    }

    /// Decodes a word; false for one too long to be in a list.
    private mutating func read(from start: Int, to end: Int, of bytes: Span<UInt8>) -> Bool {
        count = 0
        var place = start
        while place < end {
            let scalar = bytes.scalar(at: place)
            place += scalar.length
            let properties = lookup[scalar.value]
            let cells = properties.cells
            if cells == .mark || cells == .unseen { continue }
            if count == Self.mostScalars { return false }
            scalars[count] = scalar.value
            kinds[count] = properties.letter
            count += 1
        }
        return true
    }

    private var traitsOfLongWord: WordTraits {
        kinds[0] == .upper ? .startsWithCapital : []
    }

    /// The letters and digits between the marks at both ends.
    private func coreRange(from start: Int) -> Range<Int> {
        var end = count
        while end > start, isCloser(scalars[end - 1]) || isOpener(scalars[end - 1]) { end -= 1 }
        return start..<end
    }

    private func key(of range: Range<Int>) -> WordKey {
        var key = WordKey()
        for place in range { key.add(scalars[place]) }
        return key
    }

    /// "года.23": a sentence and the number that begins the next one, the space between them lost.
    private func endsInGluedNumber(_ core: Range<Int>) -> Bool {
        var place = core.upperBound
        while place > core.lowerBound, isDigit(scalars[place - 1]) { place -= 1 }
        return place < core.upperBound && place > core.lowerBound && scalars[place - 1] == 0x2E
    }

    private func traitsOfNumber(_ core: Range<Int>, _ tail: Range<Int>) -> WordTraits {
        var traits: WordTraits = .startsWithDigit
        let digits = core.prefix { isDigit(scalars[$0]) }.count
        if digits == 3 { traits.insert(.startsWithThreeDigits) }
        let hyphens = core.count { isHyphen(scalars[$0]) }
        if hyphens > 1, core.allSatisfy({ isHyphen(scalars[$0]) || isDigit(scalars[$0]) }) {
            traits.insert(.startsWithPhone)
        }
        if scalars[core.lowerBound] == 0x2B, core.count <= 4, tail.isEmpty {
            traits.insert(.countryCode)
        }
        let isBracketed = tail.count == 1 && mark(tail) == 0x29 && core.lowerBound > 0
        let isOrdinal = words.numbersTakeStops && tail.count == 1 && mark(tail) == 0x2E
        if isDigit(scalars[core.upperBound - 1]), tail.isEmpty || isBracketed || isOrdinal {
            traits.insert(.endsInDigit)
        }
        let rest = core.dropFirst(digits)
        if let mark = rest.first, isHyphen(scalars[mark]), rest.count <= 4,
            rest.dropFirst().allSatisfy({ kinds[$0] == .lower })
        {
            traits.insert(.ordinal)
        }
        return traits
    }

    /// Traits that letters have, by lists and by shape.
    private func traitsOfWord(
        _ core: Range<Int>, _ tail: Range<Int>, after previous: WordTraits
    ) -> WordTraits {
        let hasStop = mark(tail) == 0x2E
        let isNumbered = !previous.isDisjoint(with: .numeric)
        var (capitals, letters) = (0, 0)
        for place in core {
            if kinds[place] == .upper { capitals += 1 }
            if kinds[place].isLetter { letters += 1 }
        }
        var traits = traitsOfShape(core, tail, capitals: capitals, letters: letters)
        // Only short words, abbreviations and words after numbers are in the lists.
        guard core.count <= 4 || hasStop || isNumbered || capitals > 1 else {
            return traits
        }
        var key = key(of: core)
        var listed = words[key]
        let isLink = listed.contains(.stays)
        if !tail.isEmpty { listed.formIntersection([.leans, .unit, .magnitude, .month]) }
        if hasStop {
            key.add(0x2E)
            listed.formUnion(words[key])
        }
        if let slash = core.first(where: { scalars[$0] == 0x2F }), isNumbered {
            // "т/га" counts what "т" counts.
            let measured = words[self.key(of: core.lowerBound..<slash)]
            listed.formUnion(measured.intersection(.unit))
        }
        // "б)" is an item of a list.
        let isItem = mark(tail) == 0x29 && core.count == 1
        if core.lowerBound > 0 || capitals > 0 || isItem { listed.subtract(.leans) }
        // "sa Maria" has no business form.
        if capitals == 0, letters == core.count { listed.subtract(.title) }
        // "С." before a surname is no village, "В." after a number no century, "км" after a
        // number no word to begin with.
        if traits.contains(.initial) { listed.subtract([.heralds, .heraldsNumber, .unit]) }
        let isUnit = isNumbered && listed.contains(.unit)
        if isUnit {
            listed.subtract([.heralds, .initial, .stays])
            traits.subtract(.letterAbbreviation)
        }
        if isUnit || listed.contains(.leans) { traits.subtract(.staysSoftly) }
        traits.formUnion(listed)
        if previous.contains(.letterAbbreviation), traits.contains(.letterAbbreviation) {
            traits.subtract([.heralds, .heraldsNumber])
        }
        // "и, если" may end a line, though it had better not.
        if mark(tail) == 0x2C, core.count == 1, isLink { traits.insert(.staysSoftly) }
        return traits
    }
}

extension LetterKind {
    /// A letter of any case.
    var isLetter: Bool { self == .lower || self == .upper || self == .uncased }
}
