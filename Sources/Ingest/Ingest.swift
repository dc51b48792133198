package import Articles

/// What a file yields: its articles, and what was wrong with it.
package struct IngestResult: Hashable, Sendable {
    package var articles: [ArticleDocument]
    /// The feeds that a list names.
    package var subscriptions: [Subscription]
    package var problems: [IngestProblem]
    /// Nil where the file is of no kind that is read.
    package var kind: FileKind?

    package init(
        articles: [ArticleDocument] = [], subscriptions: [Subscription] = [],
        problems: [IngestProblem] = [], kind: FileKind? = nil
    ) {
        self.articles = articles
        self.subscriptions = subscriptions
        self.problems = problems
        self.kind = kind
    }
}

/// The most bytes one page, or one line of JSON Lines, may have.
package let articleByteLimit = 16 << 20

/// The articles in the bytes of a file; `url` is the address of the page it was made from.
///
/// Files of JSON Lines may be larger than memory should hold: see `ArticleLineReader`.
package func ingest(_ bytes: some Collection<UInt8>, url: String? = nil) -> IngestResult {
    let bytes = Array(bytes)[...]
    do {
        let kind = try kind(of: bytes)
        switch kind {
        case .articleJSONLines:
            return articleLines(in: bytes)
        case .articleJSON:
            return try articleArray(in: bytes)
        case .pageDump:
            let decoded = try text(of: bytes)
            let article = try article(fromPageDump: decoded.text, url: url)
            return IngestResult(
                articles: [ArticleDocument(article: article)], problems: decoded.notes, kind: kind)
        case .page:
            return try page(bytes, url: url)
        case .feed, .jsonFeed:
            let feed = try feedDocument(bytes, url: url, contentType: nil, charset: nil).get()
            return IngestResult(
                articles: feed.entries.map { ArticleDocument(article: $0.article) },
                problems: feed.problems
                    + (feed.entries.isEmpty ? [IngestProblem(.emptyFeed)] : []), kind: kind)
        case .subscriptions:
            let list = subscriptions(in: bytes)
            return IngestResult(
                subscriptions: list.subscriptions, problems: list.problems, kind: kind)
        }
    } catch {
        return IngestResult(problems: [error])
    }
}

private func kind(of bytes: ArraySlice<UInt8>) throws(IngestProblem) -> FileKind {
    // UTF-16 looks binary until it is decoded.
    guard utf16Order(of: bytes) != nil else {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        return try fileKind(startingWith: body)
    }
    let kind = try fileKind(startingWith: decodedText(bytes.prefix(1 << 17)).text.utf8)
    // JSON is UTF-8 by its standard.
    return [.feed, .page, .subscriptions].contains(kind) ? kind : .pageDump
}

private func page(
    _ bytes: ArraySlice<UInt8>, url: String?
) throws(IngestProblem) -> IngestResult {
    guard bytes.count <= articleByteLimit else {
        throw IngestProblem(.tooLarge(limit: articleByteLimit))
    }
    let page = pageDocument(bytes, url: url)
    let articles = page.article.map { [ArticleDocument(article: $0)] } ?? []
    return IngestResult(articles: articles, problems: page.problems, kind: .page)
}

private func text(of bytes: ArraySlice<UInt8>) throws(IngestProblem) -> DecodedText {
    guard bytes.count <= articleByteLimit else {
        throw IngestProblem(.tooLarge(limit: articleByteLimit))
    }
    var decoded = decodedText(bytes)
    decoded.text = cleanedText(decoded.text)
    guard decoded.text.unicodeScalars.contains(where: { !$0.isSpace }) else {
        throw IngestProblem(.empty)
    }
    return decoded
}
