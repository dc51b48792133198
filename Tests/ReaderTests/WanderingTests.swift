import Articles
import Screen
import Testing
import TextLayout

@testable import Reader

/// The same numbers at every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

/// A reader whose cache answers when it likes, in any order, or not at all.
private struct Wanderer {
    var reader: ScriptedReader
    var numbers: SeededNumbers
    private var answers: [Event] = []

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
        reader = ScriptedReader(cache: .withFeeds, isStarted: false)
        note(reader.state.update(.started))
    }

    private mutating func note(_ effects: [Effect]) {
        for effect in effects {
            if Int.random(in: 0..<12, using: &numbers) == 0 {
                answers.append(.failed(effect, detail: "EIO"))
            } else {
                answers += reader.cache.answers(to: effect)
            }
        }
    }

    mutating func step() {
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0 where Bool.random(using: &numbers):
            note(reader.state.update(.cacheChanged(added: Int.random(in: 0...2, using: &numbers))))
        case 0: note(reader.state.update(.resized(size())))
        case 4 where Bool.random(using: &numbers): note(reader.state.update(fetching()))
        case 1 where Int.random(in: 0..<40, using: &numbers) == 0:
            let patterns = HyphenationPatterns(dictionary: Array("UTF-8\nмо1ст\n".utf8))
            note(
                reader.state.update(
                    .hyphenatorLoaded(
                        .russian, patterns.map { Hyphenator(.russian, patterns: [$0]) })))
        case 1 where reader.state.hasWorkLeft: note(reader.state.update(.idle))
        case 1...3 where !answers.isEmpty:
            let index = Int.random(in: 0..<answers.count, using: &numbers)
            let answer = answers[index]
            // Some answers come twice.
            if Bool.random(using: &numbers) { answers.remove(at: index) }
            note(reader.state.update(answer))
        default:
            let count = Int.random(in: 1...3, using: &numbers)
            note(reader.state.update(.keys((0..<count).map { _ in key() })))
        }
    }

    /// What the network may tell: of the refresh under way, of one long stopped, or of an article.
    private mutating func fetching() -> Event {
        let feeds = FeedsOfTests.listings.map(\.feed)
        let feed = feeds[Int.random(in: 0..<feeds.count, using: &numbers)]
        let request =
            reader.state.refresh?.request ?? RefreshRequest(scope: .feed(feed.id), number: 1)
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0:
            return .refresh(
                request, .began(feeds: Int.random(in: 0...12, using: &numbers), subscribed: 8))
        case 1, 2: return .refresh(request, .asking(feed.id, title: feed.title))
        case 3, 4:
            return .refresh(
                request, .checked(feed.id, title: feed.title, feed.state.status))
        case 5 where Bool.random(using: &numbers): return .refresh(request, .failed(detail: nil))
        case 5: return .refresh(request, .ended)
        case 6: return .tick(Edition.today)
        default:
            let id = reader.state.shownID ?? Edition.id("bridge")
            guard Bool.random(using: &numbers),
                case .articleLoaded(let document, let related) = reader.cache.article(id)
            else { return .wholeTextMissing(id, .notFetched(.closedEarly)) }
            return .wholeTextLoaded(document, related: related)
        }
    }

    private mutating func size() -> Size {
        let isLarge = Int.random(in: 0..<8, using: &numbers) == 0
        return Size(
            rows: Int.random(in: 1...(isLarge ? 200 : 50), using: &numbers),
            columns: Int.random(in: 1...(isLarge ? 500 : 170), using: &numbers))
    }

    private mutating func key() -> KeyPress {
        let kinds: [MouseEvent.Kind] = [.press, .doublePress, .wheelUp, .wheelDown]
        if Int.random(in: 0..<5, using: &numbers) == 0,
            let kind = kinds.randomElement(using: &numbers)
        {
            let at = Point(
                row: Int.random(in: -1...60, using: &numbers),
                column: Int.random(in: -1...180, using: &numbers))
            return .mouse(MouseEvent(kind, at: at))
        }
        let keys = Action.table.flatMap(\.keys) + [.character("ж"), .function(9), .delete]
        return keys.randomElement(using: &numbers) ?? .enter
    }
}

@Suite struct WanderingTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func noKeysSizesOrAnswersBreakTheScreen(seed: UInt64) {
        var wanderer = Wanderer(seed: seed)
        for _ in 0..<120 {
            wanderer.step()
            let state = wanderer.reader.state
            let screen = state.screen()
            expectStatusLine(state, screen)
            expectChoiceIsSeen(state, screen)
        }
    }

    /// The bottom line is drawn from edge to edge, whatever stands above it.
    private func expectStatusLine(_ state: ReaderState, _ screen: Grid) {
        guard !ScreenLayout.isTooSmall(state.size) else { return }
        if case .help = state.overlay { return }
        let styles = Set(
            (0..<state.size.columns).map { screen[state.size.rows - 1, $0]?.style })
        #expect(
            styles.isSubset(of: [.status, .statusKey, .message, .error, .field, .fieldCursor]))
    }

    /// The chosen headline or related story is on screen in the pane that has the keys.
    private func expectChoiceIsSeen(_ state: ReaderState, _ screen: Grid) {
        guard !ScreenLayout.isTooSmall(state.size), state.overlay == .none else { return }
        let pane: Rect?
        switch state.focus {
        case .list: pane = state.list.headlines.isEmpty ? nil : state.layout.list
        case .sidebar: pane = state.pane.related.isEmpty ? nil : state.layout.sidebar
        case .feeds: pane = state.feedList.rows.isEmpty ? nil : state.layout.feeds
        case .article: pane = nil
        }
        guard let pane else { return }
        let isSeen = pane.rows.contains { screen[$0, pane.origin.column]?.style == .selected }
        #expect(isSeen, "\(state.focus) at \(state.size)")
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aStormOfSizesKeepsTheTextAtTheTop(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var reader = ScriptedReader(rows: 30, columns: 100)
        reader.press("Enter")
        for _ in 0..<Int.random(in: 0...20, using: &numbers) { reader.press("j") }
        let (rows, place) = (reader.rows, reader.state.pane.place)
        for _ in 0..<40 {
            reader.resize(
                rows: Int.random(in: 1...200, using: &numbers),
                columns: Int.random(in: 1...500, using: &numbers))
            #expect(reader.state.pane.place == place)
            expectTheTopRowHoldsThePlace(reader)
        }
        reader.resize(rows: 30, columns: 100)
        #expect(reader.rows == rows)
    }

    private func expectTheTopRowHoldsThePlace(_ reader: ScriptedReader) {
        guard !ScreenLayout.isTooSmall(reader.state.size), let page = reader.state.pane.page
        else { return }
        let rows = reader.state.visibleTextRows
        let whole = WholePage(page.contents, page.setting)
        let top = whole.row(at: reader.state.pane.place)
        var canvas = Canvas(Size(rows: rows, columns: page.setting.measure))
        canvas.draw(page, from: reader.state.pane.top, column: 0)
        #expect(canvas.grid == whole.grid(rows: rows, from: top))
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aStormOfSizesKeepsTheList(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var reader = ScriptedReader(rows: 12, columns: 100)
        for _ in 0..<Int.random(in: 0...8, using: &numbers) { reader.press("j") }
        for _ in 0..<Int.random(in: 0...3, using: &numbers) { reader.press("k") }
        let rows = reader.rows
        for _ in 0..<30 {
            reader.resize(
                rows: Int.random(in: 1...60, using: &numbers),
                columns: Int.random(in: 1...200, using: &numbers))
        }
        reader.resize(rows: 12, columns: 100)
        #expect(reader.rows == rows)
    }
}
