import ArticleCache
import Articles

/// What a run of checks tells while it goes on, in this order.
enum FetchNews: Sendable {
    /// Who is checked, and who is not: feeds another program is checking, feeds that were checked
    /// so lately that even somebody who asks has to wait, and feeds whose servers want rest.
    case began([Feed], taken: [Feed], tooSoon: [Feed], resting: [Feed])
    case asking(Feed)
    /// What a feed brought is in the cache.
    case checked(FetchedFeed)
    /// What a feed brought is not wanted: it was removed or set otherwise while it was checked.
    case dropped(Feed)
    /// So many pages of those wanted have been fetched for the whole texts of articles.
    case pages(done: Int, of: Int)
    /// The cache cannot be used: nothing more is fetched.
    case failed(CacheError)
}

/// A feed after its check.
struct FetchedFeed: Sendable {
    /// As it is now.
    var feed: Feed
    var added = 0
    var updated = 0
    var unchanged = 0
    /// What was wrong with a feed that came all the same.
    var problems: [Complaint] = []
    /// Bytes that came over the network.
    var bytes = 0
}
