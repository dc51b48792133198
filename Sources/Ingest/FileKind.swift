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
/// `start` is text without a byte order mark; some ten kilobytes are enough for all but files that
/// begin with a long comment.
package func fileKind(startingWith start: some Collection<UInt8>) throws(IngestProblem) -> FileKind
{
    let bytes = Array(start.prefix(sniffedBytes))
    if signatures.contains(where: { bytes.starts(with: $0) }) { throw IngestProblem(.binary) }
    let text = bytes.drop { $0 == 0 || $0 == 0x20 || (0x09...0x0D).contains($0) }
    let markup = markupKind(text)
    // What has the root of a feed is one, whatever bytes have strayed into it.
    if case .known(let kind) = markup { return kind }
    let beginning = bytes.prefix(sniffedText)
    if isBinary(beginning) { throw IngestProblem(.binary) }
    if case .otherXML = markup { throw IngestProblem(.unsupported(.xml)) }
    if case .unnamed = markup { return .page }
    if let kind = jsonKind(text) { return isJSONFeed(text) ? .jsonFeed : kind }
    let isList = isNewsboatList(
        startingWith: beginning.drop { $0 == 0x20 || (0x09...0x0D).contains($0) },
        isWhole: beginning.count == bytes.count)
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

/// Bytes that are looked at for a root element, behind comments and declarations.
let sniffedBytes = 1 << 16
/// Bytes that tell a text from a program, and a list from an article.
private let sniffedText = 4096

/// The first bytes of files that are mistaken for text most often.
private let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), Array("PK\u{3}\u{4}".utf8), [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47],
    [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format 3".utf8),
    Array("RIFF".utf8), Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    [0x28, 0xB5, 0x2F, 0xFD],
]

private func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    // A text may have caught a control character or two; a program is full of them.
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls > 2 && controls * 32 > bytes.count
}
