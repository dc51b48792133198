import Articles
import Screen
import Testing

@testable import Reader

@Suite struct RefreshTests {
    private let reut = FeedsOfTests.id("reut")
    private let topolyov = FeedsOfTests.id("topolyov")

    private func subscriber(rows: Int = 30, columns: Int = 100) -> ScriptedReader {
        ScriptedReader(rows: rows, columns: columns, cache: .withFeeds)
    }

    @Test(arguments: ["r", "к", "R", "Enter r"])
    func theKeyRefreshesAllFeeds(keys: String) {
        var reader = subscriber()
        reader.press(keys)
        #expect(reader.effects.last == .refresh(RefreshRequest(scope: .all, number: 1)))
        #expect(reader.statusLine.contains("↻ Обновление…"))
    }

    @Test func theStatusLineTellsHowFarItIs() {
        var reader = subscriber()
        reader.press("r")
        reader.hear(
            .began(feeds: 12, subscribed: 12), .asking(reut, title: "Вести Реута"),
            .asking(topolyov, title: "Телеграф Тополёва"))
        #expect(reader.statusLine.hasPrefix(" ↻ 0/12 Вести Реута…  r остановить"))
        reader.hear(.checked(reut, title: "Вести Реута", .arrived(added: 5, updated: 1)))
        #expect(
            reader.statusLine.hasPrefix(" ↻ 1/12 Телеграф Тополёва… · новых 5  r остановить"))
        reader.hear(.checked(topolyov, title: "Телеграф Тополёва", .unchanged))
        #expect(reader.statusLine.hasPrefix(" ↻ 2/12 · новых 5  r остановить"))
    }

    @Test(arguments: [30, 40, 60, 100])
    func howToStopIsSeenAtEveryWidth(columns: Int) {
        var reader = subscriber(rows: 10, columns: columns)
        reader.press("r")
        reader.hear(
            .began(feeds: 12, subscribed: 12), .asking(topolyov, title: "Телеграф Тополёва"),
            .checked(reut, title: "Вести Реута", .arrived(added: 5, updated: 1)))
        #expect(reader.statusLine.hasPrefix(" ↻ 1/12"))
        #expect(reader.statusLine.contains("  r остановить "))
    }

    @Test func whenAllFeedsAreThereTheWholeTextsAreFetched() {
        var reader = subscriber()
        reader.press("r")
        reader.hear(
            .began(feeds: 1, subscribed: 8),
            .checked(reut, title: "Вести Реута", .arrived(added: 5, updated: 0)),
            .pages(done: 2, of: 5))
        #expect(reader.statusLine.hasPrefix(" ↻ тексты 2/5 · новых 5  r остановить"))
    }

    @Test func whatIsWrongWithTheCacheIsToldOnce() {
        var reader = subscriber()
        reader.press("r")
        reader.hear(.began(feeds: 1, subscribed: 8), .failed(detail: "Диск полон"), .ended)
        #expect(reader.statusLine.contains("Не удалось обновить ленты: Диск полон"))
        #expect(reader.state.refresh == nil)
    }

    @Test(arguments: ["r", "к", "Esc"])
    func theKeyAgainOrEscStopsItAtOnce(key: String) {
        var reader = subscriber()
        reader.press("r")
        reader.hear(.began(feeds: 2, subscribed: 2), .asking(reut, title: "Вести Реута"))
        reader.forgetEffects()
        reader.press(key)
        #expect(reader.effects.first == .stopRefreshing)
        #expect(reader.state.refresh == nil)
        #expect(reader.statusLine.contains("Обновление остановлено"))
    }

    @Test func whatIsOpenIsClosedBeforeARefreshIsStopped() {
        var reader = subscriber()
        reader.press("Enter Right r Esc Esc")
        #expect(reader.state.focus == .list)
        #expect(reader.state.refresh != nil)
        reader.press("Left")
        #expect(reader.state.refresh != nil)
        reader.press("Esc")
        #expect(reader.state.refresh == nil)
    }

    @Test func whatHadComeBeforeItWasStoppedIsTold() {
        var reader = subscriber()
        reader.press("r")
        reader.hear(
            .began(feeds: 2, subscribed: 2),
            .checked(reut, title: "Вести Реута", .arrived(added: 2, updated: 0)))
        reader.press("r")
        #expect(reader.statusLine.contains("Новые 2 статьи; обновление остановлено"))
    }

    @Test func aStoppedRefreshTellsNothingAnyMore() throws {
        var reader = subscriber()
        reader.press("r")
        let stopped = try #require(reader.state.refresh?.request)
        reader.press("r r")
        reader.send(.refresh(stopped, .began(feeds: 7, subscribed: 7)))
        reader.send(.refresh(stopped, .ended))
        #expect(reader.state.refresh?.request.number == 2)
        #expect(reader.state.refresh?.all == nil)
    }

    /// What was told of each feed, and what is said at the end.
    private static let outcomes: [(statuses: [FeedStatus], said: String)] = [
        ([.unchanged, .unchanged], "Нового нет"),
        ([.arrived(added: 0, updated: 3), .unchanged], "Нового нет"),
        ([.arrived(added: 9, updated: 0), .arrived(added: 5, updated: 1)], "Новых 14 статей"),
        (
            [
                .arrived(added: 14, updated: 0), .failed(.empty),
                .stopped(.missing(status: 410)),
            ], "Новых 14 статей; 2 ленты не обновились — F: ленты"
        ),
        ([.unchanged, .failed(.notAFeed)], "1 лента не обновилась — F: ленты"),
        (
            [.failed(.nameNotResolved(host: "a")), .failed(.nameNotResolved(host: "b"))],
            "Ни одна лента не обновилась: есть ли сеть? — F: ленты"
        ),
        (
            [.failed(.noLibrary(name: "libcurl.so.4")), .failed(.noLibrary(name: "libcurl.so.4"))],
            "Не хватает библиотеки libcurl.so.4 — F: ленты"
        ),
    ]

    @Test(arguments: outcomes)
    func theEndSaysWhatCame(statuses: [FeedStatus], said: String) {
        var reader = subscriber()
        reader.press("r")
        reader.hear(.began(feeds: statuses.count, subscribed: 8))
        for (number, status) in statuses.enumerated() {
            reader.hear(.checked(FeedsOfTests.id("feed\(number)"), title: "Лента", status))
        }
        reader.hear(.ended)
        #expect(reader.statusLine.hasPrefix(" \(said) "))
        #expect(reader.state.refresh == nil)
    }

    @Test func whoeverHasNoFeedsIsToldHowToAddOne() {
        var reader = ScriptedReader()
        reader.press("r")
        reader.hear(.began(feeds: 0, subscribed: 0), .ended)
        #expect(reader.statusLine.contains("Подписок пока нет. Подписаться: gazeta add АДРЕС"))
    }

    @Test func whatWasCheckedJustNowIsNotCheckedAgain() {
        var reader = subscriber()
        reader.press("r")
        reader.hear(.began(feeds: 0, subscribed: 8), .ended)
        #expect(reader.statusLine.contains("Ленты проверены только что"))
    }

    /// What is held back, and what is said of it.
    private static let heldBack: [(taken: Int, resting: FetchProblem?, said: String)] = [
        (2, nil, "Ленты уже проверяются"), (0, nil, "Ленты проверены только что"),
        (
            0, .askedToWait(status: 429, until: Edition.today.instant + 3600),
            "Сервер просит подождать до 15:30 (429)"
        ),
    ]

    @Test(arguments: heldBack)
    func whyNothingIsCheckedIsSaid(taken: Int, resting: FetchProblem?, said: String) {
        var reader = subscriber()
        reader.press("r")
        reader.hear(
            .began(feeds: 0, subscribed: 8), .heldBack(taken: taken, resting: resting), .ended)
        #expect(reader.statusLine.hasPrefix(" \(said)"))
    }

    @Test func aMessageLeavesTheProgressToBeSeen() {
        var reader = subscriber()
        reader.press("r")
        reader.hear(.began(feeds: 12, subscribed: 12), .asking(reut, title: "Вести Реута"))
        reader.press("y")
        #expect(reader.statusLine.hasPrefix(" В буфере: "))
        #expect(reader.statusLine.hasSuffix("↻ 0/12  1/9 "))
        reader.press("j")
        #expect(reader.statusLine.hasPrefix(" ↻ 0/12 Вести Реута…  r остановить"))
    }

    /// Keys between the start and the refresh, and whether somebody has moved with them.
    @Test(arguments: [
        ("", false), ("F j Esc", false), ("Home", false), ("t", false), ("j", true),
        ("j k", true), ("] [", true), ("Enter Esc", true), ("Right Left", true), ("s", true),
        ("End Home", true),
    ])
    func whatIsNewIsChosenWhereNobodyHasMoved(keys: String, hasMoved: Bool) {
        var reader = subscriber()
        let whole = reader.cache
        reader.cache.headlines.removeFirst(2)
        reader.send(.cacheChanged(added: 0))
        reader.press(keys)
        let chosen = reader.state.list.chosenHeadline?.id
        reader.press("r")
        reader.cache = whole
        reader.hear(
            .began(feeds: 2, subscribed: 2),
            .checked(reut, title: "Вести Реута", .arrived(added: 2, updated: 0)), .ended)
        #expect(reader.state.list.headlines.count == 9)
        #expect((reader.state.list.chosenRank == 1) != hasMoved)
        #expect((reader.state.list.chosenHeadline?.id == chosen) == hasMoved)
        #expect(reader.state.shownID == reader.state.list.chosenHeadline?.id)
    }

    @Test func whoeverMovesBeforeTheNewsAreReadKeepsHisPlace() {
        var reader = subscriber()
        let whole = reader.cache
        reader.cache.headlines.removeFirst(2)
        reader.send(.cacheChanged(added: 0))
        reader.press("r")
        reader.cache = whole
        guard let request = reader.state.refresh?.request else { return }
        reader.hear(.began(feeds: 2, subscribed: 2))
        let asked = reader.state.update(
            .refresh(
                request,
                .checked(reut, title: "Вести Реута", .arrived(added: 2, updated: 0))))
        reader.press("j")
        let chosen = reader.state.list.chosenHeadline
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.state.list.headlines.count == 9)
        #expect(reader.state.list.chosenHeadline == chosen)
    }

    @Test func newArticlesAppearAsTheyComeAndThePlaceIsKept() {
        var reader = subscriber()
        let whole = reader.cache
        reader.cache.headlines.removeFirst(2)
        reader.send(.cacheChanged(added: 0))
        reader.press("j r")
        let chosen = reader.state.list.chosenHeadline
        reader.cache = whole
        reader.hear(
            .began(feeds: 2, subscribed: 2),
            .checked(reut, title: "Вести Реута", .arrived(added: 2, updated: 0)))
        #expect(reader.state.list.headlines.count == 9)
        #expect(reader.state.list.chosenHeadline == chosen)
        #expect(reader.statusLine.contains("новые 2"))
    }

    @Test func theTopBarTellsWhenTheLastOneWas() {
        var reader = ScriptedReader(columns: 120)
        #expect(!reader.shows("обновлено"))
        reader.cache = .withFeeds
        reader.send(.cacheChanged(added: 0))
        #expect(reader.shows("вторник, 1 февраля 2022 · обновлено 14:07"))
        reader.press("r")
        reader.hear(
            .began(feeds: 1, subscribed: 8), .checked(reut, title: "Вести Реута", .unchanged),
            .ended)
        #expect(reader.shows("обновлено 14:30"))
        reader.resize(rows: 30, columns: 88)
        #expect(reader.rows[0].hasSuffix(" обновлено 14:30 "))
        #expect(!reader.shows("вторник"))
    }
}

@Suite struct ScheduledRefreshTests {
    private let minuteLater = Edition.date("2022-02-01T14:31:00+02:00")
    private let reut = FeedsOfTests.id("reut")

    private func afterAMinute(
        _ schedule: RefreshSchedule = RefreshSchedule(onStart: false, whileReading: true)
    ) -> ScriptedReader {
        var reader = ScriptedReader(cache: .withFeeds, schedule: schedule)
        reader.forgetEffects()
        reader.send(.tick(minuteLater))
        return reader
    }

    @Test func everyMinuteWhatIsDueIsChecked() {
        let reader = afterAMinute()
        #expect(reader.effects == [.refresh(RefreshRequest(scope: .due, number: 1))])
        #expect(reader.state.refresh?.request.isByHand == false)
    }

    @Test func withoutAScheduleNothingIs() {
        #expect(afterAMinute(.never).effects == [])
    }

    @Test func whatIsDueMayBeCheckedOnceAtTheStart() {
        let schedule = RefreshSchedule(onStart: true, whileReading: false)
        var reader = ScriptedReader(cache: .withFeeds, schedule: schedule)
        #expect(reader.effects.contains(.refresh(RefreshRequest(scope: .due, number: 1))))
        reader.hear(.began(feeds: 0, subscribed: 8), .ended)
        reader.forgetEffects()
        reader.send(.tick(minuteLater))
        #expect(reader.effects == [])
    }

    @Test func oneAtATimeIsEnough() {
        var reader = afterAMinute()
        reader.forgetEffects()
        reader.send(.tick(minuteLater))
        #expect(reader.effects == [])
    }

    @Test func itsProgressIsSmallAndTheHintsStay() {
        var reader = afterAMinute()
        reader.hear(.began(feeds: 3, subscribed: 8), .asking(reut, title: "Вести Реута"))
        #expect(reader.statusLine.hasPrefix(" ↑↓ выбор"))
        #expect(reader.statusLine.hasSuffix("↻ 0/3  1/9 "))
    }

    @Test func whereNothingIsDueNothingIsSeen() {
        var reader = afterAMinute()
        let before = reader.rows
        reader.hear(.began(feeds: 0, subscribed: 8))
        #expect(reader.rows == before)
        reader.hear(.ended)
        #expect(reader.rows == before)
    }

    @Test(arguments: [
        (FeedStatus.unchanged, "↑↓ выбор"), (.failed(.empty), "↑↓ выбор"),
        (.arrived(added: 14, updated: 0), "Новых 14 статей"),
    ])
    func onlyNewArticlesAreWorthAWord(status: FeedStatus, said: String) {
        var reader = afterAMinute()
        reader.hear(
            .began(feeds: 1, subscribed: 8), .checked(reut, title: "Вести Реута", status), .ended)
        #expect(reader.statusLine.hasPrefix(" \(said)"))
        #expect(reader.state.refresh == nil)
    }

    @Test func whoeverAsksGetsOneOfHisOwn() {
        var reader = afterAMinute()
        reader.press("r")
        #expect(reader.effects.last == .refresh(RefreshRequest(scope: .all, number: 2)))
        #expect(!reader.effects.contains(.stopRefreshing))
    }

    @Test func whatRunsOnItsScheduleGoesOnBehindIt() throws {
        var reader = afterAMinute()
        let due = try #require(reader.state.refresh?.request)
        reader.hear(.began(feeds: 3, subscribed: 8))
        reader.press("F r")
        reader.hear(.began(feeds: 0, subscribed: 8), .heldBack(taken: 1, resting: nil), .ended)
        #expect(reader.statusLine.hasPrefix(" Ленты уже проверяются"))
        #expect(reader.statusLine.contains("↻ 0/3"))
        reader.press("r")
        reader.forgetEffects()
        let checked = RefreshNews.checked(
            reut, title: "Вести Реута", .arrived(added: 5, updated: 0))
        reader.send(.refresh(due, checked))
        #expect(reader.effects.contains(.loadCounts))
        reader.send(.refresh(due, .ended))
        #expect(reader.state.refresh?.request.scope == .feed(reut))
        #expect(reader.statusLine.contains("↻ Обновление…"))
    }

    @Test func aStopStopsBoth() throws {
        var reader = afterAMinute()
        let due = try #require(reader.state.refresh?.request)
        reader.press("r r")
        #expect(reader.effects.contains(.stopRefreshing))
        reader.send(.refresh(due, .began(feeds: 3, subscribed: 8)))
        #expect(reader.state.refresh == nil)
    }
}
