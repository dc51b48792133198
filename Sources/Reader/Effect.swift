package import Articles

/// What the reader wants done in the world outside. What comes of it returns as an `Event`.
package enum Effect: Hashable, Sendable {
    case loadCounts
    case loadHeadlines(HeadlineRequest)
    /// The article and the stories related to it.
    case loadArticle(Article.ID)
    case mark([Article.ID], MarkChange)
    case markAllRead(HeadlineSource)
    /// Puts marks back to what they were.
    case restore([Article.ID: Marks])
    case openInBrowser(String)
    case copy(String)
    case nextTheme
    case suspend
    case redraw
    case quit

    /// Effects of one kind answer the same question: the newest makes the older pointless.
    package enum Kind: Hashable, Sendable {
        case counts
        case headlines(HeadlineRequest.Purpose)
        case article
    }

    /// Nil for what must be done however much comes after it.
    package var kind: Kind? {
        switch self {
        case .loadCounts: .counts
        case .loadHeadlines(let request): .headlines(request.purpose)
        case .loadArticle: .article
        case .mark, .markAllRead, .restore, .openInBrowser, .copy, .nextTheme, .suspend, .redraw,
            .quit:
            nil
        }
    }
}

/// Which headlines a list needs next.
package struct HeadlineRequest: Hashable, Sendable {
    package enum Purpose: Hashable, Sendable {
        /// The newest and the oldest of a source: a list made anew.
        case first, last
        /// More at the lower and at the upper end of the list.
        case append, prepend
        /// The next unread one below and above a position.
        case nextUnread, previousUnread
    }

    package let purpose: Purpose
    package let source: HeadlineSource
    /// Only what stands beyond this, itself not included; nil begins at the list's very end.
    package let from: ListPosition?
    package let limit: Int

    /// Whether the walk from `from` goes down the list, to what is older.
    package var isTowardsOlder: Bool {
        switch purpose {
        case .first, .append, .nextUnread: true
        case .last, .prepend, .previousUnread: false
        }
    }

    package var isUnreadOnly: Bool { purpose == .nextUnread || purpose == .previousUnread }
}
