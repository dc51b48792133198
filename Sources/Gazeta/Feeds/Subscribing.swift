import ArticleCache
import Articles
import Ingest
import NewsFetching

/// A feed that is to be subscribed to, as far as it is known.
struct WantedFeed {
    var feed: Feed
    var password: String?
    /// Whether the address was typed with its scheme.
    var hasScheme = true

    init(_ subscription: Subscription) {
        feed = subscription.feed
        password = subscription.password
    }
}

/// What came of an address that was to be added.
enum AddOutcome {
    /// With the feeds that its page names, this one among them.
    case subscribed(FetchedFeed, of: [FeedLink])
    case known(Feed)
    /// No feed but an article, which was stored, with the feeds its page names.
    case article(ArticleDocument, feeds: [FeedLink])
}

/// Subscribing to what is found at an address.
struct Subscribing {
    let cache: ArticleCache
    let settings: Settings
    /// Of several feeds, which one: 1 is the first.
    let choose: Int?

    init(cache: ArticleCache, settings: Settings, choose: Int? = nil) {
        self.cache = cache
        self.settings = settings
        self.choose = choose
    }

    /// Looks what is at the address, and subscribes to it or stores it.
    func find(_ wanted: WantedFeed) async throws -> AddOutcome {
        if choose == nil, let known = try known(wanted.feed.url) { return .known(known) }
        switch try await discovery(of: wanted) {
        case .feed(let found):
            if let choose, choose > 1 { throw Complaint.noSuchChoice(choose, count: 1) }
            let wanted = wanted.at(found.url)
            // Read in the character set it declares, it may be wrong.
            guard wanted.feed.settings.charset == nil else {
                return try await subscribeAndFetch(wanted, of: [])
            }
            return try await subscribe(to: wanted, found)
        case .feeds(let links, title: _, url: let page):
            let number = choose ?? 1
            guard links.indices.contains(number - 1) else {
                throw links.isEmpty
                    ? Complaint.nothingAtAddress(page)
                    : Complaint.noSuchChoice(number, count: links.count)
            }
            return try await subscribeAndFetch(wanted.at(links[number - 1].url), of: links)
        case .article(let page, let url):
            guard let article = page.article else { throw Complaint.nothingAtAddress(url) }
            return try store(article, feeds: page.feeds)
        case .nothing(let url):
            throw Complaint.nothingAtAddress(url)
        }
    }

    /// Subscribes without a look at what is there.
    func subscribe(to wanted: WantedFeed) throws -> AddOutcome {
        switch try add(wanted) {
        case .known(let feed): .known(feed)
        case .added(let feed): .subscribed(FetchedFeed(feed: feed), of: [])
        }
    }

    private func known(_ url: String) throws(Complaint) -> Feed? {
        let address = CanonicalAddress(url)
        return try subscribedFeeds(cache).first { CanonicalAddress($0.url) == address }
    }

    private func discovery(of wanted: WantedFeed) async throws(Complaint) -> Discovery {
        var url = wanted.feed.url
        if !wanted.hasScheme, wanted.feed.settings.user == nil, url.hasPrefix("https://") {
            // Without it, http is tried where https does not answer.
            url.removeFirst("https://".utf8.count)
        }
        let resting = restingHosts(of: try subscribedFeeds(cache), at: secondsNow())
        do throws(FetchProblem) {
            return try await discover(
                withLogin(url, wanted), settings: FetchSettings(settings), resting: resting,
                clock: secondsNow)
        } catch {
            throw .addressFailed(wanted.feed.url, error)
        }
    }

    private func add(_ wanted: WantedFeed) throws(Complaint) -> FeedAddition {
        try cacheAnswer(of: cache) { () throws(CacheError) in
            let passwords = wanted.password.map { [wanted.feed.id: $0] } ?? [:]
            return try cache.add([wanted.feed], passwords: passwords).first ?? .known(wanted.feed)
        }
    }

    /// Subscribes to a feed that has come already.
    private func subscribe(to wanted: WantedFeed, _ found: FoundFeed) async throws -> AddOutcome {
        guard case .added(let feed) = try add(wanted) else { return try subscribe(to: wanted) }
        let document = found.document
        let now = secondsNow()
        let visit = found.visit(of: feed, settings: FetchSettings(settings), at: now)
        let outcome = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.store([FeedArrival(visit, asked: nil)], at: now).first ?? nil
        }
        if feed.settings.fullText {
            let run = FetchRun(cache: cache, settings: settings)
            do throws(CacheError) {
                try await run.fetchPages(of: [feed.id]) { _ in }
            } catch {
                throw Complaint(error, folder: cache.path)
            }
        }
        var fetched = FetchedFeed(feed: feed)
        fetched.feed.publishedTitle = document.title
        if let outcome {
            fetched.feed.state = outcome.state
            (fetched.added, fetched.unchanged) = (outcome.added, outcome.unchanged)
        }
        fetched.problems = document.problems.map { Complaint($0, in: fetched.feed.title) }
        return .subscribed(fetched, of: [])
    }

    /// Subscribes to a feed and fetches it; one that turns out to be none is not kept.
    private func subscribeAndFetch(
        _ wanted: WantedFeed, of links: [FeedLink]
    ) async throws -> AddOutcome {
        guard case .added(let feed) = try add(wanted) else { return try subscribe(to: wanted) }
        let run = FetchRun(cache: cache, settings: settings)
        var fetched = FetchedFeed(feed: feed)
        for await news in run.news(of: .these([feed.id]), isByHand: true) {
            switch news {
            case .checked(let checked): fetched = checked
            case .failed(let error): throw Complaint(error, folder: cache.path)
            default: break
            }
        }
        if let problem = fetched.feed.state.status.problem, problem.meansNoFeed {
            _ = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.removeFeed(feed.id, withArticles: false)
            }
            throw Complaint.addressFailed(feed.url, problem)
        }
        return .subscribed(fetched, of: links)
    }

    private func store(_ article: Article, feeds: [FeedLink]) throws(Complaint) -> AddOutcome {
        let document = ArticleDocument(article: article)
        _ = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.store([document], at: secondsNow())
        }
        return .article(document, feeds: feeds)
    }
}

extension WantedFeed {
    /// The same at another address, with the id that follows from it; without the login where that
    /// was given for another server.
    fileprivate func at(_ url: String) -> WantedFeed {
        var wanted = self
        if !sharesLogin(feed.url, with: url) {
            wanted.feed.settings.user = nil
            wanted.password = nil
        }
        wanted.feed = Feed(
            url: url, publishedTitle: feed.publishedTitle, givenTitle: feed.givenTitle,
            site: feed.site, places: feed.places, tags: feed.tags, settings: wanted.feed.settings)
        return wanted
    }
}

extension FetchProblem {
    /// Whether there is no feed to come back to.
    fileprivate var meansNoFeed: Bool {
        switch self {
        case .badAddress, .missing, .empty, .notAFeed: true
        default: false
        }
    }
}

/// The address with the name and password to look at it with.
private func withLogin(_ url: String, _ wanted: WantedFeed) -> String {
    guard let user = wanted.feed.settings.user, let separator = url.firstIndex(of: "/") else {
        return url
    }
    let start = url[separator...].hasPrefix("//") ? url.index(separator, offsetBy: 2) : separator
    let login = escapedLogin(user) + (wanted.password.map { ":" + escapedLogin($0) } ?? "")
    return url[..<start] + login + "@" + url[start...]
}

/// Every byte that is no letter or digit of ASCII as "%2F".
private func escapedLogin(_ text: String) -> String {
    text.utf8.map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
        default: "%" + hexadecimal([byte]).uppercased()
        }
    }.joined()
}
