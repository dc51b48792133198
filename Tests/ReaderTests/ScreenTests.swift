import Screen
import Testing

@testable import Reader

/// A size, a script of keys, and the recording of what is then seen.
struct RecordedScreen: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: Int
    let columns: Int
    let keys: String
    var wording = Wording.russian
    var cache = CacheOfTests()
    /// What a refresh tells after the keys.
    var news: [RefreshNews] = []
    /// What happens after that.
    var events: [Event] = []

    var testDescription: String { name }
}

private let recordedScreens: [RecordedScreen] = [
    .init(name: "160x45-list", rows: 45, columns: 160, keys: ""),
    .init(name: "160x45-reading", rows: 45, columns: 160, keys: "Enter"),
    .init(name: "160x45-reading-scrolled", rows: 45, columns: 160, keys: "Enter PgDn"),
    .init(name: "160x45-sidebar", rows: 45, columns: 160, keys: "Right j"),
    .init(name: "160x45-help", rows: 45, columns: 160, keys: "?"),
    .init(name: "100x30-list", rows: 30, columns: 100, keys: "j"),
    .init(name: "100x30-reading", rows: 30, columns: 100, keys: "Enter PgDn"),
    .init(name: "100x30-sidebar", rows: 30, columns: 100, keys: "Enter Right"),
    .init(name: "100x30-card", rows: 30, columns: 100, keys: "1"),
    .init(name: "100x30-table", rows: 30, columns: 100, keys: "j Enter"),
    .init(name: "100x30-preformatted", rows: 30, columns: 100, keys: "j j Enter"),
    .init(name: "100x30-question", rows: 30, columns: 100, keys: "A"),
    .init(name: "100x30-help", rows: 30, columns: 100, keys: "? j j"),
    .init(name: "100x30-romanian", rows: 30, columns: 100, keys: "", wording: .romanian),
    .init(name: "100x30-english", rows: 30, columns: 100, keys: "", wording: .english),
    .init(name: "80x24-list", rows: 24, columns: 80, keys: ""),
    .init(name: "80x24-reading", rows: 24, columns: 80, keys: "Enter"),
    .init(name: "60x20-list", rows: 20, columns: 60, keys: ""),
    .init(name: "60x20-sidebar", rows: 20, columns: 60, keys: "Right"),
    .init(name: "60x20-reading", rows: 20, columns: 60, keys: "Enter PgDn"),
    .init(name: "60x20-help", rows: 20, columns: 60, keys: "?"),
    .init(name: "40x12-list", rows: 12, columns: 40, keys: ""),
    .init(name: "40x12-reading", rows: 12, columns: 40, keys: "Enter"),
    .init(name: "40x12-sidebar", rows: 12, columns: 40, keys: "Right"),
    .init(name: "20x5-list", rows: 5, columns: 20, keys: ""),
    .init(name: "20x5-reading", rows: 5, columns: 20, keys: "Enter"),
    .init(name: "15x3-notice", rows: 3, columns: 15, keys: ""),
]

@Suite struct ScreenTests {
    @Test(arguments: recordedScreens + recordedFeedScreens + recordedSearchScreens)
    func theScreenIsAsRecorded(screen: RecordedScreen) throws {
        var reader = ScriptedReader(
            rows: screen.rows, columns: screen.columns, wording: screen.wording,
            cache: screen.cache)
        reader.press(screen.keys)
        for news in screen.news { reader.hear(news) }
        for event in screen.events { reader.send(event) }
        try expectScreen(screen.name, reader.screen)
    }

    @Test func everyRecordingIsOfAScreen() throws {
        let screens = recordedScreens + recordedFeedScreens + recordedSearchScreens
        let names = Set(screens.map(\.name))
        #expect(names.count == screens.count)
        #expect(try GoldenScreens.recordedNames().subtracting(names).isEmpty)
    }
}
