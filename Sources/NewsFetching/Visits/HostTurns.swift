/// Who may ask a host: one at a time, in the order they came.
actor HostTurns {
    private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
    private var rests: [String: HostRest] = [:]
    private var ends: [String: ContinuousClock.Instant] = [:]

    private let sleep: @Sendable (ContinuousClock.Instant) async -> Void

    init(
        sleep: @escaping @Sendable (ContinuousClock.Instant) async -> Void = {
            // Whoever has been cancelled has no request to make either.
            try? await Task.sleep(until: $0, clock: .continuous)
        }
    ) {
        self.sleep = sleep
    }

    /// Waits until no one else is at the host, and then until `pause` has passed since.
    func take(_ host: String, pause: Duration?) async {
        if waiting[host] == nil {
            waiting[host] = []
        } else {
            await withCheckedContinuation { waiting[host, default: []].append($0) }
        }
        guard let pause, let end = ends[host] else { return }
        await sleep(end + pause)
    }

    /// Lets the next one in.
    func give(_ host: String) {
        ends[host] = .now
        guard var others = waiting[host], !others.isEmpty else {
            waiting[host] = nil
            return
        }
        let next = others.removeFirst()
        waiting[host] = others
        next.resume()
    }

    func rest(of host: String, at now: Int64) -> HostRest? {
        rests[host].flatMap { $0.until > now ? $0 : nil }
    }

    func letRest(_ hosts: [String: HostRest]) {
        rests.merge(hosts) { $0.until > $1.until ? $0 : $1 }
    }
}
