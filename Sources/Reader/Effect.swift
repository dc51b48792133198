package import Articles
package import TextLayout

/// What the reader wants done in the world outside. What comes of it returns as an `Event`.
package enum Effect: Hashable, Sendable {
    case loadCounts
    case loadHeadlines(HeadlineRequest)
    /// The article and the stories related to it, but for what was read on the way to it, the last
    /// one last.
    case loadArticle(Article.ID, visited: [Article.ID] = [])
    /// Where what was searched for stands in an article.
    case loadHits(Article.ID, of: SearchRequest)
    /// Tells when nobody has typed for a moment.
    case awaitPause(ofTyping: Int)
    /// Where the words of a language may be parted.
    case loadHyphenator(Language)
    case mark([Article.ID], MarkChange)
    case markAllRead(HeadlineSource)
    /// The feeds, and how many articles each has.
    case loadFeeds
    /// Checks feeds for news.
    case refresh(RefreshRequest)
    case stopRefreshing
    /// The whole text of an article, from its page.
    case fetchWhole(Article.ID)
    /// Gives a feed a name of the reader's own; nil gives it back its publisher's.
    case rename(Feed.ID, title: String?)
    case unsubscribe(Feed.ID)
    case openInBrowser(String)
    case copy(String)
    case nextTheme
    case redraw
    case quit

    /// Effects of one kind answer the same question: the newest makes the older pointless.
    package enum Kind: Hashable, Sendable {
        case counts
        case headlines(HeadlineRequest.Purpose)
        case article
        case hits
        case pause
        case patterns(Language)
        case feeds
        case wholeText
    }

    /// Nil for what must be done however much comes after it.
    package var kind: Kind? {
        switch self {
        case .loadCounts: .counts
        case .loadHeadlines(let request): .headlines(request.purpose)
        case .loadArticle: .article
        case .loadHits: .hits
        case .awaitPause: .pause
        case .loadHyphenator(let language): .patterns(language)
        case .loadFeeds: .feeds
        case .fetchWhole: .wholeText
        case .mark, .markAllRead, .refresh, .stopRefreshing, .rename, .unsubscribe, .openInBrowser,
            .copy, .nextTheme, .redraw, .quit:
            nil
        }
    }
}

/// Which headlines a list needs next.
package struct HeadlineRequest: Hashable, Sendable {
    package enum Purpose: Hashable, CaseIterable, Sendable {
        /// The newest and the oldest of a source: a list made anew.
        case first, last
        /// More at the lower and at the upper end of the list.
        case append, prepend
        /// What is loaded as it is by now: as many headlines above a position as from it on down.
        case reload
        /// The next unread one below and above a position.
        case nextUnread, previousUnread
    }

    package let purpose: Purpose
    package let source: HeadlineSource
    /// Only what stands beyond this, itself not included but in a reload; nil begins at the
    /// list's very end.
    package let from: ListPosition?
    package let limit: Int

    /// Whether the walk from `from` goes down the list, to what is older.
    package var isTowardsOlder: Bool {
        switch purpose {
        case .first, .append, .reload, .nextUnread: true
        case .last, .prepend, .previousUnread: false
        }
    }

    package var isUnreadOnly: Bool { purpose == .nextUnread || purpose == .previousUnread }
}
