import TextLayout

/// Plain text in, the same text set to a measure out, in a stream: memory stays bounded however
/// long the input, its lines and its paragraphs are.
///
/// A paragraph's lines are joined, set and written with the prefix and the indents they had. What
/// is no prose stays line by line as it is. Where the pieces of the input end makes no difference.
struct ParagraphFilter {
    private var mending = UTF8Mending()
    private var lines = LineSplitting()
    private var typesetter: Typesetter
    private let prefixes: PrefixReading
    private var paragraph: GrowingParagraph?
    private var verbatim = Verbatim.none
    /// The prefix of the text above, and the cell at which it begins.
    private var above: (prefix: LinePrefix, column: Int)?
    private var isBelowBlank = false
    private var block: IndentedBlock?
    /// Whether the line whose parts are coming is written as it is.
    private var copiesLine = false
    /// As the first line of the input ended.
    private var lineEnd: [UInt8]?
    private var isAtStart = true
    private var output: [UInt8] = []

    /// Lines that are none of a paragraph, whatever they look like.
    private enum Verbatim {
        case none
        /// Code, up to the fence that closes it.
        case fenced(Fence, LinePrefix)
        /// Code, as long as lines are as deep as this block's.
        case indented(IndentedBlock)
        /// The rest of a mail's signature, up to a blank line.
        case signature(LinePrefix)
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// A paragraph is set in parts from here on, in bytes.
    static let longestParagraph = 1 << 17
    /// Output is written from here on, in bytes.
    private static let outputPiece = 1 << 16

    /// The patterns of a language are asked for when its first paragraph is met.
    init(
        _ setting: ParagraphSetting, hyphenator: @escaping (Language) -> Hyphenator?
    ) {
        typesetter = Typesetter(setting, hyphenator: hyphenator)
        prefixes =
            setting.prefix.map {
                .named($0, cells: cellWidth(of: String(decoding: $0, as: UTF8.self)))
            } ?? .quotes
    }

    /// Bytes that were no UTF-8 and became U+FFFD.
    var replacedCount: Int { mending.replacedCount }
    /// Where the first of them stands in the input.
    var firstReplacedOffset: Int? { mending.firstReplacedOffset }

    /// Writes what can be said for certain after these bytes.
    mutating func feed<Failure>(
        _ bytes: [UInt8], _ write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        lines.add(mending.mend(bytes))
        try takeLines(write)
        try flush(write)
    }

    /// Writes the rest, at the end of the input.
    mutating func finish<Failure>(
        _ write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        lines.add(mending.finish())
        try takeLines(write)
        if let line = lines.finish() { take(line) }
        endBlock(atBlank: true)
        endParagraph()
        try flush(write)
    }

    private mutating func takeLines<Failure>(
        _ write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        while let line = lines.next() {
            take(line)
            if output.count >= Self.outputPiece { try flush(write) }
        }
    }

    private mutating func flush<Failure>(
        _ write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard !output.isEmpty else { return }
        try write(output)
        output.removeAll(keepingCapacity: true)
    }

    // MARK: Lines

    private mutating func take(_ part: LinePart) {
        if part.isEnd, lineEnd == nil { lineEnd = part.endsInReturn ? [0x0D, 0x0A] : [0x0A] }
        if !part.isBeginning { return takeMore(part) }
        var bytes = part.bytes
        if isAtStart {
            isAtStart = false
            // The mark stays for the programs that look for it, and takes no part in the text.
            if bytes.starts(with: Self.byteOrderMark) {
                output += Self.byteOrderMark
                bytes = bytes.dropFirst(Self.byteOrderMark.count)
            }
        }
        while typesetter.setting.prefix == nil, bytes.first == 0x0C {
            writePageBreak()
            bytes = bytes.dropFirst()
            if bytes.isEmpty, part.isEnd { return }
        }
        begin(bytes, isWhole: part.isEnd)
    }

    /// The first part of a line.
    private mutating func begin(_ bytes: ArraySlice<UInt8>, isWhole: Bool) {
        let reading = LineReading(bytes.span, isWhole: isWhole, prefixes)
        if let reading, isWhole, mayBeHeld(reading) {
            block?.take(bytes, reading)
            if block?.isFull == true { endBlock(atBlank: false) }
            return
        }
        endBlock(atBlank: reading?.opening == .blank)
        set(bytes, reading)
        if isWhole, copiesLine { endCopy() }
        setLongBeginnings()
    }

    private mutating func set(_ bytes: ArraySlice<UInt8>, _ reading: LineReading?) {
        let line = bytes.span
        guard let reading,
            reading.prefix.cells <= prefixes.mostCells(measure: typesetter.setting.measure)
        else { return copy(bytes) }
        if goesOnVerbatim(reading) { return copy(bytes) }
        switch reading.opening {
        case .blank: writeBlank(line, reading)
        case .verbatim: copy(bytes)
        case .fence(let fence):
            if fence.mayOpen { verbatim = .fenced(fence, reading.prefix) }
            copy(bytes)
        case .signature:
            verbatim = .signature(reading.prefix)
            copy(bytes)
        case .text, .dash, .label, .tag, .item:
            let measure = typesetter.setting.measure
            if paragraph?.goesOn(with: line, reading, measure: measure) == true {
                paragraph?.join(line, reading)
            } else if reading.opening == .label, line.isTrailer(at: reading.textStart) {
                return copy(bytes)
            } else {
                endParagraph()
                paragraph = GrowingParagraph(line, reading)
            }
            above = paragraph.map { ($0.shape, $0.textColumn) }
            isBelowBlank = false
        }
    }

    /// Whether a line belongs to the code or the signature it stands in; what ends them is seen to.
    private mutating func goesOnVerbatim(_ reading: LineReading) -> Bool {
        switch verbatim {
        case .none: return false
        case .fenced(let opening, let prefix):
            if reading.prefix.isLike(prefix) {
                if case .fence(let fence) = reading.opening, fence.closes(opening) {
                    verbatim = .none
                }
                return true
            }
        case .indented(let block):
            if block.holds(reading) { return true }
            if reading.opening == .blank, reading.prefix.isLike(block.prefix) { return true }
        case .signature(let prefix):
            if reading.opening != .blank, reading.prefix.isLike(prefix) { return true }
        }
        verbatim = .none
        return false
    }

    /// A further part of a line that is too long to be held whole.
    private mutating func takeMore(_ part: LinePart) {
        if copiesLine {
            output += part.bytes
            if part.isEnd { endCopy() }
        } else {
            paragraph?.append(part.bytes.span)
            setLongBeginnings()
        }
    }

    private mutating func copy(_ bytes: ArraySlice<UInt8>) {
        endParagraph()
        isBelowBlank = false
        output += bytes
        copiesLine = true
    }

    private mutating func endCopy() {
        endLine()
        copiesLine = false
    }

    private mutating func endLine() {
        output += decidedLineEnd()
    }

    /// A form feed stands on a line of its own.
    private mutating func writePageBreak() {
        endBlock(atBlank: true)
        endParagraph()
        output.append(0x0C)
        endLine()
    }

    /// A blank line keeps its quote or comment marks and loses its blanks.
    private mutating func writeBlank(_ line: Span<UInt8>, _ reading: LineReading) {
        endParagraph()
        output += line.marks(of: reading.prefix)
        endLine()
        isBelowBlank = true
    }

    /// Once anything is written, what the input's first line ends in changes nothing.
    private mutating func decidedLineEnd() -> [UInt8] {
        let decided = lineEnd ?? [0x0A]
        lineEnd = decided
        return decided
    }

    // MARK: Indented blocks

    /// Whether a line waits for the end of the block it stands in.
    private mutating func mayBeHeld(_ reading: LineReading) -> Bool {
        switch reading.opening {
        case .text, .dash, .label, .tag, .item, .verbatim: break
        case .fence, .signature, .blank: return false
        }
        if let block { return block.holds(reading) }
        guard isBelowBlank, case .none = verbatim, let above else { return false }
        let begun = IndentedBlock(below: above.column, above.prefix)
        guard begun.holds(reading) else { return false }
        block = begun
        return true
    }

    /// Writes or sets the lines that were held. One line alone before others that are less deep is
    /// the first of a paragraph.
    private mutating func endBlock(atBlank: Bool) {
        guard let ended = block else { return }
        block = nil
        let isCode = ended.isCode && (atBlank || ended.lines.count > 1)
        if isCode { verbatim = .indented(ended) }
        for line in ended.lines {
            set(line[...], LineReading(line.span, isWhole: true, prefixes))
            if copiesLine { endCopy() }
        }
    }

    // MARK: Paragraphs

    private mutating func endParagraph() {
        guard let ended = paragraph else { return }
        paragraph = nil
        typesetter.set(ended, lineEnd: decidedLineEnd(), to: &output)
    }

    private mutating func setLongBeginnings() {
        while (paragraph?.text.count ?? 0) > Self.longestParagraph, var long = paragraph {
            // One owner, so that the text is not copied.
            paragraph = nil
            var cut = Self.longestParagraph
            while cut > 1, long.text[cut] & 0xC0 == 0x80 { cut -= 1 }
            typesetter.setBeginning(
                of: &long, bytes: cut, lineEnd: decidedLineEnd(), to: &output)
            paragraph = long
        }
    }
}
