import Articles
import Testing

@testable import NewsFetching

@Suite struct AfterVisitTests {
    private let now: Int64 = 1_643_709_600
    private let day: Int64 = 86_400

    private func state(
        of known: FeedState = FeedState(), after answer: VisitAnswer, at moment: Int64? = nil
    ) -> FeedState {
        Feed(url: "https://news.example/", state: known)
            .state(after: answer, at: moment ?? now, interval: 60, received: 100, chance: 0.5)
    }

    private func whole(_ fields: [(String, String)] = []) -> VisitAnswer {
        .whole(ResponseHeaders(fields), wishes: PublisherWishes(), size: 100)
    }

    @Test func validatorsAreThoseOfTheWholeFeed() {
        var known = state(after: whole([("ETag", "\"a\""), ("Last-Modified", "yesterday")]))
        #expect(known.etag == Array("\"a\"".utf8))
        #expect(known.lastModified == Array("yesterday".utf8))
        known = state(of: known, after: whole([("Last-Modified", "today")]))
        #expect(known.etag == nil)
        #expect(known.lastModified == Array("today".utf8))
    }

    @Test func notModifiedRenewsEachValidatorOnItsOwn() {
        var known = state(after: whole([("ETag", "\"a\""), ("Last-Modified", "yesterday")]))
        known = state(of: known, after: .notModified(ResponseHeaders([("ETag", "\"b\"")])))
        #expect(known.etag == Array("\"b\"".utf8))
        #expect(known.lastModified == Array("yesterday".utf8))
        #expect(known.status == .unchanged)
        #expect(known.bytesReceived == 200)
        #expect(known.bytesSaved == 100)
    }

    @Test func aFailureKeepsTheValidators() {
        let known = state(after: whole([("ETag", "\"a\"")]))
        let failed = state(of: known, after: .failed(.notAFeed))
        #expect(failed.etag == known.etag)
        #expect(failed.status == .failed(.notAFeed))
    }

    @Test func afterEightDaysOfNotModifiedTheFeedIsAskedForWhole() {
        let known = state(after: whole([("ETag", "\"a\"")]))
        #expect(!Validators(toSendFor: known, at: now + 8 * day - 1).isEmpty)
        #expect(Validators(toSendFor: known, at: now + 8 * day).isEmpty)
        #expect(Validators(toSendFor: FeedState(etag: [1]), at: now).isEmpty)
    }

    @Test(arguments: [
        (FetchProblem.refused(status: 500), [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]),
        (.nameNotResolved(host: "a"), [5, 10, 20]),
        (.notAFeed, [5, 10, 20]),
        (.askedToWait(status: 503, until: nil), [10, 20, 40, 80, 160, 320, 640, 1280, 1440]),
        (.missing(status: 404), [1440, 1440, 1440]),
    ])
    func failuresAreLeftAloneLongerAndLonger(_ problem: FetchProblem, _ minutes: [Int64]) {
        var known = FeedState()
        for minutes in minutes {
            known = state(of: known, after: .failed(problem))
            #expect((known.nextCheck - now) / 60 == minutes)
            #expect(known.status == .failed(problem))
        }
        #expect(state(of: known, after: whole()).failures == 0)
    }

    @Test func aMissingFeedIsGivenUpAfterTwoWeeks() {
        let missing = VisitAnswer.failed(.missing(status: 404))
        var known = state(after: missing)
        known = state(of: known, after: missing, at: now + 14 * day - 1)
        #expect(known.status == .failed(.missing(status: 404)))
        let again = state(of: known, after: .failed(.refused(status: 500)), at: now + 13 * day)
        #expect(again.missingSince == nil)
        known = state(of: known, after: missing, at: now + 14 * day)
        #expect(known.status == .stopped(.missing(status: 404)))
        #expect(known.nextCheck == FeedState.never)
    }

    @Test(arguments: [
        FetchProblem.missing(status: 410), .loginWanted(status: 401), .loginWanted(status: 403),
        .badAddress,
    ])
    func whatOnlyTheSubscriberCanMendStops(_ problem: FetchProblem) {
        #expect(state(after: .failed(problem)).status == .stopped(problem))
    }

    @Test func retryAfterIsKeptToAndNotBeatenByChance() {
        let feed = Feed(url: "https://news.example/")
        let rest = FetchProblem.askedToWait(status: 429, until: now + 7200)
        let early = feed.state(
            after: .failed(rest), at: now, interval: 60, received: 0, chance: 0)
        #expect(early.nextCheck == now + 7200)
        let waiting = feed.state(
            whileHostRests: HostRest(status: 429, until: now + 7200), at: now, chance: 1)
        #expect(waiting.nextCheck == now + 7200 + 300)
        #expect(waiting.failures == 0)
    }

    @Test func cancellingLeavesAllAsItWas() {
        let known = state(after: whole([("ETag", "\"a\"")]))
        #expect(state(of: known, after: .failed(.cancelled), at: now + day) == known)
    }

    @Test func wishesOfTheFeedHoldAfterNotModifiedToo() {
        let answer = VisitAnswer.whole(
            ResponseHeaders(), wishes: PublisherWishes(interval: 240), size: 1)
        let known = state(of: state(after: answer), after: .notModified(ResponseHeaders()))
        #expect(known.nextCheck == now + 240 * 60)
    }

    @Test(
        arguments: [
            (.nameNotResolved(host: "a.example"), true), (.cannotConnect(host: "a.example"), true),
            (.timedOut(seconds: 10), true), (.refused(status: 500), false), (.empty, false),
        ] as [(FetchProblem, Bool)])
    func aNetworkThatIsNotThereDoesNotHideThatAFeedIsGone(
        _ problem: FetchProblem, _ isStillMissing: Bool
    ) {
        let missing = state(after: .failed(.missing(status: 404)))
        let later = state(of: missing, after: .failed(problem))
        #expect((later.missingSince != nil) == isStillMissing)
    }
}

@Suite struct PermanentMoveTests {
    private let day: Int64 = 86_400

    /// What is believed after the feed was seen elsewhere on these days.
    private func believed(
        from: String = "http://a.example/", to: String = "https://b.example/feed",
        on days: [Int64], hasLogin: Bool = false, hasCome: Bool = true
    ) throws -> [String?] {
        let address = try #require(FetchAddress(from))
        let target = try #require(FetchAddress(to))
        var known: FeedState.Move?
        return days.map { moment in
            let move = PermanentMove(
                from: address, to: target, hasLogin: hasLogin, hasCome: hasCome, known: known,
                at: moment * day)
            switch move {
            case .none: known = nil
            case .doubted(let doubted): known = doubted
            case .believed(let target): return target
            }
            return nil
        }
    }

    @Test func threeTimesOverThreeDaysAreBelieved() throws {
        let target = "https://b.example/feed"
        #expect(try believed(on: [1, 2, 4]) == [nil, nil, target])
        #expect(try believed(on: [1, 1, 1, 1, 3]) == [nil, nil, nil, nil, nil])
        #expect(try believed(on: [1, 9]) == [nil, nil])
        #expect(try believed(on: [1, 9, 9]) == [nil, nil, target])
    }

    @Test func onlyWhereTheFeedCameIsItCounted() throws {
        #expect(try believed(on: [1, 2, 4], hasCome: false) == [nil, nil, nil])
    }

    @Test func fromSecretToClearIsNeverBelieved() throws {
        let targets = try believed(
            from: "https://a.example/", to: "http://a.example/", on: [1, 2, 4, 9])
        #expect(targets == [nil, nil, nil, nil])
    }

    @Test(arguments: [
        ("http://a.example/feed", true), ("https://a.example/", true),
        ("http://www.a.example/", false), ("http://a.example:8080/", false),
    ])
    func aFeedWithALoginMovesOnlyWithinItsServer(_ target: String, _ moves: Bool) throws {
        let targets = try believed(to: target, on: [1, 2, 4], hasLogin: true)
        #expect(targets == [nil, nil, moves ? target : nil])
    }

    @Test func anotherTargetBeginsAnew() throws {
        let address = try #require(FetchAddress("http://a.example/"))
        let known = FeedState.Move(target: "http://b.example/", times: 3, since: 0)
        let other = try #require(FetchAddress("http://c.example/"))
        let move = PermanentMove(
            from: address, to: other, hasLogin: false, hasCome: true, known: known, at: 9 * day)
        guard case .doubted(let doubted) = move else {
            Issue.record("\(move)")
            return
        }
        #expect(doubted == FeedState.Move(target: "http://c.example/", times: 1, since: 9 * day))
    }
}
