/// How the network is used. Copies share whose turn it is at each host, so that whatever fetches at
/// the same time takes turns where it was given the same settings.
package struct FetchSettings: Sendable {
    /// What servers are told, with a version and an address: "Gazeta/0.1 (+https://…)".
    package var userAgent: String
    /// A proxy that comes before those of the environment; with its scheme, and login if it
    /// wants one.
    package var proxy: String?
    /// Transfers at once, each with another host.
    package var mostAtOnce: Int
    /// Minutes between two checks of a feed without an interval of its own.
    package var interval: Int
    package var limits: FetchLimits
    var redirections = RedirectionPolicy()
    let turns = HostTurns()
    /// The variables of the environment that name proxies.
    var environment: [String: String]

    package init(
        userAgent: String, proxy: String? = nil, mostAtOnce: Int = 12, interval: Int = 60,
        limits: FetchLimits = FetchLimits()
    ) {
        self.userAgent = userAgent
        self.proxy = proxy
        self.mostAtOnce = mostAtOnce
        self.interval = interval
        self.limits = limits
        environment = ProxyChoice.environmentOfProcess()
    }
}

/// What no server may go beyond.
package struct FetchLimits: Sendable {
    /// Bytes of a feed and of a page, after decompression.
    package var feed = 10_000_000
    package var page = 5_000_000
    /// Bytes of feeds, or of pages, that have come and are still kept by whoever reads the stream
    /// of them.
    package var kept = 8 << 20
    /// Bytes of the header fields of one address.
    package var headers = 256 << 10
    package var connecting = Duration.seconds(10)
    /// Without a byte; counted in whole seconds.
    package var idle = Duration.seconds(15)
    package var whole = Duration.seconds(60)
    /// Between two pages of one host.
    package var pause = Duration.seconds(1)

    package init() {}
}

extension Duration {
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }

    /// At least one.
    var wholeSeconds: Int { max(1, (milliseconds + 999) / 1000) }
}
