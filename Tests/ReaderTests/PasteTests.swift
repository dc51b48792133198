import Articles
import Screen
import Testing

@testable import Reader

/// A text that comes from elsewhere, and which nobody has typed.
@Suite struct PasteTests {
    @Test(
        arguments: [
            "", "j", "Enter", "Enter Right", "?", "? j", "A", "F", "F x", "/", "/ Down",
        ])
    func noneOfItsLettersIsACommand(script: String) {
        var cache = CacheOfTests()
        cache.feeds = FeedsOfTests.listings
        var reader = ScriptedReader(cache: cache)
        reader.press(script)
        reader.forgetEffects()
        let (isSearching, rows) = (reader.state.isTypingSearch, reader.rows)
        reader.send(.keys([.paste("yдsSuAqx\r\n\td")]))
        #expect(isSearching || reader.rows == rows)
        #expect(isSearching || reader.effects == [])
        #expect(reader.state.isTypingSearch == isSearching)
        #expect(!reader.effects.contains(.quit))
    }

    @Test func itIsSearchedForAsOneLine() {
        var reader = ScriptedReader()
        reader.press("/")
        reader.send(.keys([.paste("мост\nчерез\r\n")]))
        #expect(reader.state.search?.field.text == "мост через")
        #expect(reader.state.list.headlines.map(\.title) == ["Мост через Реут откроют к пятнице"])
    }

    @Test func aFeedMayBeCalledSo() {
        var cache = CacheOfTests()
        cache.feeds = FeedsOfTests.listings
        var reader = ScriptedReader(cache: cache)
        reader.press("F e Ctrl-U")
        reader.send(.keys([.paste("Наши\nвести"), .enter]))
        #expect(reader.shows("Наши вести"))
    }

    @Test func itIsToldWhereItIsCut() {
        var reader = ScriptedReader()
        reader.press("/")
        reader.send(.keys([.paste(String(repeating: "мост ", count: 700))]))
        #expect(!reader.shows("Вставлено не всё"))
        reader.send(.keys([.paste(String(repeating: "мост ", count: 700))]))
        #expect(reader.shows("Вставлено не всё"))
        #expect(reader.state.search?.field.text.count == TextField.longest)
    }
}
