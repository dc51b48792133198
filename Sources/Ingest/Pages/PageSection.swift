import Articles

/// The rubric a page's article stands in, by what is declared, by the way down from the front page,
/// by the section's own header above the headline.
func pageSection(
    declared: DeclaredArticle?, _ facts: PageFacts, _ outline: PageOutline, headline: PageHeadline
) -> Section? {
    if let shown = sectionHeader(outline, before: headline.node) { return shown }
    let told =
        (declared?.sections ?? []) + [facts.meta("article:section", "section")].compactMap { $0 }
        + (facts.properties["articleSection"] ?? [])
    if let name = told.first(where: { isRubric($0, headline) }) { return Section(name: name) }
    // The first of the way is the front page, the last may be the article itself.
    let way = facts.linked.breadcrumbs.dropFirst()
    if let name = way.first(where: { isRubric($0, headline) }) { return Section(name: name) }
    return shownWay(outline, before: headline.node).first { isRubric($0, headline) }
        .map { Section(name: $0) }
}

private func isRubric(_ name: String, _ headline: PageHeadline) -> Bool {
    guard (2...120).contains(name.utf8.count), !name.utf8.starts(with: "http".utf8) else {
        return false
    }
    if let title = headline.text, agree(name, title) { return false }
    return headline.site.map { !sayTheSame($0, name) } ?? true
}

/// The header of the section above the headline, as the RIA and Sputnik family sets it.
private func sectionHeader(_ outline: PageOutline, before headline: MarkupTree.Node?) -> Section? {
    let tree = outline.tree
    var section: Section?
    for node in 1..<max(1, headline ?? 1) where outline.tags[node] != .text && outline.isSmall(node)
    {
        guard let classes = tree.attributeBytes(node, "class"),
            classes.starts(with: "article__supertag".utf8)
        else { continue }
        let names = String(decoding: classes.prefix(200), as: UTF8.self)
        let text = pageText(node, outline)
        guard !text.isEmpty else { continue }
        if names.contains("title"), section == nil {
            section = Section(name: text)
        } else if names.contains("desc"), section?.description == nil {
            section?.description = text
        }
    }
    return section
}

/// The links of the breadcrumbs that the page shows, without the first.
private func shownWay(_ outline: PageOutline, before headline: MarkupTree.Node?) -> [String] {
    let tree = outline.tree
    guard let headline else { return [] }
    for node in 1..<headline
    where outline.hints[node].contains(.navigation) && outline.isSmall(node) {
        guard let classes = tree.attribute(node, "class"),
            crumbs.stands(in: foldedBytes(classes, limit: 300))
        else { continue }
        let links = (node..<tree.end(node)).filter { outline.tags[$0] == .link }
        guard links.count <= 12 else { continue }
        return links.dropFirst().map { pageText($0, outline) }
    }
    return []
}

private let crumbs = PhraseTable(["crumb"])
