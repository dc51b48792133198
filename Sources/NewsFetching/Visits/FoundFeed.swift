package import Articles
package import Ingest

/// A feed that was found and has come, before anybody has subscribed to it.
package struct FoundFeed: Sendable {
    /// Where to subscribe to it.
    package let url: String
    package let document: FeedDocument
    private let headers: ResponseHeaders
    private let size: Int

    init(_ page: FetchedPage, _ document: FeedDocument) {
        url = page.lastingURL
        self.document = document
        headers = page.headers
        size = page.received
    }

    /// The look at it as the first check of the feed that it has become; `chance`, from 0 to 1, is
    /// where the next check falls in its give and take.
    package func visit(
        of feed: Feed, settings: FetchSettings, at now: Int64,
        chance: Double = .random(in: 0...1)
    ) -> FeedVisit {
        let state = feed.state(
            after: .whole(headers, wishes: document.wishes, size: size), at: now,
            interval: settings.interval, received: size, chance: chance)
        return FeedVisit(feed: feed.id, state: state, document: document, bytes: size)
    }
}

/// Whether a login given for one address may be used for the other: only on the same server.
package func sharesLogin(_ address: String, with other: String) -> Bool {
    guard let address = FetchAddress(address), let other = FetchAddress(other) else {
        return false
    }
    return address.sharesLogin(with: other)
}
