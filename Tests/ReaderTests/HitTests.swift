import Articles
import Screen
import Testing

@testable import Reader

/// Where what was searched for is shown.
@Suite struct HitTests {
    /// What stands on the screen in a style, row by row.
    private func marked(_ reader: ScriptedReader, _ style: Style) -> [String] {
        let screen = reader.screen
        return (0..<screen.size.rows).compactMap { row in
            let cells = (0..<screen.size.columns).compactMap { screen[row, $0] }
            let text = cells.map { $0.style == style ? $0.text : " " }.joined()
            let words = text.split(separator: " ")
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }

    private func reader(
        searching query: String, rows: Int = 30, columns: Int = 100, keys: String
    ) -> ScriptedReader {
        var reader = ScriptedReader(rows: rows, columns: columns)
        reader.press("/")
        reader.type(query)
        reader.press(keys)
        return reader
    }

    @Test func anArticleFromTheResultsShowsItsHitsInEveryText() {
        let reader = reader(searching: "мост", rows: 60, keys: "Down Enter")
        #expect(
            marked(reader, .hit) == [
                "Мост", "мосту", "мост", "мосту", "Мост", "мост", "мост", "мост",
            ])
    }

    @Test func tablesAndTagsShowThemToo() {
        var cache = CacheOfTests()
        cache.documents[1].article.tags = ["рынки", "парк"]
        cache.documents[1].article.byline = "Анна Паркова"
        var reader = ScriptedReader(rows: 60, cache: cache)
        reader.press("/")
        reader.type("парк")
        reader.press("Down Enter")
        #expect(marked(reader, .hit) == ["Паркова", "Парк", "парк"])
    }

    @Test func whatIsJumpedToShowsNone() {
        let reader = reader(searching: "мост", rows: 60, keys: "Down Enter 1")
        #expect(reader.shows("Три года в двенадцати снимках"))
        #expect(marked(reader, .hit).isEmpty)
    }

    @Test func afterTheSearchThereAreNone() {
        let reader = reader(searching: "мост", rows: 60, keys: "Esc")
        #expect(marked(reader, .hit).isEmpty)
    }

    @Test func mGoesFromHitToHitRoundAndRound() {
        var reader = reader(searching: "мост", rows: 16, keys: "Down Enter")
        var seen: [String] = []
        for _ in 0..<9 {
            reader.press("m")
            seen += marked(reader, .hitNow)
        }
        let hits = ["Мост", "мосту", "мост", "мосту", "Мост", "мост", "мост", "мост"]
        #expect(seen == hits + ["Мост"])
        #expect(reader.statusLine.contains("Совпадение 1/8"))
        reader.press("M M")
        #expect(reader.statusLine.contains("Совпадение 7/8"))
    }

    @Test func afterScrollingTheNextHitIsTheNextBelow() {
        var reader = reader(searching: "мост", rows: 16, keys: "Down Enter m End")
        reader.press("M")
        #expect(reader.statusLine.contains("Совпадение 6/8"))
        #expect(marked(reader, .hitNow).count == 1)
    }

    @Test func aHitInSightMovesNothing() {
        var reader = reader(searching: "мост", rows: 40, keys: "Down Enter")
        let rows = reader.rows.dropLast()
        reader.press("m m")
        #expect(reader.rows.dropLast() == rows)
    }

    @Test func whoeverDoesNotWaitForTheHitsIsTakenThere() {
        var reader = reader(searching: "мост", rows: 16, keys: "Down")
        reader.state.hitsAwaited = nil
        reader.state.pane.showHits(nil)
        let asked = reader.state.update(.keys([.character("m")]))
        #expect(!reader.statusLine.contains("Совпадени"))
        for event in asked.flatMap({ reader.cache.answers(to: $0) }) { reader.send(event) }
        #expect(reader.statusLine.contains("Совпадение 1/8"))
    }

    @Test func withoutASearchThereAreNoHitsToGoTo() {
        var reader = ScriptedReader()
        reader.press("m")
        #expect(reader.shows("Совпадения бывают у найденного"))
    }

    @Test func theTitleShowsItsHitsInTheList() {
        let reader = reader(searching: "трамва", keys: "Down")
        let chosen = marked(reader, .hitSelected)
        #expect(chosen == ["Трамваи"])
        #expect(reader.state.search?.findings?.hits[Edition.id("trams")]?.snippet == nil)
    }

    @Test(arguments: [60, 100, 160])
    func whereTheTextIsWhatMatchedALineOfItIsShown(columns: Int) {
        let reader = reader(searching: "черенки", columns: columns, keys: "Down")
        #expect(reader.shows("Черенки уже отвезли"))
        #expect(marked(reader, .hitSelected) == ["Черенки"])
    }

    @Test func aQueryALetterLongerKeepsTheHitsUntilItsOwnAreThere() {
        var reader = reader(searching: "мос", rows: 60, keys: "")
        let before = marked(reader, .hit)
        let asked = reader.state.update(.keys([.character("т")]))
        for case .loadHeadlines(let request) in asked {
            for event in reader.cache.answers(to: .loadHeadlines(request)) {
                _ = reader.state.update(event)
            }
        }
        #expect(reader.state.list.source.search?.text == "мост")
        #expect(marked(reader, .hit).suffix(6) == before.suffix(6))
    }

    private static let windows: [(text: String, hit: Range<Int>, cells: Int, shown: String)] = [
        ("Мост открыли", 0..<4, 20, "Мост открыли"),
        ("Вчера утром открыли мост через Реут", 20..<24, 20, "…мост через Реут"),
        ("Вчера утром открыли мост через Реут", 20..<24, 30, "…открыли мост через Реут"),
        (
            "Мост через Реут, что у старой мельницы", 0..<4, 12,
            "Мост через Реут, что у старой мельницы"
        ),
    ]

    @Test(arguments: windows)
    func aSnippetBeginsSomeWordsBeforeItsFirstHit(
        text: String, hit: Range<Int>, cells: Int, shown: String
    ) {
        let window = TextWithHits(text, hits: [hit]).window(cells: cells)
        #expect(window.text == shown)
        let scalars = Array(window.text.unicodeScalars)
        let found = window.hits.first.map { String(String.UnicodeScalarView(scalars[$0])) }
        #expect(found?.lowercased() == "мост")
    }

    @Test func rangesOfScalarsBecomeRangesOfBytes() {
        let text = "е\u{301} № 🙂!"
        #expect(utf8Ranges(of: [0..<2, 3..<4, 5..<7], in: text) == [0..<4, 5..<8, 9..<14])
        #expect(utf8Ranges(of: [5..<9, 2..<2], in: text).isEmpty)
    }
}
