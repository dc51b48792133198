import Articles
import Testing

@testable import Reader

@Suite struct WholeTextTests {
    private let bridge = Edition.id("bridge")

    /// The article as its page has it.
    private func whole(_ name: String = "bridge") -> Event {
        let cache = CacheOfTests()
        guard case .articleLoaded(var document, let related) = cache.article(Edition.id(name))
        else {
            preconditionFailure("there is no \(name)")
        }
        document.article.blocks += [
            Edition.text("Об этом рассказал главный строитель моста, которого ждали все.")
        ]
        return .wholeTextLoaded(document, related: related)
    }

    @Test(arguments: ["f", "а", "Enter PgDn f"])
    func theKeyAsksForTheTextOfThePage(keys: String) {
        var reader = ScriptedReader()
        reader.press(keys)
        #expect(reader.effects.last == .fetchWhole(bridge))
        #expect(reader.statusLine.contains("Загружается полный текст…"))
    }

    @Test func theArticleStaysReadableAndThePlaceIsKept() {
        var reader = ScriptedReader()
        reader.press("Enter f j j j")
        let before = reader.topOfText
        let place = reader.state.pane.place
        reader.send(whole())
        #expect(reader.state.pane.place == place)
        #expect(reader.topOfText == before)
        reader.press("End")
        #expect(reader.shows("главный строитель моста"))
        #expect(reader.state.fetchingWhole == nil)
    }

    @Test func whoeverHasGoneOnFindsTheTextOnComingBack() {
        var reader = ScriptedReader()
        reader.press("f j")
        reader.cache.documents[0].article.blocks = [Edition.text("Теперь здесь всё.")]
        reader.send(whole())
        #expect(reader.state.shownID == Edition.id("trams"))
        reader.press("k")
        #expect(reader.shows("Теперь здесь всё."))
    }

    @Test(arguments: [
        (WholeTextProblem.notFetched(.timedOut(seconds: 60)), "Полный текст не пришёл: нет ответа"),
        (.noArticle, "Полный текст не пришёл: на странице нет статьи"),
    ])
    func aFailureSaysWhy(problem: WholeTextProblem, said: String) {
        var reader = ScriptedReader()
        reader.press("f")
        reader.send(.wholeTextMissing(bridge, problem))
        #expect(reader.statusLine.contains(said))
        #expect(reader.shows("Движение по мосту"))
        reader.press("j")
        #expect(!reader.statusLine.contains("Загружается"))
    }

    @Test func aPageWithTheSameTextSaysSo() {
        var reader = ScriptedReader()
        reader.press("f")
        if case .articleLoaded(let document, let related) = reader.cache.article(bridge) {
            reader.send(.wholeTextLoaded(document, related: related))
        }
        #expect(reader.statusLine.contains("На странице тот же текст"))
    }

    @Test func withoutAPageThereIsNothingToFetch() {
        var cache = CacheOfTests()
        cache.documents[0].article.url = nil
        var reader = ScriptedReader(cache: cache)
        reader.forgetEffects()
        reader.press("f")
        #expect(reader.effects == [])
        #expect(reader.statusLine.contains("У этой статьи нет ссылки"))
    }

    /// A cache in which the bridge came in as a summary by a feed whose whole texts are wanted, or not.
    private func cache(blocks: [Block], fullText: Bool = true) -> CacheOfTests {
        var cache = CacheOfTests.withFeeds
        cache.documents[0].article.blocks = blocks
        cache.documents[0].article.feed = "reut"
        cache.feeds[0].feed.settings.fullText = fullText
        return cache
    }

    private static let summary = [Edition.text("Мост откроют к пятнице…")]

    @Test func openingASummaryFetchesTheWholeWhereTheFeedSaysSo() {
        var reader = ScriptedReader(cache: cache(blocks: Self.summary))
        #expect(!reader.effects.contains(.fetchWhole(bridge)))
        reader.press("Enter")
        #expect(reader.effects.last == .fetchWhole(bridge))
        reader.send(.wholeTextMissing(bridge, .noArticle))
        reader.forgetEffects()
        reader.press("q Enter")
        #expect(!reader.effects.contains(.fetchWhole(bridge)), "once is enough")
    }

    @Test func otherwiseNothingIsFetchedByItself() {
        let long = [Edition.text(String(repeating: "Мост строили долго. ", count: 60))]
        for cache in [cache(blocks: long), cache(blocks: Self.summary, fullText: false)] {
            var reader = ScriptedReader(cache: cache)
            reader.press("Enter")
            #expect(!reader.effects.contains(.fetchWhole(bridge)))
        }
    }
}
