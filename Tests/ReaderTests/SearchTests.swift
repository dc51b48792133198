import Articles
import Screen
import Testing

@testable import Reader

/// Searching while one types.
@Suite struct SearchTests {
    /// A reader with a query in the field.
    private func reader(
        searching query: String, rows: Int = 30, columns: Int = 100, after script: String = ""
    ) -> ScriptedReader {
        var reader = ScriptedReader(rows: rows, columns: columns)
        reader.press(script + " /")
        reader.type(query)
        return reader
    }

    private func titles(_ reader: ScriptedReader) -> [String] {
        reader.state.list.headlines.map(\.title)
    }

    @Test func everyLetterSearches() {
        var reader = reader(searching: "м")
        #expect(titles(reader).count > 1)
        reader.type("ост")
        #expect(titles(reader).first == "Мост через Реут откроют к пятнице")
        #expect(reader.shows("поиск: мост"))
        let asked = reader.effects.compactMap { effect -> String? in
            if case .loadHeadlines(let request) = effect {
                request.source.search?.text
            } else {
                nil
            }
        }
        #expect(asked == ["м", "мо", "мос", "мост"])
    }

    @Test func theListBeforeStaysUntilTheAnswerIsThere() {
        var reader = ScriptedReader()
        reader.press("/")
        let before = reader.rows.dropFirst().dropLast()
        let asked = reader.state.update(.keys([.character("п")]))
        #expect(reader.rows.dropFirst().dropLast() == before)
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.rows.dropFirst().dropLast() != before)
    }

    @Test func theAnswerToAQueryALetterBeforeIsLeftAside() {
        var reader = ScriptedReader()
        reader.press("/")
        let first = reader.state.update(.keys([.character("п")]))
        let second = reader.state.update(.keys([.character("ч")]))
        for event in second.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        let found = reader.rows
        for event in first.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.rows == found)
        #expect(titles(reader) == ["Пчёлы поселились на крыше примэрии"])
    }

    @Test(
        arguments: [
            "", "j j j", "End", "]", "Enter", "Enter PgDn j", "Enter Right j", "1", "Enter 2 j",
            "Right j", "F", "F j",
        ],
        [(30, 100), (20, 60), (45, 160), (5, 20)])
    func escBringsBackTheVeryPlace(script: String, size: (rows: Int, columns: Int)) {
        var reader = ScriptedReader(rows: size.rows, columns: size.columns)
        reader.press(script)
        let before = reader.rows
        reader.press("/")
        reader.type("мост")
        reader.press("Esc")
        #expect(reader.rows == before)
        reader.press("/")
        reader.type("трам")
        reader.press("Down j Enter Space / Esc")
        #expect(reader.state.search == nil)
        #expect(reader.state.focus == ScriptedReader.focus(after: script, size))
    }

    @Test func escFromTheResultsBringsTheListBackToo() {
        var reader = ScriptedReader(rows: 16)
        reader.press("End k")
        let before = reader.rows
        reader.press("/")
        reader.type("автобус")
        reader.press("Down j")
        #expect(reader.state.list.choice.chosen == 1)
        reader.press("Esc")
        #expect(reader.rows == before)
    }

    @Test func escBringsBackTheRowOfAnArticleThatWasReadOnAmongTheResults() {
        var reader = ScriptedReader()
        reader.press("u")
        let before = reader.rows
        reader.press("/")
        reader.type("мост")
        reader.press("Down m m m m m m m m")
        #expect(reader.topOfText != "ГОРОД · 1 февраля 2022, 14:02 · 1 мин")
        reader.press("Esc")
        #expect(reader.rows == before)
    }

    @Test func qLeadsFromTheResultsToTheListAndNotOut() {
        var reader = reader(searching: "мост")
        reader.press("Down q")
        #expect(reader.state.search == nil)
        #expect(!reader.effects.contains(.quit))
    }

    @Test func anEmptyQueryShowsTheListAsItWas() {
        var reader = ScriptedReader()
        reader.press("j j /")
        let before = reader.rows
        reader.type("мост")
        reader.press("Backspace Backspace Backspace Backspace")
        #expect(reader.rows == before)
        reader.press("Enter")
        #expect(reader.state.search == nil)
        #expect(reader.state.list.choice.chosen == 2)
    }

    @Test func marksMadeAmongTheResultsStayInTheListFromBefore() {
        var reader = reader(searching: "мост")
        reader.press("Down s Esc")
        #expect(reader.state.list.headlines.first?.marks.starred == true)
        #expect(reader.state.counts?.starred == 2)
    }

    @Test func whatChangedInTheMeantimeIsAskedForAnew() {
        var reader = reader(searching: "мост", after: "j")
        reader.cache.headlines[1].title = "Трамваи ходят всю ночь"
        reader.send(.cacheChanged(added: 0))
        reader.press("Esc")
        #expect(reader.shows("Трамваи ходят"))
        #expect(reader.state.list.chosenHeadline?.id == Edition.id("trams"))
    }

    @Test func enterReadsTheOnlyOneFound() {
        var reader = reader(searching: "пчёлы")
        reader.press("Enter")
        #expect(reader.state.view == .reading)
        #expect(reader.shows("Первый мёд обещают"))
        reader.press("Esc")
        #expect(reader.state.focus == .list)
        #expect(reader.shows("поиск: пчёлы 1"))
    }

    @Test func enterGoesToTheListWhereThereAreMore() {
        var reader = reader(searching: "автобус")
        reader.press("Enter")
        #expect(reader.state.view == .browsing)
        #expect(!reader.state.isTypingSearch)
        reader.press("j")
        #expect(reader.state.list.choice.chosen == 1)
    }

    @Test func whatIsTypedAheadOfTheAnswerIsDoneWhenItIsThere() {
        var reader = ScriptedReader()
        reader.press("/")
        let asked = reader.state.update(.keys(Array("автобус").map { .character($0) } + [.enter]))
        #expect(reader.state.update(.keys([.character("j")])) == [])
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.state.search?.field.text == "автобус")
        #expect(reader.state.list.choice.chosen == 1)
    }

    @Test func slashGoesOnWithTheSameQuery() {
        var reader = reader(searching: "мост")
        reader.press("Down Enter /")
        #expect(reader.state.search?.field.text == "мост")
        #expect(reader.state.view == .browsing)
        reader.type("у")
        #expect(titles(reader) == ["Мост через Реут откроют к пятнице"])
    }

    @Test func upInAnEmptyFieldBringsTheQueriesBack() {
        var reader = ScriptedReader()
        for query in ["мост", "трамваи", "мост"] {
            reader.press("/")
            reader.type(query)
            reader.press("Down Esc")
        }
        reader.press("/ Up")
        #expect(reader.state.search?.field.text == "мост")
        reader.press("Up")
        #expect(reader.state.search?.field.text == "трамваи")
        reader.press("Up")
        #expect(reader.state.search?.field.text == "")
        reader.type("п")
        reader.press("Up")
        #expect(reader.state.search?.field.text == "п")
    }

    @Test func twentyQueriesAreKept() {
        var history = SearchHistory()
        for number in 1...30 { history.note(" новость  \(number) ") }
        history.note(" ")
        #expect(history.queries == (11...30).reversed().map { "новость \($0)" })
    }

    @Test func theOrderIsSwitched() {
        var reader = reader(searching: "к")
        let newest = titles(reader)
        #expect(reader.shows("Ctrl-O сначала похожие"))
        reader.press("Ctrl-O")
        #expect(reader.shows("Ctrl-O сначала новые"))
        #expect(titles(reader) == newest.sorted() && newest != newest.sorted())
        reader.press("Down j")
        reader.press("O")
        #expect(titles(reader) == newest)
        #expect(reader.shows("Сначала новые"))
    }

    @Test func whatIsWrongIsToldOnceOneStopsTyping() {
        var reader = ScriptedReader()
        reader.cache.pausesAreOver = false
        reader.press("/")
        reader.type("is:нов")
        #expect(!reader.shows("Неизвестно"))
        reader.send(.typingPaused(3))
        #expect(!reader.shows("Неизвестно"))
        reader.send(.typingPaused(6))
        #expect(reader.shows("Неизвестно, что такое is:нов"))
        reader.type("о")
        #expect(!reader.shows("Неизвестно"))
        reader.press("Enter")
        #expect(reader.shows("Неизвестно, что такое is:ново"))
        #expect(reader.state.isTypingSearch)
    }

    @Test func whileAQueryCannotBeAnsweredTheLastAnswerStays() {
        var reader = reader(searching: "автобус is:unread")
        let before = reader.rows.dropLast()
        reader.press("Backspace Backspace")
        #expect(reader.shows("Неизвестно, что такое is:unre"))
        #expect(reader.rows.dropLast() == before)
        reader.type("ad")
        #expect(!reader.shows("Неизвестно"))
        #expect(titles(reader).count == 2)
        reader.press("Backspace Esc")
        #expect(reader.state.list.source == .all)
    }

    @Test func afterEnterTheLastWordIsAWholeOne() {
        var reader = reader(searching: "автобус")
        #expect(reader.state.list.source == .search(SearchRequest("автобус", isTyping: true)))
        let asked = reader.state.update(.keys([.enter]))
        // Until the answer is there all stays as it was.
        #expect(titles(reader).count == 2)
        #expect(reader.state.isTypingSearch)
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.state.list.source == .search(SearchRequest("автобус")))
        #expect(!reader.state.isTypingSearch)
        reader.press("/")
        reader.type("а")
        #expect(reader.state.list.source == .search(SearchRequest("автобуса", isTyping: true)))
    }

    @Test func whatIsWrongWithTheWholeQueryIsToldAfterEnter() {
        var reader = reader(searching: "автобус lang:xx")
        #expect(!reader.shows("Неизвестно"))
        let before = reader.rows.dropLast()
        reader.press("Enter")
        #expect(reader.shows("Неизвестно, что такое lang:xx"))
        #expect(reader.rows.dropLast() == before)
        #expect(reader.state.isTypingSearch)
        reader.type(" ")
        reader.press("Enter Enter")
        #expect(reader.shows("Неизвестно, что такое lang:xx"))
    }

    @Test func theHelpOfTheFieldBeginsWhereItIsAboutSearching() {
        var reader = reader(searching: "мост", rows: 16)
        reader.press("F1")
        #expect(reader.rows[1].contains("Поиск"))
        reader.press("Esc")
        #expect(reader.state.isTypingSearch)
        #expect(reader.state.search?.field.text == "мост")
    }

    @Test func whereNothingIsFoundItSaysWhatToTry() {
        var reader = reader(searching: "крокодил")
        #expect(reader.shows("Ничего не нашлось"))
        #expect(reader.shows("Попробуйте меньше слов"))
        reader.press("Enter")
        #expect(reader.state.isTypingSearch)
    }

    @Test func moreThanIsCountedIsSaidSo() {
        var cache = CacheOfTests()
        cache.mostCounted = 2
        var reader = ScriptedReader(cache: cache)
        reader.press("/")
        reader.type("к")
        #expect(reader.shows(" поиск: к 2+ "))
        reader.press("Down j")
        #expect(reader.statusLine.contains("2/2+"))
    }

    @Test(arguments: [(30, 100), (20, 60), (5, 20)])
    func aLongPasteIsOneQueryAndNoCommand(size: (rows: Int, columns: Int)) {
        var reader = ScriptedReader(rows: size.rows, columns: size.columns)
        reader.press("/")
        reader.forgetEffects()
        let text = String(repeating: "мост\nAqx ", count: 600)
        reader.send(.keys(text.map { $0 == "\n" ? .enter : .character($0) }))
        #expect(reader.state.isTypingSearch)
        #expect(reader.state.search?.field.text.count == TextField.longest)
        let asked = reader.effects.filter { if case .loadHeadlines = $0 { true } else { false } }
        #expect(asked.count == 1)
    }

    @Test func aResizeWhileOneTypesChangesNothing() {
        var reader = reader(searching: "мост")
        let before = reader.rows
        for size in [(5, 20), (1, 1), (60, 200), (12, 60)] {
            reader.resize(rows: size.0, columns: size.1)
            #expect(reader.state.isTypingSearch)
        }
        reader.resize(rows: 30, columns: 100)
        #expect(reader.rows == before)
    }

    @Test func anotherSectionEndsTheSearch() {
        var reader = reader(searching: "мост")
        reader.press("Down ]")
        #expect(reader.state.search == nil)
        #expect(reader.state.list.source == .section("Город"))
        reader.press("[ / Up")
        #expect(reader.state.search?.field.text == "мост")
    }

    @Test func aSearchThatFailedIsToldAndTriedAgainAtTheNextLetter() {
        var reader = ScriptedReader()
        let request = SearchRequest("м", isTyping: true)
        reader.cache.failing = [
            .loadHeadlines(HeadlineWindow(source: .search(request)).request(.first))
        ]
        reader.press("/")
        reader.type("м")
        #expect(reader.shows("Не удалось прочитать список"))
        #expect(reader.shows("Трамваи уходят"))
        reader.type("о")
        #expect(reader.shows("поиск: мо"))
    }

    @Test func theRowsOfAClickAreThoseOfTheResults() {
        var reader = reader(searching: "автобус", rows: 30, columns: 100)
        let pane = reader.state.layout.list
        let at = Point(row: (pane?.origin.row ?? 0) + 4, column: 5)
        reader.send(.keys([.mouse(MouseEvent(.press, at: at))]))
        #expect(!reader.state.isTypingSearch)
        #expect(reader.state.list.choice.chosen == 1)
    }
}

extension ScriptedReader {
    /// Types a text letter by letter.
    mutating func type(_ text: String) {
        for letter in text { send(.keys([.character(letter)])) }
    }

    /// Where the keys go after a script.
    static func focus(after script: String, _ size: (rows: Int, columns: Int)) -> Focus {
        var reader = ScriptedReader(rows: size.rows, columns: size.columns)
        reader.press(script)
        return reader.state.focus
    }
}
