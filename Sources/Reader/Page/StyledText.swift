import Articles
import Screen
import TextLayout

/// A paragraph together with what its parts mean.
struct StyledText: Sendable {
    /// From an offset in UTF-8 on, up to the next run.
    struct Run: Hashable, Sendable {
        var start: Int
        var style: Style
    }

    let paragraph: Paragraph
    /// In order; the first begins at 0.
    let runs: [Run]

    /// A text of an article in this language, set by the rules of its own.
    init(_ text: String, style: Style, language: Language, hyphenation: Hyphenation) {
        // An address is in no language.
        let language = style == .link ? language : paragraphLanguage(of: text, in: language)
        paragraph = Paragraph(text, language: language, hyphenation: hyphenation)
        runs = [Run(start: 0, style: style)]
    }

    /// A text with its spans, and before it, in the same paragraph, an opening of another style.
    init(
        _ spanned: SpannedText, style: Style, language: Language, hyphenation: Hyphenation,
        opening: String = "", openingStyle: Style = .dim
    ) {
        // A text with nothing before it is not copied.
        let text = opening.isEmpty ? spanned.text : opening + spanned.text
        paragraph = Paragraph(
            text, language: paragraphLanguage(of: spanned.text, in: language),
            hyphenation: hyphenation)
        let start = opening.utf8.count
        var runs = opening.isEmpty ? [] : [Run(start: 0, style: openingStyle)]
        runs += spanRuns(of: spanned, base: style).map {
            Run(start: $0.start + start, style: $0.style)
        }
        self.runs = runs
    }

    /// The run that an offset lies in.
    fileprivate func run(at offset: Int) -> Int {
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

/// Runs of one style each; where spans nest the innermost wins.
private func spanRuns(of text: SpannedText, base: Style) -> [StyledText.Run] {
    guard !text.spans.isEmpty else { return [StyledText.Run(start: 0, style: base)] }
    var runs: [StyledText.Run] = []
    var open: [Span] = []
    var next = text.spans.startIndex
    var offset = 0
    var scalarIndex = 0
    func mark() {
        let style = open.last.map(meaning) ?? base
        if runs.last?.start == offset { runs.removeLast() }
        if runs.last?.style != style {
            runs.append(StyledText.Run(start: offset, style: style))
        }
    }
    mark()
    for scalar in text.text.unicodeScalars {
        var changed = false
        while let last = open.last, last.end <= scalarIndex {
            open.removeLast()
            changed = true
        }
        while next < text.spans.endIndex, text.spans[next].start <= scalarIndex {
            open.append(text.spans[next])
            next += 1
            changed = true
        }
        if changed { mark() }
        offset += UTF8.width(scalar)
        scalarIndex += 1
    }
    return runs
}

private func meaning(of span: Span) -> Style {
    switch span.style {
    case .emphasis: .emphasis
    case .strong: .strong
    case .code: .code
    case .link: .link
    }
}

/// A part of a text that is drawn in a style of its own, in UTF-8.
struct MarkedRange: Hashable, Sendable {
    var range: Range<Int>
    var style: Style
}

extension Canvas {
    /// Draws one line of a laid-out text from a column on; what is marked, in order and apart,
    /// stands out.
    mutating func draw(
        _ line: LaidOutLine, of text: StyledText, marked: [MarkedRange] = [], row: Int, column: Int
    ) {
        var run = text.run(at: line.range.lowerBound)
        var mark = 0
        var pending = (text: "", style: text.runs[run].style)
        var start = column + line.indent
        var end = start
        // Neighbours of one style are written together.
        text.paragraph.forEachCluster(on: line) { cluster in
            if run + 1 < text.runs.count, cluster.offset >= text.runs[run + 1].start {
                run = text.run(at: cluster.offset)
            }
            let style = marked.style(at: cluster.offset, from: &mark) ?? text.runs[run].style
            if style != pending.style || column + cluster.column != end {
                write(pending.text, row: row, column: start, style: pending.style)
                pending = ("", style)
                start = column + cluster.column
            }
            pending.text += cluster.text
            end = column + cluster.column + cluster.cells
        }
        write(pending.text, row: row, column: start, style: pending.style)
    }

    /// Writes a text in which some stands out, cut at the region's edge; gives the column after it.
    @discardableResult
    mutating func write(
        _ text: String, marked: [MarkedRange], row: Int, column: Int, style: Style
    ) -> Int {
        guard !marked.isEmpty else { return write(text, row: row, column: column, style: style) }
        var (column, mark, offset) = (column, 0, 0)
        var pending = (text: "", style: style)
        for character in text {
            let style = marked.style(at: offset, from: &mark) ?? style
            if style != pending.style {
                column = write(pending.text, row: row, column: column, style: pending.style)
                pending = ("", style)
            }
            pending.text.append(character)
            offset += character.utf8.count
        }
        return write(pending.text, row: row, column: column, style: pending.style)
    }
}

extension [MarkedRange] {
    /// The style at an offset; `index` is the first range that may hold it, and goes along.
    fileprivate func style(at offset: Int, from index: inout Int) -> Style? {
        while index < count, self[index].range.upperBound <= offset { index += 1 }
        return index < count && self[index].range.contains(offset) ? self[index].style : nil
    }
}
