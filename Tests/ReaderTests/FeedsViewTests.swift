import Articles
import Screen
import Testing

@testable import Reader

@Suite struct FeedsViewTests {
    private func subscriber(rows: Int = 30, columns: Int = 100) -> ScriptedReader {
        ScriptedReader(rows: rows, columns: columns, cache: .withFeeds)
    }

    private func chosen(_ reader: ScriptedReader) -> String? {
        reader.state.feedList.chosen?.feed.title
    }

    @Test(
        arguments: ["", "j j", "Enter PgDn", "Right j", "Enter 2 Enter Right", "] j"],
        ["Esc", "Left", "q", "F", "Backspace", "А"])
    func theWayBackLeadsToThePlaceLeft(keys: String, back: String) {
        var reader = subscriber()
        reader.press(keys)
        let before = reader.rows
        reader.press("F j PgDn")
        #expect(reader.state.focus == .feeds)
        reader.press(back)
        #expect(reader.rows == before)
        #expect(!reader.effects.contains(.quit))
    }

    @Test func feedsStandFolderByFolderInTheirOrder() {
        let reader = subscriber()
        let titles = reader.state.feedList.rows.indices.map {
            reader.state.feedList.listing(ofRow: $0)?.feed.id.text
        }
        #expect(
            titles == [
                "reut", "zarechye", "topolyov", "tram", "library", "weather", "choir", "ferry",
            ])
    }

    @Test func aFeedOfSeveralFoldersStandsInEach() {
        var reader = subscriber()
        reader.cache.feeds[0].feed.places = [["Край"], ["Город"], ["Край"]]
        reader.press("F")
        #expect(reader.rows.filter { $0.contains("Вести Реута") && !$0.contains(" · ") }.count == 2)
        #expect(reader.state.feedList.rows.count == 9)
    }

    @Test func enterShowsWhatCameInByTheFeed() {
        var reader = subscriber()
        reader.press("j Enter ] F Home Enter")
        #expect(reader.state.focus == .list)
        #expect(reader.state.source == .feed(FeedsOfTests.id("reut")))
        #expect(
            reader.state.list.headlines.map(\.id)
                == ["bridge", "ferry", "weather"].map(Edition.id))
        #expect(reader.rows[0].contains("Все 9 · Вести Реута 3 · Город 5"))
        #expect(reader.statusLine.hasSuffix(" 1/3 "))
        reader.press("]")
        #expect(reader.state.source == .section("Город"))
        #expect(!reader.rows[0].contains("Вести Реута"))
    }

    @Test func whatIsReadIsNoLongerCountedAsUnread() {
        var reader = subscriber()
        let reut = FeedsOfTests.id("reut")
        reader.press("Enter")
        #expect(reader.state.feedList.listing(of: reut)?.unread == 2)
        reader.press("u")
        #expect(reader.state.feedList.listing(of: reut)?.unread == 3)
    }

    @Test func theViewComesBackToTheFeedThatWasChosen() {
        var reader = subscriber()
        reader.press("F j j Enter F")
        #expect(chosen(reader) == "Телеграф Тополёва")
    }

    @Test func theChosenFeedStaysChosenWhenOthersComeAndGo() {
        var reader = subscriber()
        reader.press("F j j j")
        reader.cache.feeds.removeFirst()
        reader.send(.cacheChanged(added: 0))
        #expect(chosen(reader) == "Трамвайный листок")
        reader.cache.feeds.insert(contentsOf: FeedsOfTests.listings.prefix(1), at: 0)
        reader.send(.cacheChanged(added: 0))
        #expect(chosen(reader) == "Трамвайный листок")
    }

    @Test(arguments: [("r", RefreshRequest.Scope.feed(FeedsOfTests.id("zarechye"))), ("R", .all)])
    func theChosenFeedIsRefreshedAloneOrAllAre(key: String, scope: RefreshRequest.Scope) {
        var reader = subscriber()
        reader.press("F j")
        reader.press(key)
        #expect(reader.effects.last == .refresh(RefreshRequest(scope: scope, number: 1)))
    }

    @Test func whatIsCheckedIsSeenInItsRow() {
        var reader = subscriber()
        let id = FeedsOfTests.id("ferry")
        reader.press("F End r")
        reader.hear(.began(feeds: 1, subscribed: 8), .asking(id, title: "Паром"))
        #expect(reader.shows("▌↻ Паром"))
        reader.cache.feeds[7].feed.state.status = .failed(.missing(status: 404))
        reader.hear(.checked(id, title: "Паром", .failed(.missing(status: 404))), .ended)
        #expect(reader.shows("▌! Паром"))
        #expect(reader.statusLine.contains("Паром: 404: ленты нет"))
        #expect(reader.shows("По этому адресу ничего нет (404)"))
    }

    @Test func theListOfAFeedThatIsLeftGivesWayToAll() {
        var reader = subscriber()
        reader.press("F Enter F x Enter")
        #expect(reader.state.focus == .feeds)
        #expect(reader.state.source == .all)
        #expect(reader.rows[0].contains("│ Все 9 · Город 5"))
        reader.press("Esc")
        #expect(reader.state.list.headlines.count == 9)
    }

    @Test(arguments: FeedsOfTests.listings.indices, [60, 100, 160])
    func whatIsKnownOfAFeedTakesNoMoreRowsThanItHas(number: Int, columns: Int) throws {
        var reader = subscriber(rows: 24, columns: columns)
        reader.press("F")
        for _ in 0..<number { reader.press("j") }
        let rows = reader.rows.dropLast(2)
        let rule = try #require(rows.lastIndex { $0.hasPrefix("───") })
        #expect(rows.count - rule > 3)
        #expect(rows[(rule + 1)...].allSatisfy { $0.contains { $0 != " " } })
    }

    @Test func aFeedWithoutTitleShowsItsAddressInItsRowAndBelow() {
        var reader = subscriber()
        reader.cache.feeds[0].feed.publishedTitle = nil
        reader.press("F")
        #expect(reader.rows.filter { $0.contains("https://reut.example/feed.xml") }.count == 2)
    }

    @Test(arguments: [100, 160, 300])
    func theStateStandsNotFarFromTheTitle(columns: Int) throws {
        var reader = subscriber(rows: 24, columns: columns)
        reader.press("F")
        let row = try #require(reader.rows.first { $0.contains("Вести Реута  ") })
        let title = try #require(row.firstRange(of: "Вести Реута"))
        let counts = try #require(row.firstRange(of: " 3/3 "))
        #expect(row.distance(from: title.lowerBound, to: counts.lowerBound) < 60)
        #expect(row.dropFirst(150).allSatisfy { $0 == " " })
    }

    @Test(arguments: ["x", "Del", "ч"])
    func leavingAFeedIsAskedFirst(key: String) {
        var reader = subscriber()
        reader.press("F j")
        reader.press(key)
        #expect(reader.statusLine.contains("Отписаться от «Заречье сегодня»? Статьи останутся."))
        reader.press("Esc")
        #expect(reader.state.feedList.rows.count == 8)
        reader.press(key)
        reader.press("Enter")
        #expect(reader.effects.last == .unsubscribe(FeedsOfTests.id("zarechye")))
        #expect(!reader.rows.dropLast().contains { $0.contains("Заречье сегодня") })
        #expect(reader.statusLine.contains("статьи остались: Заречье сегодня"))
        #expect(chosen(reader) == "Телеграф Тополёва")
    }

    @Test func aFeedIsRenamed() {
        var reader = subscriber()
        reader.press("F e Ctrl-W")
        reader.send(.keys("Реки".map { .character($0) } + [.enter]))
        #expect(
            reader.effects.last == .rename(FeedsOfTests.id("reut"), title: "Вести Реки"))
        #expect(reader.shows("▌✓ Вести Реки"))
        #expect(reader.statusLine.contains("Теперь это Вести Реки"))
    }

    @Test func withoutANameItGoesByItsPublishersAgain() {
        var reader = subscriber()
        reader.cache.feeds[0].feed.givenTitle = "Река"
        reader.press("F e Ctrl-U Space Enter")
        #expect(reader.effects.last == .rename(FeedsOfTests.id("reut"), title: nil))
        #expect(reader.shows("▌✓ Вести Реута"))
    }

    @Test(arguments: ["e Esc", "e q Backspace Enter", "e Enter"])
    func whatIsNotChangedIsNotRenamed(keys: String) {
        var reader = subscriber()
        reader.press("F")
        reader.forgetEffects()
        reader.press(keys)
        #expect(reader.effects == [])
        #expect(reader.state.overlay == .none)
        #expect(reader.state.focus == .feeds)
    }

    @Test func aFailureIsTold() {
        var reader = subscriber()
        reader.cache.failing = [.unsubscribe(FeedsOfTests.id("reut"))]
        reader.press("F x Enter")
        #expect(reader.statusLine.contains("Не удалось изменить подписку"))
        #expect(reader.shows("▌✓ Вести Реута"))
    }

    @Test(arguments: [
        ("o", Effect.openInBrowser("https://reut.example/")),
        ("y", .copy("https://reut.example/feed.xml")), ("t", .nextTheme),
    ])
    func theSiteAndTheAddressAreAtHand(key: String, effect: Effect) {
        var reader = subscriber()
        reader.press("F")
        reader.forgetEffects()
        reader.press(key)
        #expect(reader.effects == [effect])
    }

    @Test func marksAreNotTouchedFromHere() {
        var reader = subscriber()
        reader.press("F")
        reader.forgetEffects()
        reader.press("s u A n p z 1 ] [ Tab + - J H f")
        #expect(reader.effects == [])
        #expect(reader.state.focus == .feeds && reader.state.overlay == .none)
    }

    @Test func theMouseChoosesOpensAndScrolls() {
        var reader = subscriber(rows: 20, columns: 60)
        reader.press("F")
        func at(_ row: Int) -> Point { Point(row: row, column: 9) }
        reader.send(.keys([.mouse(MouseEvent(.press, at: at(6)))]))
        #expect(chosen(reader) == "Телеграф Тополёва")
        reader.send(.keys([.mouse(MouseEvent(.wheelDown, at: at(6)))]))
        #expect(!reader.shows("Вести Реута "))
        reader.send(.keys([.mouse(MouseEvent(.press, at: at(16)))]))
        #expect(chosen(reader) == "Телеграф Тополёва")
        reader.send(.keys([.mouse(MouseEvent(.press, at: at(5)))]))
        #expect(reader.state.source == .feed(FeedsOfTests.id("topolyov")))
    }

    @Test func twoThousandFeedsWithLongNamesAreWalkedThrough() {
        var reader = subscriber()
        let long = String(repeating: "Вести\u{301} ", count: 200)
        reader.cache.feeds = (0..<2_000).map { number in
            FeedListing(
                feed: Feed(
                    url: "https://\(number).example/", publishedTitle: "\(number) \(long)",
                    places: [Array(repeating: long, count: 1 + number % 3) + ["\(number / 4)"]]),
                all: number, unread: number)
        }
        reader.press("F End")
        let end = reader.rows
        #expect(end.contains { $0.hasPrefix("▌○ 1998 Вест") })
        #expect(end.last?.hasSuffix("2000/2000 ") == true)
        reader.press("PgUp PgUp Home")
        let beginning = reader.rows
        #expect(beginning.contains { $0.hasPrefix("▌○ 0 Вест") })
    }

    @Test(arguments: [5, 7, 8, 10, 14, 20, 45], [20, 30, 59, 60, 79, 80, 100, 300])
    func everyFeedCanBeReachedAtEverySize(rows: Int, columns: Int) {
        var reader = subscriber(rows: rows, columns: columns)
        reader.press("F")
        for listing in FeedsOfTests.listings {
            let beginning = listing.feed.title.prefix(6)
            #expect(reader.rows.contains { $0.hasPrefix("▌") && $0.contains(beginning) })
            reader.press("j")
        }
        reader.press("Home")
        #expect(chosen(reader) == "Вести Реута")
    }
}
