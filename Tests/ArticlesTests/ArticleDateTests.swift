import Testing

@testable import Articles

@Suite struct ArticleDateTests {
    @Test(arguments: [
        "2022-02-01", "2022-02-01T14:02:00+02:00", "2022-02-01T14:02:00Z",
        "2020-02-29T23:59:59-03:30", "0001-01-01",
    ])
    func isoComesBackAsItWasWritten(text: String) {
        #expect(ArticleDate(iso: text)?.iso == text)
    }

    @Test(arguments: [
        ("2022-02-01T14:02+0200", "2022-02-01T14:02:00+02:00"),
        ("2022-02-01 14:02:03.125Z", "2022-02-01T14:02:03Z"),
        ("2022-02-01T14:02:60+03", "2022-02-01T14:02:59+03:00"),
        ("2022-02-01T14:02", "2022-02-01T14:02:00"),
    ])
    func looserFormsAreRead(text: String, iso: String) {
        #expect(ArticleDate(iso: text)?.iso == iso)
    }

    @Test(arguments: [
        "", "2022", "2022-2-1", "2022-02-30", "2021-02-29", "2022-13-01", "2022-00-10",
        "2022-02-01T", "2022-02-01T25:00Z", "2022-02-01T14:02:00+25:00", "2022-02-01x",
        "2022-02-01T14:02:00+02:0", "٢٠٢٢-02-01", "-022-02-01",
    ])
    func whatIsNoDateIsNil(text: String) {
        #expect(ArticleDate(iso: text) == nil)
    }

    @Test func instantsFollowTheZone() throws {
        let local = try #require(ArticleDate(iso: "2022-02-01T14:02:00+02:00"))
        let greenwich = try #require(ArticleDate(iso: "2022-02-01T12:02:00Z"))
        #expect(local.instant == 1_643_716_920)
        #expect(local.instant == greenwich.instant)
        #expect(greenwich.moved(toOffset: 120) == local)
    }

    @Test(arguments: [
        (0, 0, "1970-01-01T00:00:00Z"), (-1, 0, "1969-12-31T23:59:59Z"),
        (86_399, 1, "1970-01-02T00:00:59+00:01"), (60, -2, "1969-12-31T23:59:00-00:02"),
        (-62_135_596_800, 0, "0001-01-01T00:00:00Z"), (253_402_300_799, 0, "9999-12-31T23:59:59Z"),
    ])
    func instantsAreTheirMomentsOnAClock(instant: Int64, offset: Int, iso: String) {
        let date = ArticleDate(instant: instant, offset: offset)
        #expect(date?.iso == iso)
        #expect(date?.instant == instant)
    }

    @Test(arguments: [
        Int64.min, .min + 1, -400_000_000_000, -62_135_596_801, 253_402_300_800, 400_000_000_000,
        .max,
    ])
    func instantsInNoCalendarAreNil(instant: Int64) {
        #expect(ArticleDate(instant: instant, offset: 0) == nil)
        #expect(ArticleDate(instant: instant, offset: 1440) == nil)
    }

    @Test func aDayAloneIsNotMovedByZones() throws {
        let day = try #require(ArticleDate(iso: "2022-02-01"))
        #expect(day.moved(toOffset: -600) == day)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        var (year, month, day) = (1899, 12, 31)
        for number in -25_568..<120_530 {
            day += 1
            if day > ArticleDate.days(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            let civil = ArticleDate.civil(daysSince1970: number + 1)
            if civil != (year, month, day) {
                Issue.record("day \(number + 1) is \(civil), not \((year, month, day))")
                return
            }
            let back = ArticleDate.daysSince1970(year: year, month: month, day: day)
            if back != number + 1 {
                Issue.record("\((year, month, day)) is day \(back), not \(number + 1)")
                return
            }
        }
        #expect((year, month, day) == (2300, 1, 1))
    }

    @Test func daysBetweenCountMidnights() throws {
        let late = try #require(ArticleDate(iso: "2022-01-31T23:59:00Z"))
        let early = try #require(ArticleDate(iso: "2022-02-01T00:01:00Z"))
        #expect(late.days(until: early) == 1)
        #expect(early.days(until: late) == -1)
    }
}
