import Articles

/// Words set apart with who said them, as the markup tells it: a block quote, or an element of
/// that class with the speaker's name and office.
struct PageQuote: Sendable {
    private(set) var quote: Quote

    /// Letters of the longest; what is longer is an article's text.
    private static let longest = 4000

    init?(_ node: MarkupTree.Node, _ outline: PageOutline, base: String?) {
        let isQuotation = outline.tags[node] == .quotation
        guard isQuotation || outline.tags[node].isBlock && outline.hints[node].contains(.quote),
            outline.sentences[node] <= Self.longest, outline.isSmall(node, nodes: 1500)
        else { return nil }
        var reader = QuoteReader(outline, base: base)
        reader.read(node)
        guard !reader.lines.isEmpty else { return nil }
        // An element of that class without a text that says anything is a button or a sign.
        if !isQuotation, reader.lines.allSatisfy({ $0.text.utf8.count < 20 }) { return nil }
        var lines = reader.lines
        var speaker = reader.speaker
        if speaker == nil, lines.count > 1, let last = lines.last?.text, Self.isAttribution(last) {
            speaker = String(last.drop { "—–-―\u{2012} ".contains($0) })
            lines.removeLast()
        }
        quote = Quote(text: Self.joined(lines), speaker: speaker, role: reader.role)
        if quote.speaker == nil { quote.role = nil }
        takeRole()
    }

    /// Parts «Ион Руссу, инженер».
    private mutating func takeRole() {
        guard quote.role == nil, let speaker = quote.speaker,
            let comma = speaker.unicodeScalars.firstIndex(of: ",")
        else { return }
        let name = trimmed(speaker.unicodeScalars[..<comma])
        let role = trimmed(speaker.unicodeScalars[comma...].dropFirst())
        guard !name.isEmpty, !role.isEmpty else { return }
        (quote.speaker, quote.role) = (name, role)
    }

    /// «— Ион Руссу, инженер».
    private static func isAttribution(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first, line.utf8.count <= 200 else { return false }
        return "—–―\u{2012}".unicodeScalars.contains(first)
            && !line.hasSuffix(".") && !line.hasSuffix("!")
    }

    private static func joined(_ lines: [SpannedText]) -> SpannedText {
        guard lines.count > 1 else { return lines.first ?? SpannedText("") }
        var text = ""
        var spans: [Span] = []
        var count = 0
        for line in lines {
            if count > 0 {
                text += "\n"
                count += 1
            }
            spans += line.spans.map {
                Span(start: $0.start + count, end: $0.end + count, style: $0.style)
            }
            text += line.text
            count += line.text.unicodeScalars.count
        }
        return SpannedText(text, spans: spans)
    }
}

/// Reads the lines of a quote, and apart from them its speaker.
private struct QuoteReader {
    private let outline: PageOutline
    private let base: String?
    private(set) var lines: [SpannedText] = []
    private(set) var speaker: String?
    private(set) var role: String?
    private var text: PageText

    init(_ outline: PageOutline, base: String?) {
        self.outline = outline
        self.base = base
        text = PageText(base: base)
    }

    mutating func read(_ quote: MarkupTree.Node) {
        let tree = outline.tree
        var node = quote + 1
        while node < tree.end(quote) {
            text.leave(before: node)
            let tag = outline.tags[node]
            let end = tree.end(node)
            switch tag {
            case .text:
                if text.isAtParagraphBreak { flush() }
                text.add(tree.bytes(node))
            case .unread:
                node = end
                continue
            case .lineBreak: text.breakLine()
            default:
                let part = QuotePart(node, tag, outline)
                if part != nil, holdsParts(node) {
                    // The name and the office stand in elements of their own.
                    flush()
                } else if part != nil
                    || !outline.hints[node].isDisjoint(with: [.sharing, .toolbar])
                {
                    flush()
                    take(part, pageText(node, outline))
                    node = end
                    continue
                }
                if tag.isBlock {
                    flush()
                } else {
                    text.enter(tag, url: tree.attribute(node, "href"), end: end)
                }
            }
            node += 1
        }
        flush()
    }

    /// Whether the element is the wrapper of a speaker's name and office.
    private func holdsParts(_ node: MarkupTree.Node) -> Bool {
        guard outline.isSmall(node, nodes: 40) else { return false }
        return (node + 1..<max(node + 1, outline.tree.end(node))).contains { inside in
            outline.tags[inside] != .text && QuotePart(inside, outline.tags[inside], outline) != nil
        }
    }

    private mutating func take(_ part: QuotePart?, _ words: String) {
        let words = String(words.drop { "—–-―\u{2012} ".contains($0) })
        guard !words.isEmpty else { return }
        switch part {
        case .speaker: speaker = speaker ?? words
        case .role: role = role ?? words
        case nil: break
        }
    }

    private mutating func flush() {
        // A lone sign is the drawn quotation mark.
        if let line = text.take(),
            line.text.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit })
        {
            lines.append(line)
        }
    }
}

/// What an element inside a quote is by its tag and class.
private enum QuotePart {
    case speaker
    case role

    init?(_ node: MarkupTree.Node, _ tag: PageTag, _ outline: PageOutline) {
        if tag == .footer || outline.tree.name(node) == .cite {
            self = .speaker
            return
        }
        guard let classes = outline.tree.attribute(node, "class")?.lowercased() else { return nil }
        // The wrapper of both is neither.
        let wraps = ["info", "wrap", "container", "block", "body"].contains(where: classes.contains)
        if Self.roles.contains(where: classes.contains) {
            self = .role
        } else if Self.speakers.contains(where: classes.contains), !wraps {
            self = .speaker
        } else {
            return nil
        }
    }

    private static let speakers = [
        "author", "speaker", "cite", "attribution", "quote-name", "quote__name", "person-name",
    ]
    private static let roles = [
        "position", "role", "author-title", "job", "post-title", "quote-desc_",
    ]
}
