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

/// The text of the first element about the headline that its class or link says names the author.
private func shownByline(_ outline: PageOutline, near headline: MarkupTree.Node?) -> String? {
    let tree = outline.tree
    guard let headline else { return nil }
    let place = Int(outline.firstRun[headline])
    let behind = min(outline.runs.count, place + 16)
    for run in outline.runs[max(0, place - 4)..<max(max(0, place - 4), behind)]
    where run.letters <= 80 && !outline.isInsideComments(run.block) {
        // «By» and the link, or the name in an element of its own.
        let inside = run.first..<min(tree.end(run.block), run.first + mostBylineNodes)
        if let link = inside.first(where: { tree.attribute($0, "rel") == "author" }) {
            let text = pageText(link, outline)
            if (2...160).contains(text.utf8.count) { return text }
        }
        var above: MarkupTree.Node? = tree.parent(run.first)
        for _ in 0..<4 {
            guard let element = above, outline.isSmall(element),
                !outline.isInside(headline, element)
            else { break }
            if namesAuthor(element, tree) {
                let text = pageText(element, outline)
                if (2...160).contains(text.utf8.count), Moment(text) == nil { return text }
            }
            above = tree.parent(element)
        }
    }
    return nil
}

private let mostBylineNodes = 12

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
