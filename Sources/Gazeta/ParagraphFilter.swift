import TextLayout

/// Plain text in, the same text set to a measure out, in a stream: memory stays bounded however
/// long the input, its lines and its paragraphs are.
///
/// Paragraphs are parted by blank lines, which stay; the lines of one are joined by a space.
struct ParagraphFilter {
    let measure: Int
    let manner: Manner
    /// Nil: each paragraph's own is told by its words.
    let language: Language?

    /// Bytes that were no UTF-8 and became U+FFFD.
    private(set) var invalidCount = 0
    /// Where the first of them stands in the input.
    private(set) var firstInvalidOffset: Int?

    private var unfinished: [UInt8] = []
    private var paragraph = ""
    private var isInsideLine = false
    private var offset = 0
    private var output: [UInt8] = []

    /// A line is taken in parts from here on, in bytes.
    private static let longestLine = 1 << 16
    /// A paragraph is set in parts from here on, in bytes.
    private static let longestParagraph = 1 << 18

    init(measure: Int, manner: Manner, language: Language? = nil) {
        self.measure = measure
        self.manner = manner
        self.language = language
    }

    /// What can be said for certain after these bytes.
    mutating func feed(_ bytes: [UInt8]) -> [UInt8] {
        unfinished += bytes
        var start = 0
        while let end = unfinished[start...].firstIndex(of: 0x0A) {
            take(unfinished[start..<end], endsLine: true)
            start = end + 1
        }
        if unfinished.count - start > Self.longestLine {
            let cut = scalarBoundary(before: unfinished.count)
            take(unfinished[start..<cut], endsLine: false)
            start = cut
        }
        unfinished.removeSubrange(..<start)
        return takeOutput()
    }

    /// The rest, at the end of the input.
    mutating func finish() -> [UInt8] {
        if !unfinished.isEmpty { take(unfinished[...], endsLine: true) }
        unfinished = []
        setParagraph()
        return takeOutput()
    }

    private mutating func takeOutput() -> [UInt8] {
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    private func scalarBoundary(before end: Int) -> Int {
        var cut = end - 1
        while cut > end - 4, unfinished[cut] & 0xC0 == 0x80 { cut -= 1 }
        return cut
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>, endsLine: Bool) {
        let beginsLine = !isInsideLine
        isInsideLine = !endsLine
        var text = bytes
        if beginsLine { text = text.drop(while: isSpace) }
        if endsLine { while text.last.map(isSpace) == true { text.removeLast() } }
        let line = decoded(text, at: offset + text.startIndex - bytes.startIndex)
        offset += bytes.count + (endsLine ? 1 : 0)
        if line.isEmpty, beginsLine, endsLine {
            setParagraph()
            output.append(0x0A)
            return
        }
        if beginsLine, !paragraph.isEmpty { paragraph += " " }
        paragraph += line
        if paragraph.utf8.count > Self.longestParagraph { setBeginning() }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D
    }

    /// The bytes as text; where they are no UTF-8, U+FFFD stands and the fault is counted.
    private mutating func decoded(_ bytes: ArraySlice<UInt8>, at start: Int) -> String {
        if let line = String(validating: bytes, as: UTF8.self) { return line }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var position = start
        parsing: while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let units):
                position += units.count
            case .error(let length):
                firstInvalidOffset = firstInvalidOffset ?? position
                invalidCount += length
                position += length
            case .emptyInput:
                break parsing
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var layout: (paragraph: Paragraph, lines: [LaidOutLine]) {
        let language = language ?? detectedLanguage(of: paragraph)
        let paragraph = Paragraph(paragraph, language: language ?? .undetermined)
        return (paragraph, layOut(paragraph, measure: measure, manner: manner))
    }

    private mutating func setParagraph() {
        guard !paragraph.isEmpty else { return }
        let (set, lines) = layout
        for line in lines { write(line, of: set) }
        paragraph = ""
    }

    /// Sets all of a long paragraph but its last line, which goes on with what comes.
    private mutating func setBeginning() {
        let (set, lines) = layout
        guard lines.count > 1, let last = lines.last else { return setParagraph() }
        for line in lines.dropLast() { write(line, of: set) }
        paragraph = String(
            decoding: Array(set.text.utf8.dropFirst(last.range.lowerBound)), as: UTF8.self)
    }

    private mutating func write(_ line: LaidOutLine, of paragraph: Paragraph) {
        output += Array(paragraph.string(of: line).utf8)
        output.append(0x0A)
    }
}
