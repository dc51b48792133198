import Articles

/// How long an address is left alone after it has failed.
enum Backoff {
    case checkAgain(at: Int64)
    /// Nothing but the subscriber can mend it.
    case stop

    /// `failures` counts this one too; `missingSince` is when 404 was first answered.
    init(
        after problem: FetchProblem, failures: Int, missingSince: Int64?, at now: Int64,
        chance: Double
    ) {
        switch problem {
        case .badAddress, .loginWanted, .missing(status: 410):
            self = .stop
        case .missing:
            self =
                (missingSince ?? now) <= now - Self.longestMissing
                ? .stop : .checkAgain(at: now + jittered(Self.longest, chance: chance))
        case .askedToWait(_, until: let until?):
            self = .checkAgain(at: Self.end(of: until, at: now, chance: chance))
        case .askedToWait:
            self = .checkAgain(
                at: now + jittered(Self.doubling(Self.busy, failures), chance: chance))
        default:
            self = .checkAgain(
                at: now + jittered(Self.doubling(Self.first, failures), chance: chance))
        }
    }

    /// After the first failure; seconds.
    private static let first: Int64 = 5 * 60
    /// After the first 429 or 503 that names no time; seconds.
    private static let busy: Int64 = 10 * 60
    private static let longest: Int64 = 24 * 3600
    private static let longestMissing: Int64 = 14 * 24 * 3600
    /// The feeds of a host that has asked for rest come back within these seconds of its end,
    /// never before.
    private static let spread: Int64 = 5 * 60

    /// When to come back to a host that wants rest until a moment.
    static func end(of rest: Int64, at now: Int64, chance: Double) -> Int64 {
        min(rest, now + ServerTimes.longestRest) + Int64(Double(spread) * chance)
    }

    private static func doubling(_ seconds: Int64, _ failures: Int) -> Int64 {
        let doublings = min(max(failures - 1, 0), 12)
        return min(seconds << doublings, longest)
    }
}
