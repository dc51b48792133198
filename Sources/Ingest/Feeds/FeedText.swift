import Articles

/// A text of a feed and how it is to be understood.
struct FeedText {
    enum Kind {
        case plain
        case html
        /// HTML by what the format allows, plain by what many writers mean: a title in RSS.
        case perhapsHTML
    }

    var text: String
    var kind: Kind
    /// What relative addresses inside it are relative to.
    var base: String?

    var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isSpace) }

    /// The words alone, in one line.
    var plain: String {
        guard kind != .plain, text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else {
            return collapsingSpaces(cleanedText(text))
        }
        var words = plainText(fromHTML: kind == .html ? text : TextWithTags(text).html)
        // Some escape twice: once for the format, and once more for good measure.
        if kind == .perhapsHTML, looksLikeHTML(words) {
            words = plainText(fromHTML: TextWithTags(words).html)
        }
        return collapsingSpaces(cleanedText(words))
    }

    /// The words in blocks. A text without any tag is in paragraphs where its lines leave a gap.
    var blocks: [Block] {
        guard kind != .plain, text.utf8.contains(0x3C) else {
            return plainParagraphs.flatMap { paragraphs(of: $0) }.prefix(mostBlocks)
                .map { .paragraph(SpannedText($0)) }
        }
        guard kind == .perhapsHTML else { return Ingest.blocks(fromHTML: text, base: base) }
        let tagged = TextWithTags(text)
        guard tagged.hasTags else {
            return plainParagraphs.flatMap { paragraphs(of: $0) }
                .map { .paragraph(SpannedText($0)) }
        }
        return Ingest.blocks(fromHTML: tagged.html, base: base)
    }

    private var plainParagraphs: [String] {
        var paragraphs: [String] = []
        var lines: [Substring.UTF8View] = []
        func end() {
            let text = lines.map { String(Substring($0)) }.joined(separator: " ")
            let words = FeedText(text: text, kind: kind, base: base).plain
            if !words.isEmpty { paragraphs.append(words) }
            lines = []
        }
        var rest = Substring(text).utf8
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            rest = rest[line.endIndex...].dropFirst()
            if paragraphs.count >= mostBlocks { break }
            if line.allSatisfy({ $0 <= 0x20 }) { end() } else { lines.append(line) }
        }
        end()
        return paragraphs
    }
}

/// Whether there is an end tag of HTML's commonest, or a reference to a character.
func looksLikeHTML(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
        let rest = bytes[index...].dropFirst()
        switch bytes[index] {
        case UInt8(ascii: "<") where rest.first == UInt8(ascii: "/"):
            let name = rest.dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ">") }
            if inlineTags.contains(String(decoding: name, as: UTF8.self).lowercased()) {
                return true
            }
        case UInt8(ascii: "<"):
            if rest.starts(with: "br".utf8), rest.dropFirst(2).first.map({ !isLetter($0) }) == true
            {
                return true
            }
        case UInt8(ascii: "&"):
            let name = rest.prefix(10).prefix { $0 != UInt8(ascii: ";") }
            if name.count < rest.count, rest.dropFirst(name.count).first == UInt8(ascii: ";"),
                !name.isEmpty,
                name.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x23 })
            {
                return true
            }
        default: break
        }
        index += 1
    }
    return false
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private let inlineTags: Set<String> = [
    "a", "abbr", "b", "cite", "code", "del", "div", "em", "font", "i", "ins", "p", "small", "span",
    "strike", "strong", "sub", "sup", "u",
]
