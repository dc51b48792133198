import Articles

/// When a page's article was published and updated, by all that the page tells of it.
///
/// Declarations lie about the day more often than several of them lie alike: the day that most of
/// them tell is taken, and of what tells that day the first that is the most exact.
struct PageDates: Sendable {
    private(set) var published: ArticleDate?
    private(set) var updated: ArticleDate?

    init(
        declared: DeclaredArticle?, _ facts: PageFacts, _ outline: PageOutline,
        headline: MarkupTree.Node?, url: String?
    ) {
        let shown = headline.map { ShownMoments(near: $0, outline) }
        var told = [declared?.published].compactMap { $0 }
        told += Self.dates(in: facts, publishedNames)
        told += (facts.properties["datePublished"] ?? []).prefix(1).compactMap(declaredDate)
        told += (facts.properties["dateCreated"] ?? []).prefix(1).compactMap(declaredDate)
        let times = facts.times.filter { !isInside($0.node, ofCardsIn: outline) }
        let changed = times.filter { Self.isUpdate($0.node, outline.tree) }
        told += times.filter { !Self.isUpdate($0.node, outline.tree) }.prefix(1).map(\.date)
        told += shown?.published ?? []
        if told.isEmpty { told += [dateInAddress(url)].compactMap { $0 } }
        published = Self.agreed(told)
        var changes = [declared?.updated].compactMap { $0 }
        changes += Self.dates(in: facts, updatedNames)
        changes += (facts.properties["dateModified"] ?? []).prefix(1).compactMap(declaredDate)
        changes += changed.prefix(1).map(\.date)
        changes += shown?.updated ?? []
        updated = Self.agreed(changes)
        guard let first = published, let last = updated else { return }
        // A page that is built anew each day is not news each day.
        if last.time == nil && first.time != nil || last.instant <= first.instant { updated = nil }
    }

    /// «updated» beside «published» are the classes of one time for both.
    private static func isUpdate(_ node: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
        let classes = tree.attributeBytes(node, "class")?.split(separator: 0x20) ?? []
        return classes.contains { $0.elementsEqual("updated".utf8) }
            && !classes.contains { $0.elementsEqual("published".utf8) }
    }

    private func isInside(_ node: MarkupTree.Node, ofCardsIn outline: PageOutline) -> Bool {
        var above = outline.tree.parent(node)
        while let element = above {
            if !outline.hints[element].isDisjoint(with: [.related, .sidebar, .footer, .comments]) {
                return true
            }
            above = outline.tree.parent(element)
        }
        return false
    }

    private static func dates(in facts: PageFacts, _ names: [String]) -> [ArticleDate] {
        for name in names {
            if let date = facts.meta(name).flatMap(declaredDate) { return [date] }
        }
        return []
    }

    private static func agreed(_ told: [ArticleDate]) -> ArticleDate? {
        var votes: [ArticleDate: Int] = [:]
        for date in told { votes[date.dayAlone, default: 0] += 1 }
        let most = votes.values.max()
        guard let day = told.first(where: { votes[$0.dayAlone] == most })?.dayAlone else {
            return nil
        }
        let ofDay = told.filter { $0.dayAlone == day }
        return ofDay.first { $0.time?.offset != nil } ?? ofDay.first { $0.time != nil }
            ?? ofDay.first
    }
}

private let publishedNames = [
    "article:published_time", "og:published_time", "og:article:published_time",
    "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "mediator_published_time", "dc.date.issued",
    "dc.date", "dcterms.date", "dcterms.created", "cxenseparse:recs:publishtime",
    "article.published",
    "date", "ptime", "published_time", "og:pubdate", "datecreated",
]

private let updatedNames = [
    "article:modified_time", "og:updated_time", "og:modified_time", "article:modified",
    "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod",
]

/// Moments that stand in lines of their own about the headline.
private struct ShownMoments {
    private(set) var published: [ArticleDate] = []
    private(set) var updated: [ArticleDate] = []

    /// Runs of text looked at before and behind the headline.
    private static let reach = (before: 6, behind: 14)

    init(near headline: MarkupTree.Node, _ outline: PageOutline) {
        let place = Int(outline.firstRun[headline])
        let range =
            max(
                0, place - Self.reach.before)..<min(
                outline.runs.count, place + Self.reach.behind)
        for run in outline.runs[range]
        where run.letters <= 100 && !run.isHeading && outline.isSmall(run.block) {
            let text = pageText(run.block, outline)
            guard text.utf8.count <= 200, text.utf8.contains(where: { (0x30...0x39).contains($0) })
            else { continue }
            if let moment = Moment(text) {
                if let date = moment.published, isPlausible(date), published.isEmpty {
                    published.append(date)
                }
                if let date = moment.updated, isPlausible(date) { updated.append(date) }
            } else if published.isEmpty, outline.hints[run.block].contains(.byline),
                let date = feedDate(text), isPlausible(date)
            {
                published.append(date)
            }
        }
    }
}

/// The day in an address: «/2022/02/01/», «/20220201/», «/2022-02-01-».
private func dateInAddress(_ url: String?) -> ArticleDate? {
    guard let url, url.utf8.count <= 4096 else { return nil }
    var numbers: [(value: Int, digits: Int)] = []
    for part in url.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }) {
        guard part.count <= 8 else {
            numbers.append((0, part.count))
            continue
        }
        numbers.append((part.reduce(0) { $0 * 10 + Int($1 - 0x30) }, part.count))
    }
    for (index, number) in numbers.enumerated() {
        if number.digits == 8 {
            let date = ArticleDate(
                year: number.value / 10_000, month: number.value / 100 % 100,
                day: number.value % 100)
            if let date, isPlausible(date) { return date }
        }
        guard number.digits == 4, index + 2 < numbers.count, numbers[index + 1].digits <= 2,
            numbers[index + 2].digits <= 2
        else { continue }
        let date = ArticleDate(
            year: number.value, month: numbers[index + 1].value, day: numbers[index + 2].value)
        if let date, isPlausible(date) { return date }
    }
    return nil
}
