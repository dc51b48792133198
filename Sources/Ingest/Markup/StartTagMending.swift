extension MarkupMending {
    /// Elements whose contents are no markup.
    static func holdsRawText(_ name: MarkupName) -> Bool { name == .script || name == .style }

    /// Reads a start tag; one that the document ends in is left out.
    mutating func mendStartTag() {
        endText()
        let nameEnd = endOfName(from: index + 1)
        let name = language == .html ? knownName(index + 1..<nameEnd) : .other
        if language == .html { closeElements(before: name) }
        let (tag, written, from) = (index, output.count, unwritten)
        index = nameEnd
        var attributes = 0
        namespaces = 0
        var isEmpty = false
        reading: while true {
            skipSpaces()
            guard index < bytes.count else {
                output.removeSubrange(written...)
                (index, unwritten) = (tag, from)
                return drop(bytes.count)
            }
            switch bytes[index] {
            case UInt8(ascii: ">"):
                index += 1
                break reading
            case UInt8(ascii: "/"):
                isEmpty = byte(at: index + 1) == UInt8(ascii: ">")
                if isEmpty { index += 1 } else { drop(1) }
            case UInt8(ascii: "<"):
                // The next tag begins before this one has ended.
                insert(">")
                break reading
            default:
                if mendAttribute(isKept: attributes < limits.attributes) { attributes += 1 }
            }
        }
        let endsAtOnce =
            language == .html && !isEmpty && !openElements.begin(name, bytes[tag + 1..<nameEnd])
        if endsAtOnce { insertEndTag(bytes[tag + 1..<nameEnd]) }
        beginText()
        guard !isEmpty else { return }
        if language == .xml {
            depth += 1
        } else if endsAtOnce, Self.holdsRawText(name) {
            _ = readContents(of: name)
        } else {
            mendContents(of: name, tag: tag)
        }
    }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 {
            if kind(at: index) == .control { drop(1) } else { index += 1 }
        }
    }

    /// Reads an attribute, whose name ends at a sign. True if it is kept.
    private mutating func mendAttribute(isKept: Bool) -> Bool {
        let nameEnd = endOfAttributeName()
        guard isKept, endOfName(from: index) == nameEnd, isRead(), hasRoomForNamespace() else {
            flush()
            let written = output.count
            index = nameEnd
            skipSpaces()
            if byte(at: index) == UInt8(ascii: "=") { _ = readValue() }
            output.removeSubrange(written...)
            unwritten = index
            return false
        }
        if index > 0, bytes[index - 1] > 0x20 { insert(" ") }
        index = nameEnd
        skipSpaces()
        guard byte(at: index) == UInt8(ascii: "=") else {
            insert("=\"\" ")
            return true
        }
        let valueStart = index + 1
        let (value, isQuoted) = readValue()
        let afterValue = index
        if !isQuoted {
            index = min(valueStart, value.lowerBound)
            insert("\"")
            unwritten = value.lowerBound
        }
        index = value.lowerBound
        mendValue(upTo: value.upperBound, isQuoted: isQuoted)
        if !isQuoted { insert("\"") }
        index = afterValue
        return true
    }

    /// Whether anyone reads the attribute that begins here. In HTML nobody reads those of programs,
    /// which on many pages are most: «onclick», «target», and of the «data-» ones all but
    /// «data-src», «data-lazy», «data-original» and the like.
    private func isRead() -> Bool {
        guard language == .html else { return true }
        switch byte(at: index) | 0x20 {
        case UInt8(ascii: "d") where isSpelled("data-", at: index):
            switch byte(at: index + 5) | 0x20 {
            case UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "o"): return true
            default: return false
            }
        case UInt8(ascii: "o"): return !isSpelled("on", at: index)
        case UInt8(ascii: "t"): return !isSpelled("target", at: index)
        default: return true
        }
    }

    /// Whether the attribute that begins here may stay; any but `xmlns` may.
    private mutating func hasRoomForNamespace() -> Bool {
        guard language == .xml, hasPrefix("xmlns", at: index) else { return true }
        namespaces += 1
        return namespaces <= limits.namespaces && depth < limits.namespaces
    }

    private mutating func mendValue(upTo end: Int, isQuoted: Bool) {
        while index < end {
            switch kinds[Int(bytes[index])] {
            case .plain where !isQuoted && bytes[index] == UInt8(ascii: "\""):
                replace(1, by: "&quot;")
            case .plain: index += 1
            case .less: replace(1, by: "&lt;")
            case .ampersand: mendReference(isInValue: true)
            case .control: drop(1)
            case .lead: mendRareCharacter()
            }
        }
    }

    private func endOfAttributeName() -> Int {
        var end = index + 1
        while end < bytes.count {
            switch bytes[end] {
            case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"),
                UInt8(ascii: "<"):
                return end
            default: end += 1
            }
        }
        return end
    }

    /// Reads from a `=`: the bytes of the value, and whether it stands in two quotes.
    private mutating func readValue() -> (value: Range<Int>, isQuoted: Bool) {
        index += 1
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        let quote = byte(at: index)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            if let end = end(of: .quote(quote), from: start) {
                index = end
                return (start..<end - 1, true)
            }
            index = start
        }
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
            index += 1
        }
        return (start..<index, false)
    }

    private mutating func closeElements(before name: MarkupName) {
        for ended in openElements.end(before: name) { insertEndTag(ended.rawValue.utf8) }
        // HTML5's elements end a paragraph as the older ones do, which is all libxml2 knows.
        switch name {
        case .article, .aside, .details, .dialog, .figcaption, .figure, .footer, .header, .hgroup,
            .main, .nav, .search, .section, .summary:
            if openElements.end(.p, Array("p".utf8)[...]) { insert("</p>") }
        default: break
        }
    }

    private mutating func mendContents(of name: MarkupName, tag: Int) {
        switch name {
        case .script where holdsData(tag..<index):
            let contents = readContents(of: name)
            putAside(contents)
            endAside()
            textStart = output.count
        case .svg: passDrawing()
        case .script, .style, .iframe, .noembed, .noframes: _ = readContents(of: name)
        case .pre, .listing, .plaintext: keepsSpaces = true
        case .xmp: mendRaw(upTo: endOfContents(of: name))
        case .title, .textarea: mendText(upTo: endOfContents(of: name))
        default: break
        }
    }

    /// Leaves out a drawing that ends before another begins: one that is never closed would take the
    /// text behind it along.
    private mutating func passDrawing() {
        guard !missing.contains(.endTag(.svg)) else { return }
        for place in index..<bytes.count where bytes[place] == 0x3C {
            if isSpelled("/svg", at: place + 1) { return drop(place - index) }
            if isSpelled("svg", at: place + 1) { return }
        }
        missing.insert(.endTag(.svg))
    }

    /// Whether a script's tag says that it holds data: only JSON is more than a program.
    private func holdsData(_ tag: Range<Int>) -> Bool {
        tag.contains { hasPrefix("json", at: $0) }
    }

    private mutating func putAside(_ range: Range<Int>) {
        var start = range.lowerBound
        for place in range where kinds[Int(bytes[place])] == .control {
            aside += bytes[start..<place]
            start = place + 1
        }
        aside += bytes[start..<range.upperBound]
    }

    private mutating func readContents(of name: MarkupName) -> Range<Int> {
        let start = index
        drop(endOfContents(of: name) - start)
        return start..<index
    }

    /// Where the element's end tag begins; an element that has none ends at once.
    private mutating func endOfContents(of name: MarkupName) -> Int {
        guard !missing.contains(.endTag(name)) else { return index }
        let spelled = Array(name.rawValue.utf8)
        let last = bytes.count - spelled.count - 2
        var place = index
        while place <= last {
            guard bytes[place] == 0x3C else {
                place += 1
                continue
            }
            if bytes[place + 1] == UInt8(ascii: "/"),
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
            switch kinds[Int(bytes[index])] {
            case .less: escapeLess()
            case .ampersand: mendReference(isInValue: false)
            case .control: drop(1)
            default: index += 1
            }
        }
    }
}
