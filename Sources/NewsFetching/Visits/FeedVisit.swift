package import Articles
package import Ingest

/// A feed that is to be checked.
package struct FeedRequest: Sendable {
    package var feed: Feed
    package var password: String?
    /// Whether somebody asked for it now, before it is due.
    package var isByHand: Bool

    package init(feed: Feed, password: String? = nil, isByHand: Bool = false) {
        self.feed = feed
        self.password = password
        self.isByHand = isByHand
    }
}

/// What came of checking a feed.
///
/// With a document it came whole; with a problem nothing came; with neither there was nothing
/// new, or it was too soon to ask.
package struct FeedVisit: Sendable {
    package var feed: Feed.ID
    /// What is to be remembered, in the transaction that stores the articles. How many of them
    /// were new, and when that last was, is for whoever stores them to fill in.
    package var state: FeedState
    /// Where the feed has moved for good.
    package var newAddress: String?
    package var document: FeedDocument?
    package var problem: FetchProblem?
    /// Bytes that came over the network.
    package var bytes: Int
    /// The room that the document takes up: whoever keeps visits keeps others waiting.
    var place: ReadingRoom.Place?
}

/// What happens while feeds are checked.
package enum FetchEvent: Sendable {
    case started(Feed.ID)
    case visited(FeedVisit)
}
