package import Articles

/// What an address brought.
package struct FetchedPage: Sendable {
    package var bytes: [UInt8]
    /// Where it came from after all redirections; without a login.
    package var url: String
    /// Where to ask for it another time: behind the redirections that are for good, but before
    /// the first that is not.
    package var lastingURL: String
    /// The Content-Type field as it came.
    package var contentType: String?
    let headers: ResponseHeaders
    /// Bytes that came over the network.
    let received: Int
    /// The room it takes up: whoever keeps pages keeps others waiting.
    fileprivate(set) var place: ReadingRoom.Place?

    init(_ response: TransferResponse, of outcome: Fetcher.Outcome, lastingURL: String) {
        bytes = response.body
        url = outcome.address.text
        self.lastingURL = lastingURL
        headers = response.headers
        contentType = headers.text("Content-Type")
        received = outcome.received
    }
}

/// A page that is to be fetched.
package struct PageRequest: Sendable {
    package var url: String
    /// The address of the feed that has the link: a page is fetched from no nearer than its feed,
    /// so that a publisher far away cannot have this machine ask itself or its neighbours. Nil
    /// where somebody gave the address.
    package var feed: String?

    package init(_ url: String, linkedFrom feed: String? = nil) {
        self.url = url
        self.feed = feed
    }
}

/// Fetches one page; `resting` are hosts that want no requests until a moment.
package func fetchPage(
    _ request: PageRequest, settings: FetchSettings, resting: [String: HostRest] = [:],
    clock: @escaping @Sendable () -> Int64
) async throws(FetchProblem) -> FetchedPage {
    await settings.turns.letRest(resting)
    let fetcher = try Fetcher(settings: settings, clock: clock)
    return try await fetcher.page(request).get()
}

/// Fetches pages, side by side where they are of different hosts, those of one host one after
/// another with a pause between; each comes with its place among `requests`. Cancelling the task that
/// reads the stream stops everything at once.
///
/// Where a host cannot be reached or wants rest, the first of its pages tells so, and of the others
/// nothing is told.
package func fetchPages(
    _ requests: [PageRequest], settings: FetchSettings, resting: [String: HostRest] = [:],
    clock: @escaping @Sendable () -> Int64
) -> AsyncStream<(index: Int, page: Result<FetchedPage, FetchProblem>)> {
    EventTeller.stream { teller in
        await fetchAll(requests, settings: settings, resting: resting, clock: clock, teller: teller)
    }
}

private func fetchAll(
    _ requests: [PageRequest], settings: FetchSettings, resting: [String: HostRest],
    clock: @escaping @Sendable () -> Int64,
    teller: EventTeller<(index: Int, page: Result<FetchedPage, FetchProblem>)>
) async {
    let fetcher: Fetcher
    do {
        fetcher = try Fetcher(settings: settings, clock: clock)
    } catch {
        for index in requests.indices { await teller.tell((index, .failure(error))) }
        return
    }
    await settings.turns.letRest(resting)
    let room = ReadingRoom(limit: settings.limits.kept)
    let lanes = lanes(of: Array(requests.indices)) { FetchAddress(requests[$0].url)?.host }
    await forEach(lanes, atOnce: settings.mostAtOnce) { lane in
        for index in lane where !Task.isCancelled {
            var page = await fetcher.page(requests[index])
            if case .success(var came) = page {
                came.place = await room.place(for: came.bytes.count)
                page = .success(came)
            }
            await teller.tell((index, page))
            // Those after it would not come either.
            if case .failure(let problem) = page, problem.isOfTheHost { return }
        }
    }
}

extension Fetcher {
    private static let accept = "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5"

    func page(_ request: PageRequest) async -> Result<FetchedPage, FetchProblem> {
        guard let address = FetchAddress(request.url) else { return .failure(.badAddress) }
        let errand = Errand(
            address: address, login: address.login, accept: Self.accept,
            limit: settings.limits.page, pause: settings.limits.pause,
            nearest: nearest(for: address, linkedFrom: request.feed))
        return await page(errand)
    }

    /// How near a page may be: the host of its feed is where it is, and of others the name of
    /// that host tells.
    private func nearest(for address: FetchAddress, linkedFrom feed: String?) -> Reach {
        guard let feed else { return .machine }
        guard let host = FetchAddress(feed)?.host else { return .everywhere }
        return host == address.host ? .machine : settings.redirections.reach(ofHost: host)
    }

    /// What the errand brings, if it brings anything.
    func page(_ errand: Errand) async -> Result<FetchedPage, FetchProblem> {
        let outcome = await outcome(of: errand)
        // From here on the page is its reader's.
        if case .success(let response) = outcome.response { await forget(response) }
        return outcome.response.flatMap { response in
            if let problem = response.problem(at: clock()) { return .failure(problem) }
            // Nothing was asked that this could answer.
            guard response.status != 304 else { return .failure(.refused(status: 304)) }
            return .success(
                FetchedPage(
                    response, of: outcome, lastingURL: lastingAddress(of: errand, outcome).text))
        }
    }

    /// A login stays with the server it was given for, and so does the address.
    private func lastingAddress(of errand: Errand, _ outcome: Outcome) -> FetchAddress {
        guard let target = outcome.movedTo,
            errand.login == nil || errand.address.sharesLogin(with: target)
        else { return errand.address }
        return target
    }
}

extension FetchProblem {
    /// Whether it is no page's but that of the way to its host, so that nothing is known of the
    /// page itself.
    package var isOfTheHost: Bool {
        switch self {
        case .nameNotResolved, .cannotConnect, .proxyFailed, .notTrusted, .timedOut, .askedToWait,
            .noLibrary, .cancelled:
            true
        case .badAddress, .closedEarly, .tooManyRedirections, .forbiddenRedirection, .tooLarge,
            .loginWanted, .missing, .refused, .empty, .notAFeed, .other:
            false
        }
    }
}
