import ArticleCache
import Articles

/// Notices what other programs do to the cache while the reader is open.
struct CacheWatch: Sendable {
    private let cache: ArticleCache
    private var revision: Int64?
    private var count: Int?
    private var ownChanges = 0
    private var ownArticles = 0

    init(_ cache: ArticleCache) {
        self.cache = cache
    }

    /// Looks once: how many articles have been added since the look before, 0 where others have
    /// changed something else, nil where nothing has happened but the reader's own `changes`, as
    /// many as there have been since it started, which have `added` so many articles.
    ///
    /// Asking costs a look at the file's header; only after a change are the articles counted. A
    /// look that fails is tried again: what the reader itself asks for tells of a real fault.
    mutating func look(changes: Int, added: Int) -> Int? {
        guard let current = try? cache.revision(), current != revision,
            let all = try? cache.counts().all
        else { return nil }
        let (isFirst, isOurs) = (revision == nil, changes != ownChanges)
        let others = all - (count ?? all) - (added - ownArticles)
        (revision, count, ownChanges, ownArticles) = (current, all, changes, added)
        if isFirst || isOurs && others <= 0 { return nil }
        return max(0, others)
    }

    /// Soon enough for a person, seldom enough for a battery.
    static let pause = Duration.seconds(3)
}
