import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct KeepingTests {
    private let test: TemporaryCache
    private let vesti: Feed.ID
    /// 1 March 2022, noon.
    private let now: Int64 = 1_646_136_000
    private var rules = KeepRules()

    init() throws {
        test = try TemporaryCache()
        vesti = try test.subscribe("vesti")
        rules.general = KeepRule(days: 7)
    }

    /// How many articles the rules let go of.
    private func letGo(_ rules: KeepRules? = nil, at moment: Int64? = nil) throws -> Int {
        var walk = KeepingWalk(over: test.cache, by: rules ?? self.rules, at: moment ?? now)
        while try walk.step() {}
        #expect(try test.cache.inspect().problems == [])
        return walk.letGo
    }

    private func read(_ titles: String...) throws {
        let ids = try titles.map { try test.document($0).article.id }
        _ = try test.cache.mark(ids, .read(true), at: 1)
    }

    private let old = [
        item("Мост", guid: "1", url: "https://vesti.example/1", day: "2022-02-01"),
        item("Паром", guid: "2", url: "https://vesti.example/2", day: "2022-02-28"),
    ]

    @Test func oldArticlesThatWereReadGo() throws {
        try test.receive(vesti, old[0], old[1])
        #expect(try letGo() == 0)
        try read("Мост", "Паром")
        #expect(try letGo(at: now + 86_400) == 1)
        #expect(try test.titles() == ["Паром"])
    }

    @Test func whatWentDoesNotComeBackWhileItsFeedListsIt() throws {
        try test.receive(vesti, old[0], old[1])
        try read("Мост")
        #expect(try letGo() == 1)
        for day in 1...100 {
            let moment = now + Int64(day) * 86_400
            #expect(try test.receive(vesti, old[0], old[1], at: moment).added == 0)
        }
        // By another name it is still the same, at the same address.
        let renamed = item("Мост", guid: "9", url: "https://vesti.example/1", day: "2022-02-01")
        #expect(try test.receive(vesti, renamed, old[1]).added == 0)
        let other = item("Дамба", guid: "9", url: "https://vesti.example/1", day: "2022-02-28")
        #expect(try test.receive(vesti, other, old[1]).added == 1)
    }

    @Test func whatAFeedHasNotListedForLongIsForgottenButItsMarksStay() throws {
        try test.receive(vesti, old[0], old[1])
        try read("Мост")
        #expect(try letGo() == 1)
        for day in 1...40 {
            try test.receive(vesti, old[1], at: now + Int64(day) * 86_400)
        }
        #expect(try test.receive(vesti, old[0], old[1], at: now + 41 * 86_400).added == 1)
        #expect(try test.document("Мост").marks?.read == true)
        #expect(try test.cache.counts().unread == 1)
    }

    @Test func aFeedsOwnRuleComesBeforeTheGeneralOne() throws {
        try test.receive(vesti, old[0], old[1])
        try read("Мост", "Паром")
        _ = try test.cache.change(vesti) { $0.settings.keepDays = 0 }
        #expect(try letGo() == 0)
        _ = try test.cache.change(vesti) { $0.settings.keepArticles = 1 }
        #expect(try letGo() == 1)
        _ = try test.cache.change(vesti) { $0.settings.keepDays = 1 }
        #expect(try letGo(at: now + 1) == 1)
        #expect(try test.titles() == [])
    }

    @Test func anArticleOfTwoFeedsGoesWhenBothLetItGo() throws {
        let radio = try test.subscribe("radio")
        try test.receive(vesti, old[0])
        try test.receive(radio, old[0])
        try read("Мост")
        _ = try test.cache.change(radio) { $0.settings.keepDays = 365 }
        #expect(try letGo() == 0)
        _ = try test.cache.change(radio) { $0.settings.keepDays = 9 }
        #expect(try letGo() == 1)
        #expect(try test.receive(radio, old[0]).added == 0)
        #expect(try test.receive(vesti, old[0]).added == 0)
    }

    @Test func whatCameInByNoFeedStaysUnlessTheRulesNameIt() throws {
        try test.store(article("Мост", day: "2022-02-01"))
        try test.receive(vesti, old[1])
        try read("Мост", "Паром")
        #expect(try letGo() == 0)
        var all = rules
        all.keepsImported = false
        #expect(try letGo(all) == 1)
        #expect(try test.titles() == ["Паром"])
    }

    @Test func theWalkGoesOnWhereItEndedAndBeginsAnewAfterADay() throws {
        try test.receive(vesti, old[0], old[1])
        #expect(try letGo() == 0)
        try read("Мост")
        #expect(try letGo(at: now + 60) == 0)
        #expect(try letGo(at: now + 86_400) == 1)
    }

    @Test func manyGoInManySteps() throws {
        let items = (0..<500).map { item("Новость \($0)", guid: "\($0)", day: "2022-02-01") }
        _ = try test.cache.store(
            [FeedArrival(feed: vesti, state: FeedState(), items: items)], at: now)
        _ = try test.cache.markAllRead(in: .all, at: 1)
        var walk = KeepingWalk(over: test.cache, by: rulesOf(articles: 3), at: now)
        #expect(try walk.step())
        #expect((1...40).contains(walk.letGo))
        #expect(try letGo(rulesOf(articles: 3)) == 497 - walk.letGo)
        #expect(try test.cache.counts().all == 3)
    }

    private func rulesOf(articles: Int) -> KeepRules {
        var rules = KeepRules()
        rules.general = KeepRule(articles: articles)
        return rules
    }
}
