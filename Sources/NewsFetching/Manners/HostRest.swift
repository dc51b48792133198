package import Articles

/// That a host wants no requests until a moment, and with which status it said so.
package struct HostRest: Hashable, Sendable {
    package var status: Int
    package var until: Int64

    var problem: FetchProblem { .askedToWait(status: status, until: until) }
}

/// The hosts that want no requests now, by what is remembered of their feeds.
package func restingHosts(of feeds: [Feed], at now: Int64) -> [String: HostRest] {
    var rests: [String: HostRest] = [:]
    for feed in feeds {
        guard case .failed(.askedToWait(let status, until: let until?)) = feed.state.status,
            until > now, let host = feed.state.restingHost ?? FetchAddress(feed.url)?.host,
            rests[host].map({ $0.until < until }) ?? true
        else { continue }
        rests[host] = HostRest(status: status, until: until)
    }
    return rests
}
