package import Articles

/// When a feed is to be checked after an answer: the longest of all that was asked for, give or
/// take a tenth so that feeds do not come in step.
struct NextCheck {
    /// Minutes: the choice for this feed, else for all feeds.
    var interval: Int
    var wishes: PublisherWishes?
    /// Seconds the answer stays fresh.
    var freshness: Int64?
    /// The moment before which the server would not be asked.
    var rest: Int64?
    /// Where in the give and take this check falls: 0 a tenth early, 1 a tenth late.
    var chance: Double

    /// No feed is checked more often, however often that is asked for; minutes.
    static let floor = 15
    /// A feed that wants to be checked once a year is checked once a week; minutes.
    static let longestWish = 7 * 24 * 60
    /// What the subscriber chooses stands, up to a year; minutes.
    static let longestChoice = 365 * 24 * 60

    func moment(after now: Int64) -> Int64 {
        let wished = min(wishes?.interval ?? 0, Self.longestWish)
        let chosen = min(max(interval, Self.floor), Self.longestChoice)
        let seconds = max(Int64(max(chosen, wished)) * 60, freshness ?? 0)
        // The floor holds whatever chance takes away.
        var moment = now + max(jittered(seconds, chance: chance), Int64(Self.floor) * 60)
        // What a server says outright is kept to the second.
        if let rest { moment = max(moment, rest) }
        return unskipped(moment, by: wishes)
    }
}

/// The seconds, give or take a tenth by chance (0...1).
func jittered(_ seconds: Int64, chance: Double) -> Int64 {
    Int64(Double(seconds) * (0.9 + 0.2 * chance))
}

/// The first moment not before this one that falls in no hour and no day the feed wants skipped.
func unskipped(_ moment: Int64, by wishes: PublisherWishes?) -> Int64 {
    guard let wishes, !wishes.skippedHours.isEmpty || !wishes.skippedDays.isEmpty else {
        return moment
    }
    let thisHour = moment - moment % 3600
    for hours in Int64(0)..<(8 * 24) {
        let start = thisHour + hours * 3600
        // The first day of 1970 was a Thursday.
        let weekday = Int((start / 86_400 + 3) % 7) + 1
        let hour = Int(start / 3600 % 24)
        if !wishes.skippedHours.contains(hour), !wishes.skippedDays.contains(weekday) {
            return max(moment, start)
        }
    }
    // Whoever wants every hour skipped wants nothing that can be done.
    return moment
}

/// Whether a feed may be asked for now.
///
/// By hand it may be asked for long before its next check, but what has reached its server within
/// five minutes is not repeated, and a server that asked for rest has it.
package func mayCheck(_ feed: Feed, at now: Int64, isByHand: Bool) -> Bool {
    let state = feed.state
    if case .neverChecked = state.status { return true }
    guard state.rest(at: now) == nil else { return false }
    guard isByHand else {
        if case .stopped = state.status { return false }
        return state.nextCheck <= now
    }
    switch state.status {
    case .failed(let problem) where !problem.reachedTheServer: return true
    case .stopped(let problem) where !problem.reachedTheServer: return true
    // Another name or password may have been given since.
    case .stopped(.loginWanted): return true
    case .neverChecked, .arrived, .unchanged, .failed, .stopped:
        // A clock set back is no reason to wait.
        guard let last = state.lastCheck, last <= now else { return true }
        return last <= now - floorByHand
    }
}

extension FeedState {
    /// That the server has asked for rest, where that is not over.
    package func rest(at now: Int64) -> FetchProblem? {
        guard case .failed(let problem) = status,
            case .askedToWait(_, until: let until?) = problem, until > now
        else { return nil }
        return problem
    }
}

/// Seconds between two checks by hand.
private let floorByHand: Int64 = 5 * 60

extension FetchProblem {
    /// Whether a server has answered, and so may feel pestered by another request.
    fileprivate var reachedTheServer: Bool {
        switch self {
        case .badAddress, .nameNotResolved, .cannotConnect, .proxyFailed, .notTrusted, .noLibrary,
            .cancelled:
            false
        case .timedOut, .closedEarly, .tooManyRedirections, .forbiddenRedirection, .tooLarge,
            .loginWanted, .missing, .askedToWait, .refused, .empty, .notAFeed, .other:
            true
        }
    }
}
