/// What a text that may be markup is.
enum MarkupKind {
    /// By its root element.
    case known(FileKind)
    /// HTML without the elements that every page should have.
    case unnamed
    case otherXML
    /// A text that at most begins like markup.
    case none
}

/// By the outermost element; a feed may stand behind a few lines that its server complains in.
func markupKind(_ text: ArraySlice<UInt8>) -> MarkupKind {
    let isMarkup = text.first == UInt8(ascii: "<")
    let small = lowered(isMarkup ? text : text.prefix(mostComplaints))
    switch isMarkup ? rootName(small) : nil {
    case "rss", "rdf", "feed", "channel": return .known(.feed)
    case "opml": return .known(.subscriptions)
    case "html", "head", "body": return .known(.page)
    default: break
    }
    if feedStart(in: small.prefix(mostComplaints)) != nil { return .known(.feed) }
    guard isMarkup else { return .none }
    if small.starts(with: "<?xml".utf8) || contains("<?xml", in: small.prefix(mostComplaints)) {
        return .otherXML
    }
    let isHTML = contains("<!doctype html", in: small) || contains("</", in: small)
    return isHTML ? .unnamed : .none
}

/// Bytes in which a server has said all that it has to complain of.
private let mostComplaints = 4096
private let mostLinesOfComplaints = 8

/// The first element's name without its prefix, behind comments and declarations.
private func rootName(_ text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[(start + 1)...]
        if rest.starts(with: "!--".utf8) {
            guard let end = end(of: "-->", in: rest) else { return nil }
            rest = rest[end...]
        } else if rest.starts(with: "!doctype".utf8) {
            guard let end = endOfDoctype(rest) else { return nil }
            rest = rest[end...]
        } else if let first = rest.first, (0x61...0x7A).contains(first) {
            let name = rest.prefix {
                $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
            }
            let local = name.split(separator: UInt8(ascii: ":")).last ?? name
            return String(decoding: local, as: UTF8.self)
        }
    }
    return nil
}

/// Behind a declaration of the document's type, which may declare entities between brackets.
private func endOfDoctype(_ text: ArraySlice<UInt8>) -> Int? {
    let mark = text.firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }
    guard let mark, text[mark] == UInt8(ascii: "[") else { return mark }
    guard let end = text[mark...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    return text[end...].firstIndex(of: UInt8(ascii: ">"))
}

/// The text from its XML declaration or root on, without what a server complains of before it.
func withoutComplaints(_ text: String) -> String {
    let bytes = Array(text.utf8.prefix(sniffedBytes))
    let small = lowered(bytes.drop { $0 <= 0x20 })
    let isClean = small.first == UInt8(ascii: "<") && isFeedsRoot(rootName(small))
    guard !isClean, let start = feedStart(in: lowered(bytes.prefix(mostComplaints))) else {
        return text
    }
    return String(Substring(text.utf8.dropFirst(start)))
}

/// Where a feed's root, with its version or vocabulary, or the XML declaration before one stands at
/// the beginning of a line, below a few lines at most.
private func feedStart(in text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    var lines = 0
    while lines <= mostLinesOfComplaints, !rest.isEmpty {
        let line = rest.prefix { $0 != 0x0A }
        let words = line.drop { $0 <= 0x20 }
        if !words.isEmpty { lines += 1 }
        if words.starts(with: "<?xml".utf8) {
            if isFeedsRoot(rootName(rest[words.startIndex...])) {
                return words.startIndex
            }
        } else if let root = feedRoots.first(where: { words.starts(with: $0) }) {
            let tag = rest[words.startIndex...].prefix { $0 != UInt8(ascii: ">") }
            let attributes = tag.dropFirst(root.count)
            if attributes.first.map({ $0 <= 0x20 }) == true,
                contains("version", in: attributes) || contains("xmlns", in: attributes)
            {
                return words.startIndex
            }
        }
        rest = rest[line.endIndex...].dropFirst()
    }
    return nil
}

private let feedRoots = ["<rss", "<feed", "<rdf:rdf"].map { Array($0.utf8) }

private func isFeedsRoot(_ name: String?) -> Bool { ["rss", "feed", "rdf"].contains(name) }

/// With small letters, its indices counted from the beginning.
private func lowered(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }[...]
}

/// Behind the first `mark`.
private func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: mark) }.map { $0 + mark.count }
}

/// Whether the mark, in ASCII, stands anywhere in the bytes.
func contains(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return true }
    var rest = bytes
    while let start = rest.firstIndex(of: first) {
        rest = rest[start...]
        if rest.starts(with: mark) { return true }
        rest = rest.dropFirst()
    }
    return false
}
