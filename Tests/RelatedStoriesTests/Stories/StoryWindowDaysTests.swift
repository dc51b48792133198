import RelatedStories
import Testing

@Suite struct StoryWindowDaysTests {
    private static let day: Int64 = 86_400

    private func member(_ arrival: Int64, day: Int64) -> StoryMember {
        StoryMember(
            arrival: arrival, instant: day * Self.day, vector: vector("мост"), headNorm: 1,
            title: TitleKeys("Мост"))
    }

    @Test(arguments: [(0, 0), (86_399, 0), (86_400, 1), (-1, -1), (-86_400, -1), (-86_401, -2)])
    func aDayBeginsAtMidnight(instant: Int64, day: Int64) {
        #expect(StoryWindow.day(of: instant) == day)
    }

    @Test func theDaysThreeDaysEitherWayAreWantedUntilTheyAreOpen() {
        var window = StoryWindow()
        #expect(window.missingDays(around: 10 * Self.day) == Array(7...13))
        for day in 7...11 as ClosedRange<Int64> { window.open(day: day) }
        #expect(window.missingDays(around: 10 * Self.day) == [12, 13])
    }

    @Test(arguments: [Int64.min, .min + 1, .max - 1, .max])
    func noInstantIsTooFar(instant: Int64) {
        var window = StoryWindow()
        let member = StoryMember(
            arrival: 1, instant: instant, vector: vector("мост"), headNorm: 1,
            title: TitleKeys("Мост"))
        window.add(member, to: 1)
        #expect(window.count == 1)
        #expect(window.missingDays(around: instant).count <= 7)
        window.remove(1)
        #expect(window.count == 0)
    }

    @Test func theDaysNotAskedForLongestAreForgotten() {
        var window = StoryWindow(mostMembers: 3)
        for arrival in 1...6 as ClosedRange<Int64> {
            window.add(member(arrival, day: arrival * 10), to: arrival)
        }
        window.open(day: 10)
        window.forget(allBut: 60 * Self.day)
        #expect(window.count == 3)
        let kept = (1...6).filter {
            !window.missingDays(around: $0 * 10 * Self.day).contains($0 * 10)
        }
        #expect(kept == [1, 5, 6])
    }

    @Test func theDaysAroundTheInstantAreKeptHoweverMany() {
        var window = StoryWindow(mostMembers: 1)
        for arrival in 1...9 as ClosedRange<Int64> {
            window.add(member(arrival, day: 5 + arrival % 3), to: arrival)
        }
        window.forget(allBut: 6 * Self.day)
        #expect(window.count == 9)
    }
}
