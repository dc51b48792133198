/// What a file holds, told by its bytes and never by its name.
package enum FileKind: Hashable, Sendable {
    /// The text of a web page, a line for each of its pieces.
    case pageDump
    /// An article's JSON on each line.
    case articleJSONLines
    /// One JSON text: an array of articles, or an article over several lines.
    case articleJSON
    /// A web page in HTML.
    case page
    /// RSS or Atom.
    case feed
    case jsonFeed
    /// Feeds to subscribe to: OPML, or newsboat's `urls`.
    case subscriptions
}

/// Kinds that are known when seen and not read.
package enum UnsupportedKind: String, Hashable, Sendable {
    case xml
}

/// The kind of the file that begins with `start`, or why it is none.
///
/// `start` is text without a byte order mark; a few kilobytes are enough.
package func fileKind(startingWith start: some Collection<UInt8>) throws(IngestProblem) -> FileKind
{
    let bytes = Array(start.prefix(sniffedBytes))
    if isBinary(bytes) { throw IngestProblem(.binary) }
    let text = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = text.first else { return .pageDump }
    if first == UInt8(ascii: "<"), let kind = try markupKind(text) { return kind }
    if let kind = jsonKind(text) {
        return contains("jsonfeed.org/version", in: text) ? .jsonFeed : kind
    }
    let isList = isNewsboatList(startingWith: text, isWhole: bytes.count < sniffedBytes)
    return isList ? .subscriptions : .pageDump
}

/// Nil for what does not begin as JSON that could hold articles.
private func jsonKind(_ text: ArraySlice<UInt8>) -> FileKind? {
    let second = text.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    switch (text.first, second) {
    case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "]")):
        return .articleJSON
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")):
        // An object that goes on after its first line is a text of its own, not a line of many.
        guard let end = text.firstIndex(of: 0x0A) else { return .articleJSONLines }
        let last = text[..<end].last { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return last == UInt8(ascii: "}") ? .articleJSONLines : .articleJSON
    default:
        return nil
    }
}

private let sniffedBytes = 4096

/// The first bytes of files that are mistaken for text most often.
private let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), Array("PK\u{3}\u{4}".utf8), [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47],
    [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format 3".utf8),
    Array("RIFF".utf8), Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    [0x28, 0xB5, 0x2F, 0xFD],
]

private func isBinary(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    // A text may have caught a control character or two; a program is full of them.
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls > 2 && controls * 32 > bytes.count
}

/// By the outermost element; nil for a text that only begins like markup.
private func markupKind(_ text: ArraySlice<UInt8>) throws(IngestProblem) -> FileKind? {
    let small = text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }[...]
    switch outermostName(small) {
    case "rss", "rdf", "feed", "channel": return .feed
    case "opml": return .subscriptions
    case "html", "head", "body": return .page
    default: break
    }
    if contains("<?xml", in: small) { throw IngestProblem(.unsupported(.xml)) }
    if contains("<!doctype html", in: small) || contains("</", in: small) { return .page }
    return nil
}

/// The first element's name without its prefix.
private func outermostName(_ text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[(start + 1)...]
        if rest.starts(with: "!--".utf8) {
            guard let end = end(of: "-->", in: rest) else { return nil }
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

/// Behind the first `mark`.
private func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: mark) }.map { $0 + mark.count }
}

private func contains(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
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
