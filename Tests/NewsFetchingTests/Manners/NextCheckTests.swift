import Articles
import Testing

@testable import NewsFetching

@Suite struct NextCheckTests {
    /// Tuesday, 1 February 2022, 10:00 at Greenwich.
    private let now: Int64 = 1_643_709_600

    private func minutes(
        interval: Int = 60, wishes: PublisherWishes? = nil, freshness: Int64? = nil,
        rest: Int64? = nil, chance: Double = 0.5
    ) -> Int64 {
        let next = NextCheck(
            interval: interval, wishes: wishes, freshness: freshness, rest: rest.map { now + $0 },
            chance: chance)
        return (next.moment(after: now) - now) / 60
    }

    @Test func theLongestWishWins() {
        #expect(minutes() == 60)
        #expect(minutes(wishes: PublisherWishes(interval: 180)) == 180)
        #expect(minutes(wishes: PublisherWishes(interval: 30)) == 60)
        #expect(minutes(freshness: 7200) == 120)
        #expect(minutes(rest: 10_800) == 180)
        #expect(minutes(interval: 600, freshness: 7200, rest: 10_800) == 600)
    }

    @Test(arguments: [-5, 0, 1, Int.min])
    func noIntervalIsBelowTheFloor(_ interval: Int) {
        for chance in [0, 0.5] { #expect(minutes(interval: interval, chance: chance) == 15) }
    }

    @Test(arguments: [600_000, Int.max])
    func noWishSilencesAFeedForEver(_ interval: Int) {
        #expect(minutes(wishes: PublisherWishes(interval: interval)) == 7 * 24 * 60)
    }

    @Test(arguments: [(525_600, 525_600), (20_160, 20_160), (Int.max, 525_600)] as [(Int, Int64)])
    func theChoiceOfTheSubscriberStands(_ interval: Int, _ taken: Int64) {
        #expect(minutes(interval: interval) == taken)
    }

    @Test func chanceGivesAndTakesATenth() {
        #expect(minutes(chance: 0) == 54)
        #expect(minutes(chance: 1) == 66)
        #expect(minutes(rest: 3600, chance: 0) == 60)
    }

    @Test func skippedHoursAndDaysAreSkipped() {
        #expect(minutes(wishes: PublisherWishes(skippedHours: [11])) == 120)
        #expect(minutes(wishes: PublisherWishes(skippedHours: [10, 12])) == 60)
        // From Tuesday on to the beginning of Thursday.
        #expect(minutes(wishes: PublisherWishes(skippedDays: [2, 3])) == 38 * 60)
        let always = PublisherWishes(skippedHours: Set(0...23))
        #expect(minutes(wishes: always) == 60)
    }
}

@Suite struct MayCheckTests {
    private let now: Int64 = 1_643_709_600

    private func mayCheck(
        _ status: FeedStatus, last: Int64? = nil, next: Int64 = 0, isByHand: Bool
    ) -> Bool {
        let state = FeedState(status: status, lastCheck: last, nextCheck: next)
        return NewsFetching.mayCheck(
            Feed(url: "https://news.example/", state: state), at: now, isByHand: isByHand)
    }

    @Test func aFeedIsCheckedWhenItIsDue() {
        #expect(mayCheck(.neverChecked, isByHand: false))
        #expect(mayCheck(.unchanged, next: now, isByHand: false))
        #expect(!mayCheck(.unchanged, next: now + 1, isByHand: false))
        #expect(!mayCheck(.stopped(.missing(status: 410)), isByHand: false))
    }

    @Test func byHandFiveMinutesMustHavePassed() {
        #expect(!mayCheck(.unchanged, last: now - 299, next: now + 3600, isByHand: true))
        #expect(mayCheck(.unchanged, last: now - 300, next: now + 3600, isByHand: true))
        #expect(!mayCheck(.failed(.refused(status: 500)), last: now - 10, isByHand: true))
        #expect(mayCheck(.unchanged, last: now + 3600, isByHand: true))
    }

    @Test func whatNeverReachedItsServerIsTriedAgainAtOnce() {
        #expect(mayCheck(.failed(.cannotConnect(host: "a")), last: now - 1, isByHand: true))
        #expect(mayCheck(.stopped(.badAddress), last: now - 1, isByHand: true))
        #expect(mayCheck(.stopped(.loginWanted(status: 401)), last: now - 1, isByHand: true))
    }

    @Test func whoeverAskedForRestHasItByHandToo() {
        let resting = FeedStatus.failed(.askedToWait(status: 429, until: now + 1))
        #expect(!mayCheck(resting, last: now - 3600, isByHand: true))
        let rested = FeedStatus.failed(.askedToWait(status: 429, until: now))
        #expect(mayCheck(rested, last: now - 3600, isByHand: true))
    }

    @Test func hostsRestByWhatIsRememberedOfTheirFeeds() {
        func feed(_ url: String, until: Int64?) -> Feed {
            let status = FeedStatus.failed(.askedToWait(status: 503, until: until))
            return Feed(url: url, state: FeedState(status: status))
        }
        let feeds = [
            feed("https://a.example/1", until: now + 5), feed("http://A.example/2", until: now + 9),
            feed("https://b.example/", until: now), feed("https://c.example/", until: nil),
            Feed(url: "https://d.example/"),
        ]
        let rests = restingHosts(of: feeds, at: now)
        #expect(rests == ["a.example": HostRest(status: 503, until: now + 9)])
    }
}
