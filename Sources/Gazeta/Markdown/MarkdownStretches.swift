import Articles

/// A stretch of a text in which one set of styles holds.
struct MarkdownStretch {
    var text: String
    /// The address of the link it is part of, as it is written in Markdown.
    var link: String?
    var isStrong = false
    var isEmphasis = false
    var isCode = false
}

/// The text in stretches, without the styles that Markdown cannot say where they stand.
func markdownStretches(of text: SpannedText) -> [MarkdownStretch] {
    guard !text.spans.isEmpty else { return [MarkdownStretch(text: text.text)] }
    let scalars = Array(text.text.unicodeScalars)
    var borders = Set(text.spans.flatMap { [$0.start, $0.end] })
    borders.formUnion([0, scalars.count])
    let sorted = borders.sorted()
    var open: [Span] = []
    var waiting = text.spans[...]
    var stretches = zip(sorted, sorted.dropFirst()).map { start, end in
        open.removeAll { $0.end <= start }
        while let next = waiting.first, next.start <= start {
            if open.count < mostStyles { open.append(next) }
            waiting.removeFirst()
        }
        var stretch = MarkdownStretch(
            text: String(String.UnicodeScalarView(scalars[start..<end])))
        for span in open { stretch.add(span.style) }
        return stretch
    }
    // Emphasis stands within what is strong, and both within links.
    stretches.dropUnsayable(\.isStrong) { $0.link == $1.link }
    stretches.dropUnsayable(\.isEmphasis) { $0.link == $1.link && $0.isStrong == $1.isStrong }
    return stretches
}

/// More spans over one another than this come from no editor.
private let mostStyles = 16

extension MarkdownStretch {
    fileprivate mutating func add(_ style: Span.Style) {
        switch style {
        case .strong: isStrong = true
        case .emphasis: isEmphasis = true
        case .code: isCode = true
        case .link(let url): link = link ?? markdownAddress(url)
        }
    }
}

extension [MarkdownStretch] {
    /// Takes a style away where the signs around it would not be taken for what they are: between
    /// a letter and a quotation mark, as in «а«б»», asterisks are asterisks. `joins` tells whether
    /// a style goes on from one stretch to the next.
    fileprivate mutating func dropUnsayable(
        _ style: WritableKeyPath<MarkdownStretch, Bool>,
        _ joins: (MarkdownStretch, MarkdownStretch) -> Bool
    ) {
        var start = startIndex
        while start < endIndex {
            var end = index(after: start)
            guard self[start][keyPath: style] else {
                start = end
                continue
            }
            while end < endIndex, self[end][keyPath: style], joins(self[end - 1], self[end]) {
                end = index(after: end)
            }
            let before = start > startIndex ? self[start - 1].text.unicodeScalars.last : nil
            let after = end < endIndex ? self[end].text.unicodeScalars.first : nil
            if !self[start].canBegin(after: before) || !self[end - 1].canEnd(before: after) {
                for stretch in start..<end { self[stretch][keyPath: style] = false }
            }
            start = end
        }
    }
}

extension MarkdownStretch {
    fileprivate func canBegin(after before: Unicode.Scalar?) -> Bool {
        isBorder(before) || bears(text.unicodeScalars.first)
    }

    fileprivate func canEnd(before after: Unicode.Scalar?) -> Bool {
        isBorder(after) || bears(text.unicodeScalars.last)
    }

    /// Whether asterisks may stand between this scalar of ours and a letter beyond.
    private func bears(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar, !scalar.properties.isWhitespace else { return true }
        return !isCode && !isPunctuation(scalar) && !isSymbol(scalar)
    }
}

/// A space or a sign that every reader of Markdown takes for punctuation.
private func isBorder(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar.properties.isWhitespace || isPunctuation(scalar)
        || scalar.isASCII && isSymbol(scalar)
}

private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        true
    default: false
    }
}

private func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
}
