import Articles
import Testing

@testable import NewsFetching

/// Tuesday, 1 February 2022, 10:00 at Greenwich.
let now: Int64 = 1_643_709_600

/// Deadlines that a test can wait for, and no proxy of the machine it runs on.
func settings(_ change: (inout FetchSettings) -> Void = { _ in }) -> FetchSettings {
    var settings = FetchSettings(userAgent: "Gazeta/0 (+https://gazeta.example/)")
    settings.environment = [:]
    settings.limits.whole = .seconds(20)
    settings.limits.pause = .zero
    change(&settings)
    return settings
}

/// The same, as if 127.0.0.2 were far away, and nothing else of this machine.
func settingsWithAFarHost() -> FetchSettings {
    settings { settings in
        settings.redirections.reach = { address in
            address.bytes == [127, 0, 0, 2] ? .everywhere : Reach(address)
        }
    }
}

/// What the visits of the feeds came to, in the order of the feeds.
func visits(
    _ feeds: [Feed], password: String? = nil, settings: FetchSettings = settings(),
    resting: [String: HostRest] = [:], at moment: Int64 = now
) async throws -> [FeedVisit] {
    let requests = feeds.map { FeedRequest(feed: $0, password: password) }
    var visits: [Feed.ID: FeedVisit] = [:]
    let events = visit(
        requests, settings: settings, resting: resting, clock: { moment }, chance: { 0.5 })
    for await case .visited(let visit) in events { visits[visit.feed] = visit }
    return try feeds.map { try #require(visits[$0.id]) }
}

/// What the visit of one feed came to.
func visit(
    _ address: String, state: FeedState = FeedState(), user: String? = nil,
    password: String? = nil, settings: FetchSettings = settings(), at moment: Int64 = now
) async throws -> FeedVisit {
    var feed = Feed(url: address, state: state)
    feed.settings.user = user
    let all = try await visits([feed], password: password, settings: settings, at: moment)
    return try #require(all.first)
}

extension LoopbackServer {
    /// All it has been asked; it is closed.
    func requests() async -> [Request] {
        close()
        var requests: [Request] = []
        for await case .asked(let request) in events { requests.append(request) }
        return requests
    }
}
