import Articles
import TextLayout

@testable import Reader

/// A cache in memory that answers as the real one does.
struct CacheOfTests {
    var headlines = Edition.headlines
    var documents = Edition.documents
    var feeds: [FeedListing] = []
    var articlesOfFeeds: [Feed.ID: Set<Article.ID>] = [:]
    /// What stands beside an article, where it is not what its cards and its section give.
    var relatedOf: [Article.ID: [RelatedStory]] = [:]
    /// What tells the same as an article.
    var reprints: [Article.ID: [Article.ID]] = [:]
    var answersArticles = true
    /// Whether whoever types makes a pause after every letter.
    var pausesAreOver = true
    /// A search that finds more tells only that it does.
    var mostCounted = 1000
    var failing: Set<Effect> = []
    /// The marks that were made.
    private var marked: [Article.ID: Marks] = [:]

    mutating func answers(to effect: Effect) -> [Event] {
        if failing.contains(effect) { return [.failed(effect, detail: nil)] }
        switch effect {
        case .loadCounts:
            return [.countsLoaded(counts)]
        case .loadHeadlines(let request):
            let page = page(request)
            return [
                .headlinesLoaded(
                    request, page, above: rank(ofFirstIn: page, request),
                    found: request.source.search.map { findings(of: $0, in: page) })
            ]
        case .loadHits(let id, let request):
            guard let document = documents.first(where: { $0.article.id == id }) else { return [] }
            let query = QueryOfTests(request)
            return [.hitsLoaded(id, of: request, query.hits(in: document.article))]
        case .awaitPause(let typed):
            return pausesAreOver ? [.typingPaused(typed)] : []
        case .loadHyphenator(let language):
            return [
                .hyphenatorLoaded(language, Hyphenation.letterRules.hyphenator(for: language))
            ]
        case .loadArticle(let id, let visited):
            return answersArticles ? [article(id, visited: visited)] : []
        case .mark(let ids, let change):
            mark(ids, change)
            return []
        case .markAllRead(let source):
            let unread = list(of: source).filter { !$0.marks.read }.map(\.id)
            mark(unread, .read(true))
            return [.allMarkedRead(source, unread)]
        case .loadFeeds:
            return [.feedsLoaded(feeds)]
        case .rename(let id, let title):
            if let index = feeds.firstIndex(where: { $0.feed.id == id }) {
                feeds[index].feed.givenTitle = title
            }
            return [.renamed(id, title: title)]
        case .unsubscribe(let id):
            feeds.removeAll { $0.feed.id == id }
            return [.unsubscribed(id)]
        case .copy:
            return [.copied]
        default:
            return []
        }
    }

    mutating func mark(_ ids: [Article.ID], _ change: MarkChange) {
        for id in ids { marked[id] = marks(of: id).changed(by: change) }
    }

    func marks(of id: Article.ID) -> Marks {
        marked[id] ?? headlines.first { $0.id == id }?.marks
            ?? documents.first { $0.article.id == id }?.marks ?? Marks()
    }

    var counts: HeadlineCounts {
        let all = list(of: .all)
        let sections = Dictionary(grouping: all.filter { $0.section != nil }) { $0.section ?? "" }
            .map { name, list in
                HeadlineCounts.SectionCount(
                    name: name, count: list.count, unread: list.count { !$0.marks.read })
            }
        return HeadlineCounts(
            all: all.count, unread: all.count { !$0.marks.read },
            starred: all.count { $0.marks.starred },
            sections: sections.sorted { ($1.count, $0.name) < ($0.count, $1.name) })
    }

    func article(_ id: Article.ID, visited: [Article.ID] = []) -> Event {
        guard var document = documents.first(where: { $0.article.id == id }) else {
            return .articleMissing(id)
        }
        document.marks = marks(of: id)
        let told = reprints.filter { visited.contains($0.key) }.values.joined()
        let all = relatedOf[id] ?? Edition.related(to: id, among: documents)
        let stories = all.filter { story in story.id.map { !told.contains($0) } ?? true }
        let related = stories.map { story in
            var story = story
            if let id = story.id { story.marks = marks(of: id) }
            return story
        }
        return .articleLoaded(document, related: related)
    }

    private func list(of source: HeadlineSource) -> [Headline] {
        headlines.compactMap { headline in
            var headline = headline
            headline.marks = marked[headline.id] ?? headline.marks
            let isIn =
                switch source {
                case .all: true
                case .section(let name): headline.section == name
                case .starred: headline.marks.starred
                case .feed(let id): articlesOfFeeds[id]?.contains(headline.id) == true
                case .search(let request): isFound(headline, by: QueryOfTests(request))
                }
            return isIn ? headline : nil
        }
    }

    private func isFound(_ headline: Headline, by query: QueryOfTests) -> Bool {
        let document = documents.first { $0.article.id == headline.id }
        return query.finds(document?.article ?? Article(title: headline.title))
            && !(query.isUnreadOnly && headline.marks.read)
    }

    private func findings(of request: SearchRequest, in page: [Headline]) -> SearchFindings {
        let query = QueryOfTests(request)
        let count = list(of: .search(request)).count
        var hits: [Article.ID: HeadlineHits] = [:]
        for headline in page {
            let document = documents.first { $0.article.id == headline.id }
            hits[headline.id] = query.headlineHits(
                in: document?.article ?? Article(title: headline.title))
        }
        return SearchFindings(
            count: count > mostCounted ? .moreThan(mostCounted) : .exactly(count),
            problem: query.problem, hits: hits)
    }

    private func rank(ofFirstIn page: [Headline], _ request: HeadlineRequest) -> Int? {
        guard let top = page.map(\.position).min() else { return nil }
        return list(of: request.source).count { $0.position < top }
    }

    func page(_ request: HeadlineRequest) -> [Headline] {
        var all = list(of: request.source).filter { !(request.isUnreadOnly && $0.marks.read) }
        if request.source.isRanked {
            all.sort { ($0.title, $0.position) < ($1.title, $1.position) }
            return Array(all.prefix(request.limit))
        }
        let newer = all.filter { headline in
            request.from.map { headline.position < $0 } ?? !request.isTowardsOlder
        }
        let older = all.filter { headline in
            request.from.map { $0 < headline.position } ?? request.isTowardsOlder
        }
        if request.purpose == .reload, let from = request.from {
            let itself = all.filter { $0.position == from }
            return newer.suffix(request.limit) + (itself + older).prefix(request.limit)
        }
        return request.isTowardsOlder
            ? Array(older.prefix(request.limit)) : Array(newer.suffix(request.limit).reversed())
    }
}
