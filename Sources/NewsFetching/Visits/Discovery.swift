package import Articles
package import Ingest

/// What is found at an address that somebody would subscribe to.
package enum Discovery: Sendable {
    /// A feed, there or at one of the usual places of a site whose page names none.
    case feed(FoundFeed)
    /// A page that names feeds.
    case feeds([FeedLink], title: String?, url: String)
    /// An article, with the feeds its page names, if any, among what is known of it.
    case article(PageDocument, url: String)
    case nothing(url: String)
}

/// Looks at an address, which need not name its scheme, and says all that is found there;
/// `resting` are hosts that want no requests until a moment, see `restingHosts`.
///
/// Where a page names no feed, the usual places of its server are tried, once.
package func discover(
    _ address: String, settings: FetchSettings, resting: [String: HostRest] = [:],
    clock: @escaping @Sendable () -> Int64
) async throws(FetchProblem) -> Discovery {
    await settings.turns.letRest(resting)
    let discoverer = Discoverer(fetcher: try Fetcher(settings: settings, clock: clock))
    return try await discoverer.discovery(at: try await discoverer.page(at: address).get())
}

/// Where sites have their feeds when they do not say so.
let usualFeedPaths = [
    "/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml",
    "/export/rss2/index.xml", "/export/rss2/archive/index.xml", "/feeds/all.rss.xml",
    "/feed.json",
]

private struct Discoverer {
    let fetcher: Fetcher
    private let reader = FeedReader()

    init(fetcher: Fetcher) {
        self.fetcher = fetcher
    }

    private static let accept =
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
        + "application/feed+json, application/xml;q=0.9, */*;q=0.5"

    /// The page of an address as somebody typed it.
    func page(at typed: String) async -> Result<FetchedPage, FetchProblem> {
        let addresses = spelledOut(typed).compactMap(FetchAddress.init)
        guard let first = addresses.first else { return .failure(.badAddress) }
        let page = await page(first)
        guard case .failure(let problem) = page, let second = addresses.dropFirst().first,
            problem.speaksAgainstHTTPS
        else { return page }
        // The first problem stands: it is that of the address most likely meant.
        return await self.page(second).flatMapError { _ in .failure(problem) }
    }

    func discovery(at page: FetchedPage) async throws(FetchProblem) -> Discovery {
        switch await reader.document(page) {
        case .success(let document): return .feed(FoundFeed(page, document))
        case .failure(.noLibrary(let name)): throw .noLibrary(name: name)
        case .failure: break
        }
        let document = pageDocument(
            page.bytes, url: page.url, contentType: page.contentType, charset: nil)
        let isFront = FetchAddress(page.url).map { $0.path == "/" } ?? false
        if document.article != nil, !isFront { return .article(document, url: page.url) }
        if !document.feeds.isEmpty {
            return .feeds(document.feeds, title: document.title, url: page.url)
        }
        if let found = await feedAtUsualPlace(of: page.url) { return found }
        if Task.isCancelled { throw .cancelled }
        return document.article == nil
            ? .nothing(url: page.url) : .article(document, url: page.url)
    }

    /// The first feed at one of the usual places.
    private func feedAtUsualPlace(of url: String) async -> Discovery? {
        guard let address = FetchAddress(url) else { return nil }
        for path in usualFeedPaths where !Task.isCancelled {
            guard let place = address.with(path: path),
                case .success(let page) = await page(place),
                case .success(let document) = await reader.document(page)
            else { continue }
            return .feed(FoundFeed(page, document))
        }
        return nil
    }

    private func page(_ address: FetchAddress) async -> Result<FetchedPage, FetchProblem> {
        await fetcher.page(
            Fetcher.Errand(
                address: address, login: address.login, accept: Self.accept,
                limit: fetcher.settings.limits.feed))
    }
}

/// The addresses that something typed can mean, the likeliest first.
func spelledOut(_ typed: String) -> [String] {
    let text = String(decoding: trimmedSpace(Array(typed.utf8)), as: UTF8.self)
    for (prefix, scheme) in [("feed://", "https://"), ("feed:", "")]
    where text.lowercased().hasPrefix(prefix) {
        return [scheme + text.dropFirst(prefix.utf8.count)]
    }
    if text.utf8.containsScheme { return [text] }
    return ["https://" + text, "http://" + text]
}

extension String.UTF8View {
    /// Whether it begins as "https://" does.
    fileprivate var containsScheme: Bool {
        let scheme = prefix { (0x61...0x7A).contains(asciiSmall($0)) }
        return !scheme.isEmpty && self[scheme.endIndex...].starts(with: "://".utf8)
    }
}

extension FetchProblem {
    /// Whether the server may well answer in the clear.
    fileprivate var speaksAgainstHTTPS: Bool {
        switch self {
        case .cannotConnect, .timedOut, .closedEarly, .other: true
        // A server that knows no TLS; but a certificate that is not to be believed is no reason to
        // go on without any.
        case .notTrusted(let reason): !reason.contains("certificate")
        default: false
        }
    }
}
