import Articles

/// Whether a permanent redirection (301, 308) is believed: a captive network or a slip of the
/// publisher redirects for an hour, a real move stays.
enum PermanentMove {
    case none
    /// To be seen again.
    case doubted(FeedState.Move)
    case believed(target: String)

    /// `target` is where all the permanent redirections from the feed's own address led, and
    /// `hasCome` whether a feed was read there; `known` is what was seen before.
    init(
        from address: FetchAddress, to target: FetchAddress?, hasLogin: Bool, hasCome: Bool,
        known: FeedState.Move?, at now: Int64
    ) {
        // What was secret stays secret, and a login stays with the server it was given for.
        guard let target, !(address.scheme == .https && target.scheme == .http),
            !hasLogin || address.sharesLogin(with: target)
        else {
            self = .none
            return
        }
        guard hasCome else {
            self = known.map { .doubted($0) } ?? .none
            return
        }
        guard var move = known, move.target == target.text else {
            self = .doubted(FeedState.Move(target: target.text, times: 1, since: now))
            return
        }
        move.times = min(move.times, Self.timesWanted) + 1
        let isOld = move.since <= now - Self.secondsWanted
        self =
            move.times >= Self.timesWanted && isOld
            ? .believed(target: move.target) : .doubted(move)
    }

    private static let timesWanted = 3
    private static let secondsWanted: Int64 = 3 * 24 * 3600
}
