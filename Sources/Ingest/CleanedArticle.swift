import Articles

/// The document with every text cleaned: JSON can escape what a file's bytes may not hold.
func cleaned(_ document: ArticleDocument) -> ArticleDocument {
    var document = document
    var article = document.article
    article.url = article.url.map(cleanedText)
    article.title = collapsingSpaces(cleanedText(article.title))
    article.language = article.language.map(cleanedText)
    article.section = article.section.map { section in
        Section(
            name: cleanedText(section.name), description: section.description.map(cleanedText))
    }
    article.dateline = article.dateline.map { dateline in
        Dateline(
            place: dateline.place.map(cleanedText), date: dateline.date.map(cleanedText),
            agency: dateline.agency.map(cleanedText))
    }
    article.site = article.site.map(cleanedText)
    article.byline = article.byline.map(cleanedText)
    article.lede = article.lede.map(cleanedText)
    article.tags = article.tags.map(cleanedText)
    article.feed = article.feed.map(cleanedText)
    article.guid = article.guid.map(cleanedText)
    article.blocks = article.blocks.map(cleaned)
    document.article = article
    document.feeds = document.feeds.map(cleanedText)
    return document
}

private func cleaned(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): .paragraph(cleaned(text))
    case .heading(let level, let text): .heading(level: level, cleaned(text))
    case .quote(let quote):
        .quote(
            Quote(
                text: cleaned(quote.text), speaker: quote.speaker.map(cleanedText),
                role: quote.role.map(cleanedText)))
    case .image(let image):
        .image(
            Image(
                url: image.url.map(cleanedText), caption: image.caption.map(cleanedText),
                credit: image.credit.map(cleanedText), date: image.date))
    case .list(let ordered, let items): .list(ordered: ordered, items: items.map(cleaned))
    case .card(let card):
        .card(
            Card(
                date: card.date, section: card.section.map(cleanedText),
                title: cleanedText(card.title), summary: card.summary.map(cleanedText),
                url: card.url.map(cleanedText)))
    case .table(let rows): .table(rows: rows.map { $0.map(cleanedText) })
    case .preformatted(let text): .preformatted(cleanedText(text))
    case .rule: .rule
    }
}

/// The text cleaned, its spans still over the same words.
func cleaned(_ spanned: SpannedText) -> SpannedText {
    guard !spanned.spans.isEmpty else { return SpannedText(cleanedText(spanned.text)) }
    guard needsCleaning(spanned.text) else {
        return SpannedText(spanned.text, spans: spanned.spans.map(cleaned))
    }
    var text = String.UnicodeScalarView()
    // How many scalars are kept before each one, so that a span's ends can be told anew.
    var keptBefore = [0]
    var cleaning = Cleaning()
    var count = 0
    for scalar in spanned.text.unicodeScalars {
        if let kept = cleaning.kept(scalar) {
            text.append(kept)
            count += 1
        }
        keptBefore.append(count)
    }
    func moved(_ offset: Int) -> Int { keptBefore[min(max(offset, 0), keptBefore.count - 1)] }
    let spans = spanned.spans.map { span in
        Span(start: moved(span.start), end: moved(span.end), style: cleaned(span).style)
    }
    return SpannedText(String(text), spans: spans)
}

private func cleaned(_ span: Span) -> Span {
    guard case .link(let url) = span.style else { return span }
    return Span(start: span.start, end: span.end, style: .link(url: cleanedText(url)))
}
