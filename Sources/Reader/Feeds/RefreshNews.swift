package import Articles

/// Which feeds are to be checked for news.
package struct RefreshRequest: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        /// Those whose time has come.
        case due
        /// All of them, because somebody asked.
        case all
        /// This one, because somebody asked.
        case feed(Feed.ID)
    }

    package let scope: Scope
    /// Tells one refresh from those before it.
    package let number: Int

    package init(scope: Scope, number: Int) {
        self.scope = scope
        self.number = number
    }

    /// Whether somebody waits for it.
    package var isByHand: Bool { scope != .due }
}

/// What a refresh tells while it runs, in this order.
package enum RefreshNews: Hashable, Sendable {
    /// So many feeds will be checked of all those there are.
    case began(feeds: Int, subscribed: Int)
    /// Of the feeds that somebody asked for, so many are being checked already; and, where all the
    /// others want to be left alone for a while, why.
    case heldBack(taken: Int, resting: FetchProblem?)
    /// A feed is being asked; several are at once.
    case asking(Feed.ID, title: String)
    /// A feed has been checked, and what it brought is in the cache.
    case checked(Feed.ID, title: String, FeedStatus)
    /// All feeds have been checked; of the pages that some of them name, so many are there.
    case pages(done: Int, of: Int)
    /// It cannot go on, and what the system said, if anything.
    case failed(detail: String?)
    /// All is done.
    case ended
}
