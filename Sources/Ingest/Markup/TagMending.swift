/// What ends a construct of markup.
enum Terminator: Hashable {
    case comment, instruction, section, bracket, documentType
    case quote(UInt8)
    case endTag(MarkupName)

    fileprivate var bytes: StaticString {
        switch self {
        case .comment: "-->"
        case .instruction: "?>"
        case .section: "]]>"
        case .bracket, .documentType, .endTag: ">"
        case .quote(UInt8(ascii: "'")): "'"
        case .quote: "\""
        }
    }
}

extension MarkupMending {
    /// Reads from a `<`.
    mutating func mendTag() {
        switch byte(at: index + 1) {
        case UInt8(ascii: "!"): mendDeclaration()
        case UInt8(ascii: "?"):
            let isXML = language == .xml
            dropThrough(end(of: isXML ? .instruction : .bracket, from: index + 2))
        case UInt8(ascii: "/"): mendEndTag()
        case let byte where opensTag(byte): mendStartTag()
        default: escapeLess()
        }
    }

    /// In HTML a letter beyond ASCII opens no tag: «<Мост>» is text.
    private func opensTag(_ byte: UInt8) -> Bool {
        language == .xml ? isNameStart(byte) : (0x61...0x7A).contains(byte | 0x20)
    }

    mutating func escapeLess() {
        hasReferences = true
        replace(1, by: "&lt;")
    }

    private mutating func mendDeclaration() {
        if hasPrefix("<!--", at: index) {
            // "<!-->" and "<!--->" are whole comments. One that never ends would take the rest of
            // the document with it.
            if let end = end(of: .comment, from: index + 2) { dropThrough(end) } else { drop(4) }
        } else if language == .xml, hasPrefix("<![CDATA[", at: index) {
            mendSection()
        } else if isSpelled("doctype", at: index + 2) {
            dropThrough(endOfDocumentType())
        } else {
            dropThrough(end(of: .bracket, from: index + 2))
        }
    }

    private mutating func mendSection() {
        index += 9
        let end = end(of: .section, from: index)
        let textEnd = end ?? bytes.count
        while index < textEnd {
            switch kinds[Int(bytes[index])] {
            case .control: drop(1)
            case .lead: mendRareCharacter()
            default: index += 1
            }
        }
        if end == nil { insert("]]>") }
    }

    /// Writes text in which no sign is markup.
    mutating func mendRaw(upTo end: Int) {
        while index < end {
            switch kinds[Int(bytes[index])] {
            case .less: escapeLess()
            case .ampersand:
                hasReferences = true
                replace(1, by: "&amp;")
            case .control: drop(1)
            default: index += 1
            }
        }
    }

    /// After the `>` of a document type, whose square brackets hold declarations.
    private mutating func endOfDocumentType() -> Int? {
        var place = missing.contains(.documentType) ? bytes.count : index + 2
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return place + 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if let end = end(of: .quote(bytes[place]), from: place + 1) { place = end - 1 }
            case UInt8(ascii: "<") where hasPrefix("<!--", at: place):
                if let end = end(of: .comment, from: place + 4) { place = end - 1 }
            default: break
            }
            place += 1
        }
        missing.insert(.documentType)
        return end(of: .bracket, from: index + 2)
    }

    private mutating func mendEndTag() {
        let nameEnd = opensTag(byte(at: index + 2)) ? endOfName(from: index + 2) : index + 2
        guard nameEnd > index + 2 else {
            let isEmpty = byte(at: index + 2) == UInt8(ascii: ">")
            if isEmpty { drop(3) } else { dropThrough(end(of: .bracket, from: index + 2)) }
            return
        }
        let spelled = bytes[index + 2..<nameEnd]
        if language == .html, spelled.count == 2, isSpelled("br", at: index + 2) {
            // As in browsers, a line break has no end tag: it is another line break.
            endText()
            replace(nameEnd - index, by: "<br")
        } else if language == .html, !openElements.end(MarkupName(bytes: spelled), spelled) {
            drop(nameEnd - index)
            dropToEndOfTag()
            if byte(at: index) == UInt8(ascii: ">") { drop(1) }
            return
        } else {
            endText()
            depth = max(0, depth - 1)
            index = nameEnd
        }
        dropToEndOfTag()
        if byte(at: index) == UInt8(ascii: ">") { index += 1 } else { insert(">") }
        beginText()
    }

    /// What follows an end tag's name up to the ">" says nothing, unless the next tag begins there.
    private mutating func dropToEndOfTag() {
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != 0x3C {
            drop(1)
        }
    }

    /// Drops to `end`; a construct that has none goes as far as the next tag.
    private mutating func dropThrough(_ end: Int?) {
        let end = end ?? bytes.dropFirst(index + 1).firstIndex(of: 0x3C) ?? bytes.count
        let lines = language == .xml ? bytes[index..<end].count { $0 == 0x0A } : 0
        drop(end - index)
        output.append(contentsOf: repeatElement(0x0A, count: lines))
    }

    /// The index after the next terminator from `start` on.
    mutating func end(of terminator: Terminator, from start: Int) -> Int? {
        if !missing.isEmpty, missing.contains(terminator) { return nil }
        let found = terminator.bytes.withUTF8Buffer { pattern in
            firstRange(of: pattern, from: start)
        }
        if found == nil { missing.insert(terminator) }
        return found
    }

    private func firstRange(of pattern: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let last = pattern.last else { return nil }
        // The last byte of each terminator is rare: looking for it passes the most at once.
        var place = start
        while place < bytes.count {
            if bytes[place] == last, place - start >= pattern.count - 1,
                bytes[(place - pattern.count + 1)...place].elementsEqual(pattern)
            {
                return place + 1
            }
            place += 1
        }
        return nil
    }

    func hasPrefix(_ text: StaticString, at place: Int) -> Bool {
        let end = place + text.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[place..<end].elementsEqual($0) }
    }

    /// Whether the small letters of `text` stand there, as small or capital ones.
    func isSpelled(_ text: StaticString, at place: Int) -> Bool {
        let end = place + text.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return text.withUTF8Buffer { text in
            zip(bytes[place..<end], text).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
        }
    }

    func endOfName(from start: Int) -> Int {
        guard start < bytes.count, isNameStart(bytes[start]) else { return start }
        var end = start + 1
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        return end
    }

    func knownName(_ range: Range<Int>) -> MarkupName { MarkupName(bytes: bytes[range]) }
}

func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...0xFF: true
    default: false
    }
}

func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2D, 0x2E: true
    default: isNameStart(byte)
    }
}
