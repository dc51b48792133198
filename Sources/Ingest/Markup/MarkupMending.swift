import CMarkup

/// Markup made fit for libxml2, in one pass over the bytes: what it would stumble over, lose
/// words at or take for ever with is mended, and what needs no reading is left out.
///
/// Comments, processing instructions and document types go, with every entity these declare;
/// control characters go; references become characters; and attributes are counted and quoted.
/// In HTML, programs, styles and drawings go, and data in scripts and all longer texts wait aside,
/// since libxml2 reads letter by letter what needs no reading.
struct MarkupMending {
    enum Language { case html, xml }

    struct Mended {
        var bytes: [UInt8]
        /// The texts that wait, one after the other, and where each ends: the number of each
        /// stands in its place.
        var aside: [UInt8]
        var asideEnds: [UInt32]
    }

    let bytes: [UInt8]
    let language: Language
    let limits: MarkupLimits
    /// A copy, since a global is asked for anew whenever it is used.
    let kinds = byteKinds
    var output: [UInt8] = []
    var aside: [UInt8] = []
    var asideEnds: [UInt32] = []
    /// The next byte to be read.
    var index = 0
    /// The first byte that is read and not yet written.
    var unwritten = 0
    /// Where the text after the last tag begins in the output.
    var textStart = 0
    /// Whether that text has references libxml2 has to read.
    var hasReferences = false
    /// Whether spaces may say something, as they do in the lines of a program.
    var keepsSpaces = false
    /// How many elements are open, in XML.
    var depth = 0
    /// The elements that are open, in HTML.
    var openElements: OpenElements
    /// How many namespaces the tag that is read has declared.
    var namespaces = 0
    /// Ends that are known not to come any more: none is looked for twice.
    var missing: Set<Terminator> = []

    init(_ bytes: some Collection<UInt8>, _ language: Language, limits: MarkupLimits) {
        self.bytes = Array(bytes)
        self.language = language
        self.limits = limits
        openElements = OpenElements(depth: limits.depth)
    }

    consuming func mended() -> Mended {
        output.reserveCapacity(bytes.count + bytes.count / 16 + 64)
        if language == .html { aside.reserveCapacity(bytes.count) }
        if language == .xml { skipToFirstTag() }
        while index < bytes.count {
            passPlainText()
            switch kind(at: index) {
            case .plain: break
            case .less: mendTag()
            case .ampersand: mendReference(isInValue: false)
            case .control: drop(1)
            case .lead: mendRareCharacter()
            }
        }
        flush()
        return Mended(bytes: output, aside: aside, asideEnds: asideEnds)
    }

    private mutating func passPlainText() {
        var place = index
        while place < bytes.count, kinds[Int(bytes[place])] == .plain { place += 1 }
        index = place
    }

    /// Writes what has been read and is good as it is.
    mutating func flush() {
        if unwritten < index { output += bytes[unwritten..<index] }
        unwritten = index
    }

    /// Leaves out the next bytes.
    mutating func drop(_ count: Int) {
        flush()
        index = min(index + count, bytes.count)
        unwritten = index
    }

    /// Writes something before the next bytes.
    mutating func insert(_ text: StaticString) {
        flush()
        text.withUTF8Buffer { output += $0 }
    }

    /// Writes something for the next bytes.
    mutating func replace(_ count: Int, by text: StaticString) {
        insert(text)
        index = min(index + count, bytes.count)
        unwritten = index
    }

    /// At the beginning of a tag: has the text before it wait aside if that is worth it.
    mutating func endText() {
        flush()
        let length = output.count - textStart
        guard language == .html, length > 1, !hasReferences else { return }
        guard output[textStart...].contains(where: { $0 > 0x20 }) else {
            // Indents: no one needs more than one sign of them.
            if !keepsSpaces { output.removeSubrange((textStart + 1)...) }
            return
        }
        guard length >= Self.shortestAside else { return }
        aside += output[textStart...]
        output.removeSubrange(textStart...)
        endAside()
    }

    /// At the end of a tag.
    mutating func beginText() {
        flush()
        textStart = output.count
        hasReferences = false
    }

    /// Writes an end tag before the next bytes.
    mutating func insertEndTag(_ name: some Sequence<UInt8>) {
        insert("</")
        output += name
        output.append(UInt8(ascii: ">"))
    }

    /// Writes the number of the text that was put aside last.
    mutating func endAside() {
        let mark = UInt8(markup_aside_mark)
        output.append(mark)
        var digits = String(asideEnds.count)
        digits.withUTF8 { output += $0 }
        output.append(mark)
        asideEnds.append(UInt32(clamping: aside.count))
    }

    /// In bytes: shorter ones are not worth their number.
    private static let shortestAside = 20

    func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// What kind the byte is of; plain beyond the end.
    func kind(at index: Int) -> ByteKind {
        index < bytes.count ? kinds[Int(bytes[index])] : .plain
    }

    /// What stands before the first tag is no XML, and libxml2 would read nothing after it.
    private mutating func skipToFirstTag() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        // Lines are still counted from the beginning.
        for byte in bytes[..<index] where byte == 0x0A { output.append(byte) }
        unwritten = index
    }

    /// U+FFFE and U+FFFF, which XML forbids, are EF BF BE and EF BF BF.
    mutating func mendRareCharacter() {
        let isForbidden = byte(at: index + 1) == 0xBF && byte(at: index + 2) >= 0xBE
        if isForbidden { drop(3) } else { index += 1 }
    }
}

enum ByteKind: UInt8 { case plain, less, ampersand, control, lead }

let byteKinds: [ByteKind] = (0...255).map { byte in
    switch byte {
    case 0x3C: .less
    case 0x26: .ampersand
    case 0x09, 0x0A, 0x0D: .plain
    case 0..<0x20, 0x7F: .control
    case 0xEF: .lead
    default: .plain
    }
}
