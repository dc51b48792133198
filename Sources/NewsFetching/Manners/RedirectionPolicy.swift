import Articles

/// Where redirections may lead.
struct RedirectionPolicy: Sendable {
    /// Redirections that are followed for one address.
    static let limit = 5

    /// From how far an address can be reached.
    var reach: @Sendable (IPAddress) -> Reach = { Reach($0) }

    /// From how far a host can be reached, by its name alone.
    func reach(ofHost host: String) -> Reach {
        IPAddress(host).map(reach) ?? Reach(host: host)
    }

    /// The next address, or why it is not gone to. `nearest` is the closest place a redirection
    /// may lead: as close as the feed itself was.
    func target(
        of location: String, hops: Int, nearest: Reach
    ) -> Result<FetchAddress, FetchProblem> {
        guard hops < Self.limit else { return .failure(.tooManyRedirections(limit: Self.limit)) }
        guard let target = FetchAddress(location), reach(ofHost: target.host) <= nearest else {
            return .failure(.forbiddenRedirection(to: shown(location)))
        }
        return .success(target)
    }

    /// The address without a login and no longer than can be told.
    private func shown(_ location: String) -> String {
        if let address = FetchAddress(location) {
            return String(address.text.prefix(Self.longestShown))
        }
        let scheme = location.utf8.prefix { $0 != UInt8(ascii: ":") }
        let rest = location.utf8[scheme.endIndex...]
        guard let login = rest.lastIndex(of: UInt8(ascii: "@")) else {
            return escaped(location.utf8.prefix(Self.longestShown))
        }
        return escaped(
            Array(scheme) + "://".utf8 + rest[login...].dropFirst().prefix(Self.longestShown))
    }

    private static let longestShown = 200
}
