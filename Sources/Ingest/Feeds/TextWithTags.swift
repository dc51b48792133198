/// A text that its writer may have meant as HTML or as it stands: "a < b", "C++ <vector>".
struct TextWithTags {
    /// The text as HTML, what is no tag of HTML's as characters.
    private(set) var html: String
    private(set) var hasTags = false

    init(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: "<")) else {
            html = text
            return
        }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte != UInt8(ascii: "<") {
                output.append(byte)
            } else if Self.beginsTag(bytes[(index + 1)...]) {
                output.append(byte)
                hasTags = true
            } else {
                output += Array("&lt;".utf8)
            }
        }
        html = String(decoding: output, as: UTF8.self)
    }

    /// Bytes of a tag in which its first attribute ends.
    private static let longest = 256

    /// Whether a tag of HTML's, a comment or a declaration goes on here, behind "<".
    private static func beginsTag(_ rest: ArraySlice<UInt8>) -> Bool {
        if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") { return true }
        let isEnd = rest.first == UInt8(ascii: "/")
        let named = rest.dropFirst(isEnd ? 1 : 0).prefix(longest)
        let name = named.prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
        guard !name.isEmpty, name.count <= 10,
            tagNames.contains(String(decoding: name, as: UTF8.self).lowercased())
        else { return false }
        let inside = named[name.endIndex...].prefix {
            $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
        }
        let isClosed = named[inside.endIndex...].first == UInt8(ascii: ">")
        // "a<b и c>d" has words where a tag has attributes.
        guard let first = inside.first(where: { $0 > 0x20 && $0 != UInt8(ascii: "/") }) else {
            return isClosed
        }
        return inside.first.map { $0 <= 0x20 || $0 == UInt8(ascii: "/") } == true && first < 0x80
            && inside.contains(UInt8(ascii: "="))
    }
}

/// The elements of HTML's that texts of feeds have.
private let tagNames: Set<String> = [
    "a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big",
    "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "col", "colgroup",
    "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption",
    "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "html", "i", "iframe", "img", "input", "ins", "kbd", "li", "link", "mark", "meta", "nobr",
    "noindex", "noscript", "object", "ol", "p", "picture", "pre", "q", "s", "samp", "script",
    "section", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup",
    "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var",
    "video", "wbr",
]
