import Articles
import Screen

@testable import Reader

/// A reader with a cache behind it that answers at once, and a script of keys in front.
struct ScriptedReader {
    var state: ReaderState
    /// Everything that was asked of the world, in order.
    private(set) var effects: [Effect] = []
    var cache: CacheOfTests
    /// Whether there is a pause after every event.
    var isIdleInBetween = true

    init(
        rows: Int = 30, columns: Int = 100, wording: Wording = .russian,
        cache: CacheOfTests = CacheOfTests(), isStarted: Bool = true,
        schedule: RefreshSchedule = .never
    ) {
        self.cache = cache
        state = ReaderState(
            wording: wording, today: Edition.today, size: Size(rows: rows, columns: columns),
            schedule: schedule)
        if isStarted { send(.started) }
    }

    /// Sends an event and answers what it asks for, until nothing is asked any more.
    mutating func send(_ event: Event) {
        var waiting = [event]
        while !waiting.isEmpty {
            let asked = state.update(waiting.removeFirst())
            effects += asked
            waiting += asked.flatMap { cache.answers(to: $0) }
            if waiting.isEmpty, isIdleInBetween, state.hasWorkLeft { waiting = [.idle] }
        }
    }

    /// Types keys one by one: "j j Enter", "Ctrl-F", "Space".
    mutating func press(_ script: String) {
        for key in keys(script) { send(.keys([key])) }
    }

    mutating func resize(rows: Int, columns: Int) {
        send(.resized(Size(rows: rows, columns: columns)))
    }

    /// Tells news of the refresh under way.
    mutating func hear(_ news: RefreshNews...) {
        for news in news {
            guard let request = state.refresh?.request else { return }
            send(.refresh(request, news))
        }
    }

    mutating func forgetEffects() { effects = [] }

    var screen: Grid { state.screen() }

    var rows: [String] {
        let screen = screen
        return (0..<screen.size.rows).map { screen.text(ofRow: $0) }
    }

    /// The first row of the article pane that is seen.
    var topOfText: String {
        guard let pane = state.layout.article else { return "" }
        let row = screen.text(ofRow: pane.origin.row)
        return String(row.dropFirst(pane.origin.column).prefix(pane.size.columns - 1))
            .split(separator: " ").joined(separator: " ")
    }

    var unreadCount: Int { state.list.headlines.filter { !$0.marks.read }.count }

    var statusLine: String { rows.last ?? "" }

    func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }
}

func keys(_ script: String) -> [KeyPress] {
    script.split(separator: " ").map { name in
        if let key = namedKeys[String(name)] { return key }
        if name.hasPrefix("Ctrl-"), let letter = name.last {
            return .control(Character(letter.lowercased()))
        }
        guard name.count == 1, let letter = name.first else {
            preconditionFailure("there is no key \(name)")
        }
        return .character(letter)
    }
}

private let namedKeys: [String: KeyPress] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Enter": .enter, "Esc": .escape, "Tab": .tab,
    "BackTab": .backTab, "Backspace": .backspace, "Space": .character(" "), "F1": .function(1),
    "Del": .delete,
]
