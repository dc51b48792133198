import Articles
import Screen

/// Writes text as Markdown that shows it as it is: nothing in it is taken for markup, and no byte
/// of it steers a terminal.
struct MarkdownInline {
    /// What a line's end within the text becomes.
    enum LineEnds: String {
        case kept = "\\\n"
        case spaces = " "
    }

    private(set) var markdown = ""
    private let lineEnds: LineEnds
    private var lineStart = MarkdownLineStart.atStart
    /// White space waits for what comes behind it: styles end before it and begin after it.
    private var space: LineEnds?
    /// What is open, outermost first.
    private var open: [Style] = []
    private var hasJustClosed = false
    private var hasJustEndedCode = false
    /// The scalar written last, where it was not escaped.
    private var last: Unicode.Scalar?

    private enum Style: Hashable {
        case link(String)
        case strong
        case emphasis
    }

    init(_ lineEnds: LineEnds = .kept) {
        self.lineEnds = lineEnds
    }

    mutating func write(_ text: SpannedText) {
        for stretch in markdownStretches(of: text) { write(stretch) }
        close(downTo: 0)
    }

    mutating func write(_ text: String) {
        write(SpannedText(text))
    }

    private mutating func write(_ stretch: MarkdownStretch) {
        let text = sanitised(stretch.text)
        // White space alone bears no style.
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            return noteSpace(text.unicodeScalars)
        }
        let scalars = text.unicodeScalars
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.startIndex
        noteSpace(scalars[..<start])
        setStyles(of: stretch)
        // Right behind another fence the backquotes could not be told from those.
        if stretch.isCode, space != nil || !hasJustEndedCode {
            writeCode(String(scalars[start...]))
        } else {
            for scalar in scalars[start...] { write(scalar) }
        }
    }

    private mutating func noteSpace(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars where scalar.properties.isWhitespace {
            if space != .kept { space = scalar == "\n" ? lineEnds : .spaces }
        }
    }

    private mutating func writeSpace() {
        guard let space else { return }
        self.space = nil
        // Nothing begins or ends with white space.
        guard !markdown.isEmpty else { return }
        append(space.rawValue)
        if space == .kept { lineStart = .atStart }
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace { return noteSpace([scalar]) }
        writeSpace()
        // A last word of nothing but such signs would end a heading and not be shown.
        let couldEndHeading = scalar == "#" && markdown.unicodeScalars.last == " "
        let isEscaped =
            lineStart.needsEscape(scalar) || isMarkdownSign(scalar) || couldEndHeading
        if isEscaped { markdown.unicodeScalars.append("\\") }
        markdown.unicodeScalars.append(scalar)
        last = isEscaped ? nil : scalar
        (hasJustClosed, hasJustEndedCode) = (false, false)
    }

    /// Code shows all but backquotes as it is, and those within a longer run of them.
    private mutating func writeCode(_ text: String) {
        writeSpace()
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let fence = String(repeating: "`", count: longestRun(of: "`", in: words) + 1)
        let isBare = !words.hasPrefix("`") && !words.hasSuffix("`")
        append(fence + (isBare ? words : " \(words) ") + fence)
        hasJustEndedCode = true
        if let end = text.unicodeScalars.last { noteSpace([end]) }
    }

    private mutating func append(_ text: String) {
        markdown += text
        last = nil
        (hasJustClosed, hasJustEndedCode) = (false, false)
        lineStart = .within
    }

    private mutating func setStyles(of stretch: MarkdownStretch) {
        var wanted: [Style] = stretch.link.map { [.link($0)] } ?? []
        if stretch.isStrong { wanted.append(.strong) }
        if stretch.isEmphasis { wanted.append(.emphasis) }
        let common = zip(open, wanted).prefix { $0 == $1 }.count
        close(downTo: common)
        let opening = wanted.dropFirst(common)
        guard !opening.isEmpty else { return }
        let isAfterClosing = hasJustClosed && space == nil
        writeSpace()
        for style in opening {
            switch style {
            case .link:
                if last == "!" {
                    // An exclamation mark before a link would make a picture of it.
                    markdown.removeLast()
                    append("\\!")
                }
                append("[")
            // Right behind others the asterisks could not be told from those.
            case .strong where isAfterClosing, .emphasis where isAfterClosing: continue
            case .strong: append("**")
            case .emphasis: append("*")
            }
            open.append(style)
        }
    }

    private mutating func close(downTo count: Int) {
        while open.count > count, let style = open.popLast() {
            switch style {
            case .link(let address): append("](\(address))")
            case .strong: append("**")
            case .emphasis: append("*")
            }
            if case .link = style { continue }
            hasJustClosed = true
        }
    }
}

/// The text as Markdown.
func markdown(
    _ text: SpannedText, _ lineEnds: MarkdownInline.LineEnds = .kept
) -> String {
    var inline = MarkdownInline(lineEnds)
    inline.write(text)
    return inline.markdown
}

/// The text as Markdown on one line.
func markdownLine(_ text: String) -> String {
    markdown(SpannedText(text), .spaces)
}
