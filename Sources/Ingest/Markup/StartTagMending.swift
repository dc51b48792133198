extension MarkupMending {
    /// Elements whose contents are no markup and wait aside.
    static func holdsRawText(_ name: MarkupName) -> Bool { name == .script || name == .style }

    /// Reads a start tag; one that the document ends in is left out.
    mutating func mendStartTag() {
        flush()
        let start = output.count
        let nameEnd = endOfName(from: index + 1)
        let name = knownName(index + 1..<nameEnd)
        if language == .html { closeParagraph(before: name) }
        output += bytes[index..<nameEnd]
        index = nameEnd
        var attributes = 0
        reading: while true {
            skipSpaces()
            switch byte(at: index) {
            case UInt8(ascii: ">"):
                index += 1
                break reading
            case UInt8(ascii: "/"):
                index += 1
                guard byte(at: index) == UInt8(ascii: ">") else { continue }
                output.append(UInt8(ascii: "/"))
                index += 1
                break reading
            case UInt8(ascii: "<"):
                // The next tag begins before this one has ended.
                break reading
            case 0 where index >= bytes.count:
                output.removeSubrange(start...)
                unwritten = index
                return
            default:
                attributes += mendAttribute(isKept: attributes < limits.attributes) ? 1 : 0
            }
        }
        output.append(UInt8(ascii: ">"))
        unwritten = index
        if language == .html, bytes[index - 2] != UInt8(ascii: "/") { mendContents(of: name) }
    }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    /// Reads an attribute, whose name ends at a sign. True if it is written.
    private mutating func mendAttribute(isKept: Bool) -> Bool {
        let name = index
        index += 1
        while index < bytes.count, !isEndOfAttributeName(bytes[index]) { index += 1 }
        let nameEnd = index
        skipSpaces()
        let isSound = isKept && endOfName(from: name) == nameEnd
        if isSound {
            output.append(0x20)
            output += bytes[name..<nameEnd]
        }
        guard byte(at: index) == UInt8(ascii: "=") else {
            if isSound { output += Array("=\"\"".utf8) }
            return isSound
        }
        index += 1
        skipSpaces()
        let value = readValue()
        guard isSound else { return false }
        let afterValue = index
        output += Array("=\"".utf8)
        index = value.lowerBound
        unwritten = index
        while index < value.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "&"): mendReference(isInValue: true)
            case UInt8(ascii: "<"): replace(1, by: "&lt;")
            case UInt8(ascii: "\""): replace(1, by: "&quot;")
            case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0x80...0xEE, 0xF0...0xFF: index += 1
            case 0xEF where byte(at: index + 1) != 0xBF || byte(at: index + 2) < 0xBE: index += 1
            default: drop(1)
            }
        }
        flush()
        output.append(UInt8(ascii: "\""))
        index = afterValue
        unwritten = index
        return true
    }

    private func isEndOfAttributeName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"):
            true
        default: false
        }
    }

    /// The bytes of a value, quoted or not; the next byte to be read is the one after it.
    private mutating func readValue() -> Range<Int> {
        let quote = byte(at: index)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            if let end = end(of: .quote(quote), from: start) {
                index = end
                return start..<end - 1
            }
            index += 1
        }
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
            index += 1
        }
        return start..<index
    }

    /// HTML5's elements end a paragraph as the older ones do, which is all libxml2 knows.
    private mutating func closeParagraph(before name: MarkupName) {
        switch name {
        case .p: isInParagraph = true
        case .article, .aside, .details, .dialog, .figcaption, .figure, .footer, .header, .hgroup,
            .main, .nav, .search, .section, .summary:
            if isInParagraph { output += Array("</p>".utf8) }
            isInParagraph = false
        default: break
        }
    }

    private mutating func mendContents(of name: MarkupName) {
        switch name {
        case .script, .style:
            let contents = readContents(of: name)
            output += Array(String(rawTexts.count).utf8)
            let hasControls = bytes[contents].contains { byteKinds[Int($0)] == .control }
            rawTexts.append(
                hasControls
                    ? bytes[contents].filter { byteKinds[Int($0)] != .control }[...]
                    : bytes[contents])
        case .iframe, .noembed, .noframes: _ = readContents(of: name)
        case .xmp: mendRaw(upTo: endOfContents(of: name))
        case .title, .textarea: mendText(upTo: endOfContents(of: name))
        default: break
        }
    }

    private mutating func readContents(of name: MarkupName) -> Range<Int> {
        let start = index
        index = endOfContents(of: name)
        unwritten = index
        return start..<index
    }

    /// Where the element's end tag begins; an element that has none ends at once.
    private mutating func endOfContents(of name: MarkupName) -> Int {
        guard !missing.contains(.endTag(name)) else { return index }
        let spelled = Array(name.rawValue.utf8)
        var place = index
        while place + spelled.count + 2 <= bytes.count {
            if bytes[place] == 0x3C, bytes[place + 1] == UInt8(ascii: "/"),
                zip(bytes[(place + 2)...], spelled).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
            {
                return place
            }
            place += 1
        }
        missing.insert(.endTag(name))
        return index
    }

    /// Writes text in which references are read and tags are not.
    private mutating func mendText(upTo end: Int) {
        while index < end {
            switch byteKinds[Int(bytes[index])] {
            case .less: replace(1, by: "&lt;")
            case .ampersand: mendReference(isInValue: false)
            case .control: drop(1)
            default: index += 1
            }
        }
    }
}
