import Articles

/// A text of a page as its pieces come along, with what tells sentences from labels.
struct PageText {
    private var text = InlineText()
    private var open: [OpenMark] = []
    private var breaks = 0
    private let base: String?
    private(set) var letters = 0
    private(set) var linked = 0
    private(set) var strong = 0
    private(set) var stops = 0
    /// The address of the first link.
    private(set) var link: String?

    private struct OpenMark {
        var tag: PageTag
        var end: MarkupTree.Node
        var isBegun: Bool
    }

    init(base: String?) {
        self.base = base
    }

    /// Two line breaks in a row part paragraphs, one after a sentence as well.
    var isAtParagraphBreak: Bool { breaks > 0 && (breaks > 1 || endsSentence) }

    private var endsSentence = false

    mutating func breakLine() {
        breaks += 1
        text.breakLine()
    }

    /// An inline element begins; it ends before the node `end`.
    mutating func enter(_ tag: PageTag, url: @autoclosure () -> String?, end: MarkupTree.Node) {
        switch tag {
        case .link:
            let href = url()
            guard !isAnchor(href?.utf8) else { return }
            let url = href.flatMap { resolvedAddress($0, base: base) }
            if link == nil { link = url }
            begin(tag, url.map { .link(url: cleanedText($0)) }, end: end)
        case .strong: begin(tag, .strong, end: end)
        case .emphasis: begin(tag, .emphasis, end: end)
        case .code: begin(tag, .code, end: end)
        default: break
        }
    }

    private mutating func begin(_ tag: PageTag, _ style: Span.Style?, end: MarkupTree.Node) {
        let isBegun = style.map { text.begin($0) } ?? false
        open.append(OpenMark(tag: tag, end: end, isBegun: isBegun))
    }

    /// The elements that end before `node` are left.
    mutating func leave(before node: MarkupTree.Node) {
        while let last = open.last, last.end <= node {
            if last.isBegun { text.end() }
            open.removeLast()
        }
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        let measure = TextMeasure(bytes)
        if measure.letters > 0 {
            breaks = 0
            endsSentence = measure.endsSentence
            letters += measure.letters
            stops += measure.stops
            if open.contains(where: { $0.tag == .link }) { linked += measure.letters }
            if open.contains(where: { $0.tag == .strong }) { strong += measure.letters }
        }
        text.append(bytes)
    }

    /// The text with its spans; open marks go on in the next.
    mutating func take() -> SpannedText? {
        (letters, linked, strong, stops, link, breaks) = (0, 0, 0, 0, nil, 0)
        endsSentence = false
        return text.take()
    }
}

/// The text of an element on one line.
func pageText(_ node: MarkupTree.Node, _ outline: PageOutline) -> String {
    let tree = outline.tree
    var text = InlineText()
    var inside = node
    while inside < tree.end(node) {
        switch outline.tags[inside] {
        case .text: text.append(tree.bytes(inside))
        case .unread:
            inside = tree.end(inside)
            continue
        case .lineBreak: text.append([0x20])
        case let tag where tag.isBlock: text.append([0x20])
        default: break
        }
        inside += 1
    }
    return text.take()?.text ?? ""
}

extension SpannedText {
    /// Without the scalars before `offset`.
    func dropping(first offset: Int) -> SpannedText {
        let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(offset)))
        let moved = spans.filter { $0.end > offset }.map { span in
            Span(start: max(0, span.start - offset), end: span.end - offset, style: span.style)
        }
        return SpannedText(rest, spans: moved)
    }
}
