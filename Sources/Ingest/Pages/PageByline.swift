import Articles

/// Who wrote a page's article: as declared, else as the page shows it.
func pageByline(
    declared: DeclaredArticle?, _ facts: PageFacts, _ outline: PageOutline, site: String?,
    headline: MarkupTree.Node?
) -> String? {
    var names = declared?.authors ?? []
    if names.isEmpty { names = facts.properties["author"] ?? [] }
    if names.isEmpty {
        let meta = facts.meta(
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator")
        names = meta.map { [$0] } ?? []
    }
    if names.isEmpty, let shown = shownByline(outline, near: headline) { names = [shown] }
    var known: [String] = []
    for name in names {
        let name = writer(named: name)
        guard isAuthor(name, site: site), !known.contains(where: { sayTheSame($0, name) }) else {
            continue
        }
        known.append(name)
    }
    return known.isEmpty ? nil : known.prefix(mostAuthors).joined(separator: ", ")
}

private let mostAuthors = 12

/// The name without «By» or «Автор:» before it.
private func writer(named text: String) -> String {
    let text = collapsingSpaces(text)
    for opening in bylineOpenings where text.lowercased().hasPrefix(opening) {
        let rest = text.unicodeScalars.dropFirst(opening.unicodeScalars.count)
        guard let next = rest.first, next.isSpace || next == ":" else { continue }
        return trimmed(rest.drop { $0.isSpace || $0 == ":" })
    }
    return text
}

private let bylineOpenings = [
    "by", "автор", "автори", "авторы", "текст", "de", "autor", "von", "par", "por", "written by",
    "подготовил", "подготовила",
]

private func isAuthor(_ name: String, site: String?) -> Bool {
    guard (2...200).contains(name.utf8.count), !name.utf8.starts(with: "http".utf8),
        !name.utf8.contains(UInt8(ascii: "@")), name.utf8.last != UInt8(ascii: ":"),
        name.unicodeScalars.contains(where: \.isLetter)
    else { return false }
    let small = name.lowercased()
    if ["admin", "administrator", "editor", "author", "redactor", "guest", "root"].contains(small) {
        return false
    }
    return site.map { !sayTheSame($0.lowercased(), small) } ?? true
}

/// The text of the first element about the headline that its class or link says names the author;
/// the story itself and its quotes name others.
private func shownByline(_ outline: PageOutline, near headline: MarkupTree.Node?) -> String? {
    guard let headline else { return nil }
    let place = Int(outline.firstRun[headline])
    let start = max(0, place - 4)
    var sentences = 0
    for index in start..<max(start, min(outline.runs.count, place + 16)) {
        let run = outline.runs[index]
        if index > place, run.isSentence { sentences += 1 }
        if sentences > mostSentencesBefore { return nil }
        guard run.letters <= 80, !outline.isInsideComments(run.block),
            !isQuoted(run.first, outline)
        else { continue }
        let end = index + 1 < outline.runs.count ? outline.runs[index + 1].first : run.first
        for element in elements(around: run, until: end, outline, headline: headline)
        where namesAuthor(element, outline.tree) {
            let text = pageText(element, outline)
            if (2...160).contains(text.utf8.count), Moment(text) == nil { return text }
        }
    }
    return nil
}

/// Sentences between a headline and the name of its author: the lede.
private let mostSentencesBefore = 2

/// The elements that a line stands in, innermost first, and those within it: a day and a name may
/// share a line.
private func elements(
    around run: TextRun, until end: MarkupTree.Node, _ outline: PageOutline,
    headline: MarkupTree.Node
) -> [MarkupTree.Node] {
    let tree = outline.tree
    var elements: [MarkupTree.Node] = []
    var above = tree.parent(run.first)
    while let element = above, elements.count < 4, outline.isSmall(element),
        !outline.isInside(headline, element)
    {
        elements.append(element)
        above = tree.parent(element)
    }
    let last = min(end, tree.end(run.block), run.first + 64)
    elements += (run.first..<max(run.first, last)).filter { !tree.isText($0) }
    return elements
}

private func isQuoted(_ node: MarkupTree.Node, _ outline: PageOutline) -> Bool {
    var above: MarkupTree.Node? = node
    for _ in 0..<8 {
        guard let element = above else { return false }
        if outline.hints[element].contains(.quote)
            || [.blockquote, .q].contains(outline.tree.name(element))
        {
            return true
        }
        above = outline.tree.parent(element)
    }
    return false
}

private func namesAuthor(_ element: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
    if tree.attribute(element, "rel") == "author" { return true }
    guard let classes = tree.attribute(element, "class")?.lowercased() else { return false }
    return classes.split(separator: " ").contains { name in
        authorClasses.contains(where: name.hasSuffix)
    }
}

private let authorClasses = [
    "author", "byline", "author-name", "author__name", "author_name", "authors", "byline-name",
    "authors__name",
]
