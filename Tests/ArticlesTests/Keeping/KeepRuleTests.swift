import Testing

@testable import Articles

@Suite struct KeepRuleTests {
    private let day: Int64 = 86_400

    private func place(_ day: Int64, _ arrival: Int64 = 1) -> ListPosition {
        ListPosition(instant: day * 86_400, arrival: arrival)
    }

    @Test func withoutALimitNothingStandsBelow() {
        #expect(KeepRule().keepsEverything)
        #expect(KeepRule().edge(at: 0, lastKept: place(3)) == nil)
        #expect(KeepRule(articles: 5).edge(at: 0, lastKept: nil) == nil)
    }

    @Test func anArticleGoesWhenItIsOlderThanTheDays() throws {
        let edge = try #require(KeepRule(days: 7).edge(at: 100 * day, lastKept: nil))
        #expect(edge < place(92))
        #expect(!(edge < place(93)))
        #expect(!(edge < place(99)))
    }

    @Test func theNewestSoManyStay() throws {
        let edge = try #require(KeepRule(articles: 5).edge(at: 0, lastKept: place(50, 7)))
        #expect(edge == place(50, 7))
        #expect(edge < place(50, 6))
        #expect(!(edge < place(50, 8)))
    }

    @Test func ofTwoLimitsTheOneThatKeepsLessHolds() {
        let rule = KeepRule(days: 7, articles: 5)
        #expect(rule.edge(at: 100 * day, lastKept: place(99)) == place(99))
        #expect(rule.edge(at: 100 * day, lastKept: place(10))?.instant == 93 * day)
    }

    @Test(arguments: [Int.max, .min, 0, -1])
    func noNumberOfDaysIsTooMuch(days: Int) {
        #expect(KeepRule(days: days).edge(at: 1_700_000_000, lastKept: nil) != nil)
    }

    @Test func whatAFeedDoesNotSetIsTheGeneralRules() {
        var rules = KeepRules()
        rules.general = KeepRule(days: 30, articles: 500)
        #expect(rules.rule(for: FeedSettings()) == rules.general)
        #expect(
            rules.rule(for: FeedSettings(keepDays: 7)) == KeepRule(days: 7, articles: 500))
        #expect(rules.rule(for: FeedSettings(keepDays: 0, keepArticles: 0)).keepsEverything)
    }

    @Test func whatWasBroughtInByHandStaysUnlessTheRulesSayOtherwise() {
        var rules = KeepRules()
        rules.general = KeepRule(days: 30, articles: 500)
        #expect(rules.importedRule.keepsEverything)
        rules.keepsImported = false
        #expect(rules.importedRule == KeepRule(days: 30))
    }

    @Test(arguments: [
        (Marks(read: false, starred: false), true, true, false),
        (Marks(read: true, starred: true), true, true, false),
        (Marks(read: true, starred: false), true, true, true),
        (Marks(read: false, starred: false), false, true, true),
        (Marks(read: false, starred: true), false, true, false),
        (Marks(read: false, starred: true), true, false, false),
        (Marks(read: true, starred: true), true, false, true),
    ])
    func marksKeepAnArticleByChoice(
        marks: Marks, keepsUnread: Bool, keepsStarred: Bool, goes: Bool
    ) {
        var rules = KeepRules()
        (rules.keepsUnread, rules.keepsStarred) = (keepsUnread, keepsStarred)
        #expect(rules.letsGo(marks, markedAt: nil, at: 0) == goes)
    }

    @Test func whatWasJustReadStaysForADay() {
        let read = Marks(read: true)
        #expect(!KeepRules().letsGo(read, markedAt: 5 * day, at: 6 * day))
        #expect(KeepRules().letsGo(read, markedAt: 5 * day, at: 6 * day + 1))
    }
}
