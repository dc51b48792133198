import Articles

/// What a web page holds: its article as a newspaper would set it, what the page tells of itself,
/// and, where it is no article, what it is.
///
/// `contentType` is what the server called it, `charset` what the reader has chosen for it; `url` is
/// where it came from.
package func pageDocument(
    _ bytes: some Collection<UInt8>, url: String?, contentType: String? = nil,
    charset: String? = nil
) -> PageDocument {
    let decoded = decodedText(
        Array(bytes)[...], declared: DeclaredCharset(chosen: charset, contentType: contentType))
    let tree = MarkupTree(html: decoded.text.utf8)
    guard !tree.problems.contains(where: { $0.kind == .noLibrary }) else {
        return PageDocument(problems: [IngestProblem(.noLibrary(name: "libxml2"))])
    }
    var document = pageDocument(of: tree, url: url)
    document.problems = decoded.notes + document.problems
    return document
}

func pageDocument(of tree: MarkupTree, url: String?) -> PageDocument {
    let outline = PageOutline(tree)
    let facts = PageFacts(outline, url: url)
    let furniture = PageFurniture(outline)
    let headline = PageHeadline(facts, outline)
    let declared = believed(facts, headline, url: url)
    var document = PageDocument(
        canonical: canonicalAddress(facts, url: url), feeds: facts.feeds, title: headline.text)
    var body = PageBodyReading(outline, furniture, facts, headline)
    if body.letters * 8 < outline.sentences[0] {
        // Classes can mislead: a template may call every part of its text a teaser.
        let surest = PageFurniture(outline, trusting: PageFurniture.surest)
        let other = PageBodyReading(outline, surest, facts, headline)
        if other.letters > body.letters * 4, other.letters >= shortestHidden { body = other }
    }
    body.takeScripted(declared, base: facts.base)
    let judgement = PageJudgement(
        facts, outline, body: body.node, letters: body.letters, title: headline.text, url: url)
    if let kind = judgement.kind {
        document.problems.append(IngestProblem(.notAnArticle(kind)))
        return document
    }
    guard let title = (headline.text ?? body.firstWords).map({ cut($0, to: longestTitle) }) else {
        document.problems.append(IngestProblem(.noArticle))
        return document
    }
    let dates = PageDates(
        declared: declared, facts, outline, headline: headline.node, url: document.canonical ?? url)
    let own = document.canonical ?? url
    var article = Article(
        url: own, title: title,
        section: pageSection(declared: declared, facts, outline, headline: headline),
        published: dates.published, updated: dates.updated, dateline: body.dateline,
        site: pageSite(declared, facts, headline), lede: body.lede,
        tags: pageTags(declared, facts, outline), blocks: body.blocks)
    let writer = pageByline(
        declared: declared, facts, outline, site: article.site, headline: headline.node)
    article.byline = writer ?? body.byline
    if let node = body.node {
        article.blocks += relatedRails(
            outline, body: node, known: article.cards, base: facts.base, url: own
        ).map { .card($0) }
    }
    article.language = pageLanguage(article, declared: declared, facts)
    // JSON can escape, and attributes can hold, what a text may not.
    document.article = cleaned(ArticleDocument(article: article)).article
    return document
}

/// The declared article that is this page's: one whose headline is the page's, or whose address
/// is. Sites declare others, too: the day's first, the next one.
private func believed(
    _ facts: PageFacts, _ headline: PageHeadline, url: String?
) -> DeclaredArticle? {
    let articles = facts.linked.articles
    if let title = headline.text,
        let named = articles.first(where: { $0.headline.map { agree($0, title) } ?? false })
    {
        return named
    }
    let own = (facts.canonical ?? url).flatMap { CanonicalAddress($0) }
    if let own,
        let addressed = articles.first(where: { article in
            article.address.flatMap { CanonicalAddress($0) } == own
        })
    {
        return addressed
    }
    // One that says no headline contradicts none.
    if let unnamed = articles.first(where: { $0.headline == nil }), articles.count == 1 {
        return unnamed
    }
    return articles.isEmpty && facts.linked.page.published != nil ? facts.linked.page : nil
}

private func pageSite(
    _ declared: DeclaredArticle?, _ facts: PageFacts, _ headline: PageHeadline
) -> String? {
    let site = headline.site ?? declared?.publisher ?? facts.properties["publisher"]?.first
    return site.flatMap { (1...120).contains($0.utf8.count) ? $0 : nil }
}

private func pageTags(
    _ declared: DeclaredArticle?, _ facts: PageFacts, _ outline: PageOutline
) -> [String] {
    var told = declared?.keywords ?? []
    if told.isEmpty { told = facts.tags }
    if told.isEmpty { told = (facts.properties["keywords"] ?? []).flatMap { listed($0) } }
    if told.isEmpty { told = facts.meta("news_keywords", "keywords").map { listed($0) } ?? [] }
    if told.isEmpty { told = shownTopics(outline) }
    var tags: [String] = []
    for tag in told where tag.utf8.count <= 160 && !tags.contains(tag) {
        // Keys for programs: «keyword:value».
        if tag.utf8.contains(UInt8(ascii: ":")) && !tag.utf8.contains(0x20) { continue }
        tags.append(tag)
        if tags.count == mostTags { break }
    }
    return tags
}

/// Letters of a text that is worth doubting the classes for.
private let shortestHidden = 400
private let mostTags = 30
/// Bytes.
private let longestTitle = 4096
