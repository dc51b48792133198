import ArticleCache
import Articles

/// The feed that was typed: its id or how that begins, its address, or its title.
func subscription(typed text: String, among feeds: [Feed]) throws(Complaint) -> Feed {
    guard !feeds.isEmpty else { throw .noFeeds }
    if let exact = feeds.first(where: { $0.id.text == text }) { return exact }
    // An address may be typed without its scheme, as browsers show it.
    let address = (CanonicalAddress(text) ?? CanonicalAddress("https://" + text))?.text
    let title = text.lowercased()
    let ways: [(Feed) -> Bool] = [
        { address != nil && CanonicalAddress($0.url)?.text == address },
        { $0.title.lowercased() == title || $0.publishedTitle?.lowercased() == title },
        { !text.isEmpty && $0.id.text.hasPrefix(text) },
        { address != nil && $0.site.flatMap { CanonicalAddress($0) }?.text == address },
    ]
    for way in ways {
        let found = feeds.filter(way)
        if let feed = found.first, found.count == 1 { return feed }
        if found.count > 1 { throw .ambiguousFeed(withoutLogin(text), count: found.count) }
    }
    throw .noSuchFeed(withoutLogin(text))
}

/// The feeds that were typed, each once, in the order typed; those that are none are complained
/// about, and cost no other.
func subscriptions(
    typed texts: [String], among feeds: [Feed]
) throws(Complaint) -> (known: [Feed], isWhole: Bool) {
    var known: [Feed] = []
    var isWhole = true
    for text in texts {
        do throws(Complaint) {
            let feed = try subscription(typed: text, among: feeds)
            if !known.contains(where: { $0.id == feed.id }) { known.append(feed) }
        } catch {
            complain(error)
            isWhole = false
        }
    }
    return (known, isWhole)
}

/// All feeds, in the order in which they were subscribed to.
func subscribedFeeds(_ cache: ArticleCache) throws(Complaint) -> [Feed] {
    try cacheAnswer(of: cache) { () throws(CacheError) in try cache.feeds() }
}
