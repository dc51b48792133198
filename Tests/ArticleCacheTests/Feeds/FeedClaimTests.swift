import Articles
import GRDB
import Glibc
import Testing

@testable import ArticleCache

@Suite struct FeedClaimTests {
    private let test: TemporaryCache

    init() throws {
        test = try TemporaryCache()
    }

    private func claimed(
        _ choice: FeedChoice = .due, at now: Int64 = 100, process: Int32 = getpid()
    ) throws -> [[String]] {
        let claim = try test.cache.claim(choice, at: now, forSeconds: 60, process: process)
        return [claim.feeds.map(\.id.text), claim.taken.map(\.id.text)]
    }

    /// A process that runs as long as any does.
    private let other: Int32 = 1

    @Test func theLongestOverdueComesFirstAndTheRestIsLeft() throws {
        try test.subscribe("now", state: FeedState(nextCheck: 100))
        try test.subscribe("later", state: FeedState(nextCheck: 101))
        try test.subscribe("long", state: FeedState(nextCheck: 5))
        #expect(try claimed() == [["long", "now"], []])
        #expect(try test.cache.nextCheck() == 5)
    }

    @Test func aFeedThatStoppedIsCheckedOnlyByName() throws {
        let gone = try test.subscribe(
            "gone", state: FeedState(status: .stopped(.missing(status: 410))))
        try test.subscribe("late", state: FeedState(nextCheck: 900))
        #expect(try claimed(.due) == [[], []])
        #expect(try claimed(.all) == [["late"], []])
        #expect(try claimed(.these([gone])) == [["gone"], []])
    }

    @Test func whatOneClaimedAnotherDoesNotCheck() throws {
        let vesti = try test.subscribe("vesti")
        #expect(try claimed(process: other) == [["vesti"], []])
        #expect(try claimed() == [[], ["vesti"]])
        #expect(try claimed(.these([vesti])) == [[], ["vesti"]])
    }

    @Test func aClaimEndsWithItsTime() throws {
        try test.subscribe("vesti")
        _ = try claimed(at: 100, process: other)
        #expect(try claimed(at: 159) == [[], ["vesti"]])
        #expect(try claimed(at: 160) == [["vesti"], []])
    }

    @Test func aClaimEndsWithItsProcess() throws {
        try test.subscribe("vesti")
        // No system gives out a number as high as this.
        _ = try claimed(process: .max)
        #expect(try claimed() == [["vesti"], []])
    }

    @Test func aClaimEndsWithItsProcessEvenWhereNobodyAskedHowThatEnded() throws {
        try test.subscribe("vesti")
        var process: pid_t = 0
        let words = [strdup("true"), nil]
        defer { free(words[0]) }
        try #require(posix_spawnp(&process, "true", nil, nil, words, environ) == 0)
        var facts = siginfo_t()
        #expect(waitid(P_PID, id_t(process), &facts, WEXITED | WNOWAIT) == 0)
        _ = try claimed(process: process)
        #expect(try claimed() == [["vesti"], []])
        waitpid(process, nil, 0)
    }

    @Test func aClaimEndsWhenItsCheckIsStored() throws {
        let vesti = try test.subscribe("vesti")
        _ = try claimed(process: other)
        try test.receive(vesti, item("Мост"))
        #expect(try claimed() == [["vesti"], []])
    }

    /// What a subscriber may change while a feed is checked, and whether what comes is taken then.
    static let changes: [(name: String, isTaken: Bool, change: @Sendable (inout Feed) -> Void)] = [
        ("address", false, { $0.url = "https://new.example/rss" }),
        ("user", false, { $0.settings.user = "ion" }),
        ("charset", false, { $0.settings.charset = "koi8-r" }),
        ("state", false, { $0.state = FeedState() }),
        ("title", true, { $0.givenTitle = "Утро" }),
    ]

    @Test(arguments: changes.indices)
    func whatWasAskedForOtherwiseIsDropped(_ index: Int) throws {
        let change = Self.changes[index]
        let vesti = try test.subscribe("vesti", state: FeedState(status: .unchanged))
        let claim = try test.cache.claim(.due, at: 100, forSeconds: 60, process: other)
        let changed = try test.cache.change(vesti, change.change)
        let arrival = FeedArrival(
            feed: vesti, asked: claim.feeds.first, state: FeedState(nextCheck: 900),
            items: [item("Мост")])
        let outcome = try #require(try test.cache.store([arrival], at: 100).first)
        #expect((outcome != nil) == change.isTaken, "\(change.name)")
        #expect(try test.titles() == (change.isTaken ? ["Мост"] : []))
        if !change.isTaken { #expect(try test.cache.feed(vesti) == changed) }
        // Whatever became of it, the feed may be checked again.
        #expect(try claimed(at: 1000) == [["vesti"], []])
    }

    @Test func onlyTheClaimantLetsGo() throws {
        let vesti = try test.subscribe("vesti")
        _ = try claimed(process: other)
        try test.cache.release([vesti])
        #expect(try claimed() == [[], ["vesti"]])
        try test.cache.release([vesti], process: other)
        #expect(try claimed() == [["vesti"], []])
    }

    @Test func whereNothingIsDueNothingIsWritten() throws {
        try test.subscribe("later", state: FeedState(nextCheck: 500))
        let before = try test.cache.revision()
        #expect(try claimed() == [[], []])
        #expect(try test.cache.revision() == before)
    }

    @Test func noQuestionOfAFeedReadsAWholeTable() throws {
        let statements = [
            "SELECT key FROM feed WHERE next_check <= 5 ORDER BY next_check, key",
            "SELECT arrival, said FROM feed_item WHERE feed = 1 AND item = 5",
            "SELECT a.arrival, \(feedsOfArticle) FROM article AS a WHERE a.id = 'a'",
            """
            SELECT a.arrival, i.item FROM article AS a
            LEFT JOIN feed_item AS i ON i.arrival = a.arrival AND i.feed = 1
            WHERE a.address = 5 ORDER BY a.arrival LIMIT 50
            """,
            "SELECT arrival FROM page_wanted WHERE feed = 1",
        ]
        try test.cache.reading { db in
            for statement in statements {
                let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + statement)
                    .compactMap { $0.text(3) }
                #expect(!plan.isEmpty && !plan.contains { $0.contains("SCAN") }, "\(plan)")
            }
        }
    }
}
