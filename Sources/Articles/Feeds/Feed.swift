/// A source that lists articles, as a reader of news is subscribed to it.
package struct Feed: Hashable, Sendable {
    /// A name for a subscription that stays the same when the feed moves to another address.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        package let text: String

        /// Nil where the text could not be an id.
        package init?(_ text: String) {
            // What an article's id may be written with, a feed's may.
            guard let id = Article.ID(text) else { return nil }
            self.text = id.text
        }

        /// The id of the feed that is first subscribed to at this address.
        package init(address: String) {
            let address = CanonicalAddress(address)?.text ?? address
            text = hexadecimal(sha256(Array("feed\0\(address)".utf8)).prefix(8))
        }

        package var description: String { text }
    }

    package var id: ID
    /// Where it is fetched from.
    package var url: String
    /// What its publisher calls it; nil until it has been fetched.
    package var publishedTitle: String?
    /// What the subscriber calls it instead.
    package var givenTitle: String?
    /// The address of the site it belongs to.
    package var site: String?
    /// The folders it stands in, outermost name first; an empty path is the top level. A feed
    /// that stands in several has several.
    package var places: [[String]]
    package var tags: [String]
    package var settings: FeedSettings
    package var state: FeedState

    package init(
        id: ID? = nil, url: String, publishedTitle: String? = nil, givenTitle: String? = nil,
        site: String? = nil, places: [[String]] = [[]], tags: [String] = [],
        settings: FeedSettings = FeedSettings(), state: FeedState = FeedState()
    ) {
        self.id = id ?? ID(address: url)
        self.url = url
        self.publishedTitle = publishedTitle
        self.givenTitle = givenTitle
        self.site = site
        self.places = places
        self.tags = tags
        self.settings = settings
        self.state = state
    }

    /// What lists call it: a feed without any title goes by its address.
    package var title: String {
        [givenTitle, publishedTitle].compactMap { $0 }.first { !$0.isEmpty } ?? url
    }
}

/// What the subscriber has chosen for one feed.
package struct FeedSettings: Hashable, Sendable, Codable {
    /// Minutes between two checks; nil leaves it to the feed and the configuration.
    package var interval: Int?
    /// Whether the page of each new article is fetched for its whole text.
    package var fullText: Bool
    /// The name to log in with; the password is kept apart.
    package var user: String?
    /// The character set to read the feed in, whatever it declares.
    package var charset: String?
    /// For how many days, and how many of the newest, articles are kept; 0 keeps them all, nil
    /// leaves it to the configuration.
    package var keepDays: Int?
    package var keepArticles: Int?

    package init(
        interval: Int? = nil, fullText: Bool = false, user: String? = nil, charset: String? = nil,
        keepDays: Int? = nil, keepArticles: Int? = nil
    ) {
        self.interval = interval
        self.fullText = fullText
        self.user = user
        self.charset = charset
        self.keepDays = keepDays
        self.keepArticles = keepArticles
    }
}
