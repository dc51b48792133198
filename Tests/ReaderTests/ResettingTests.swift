import Articles
import Screen
import Testing

@testable import Reader

/// What is seen of a long article is set first, the rest when no key waits.
@Suite struct ResettingTests {
    /// A reader that reads a long article and is never idle, unless it is told to be.
    private func reader(
        _ blocks: [Block], rows: Int = 30, columns: Int = 100
    ) -> ScriptedReader {
        var cache = CacheOfTests()
        let article = Edition.article(
            "long", "2022-02-01T14:20:00+02:00", "Город", "Всё о мосте через Реут",
            blocks: blocks)
        cache.documents.insert(Edition.document(article), at: 0)
        var headline = cache.headlines[0]
        headline.id = article.id
        headline.position = ListPosition(
            instant: article.published?.instant ?? 0, arrival: 200)
        cache.headlines.insert(headline, at: 0)
        var reader = ScriptedReader(rows: rows, columns: columns, cache: cache, isStarted: false)
        reader.isIdleInBetween = false
        reader.send(.started)
        reader.press("Enter")
        return reader
    }

    private let paragraphs = (0..<900).map {
        Edition.text(
            """
            Абзац \($0). Движение по мосту через Реут начнётся в пятницу, сообщили в примэрии. \
            Первыми по нему проедут автобусы, а в 10:00 проезд откроют для всех.
            """)
    }

    /// The rows of the article pane.
    private func text(_ reader: ScriptedReader) -> [String] {
        guard let pane = reader.state.layout.article else { return [] }
        return pane.rows.map { row in
            String(
                reader.screen.text(ofRow: row).dropFirst(pane.origin.column)
                    .prefix(pane.size.columns - 1))
        }
    }

    @Test(arguments: ["-", "+ +", "J", "H", "PgDn -", "End -", "End Home -", "PgDn PgDn H"])
    func aChangeSetsWhatIsSeenAndLittleMore(keys: String) throws {
        var reader = reader(paragraphs)
        reader.press(keys)
        let page = try #require(reader.state.pane.page)
        let least = paragraphs.reduce(Int.max) { min($0, $1.bytes) }
        let most = reader.state.visibleTextRows + 1 + ArticlePane.firstSlice / least + 1
        #expect(page.tally.sum.units <= most)
        #expect(!page.isWhole)
    }

    @Test func theRestIsSetInSlicesWhenNoKeyWaits() throws {
        var reader = reader(paragraphs)
        var slices = 0
        while reader.state.hasWorkLeft {
            let before = reader.state.pane.page?.tally.sum.weight ?? 0
            let text = text(reader)
            reader.send(.idle)
            let after = reader.state.pane.page?.tally.sum.weight ?? 0
            #expect(after > before && after - before < 2 * ArticlePane.slice)
            #expect(self.text(reader) == text)
            slices += 1
        }
        #expect(slices > 2)
        #expect(reader.state.pane.page?.isWhole == true)
    }

    @Test func theEndIsSeenAtOnceAndIsTheEnd() {
        var reader = reader(paragraphs)
        let beginning = text(reader)
        reader.press("End")
        #expect(text(reader).contains { $0.contains("https://vesti.example/long") })
        #expect(reader.shows("100 %"))
        #expect(reader.state.pane.thumb(rows: 26)?.upperBound == 26)
        reader.press("Up")
        #expect(!reader.shows("100 %"))
        #expect(reader.state.hasWorkLeft)
        reader.press("Home")
        #expect(text(reader) == beginning)
        #expect(reader.state.pane.thumb(rows: 26)?.lowerBound == 0)
    }

    @Test func fromTheEndOneReadsOnThoughTheRestIsNotSet() {
        var reader = reader(paragraphs)
        reader.press("Space")
        #expect(reader.state.shownID == Edition.id("long"))
        reader.press("End Space")
        #expect(reader.state.shownID == Edition.id("bridge"))
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func noChangeOfTheSettingMovesTheText(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var reader = reader(randomBlocks(60, &numbers))
        for _ in 0..<Int.random(in: 0...12, using: &numbers) { reader.press("PgDn j") }
        let (setting, place, text) = (reader.state.setting, reader.state.pane.place, text(reader))
        for _ in 0..<20 {
            let key = ["+", "-", "J", "H", "idle", "size"].randomElement(using: &numbers) ?? "+"
            if key == "idle" {
                reader.send(.idle)
            } else if key == "size" {
                reader.resize(
                    rows: Int.random(in: 5...60, using: &numbers),
                    columns: Int.random(in: 20...170, using: &numbers))
            } else {
                reader.press(key)
            }
            #expect(reader.state.pane.place == place)
        }
        reader.state.setting = setting
        reader.resize(rows: 30, columns: 100)
        #expect(self.text(reader) == text)
    }

    @Test(arguments: ["PgDn", "PgDn PgDn j j j", "End", "End PgUp k"])
    func theTrailLeadsToTheVeryLineOfALongArticle(keys: String) {
        var reader = reader(paragraphs)
        reader.press(keys)
        let before = text(reader)
        reader.press("1 PgDn - 1 H Left - + Left")
        reader.press("H +")
        #expect(reader.state.shownID == Edition.id("long"))
        #expect(text(reader) == before)
    }
}
