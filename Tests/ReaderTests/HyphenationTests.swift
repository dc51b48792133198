import Articles
import Screen
import Testing
import TextLayout

@testable import Reader

/// Words parted at line ends, or whole.
@Suite struct HyphenationTests {
    /// A reader that reads one paragraph and has no patterns.
    private func reader(_ text: String, columns: Int = 40) -> ScriptedReader {
        var cache = CacheOfTests()
        cache.documents[0].article.blocks = [Edition.text(text)]
        var reader = ScriptedReader(rows: 40, columns: columns, cache: cache)
        reader.press("Enter")
        return reader
    }

    private let longWord = "высоко\u{AD}квалифи\u{AD}циро\u{AD}ванные"

    @Test func theKeyHasWordsWholeAndPartedAgain() {
        var reader = reader(Array(repeating: longWord, count: 9).joined(separator: " "))
        let parted = reader.rows
        #expect(parted.contains { $0.contains("-") })
        reader.press("H")
        #expect(!reader.rows.dropLast(3).contains { $0.contains("-") })
        #expect(reader.shows("Слова без переносов"))
        reader.press("H")
        #expect(reader.shows("Слова с переносами"))
        #expect(reader.rows.dropLast() == parted.dropLast())
    }

    @Test(arguments: [
        Block.heading(level: 2, SpannedText("Дву\u{AD}стороннее дви\u{AD}жение авто\u{AD}билей")),
        .card(Card(title: "Дву\u{AD}стороннее дви\u{AD}жение авто\u{AD}билей")),
    ])
    func headlinesAreNeverParted(block: Block) {
        let contents = PageContents(blocks: [block])
        for measure in 20...40 {
            let whole = WholePage(contents, PageSetting(measure: measure))
            #expect(!whole.grid().description.contains("-"))
        }
    }

    @Test func thePatternsOfALanguageAreAskedForOnce() {
        var reader = ScriptedReader()
        reader.press("j Enter PgDn Left j + H")
        let asked = reader.effects.filter { if case .loadHyphenator = $0 { true } else { false } }
        #expect(asked == [.loadHyphenator(.russian)])
    }

    @Test func wordsArePartedAsThePatternsSayWhenTheyCome() {
        var reader = reader(
            Array(repeating: "высококвалифицированные", count: 9).joined(separator: " "))
        #expect(reader.rows.contains { $0.contains("-") })
        let patterns = HyphenationPatterns(dictionary: Array("UTF-8\nнеизвестно1го\n".utf8))
        reader.send(
            .hyphenatorLoaded(.russian, patterns.map { Hyphenator(.russian, patterns: [$0]) }))
        #expect(!reader.rows.dropLast(3).contains { $0.contains("-") })
    }

    @Test func onlyTextsOfTheirLanguageAreSetAnewWhenPatternsComeAndTheyStay() {
        var reader = ScriptedReader(rows: 16, columns: 40)
        reader.press("Enter PgDn")
        let place = reader.state.pane.place
        reader.isIdleInBetween = false
        let patterns = HyphenationPatterns(dictionary: Array("UTF-8\nа1б\n".utf8))
        reader.send(
            .hyphenatorLoaded(.romanian, patterns.map { Hyphenator(.romanian, patterns: [$0]) }))
        #expect(!reader.state.hasWorkLeft)
        reader.send(.hyphenatorLoaded(.russian, nil))
        #expect(!reader.state.hasWorkLeft)
        reader.send(
            .hyphenatorLoaded(.russian, patterns.map { Hyphenator(.russian, patterns: [$0]) }))
        #expect(reader.state.hasWorkLeft)
        #expect(reader.state.pane.place == place)
    }
}
