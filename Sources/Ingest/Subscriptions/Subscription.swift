package import Articles

/// A feed as lists of subscriptions name it.
package struct Subscription: Hashable, Sendable {
    package var url: String
    package var publishedTitle: String?
    package var givenTitle: String?
    /// The address of the site the feed belongs to.
    package var site: String?
    /// The folders it stands in, outermost name first; an empty path is the top level.
    package var places: [[String]]
    package var tags: [String]
    package var settings: FeedSettings
    /// The password that stood in its address. No list is ever written with it.
    package var password: String?

    /// What is subscribed to at `url`, which gives up the name and password it may hold.
    package init(
        url: String, publishedTitle: String? = nil, givenTitle: String? = nil, site: String? = nil,
        places: [[String]] = [[]], tags: [String] = [], settings: FeedSettings = FeedSettings()
    ) {
        let address = AddressWithLogin(url)
        self.url = address.url
        self.publishedTitle = publishedTitle?.nilIfEmpty
        self.givenTitle = givenTitle?.nilIfEmpty
        self.site = site?.nilIfEmpty
        self.places = places
        self.tags = tags
        self.settings = settings
        self.settings.user = settings.user ?? address.user
        password = address.password
    }

    package init(_ feed: Feed) {
        self.init(
            url: feed.url, publishedTitle: feed.publishedTitle, givenTitle: feed.givenTitle,
            site: feed.site, places: feed.places, tags: feed.tags, settings: feed.settings)
    }

    /// The feed as it is before its first check.
    package var feed: Feed {
        Feed(
            url: url, publishedTitle: publishedTitle, givenTitle: givenTitle, site: site,
            places: places, tags: tags, settings: settings)
    }
}

/// Why something in a list is not subscribed to.
package enum RefusedSubscription: Hashable, Sendable {
    /// The output of a program: nothing that stands in a list is ever run.
    case program
    /// A feed that a program is to change.
    case filter
    case file
    /// A search over other feeds.
    case query
    /// No http or https address.
    case badAddress
}

/// The subscriptions of one list, each feed once, and what of it was refused or broken.
struct SubscriptionList {
    private(set) var subscriptions: [Subscription] = []
    var problems: [IngestProblem] = []
    private var positions: [Feed.ID: Int] = [:]

    init() {}

    /// Adds what is at `address`; what is listed twice stands in the places and has the tags of
    /// both.
    mutating func add(
        _ address: String, line: Int?, _ makeSubscription: (String) -> Subscription
    ) {
        switch subscriptionAddress(address) {
        case .failure(let refusal):
            problems.append(IngestProblem(.refusedSubscription(refusal.reason), line: line))
        case .success(let url):
            let subscription = makeSubscription(url)
            let id = Feed.ID(address: subscription.url)
            if let position = positions[id] {
                subscriptions[position].merge(subscription)
            } else {
                positions[id] = subscriptions.count
                subscriptions.append(subscription)
            }
        }
    }
}

/// The subscriptions in a list, be it OPML or newsboat's `urls`.
func subscriptions(in bytes: ArraySlice<UInt8>) -> SubscriptionList {
    let decoded = decodedText(bytes)
    let isMarkup = decoded.text.utf8.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
    var list =
        isMarkup
        ? subscriptions(inOPML: decoded.text) : subscriptions(inNewsboatURLs: decoded.text)
    list.problems = decoded.notes + list.problems
    return list
}

extension Subscription {
    fileprivate mutating func merge(_ other: Subscription) {
        // A list that names one feed a thousand times would else be compared a million times.
        guard places.count < Self.mostPlaces, tags.count < Self.mostPlaces else { return }
        places += other.places.filter { !places.contains($0) }
        tags += other.tags.filter { !tags.contains($0) }
        publishedTitle = publishedTitle ?? other.publishedTitle
        givenTitle = givenTitle ?? other.givenTitle
        site = site ?? other.site
    }

    private static let mostPlaces = 64
}

struct Refusal: Error {
    var reason: RefusedSubscription
}

/// The address to subscribe to, or why it is none.
func subscriptionAddress(_ text: String) -> Result<String, Refusal> {
    let address = collapsingSpaces(cleanedText(text))
    func begins(_ prefix: String) -> Bool {
        address.utf8.prefix(prefix.utf8.count)
            .elementsEqual(prefix.utf8) { $0 | 0x20 == $1 | 0x20 }
    }
    let refused: [(prefix: String, reason: RefusedSubscription)] = [
        ("exec:", .program), ("|", .program), ("filter:", .filter), ("query:", .query),
        ("file:", .file), ("/", .file), ("~/", .file),
    ]
    if let row = refused.first(where: { begins($0.prefix) }) {
        return .failure(Refusal(reason: row.reason))
    }
    var url = address
    // An older scheme for addresses of feeds, set before or instead of the usual one.
    if begins("feed://") {
        url = "http" + String(address.dropFirst(4))
    } else if begins("feed:") {
        url = String(address.dropFirst(5))
    }
    guard CanonicalAddress(url) != nil, !url.unicodeScalars.contains(where: \.isSpace) else {
        return .failure(Refusal(reason: .badAddress))
    }
    return .success(url)
}

extension String {
    /// What says nothing is as good as left out.
    var nilIfEmpty: String? { isEmpty ? nil : self }
}
