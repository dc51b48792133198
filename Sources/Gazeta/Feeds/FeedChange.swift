import ArticleCache
import Articles

/// What is set of a feed that is subscribed to.
struct FeedChange {
    var change: (inout Feed) -> Void
    /// Whether it logs in otherwise than before.
    var hasNewLogin = false
    var password: String?
    var takesPassword = false

    /// Makes it; the feed as it is then.
    func make(of feed: Feed, in cache: ArticleCache) throws(Complaint) -> Feed {
        let changed = try cacheAnswer(of: cache) { () throws(CacheError) in
            let changed = try cache.change(feed.id) { feed in
                let former = feed
                change(&feed)
                feed.noteChange(from: former, hasNewLogin: hasNewLogin)
            }
            if takesPassword { try cache.setPassword(nil, of: feed.id) }
            if let password { try cache.setPassword(password, of: feed.id) }
            return changed
        }
        guard let changed else { throw Complaint.noSuchFeed(feed.title) }
        return changed
    }
}

extension Feed {
    /// What a change of the settings means for what is remembered of checks.
    fileprivate mutating func noteChange(from former: Feed, hasNewLogin: Bool) {
        let readsOtherwise =
            url != former.url || settings.charset != former.settings.charset || hasNewLogin
        if readsOtherwise {
            // What came before was another answer: the next one is to come whole, and soon.
            state.etag = nil
            state.lastModified = nil
            state.move = nil
            state.status = .neverChecked
            state.failures = 0
            state.nextCheck = 0
        } else if settings.interval != former.settings.interval, let last = state.lastCheck,
            let interval = settings.interval, state.failures == 0
        {
            state.nextCheck = min(state.nextCheck, last + Int64(interval) * 60)
        }
    }
}
