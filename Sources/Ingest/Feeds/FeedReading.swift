import Articles

/// Reads a feed of RSS, Atom or JSON Feed; of a broken one what can be read, with the problems
/// named in the result.
///
/// `url` is the address it came from, `contentType` what its server called it, and `charset` the
/// character set that the subscriber has chosen for it.
package func feedDocument(
    _ bytes: some Collection<UInt8>, url: String?, contentType: String?, charset: String?
) -> Result<FeedDocument, IngestProblem> {
    let bytes = Array(bytes)[...]
    guard bytes.count <= articleByteLimit else {
        return .failure(IngestProblem(.tooLarge(limit: articleByteLimit)))
    }
    let decoded = decodedText(
        bytes, declared: DeclaredCharset(chosen: charset, contentType: contentType))
    guard decoded.text.utf8.contains(where: { $0 > 0x20 }) else {
        return .failure(IngestProblem(.empty))
    }
    do {
        var document = try feed(in: decoded.text, url: url)
        document.problems = decoded.notes + document.problems
        return .success(document)
    } catch {
        return .failure(error)
    }
}

private func feed(in text: String, url: String?) throws(IngestProblem) -> FeedDocument {
    let start = text.utf8.first { $0 > 0x20 && $0 < 0x80 }
    if start == UInt8(ascii: "{") {
        let feed = try JSONFeed(text, url: url)
        return document(
            feed.head, feed.items, limit: feed.hasMoreItems ? feedEntryLimit : nil, problems: [],
            url: url)
    }
    let text = withoutComplaints(text)
    var tree = MarkupTree(xml: text.utf8)
    let problems = firstOfEachKind(tree.problems.map(IngestProblem.init))
    if let fatal = problems.first(where: { !$0.isNote }) { throw fatal }
    if tree.problems.contains(where: { $0.kind == .wrongEndTag || $0.kind == .unfinished })
        || XMLFeed.hasItemsInItems(tree)
    {
        // The torn tree goes before the balanced one comes: two of a large feed are too much.
        tree = MarkupTree(xml: [] as [UInt8])
        tree = MarkupTree(xml: TagBalancing.balanced(text))
    }
    guard let feed = XMLFeed(tree, url: url) else { throw IngestProblem(.notAFeed) }
    // Of a feed that is cut for its size there are fewer.
    let limit = feed.hasMoreItems ? feedEntryLimit : tree.isCut ? feed.items.count : nil
    return document(feed.head, feed.items, limit: limit, problems: problems, url: url)
}

private func document(
    _ head: FeedHead, _ items: [FeedItem], limit: Int?, problems: [IngestProblem], url: String?
) -> FeedDocument {
    let identity = url ?? head.selfAddress ?? head.site ?? head.title?.plain ?? ""
    let articles = FeedArticles(head: head, items: items, identity: identity)
    let cut = limit.map { [IngestProblem(.moreEntries(limit: $0))] } ?? []
    return FeedDocument(
        title: head.title?.plain.nilIfEmpty.map(cappedTitle), site: head.site,
        selfAddress: head.selfAddress,
        description: head.description?.plain.nilIfEmpty.map(cappedTitle),
        language: languageCode(head.language), updateInterval: head.schedule.interval,
        skipHours: head.schedule.skipHours, skipDays: head.schedule.skipDays,
        entries: articles.entries(items), problems: problems + cut)
}

/// One fault brings others of its kind with it.
func firstOfEachKind(_ problems: [IngestProblem]) -> [IngestProblem] {
    var kinds: Set<IngestProblem.Kind> = []
    return problems.filter { kinds.insert($0.kind).inserted }
}
