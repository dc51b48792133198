import Articles

/// What a check of a feed came to, before it is judged.
enum VisitAnswer: Sendable {
    /// The feed came whole and could be read.
    case whole(ResponseHeaders, wishes: PublisherWishes, size: Int)
    /// 304.
    case notModified(ResponseHeaders)
    case failed(FetchProblem)
}

extension Feed {
    /// What is remembered of the feed after a check.
    ///
    /// `interval` are the minutes between two checks of feeds without a choice of their own,
    /// `received` the bytes that came, `chance` (0...1) where the next check falls in its give
    /// and take. How many articles were new is filled in by whoever stores them.
    func state(
        after answer: VisitAnswer, at now: Int64, interval: Int, received: Int, chance: Double
    ) -> FeedState {
        var next = state
        switch answer {
        // Nothing was asked of the feed.
        case .failed(.cancelled): return state
        case .failed(let problem):
            next.take(problem, at: now, chance: chance)
        case .whole(let headers, let wishes, let size):
            let came = Validators(of: headers)
            next.etag = came.etag
            next.lastModified = came.lastModified
            next.status = .arrived(added: 0, updated: 0)
            next.wishes = wishes
            next.lastWhole = now
            next.lastSize = Int64(size)
        case .notModified(let headers):
            let kept = Validators(of: headers).filled(from: state)
            next.etag = kept.etag
            next.lastModified = kept.lastModified
            next.status = .unchanged
            next.bytesSaved = state.bytesSaved.adding(state.lastSize)
        }
        next.bytesReceived = state.bytesReceived.adding(Int64(received))
        next.lastCheck = now
        next.restingHost = nil
        guard let headers = answer.headers else { return next }
        next.failures = 0
        next.missingSince = nil
        next.nextCheck = NextCheck(
            interval: settings.interval ?? interval, wishes: next.wishes,
            freshness: ServerTimes.freshness(of: headers, at: now),
            rest: ServerTimes.rest(in: headers, at: now), chance: chance
        ).moment(after: now)
        return next
    }

    /// What is remembered of a feed that is left alone because another of its host was asked to.
    func state(whileHostRests rest: HostRest, at now: Int64, chance: Double) -> FeedState {
        var next = state
        next.status = .failed(rest.problem)
        next.restingHost = nil
        next.nextCheck = Backoff.end(of: rest.until, at: now, chance: chance)
        return next
    }
}

extension FeedState {
    /// No check comes at a moment so far away: the end of the year 9999.
    package static let never: Int64 = 253_402_300_799

    fileprivate mutating func take(_ problem: FetchProblem, at now: Int64, chance: Double) {
        failures = failures < Int.max ? failures + 1 : failures
        if case .missing(status: 404) = problem {
            missingSince = missingSince ?? now
        } else if !problem.isOfTheHost {
            // What is wrong with the network says nothing of the feed.
            missingSince = nil
        }
        let backoff = Backoff(
            after: problem, failures: failures, missingSince: missingSince, at: now,
            chance: chance)
        switch backoff {
        case .checkAgain(let moment):
            status = .failed(problem)
            nextCheck = moment
        case .stop:
            status = .stopped(problem)
            nextCheck = Self.never
        }
    }
}

extension VisitAnswer {
    fileprivate var headers: ResponseHeaders? {
        switch self {
        case .whole(let headers, _, _), .notModified(let headers): headers
        case .failed: nil
        }
    }
}

extension Int64 {
    /// The sum, or the greatest number there is.
    fileprivate func adding(_ other: Int64) -> Int64 {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
