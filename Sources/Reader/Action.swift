package import Screen

/// Everything the reader can be told to do. The raw value is its name in the configuration.
package enum Action: String, CaseIterable, Sendable {
    case up, down
    case pageUp = "page-up"
    case pageDown = "page-down"
    case home, end
    case readOn = "read-on"

    case open
    case related
    case jump
    case back
    case nextUnread = "next-unread"
    case previousUnread = "previous-unread"
    case nextSection = "next-section"
    case previousSection = "previous-section"

    case search
    case searchOrder = "search-order"
    case nextHit = "next-hit"
    case previousHit = "previous-hit"

    case star
    case toggleRead = "toggle-read"
    case markAllRead = "mark-all-read"
    case undo
    case openInBrowser = "open-in-browser"
    case copyLink = "copy-link"

    case refresh
    case refreshAll = "refresh-all"
    case feeds
    case fetchWhole = "fetch-whole"
    case rename
    case unsubscribe

    case widen
    case narrow
    case justify
    case hyphenate
    case theme

    case help
    case redraw
    case suspend
    case quit
}

extension Action {
    /// An action and the keys it has unless the configuration says otherwise.
    package struct Row: Sendable {
        package let action: Action
        /// The first is the one that is shown.
        package let keys: [KeyPress]
    }

    /// Actions that belong together, as the help shows them.
    package enum Group: CaseIterable, Sendable {
        case moving, reading, searching, marking, feeds, setting, leaving
    }

    package var group: Group {
        switch self {
        case .up, .down, .pageUp, .pageDown, .home, .end, .readOn: .moving
        case .open, .related, .jump, .back, .nextUnread, .previousUnread, .nextSection,
            .previousSection:
            .reading
        case .search, .searchOrder, .nextHit, .previousHit: .searching
        case .star, .toggleRead, .markAllRead, .undo, .openInBrowser, .copyLink: .marking
        case .refresh, .refreshAll, .feeds, .fetchWhole, .rename, .unsubscribe: .feeds
        case .widen, .narrow, .justify, .hyphenate, .theme: .setting
        case .help, .redraw, .suspend, .quit: .leaving
        }
    }

    /// Every action once, in the order in which help and documentation show them.
    package static let table: [Row] = [
        Row(action: .up, keys: [.up, .character("k")]),
        Row(action: .down, keys: [.down, .character("j")]),
        Row(action: .pageUp, keys: [.pageUp, .control("b"), .control("u")]),
        Row(action: .pageDown, keys: [.pageDown, .control("f"), .control("d")]),
        Row(action: .home, keys: [.home, .character("g")]),
        Row(action: .end, keys: [.end, .character("G")]),
        Row(action: .readOn, keys: [.character(" ")]),

        Row(action: .open, keys: [.enter]),
        Row(action: .related, keys: [.right, .tab, .character("l")]),
        Row(action: .jump, keys: (1...9).map { .character(Character(String($0))) }),
        Row(action: .back, keys: [.left, .escape, .backspace, .character("h"), .backTab]),
        Row(action: .nextUnread, keys: [.character("n")]),
        Row(action: .previousUnread, keys: [.character("p")]),
        Row(action: .nextSection, keys: [.character("]")]),
        Row(action: .previousSection, keys: [.character("[")]),

        // A Russian layout has the full stop and the comma where the Latin has "/" and "?": they
        // can be no keys of their own.
        Row(action: .search, keys: [.character("/")]),
        Row(action: .searchOrder, keys: [.character("O"), .control("o")]),
        Row(action: .nextHit, keys: [.character("m")]),
        Row(action: .previousHit, keys: [.character("M")]),

        Row(action: .star, keys: [.character("s")]),
        Row(action: .toggleRead, keys: [.character("u")]),
        Row(action: .markAllRead, keys: [.character("A")]),
        Row(action: .undo, keys: [.character("z")]),
        Row(action: .openInBrowser, keys: [.character("o")]),
        Row(action: .copyLink, keys: [.character("y")]),

        Row(action: .refresh, keys: [.character("r")]),
        Row(action: .refreshAll, keys: [.character("R")]),
        Row(action: .feeds, keys: [.character("F")]),
        Row(action: .fetchWhole, keys: [.character("f")]),
        Row(action: .rename, keys: [.character("e")]),
        Row(action: .unsubscribe, keys: [.character("x"), .delete]),

        Row(action: .widen, keys: [.character("+"), .character("=")]),
        Row(action: .narrow, keys: [.character("-")]),
        Row(action: .justify, keys: [.character("J")]),
        Row(action: .hyphenate, keys: [.character("H")]),
        Row(action: .theme, keys: [.character("t")]),

        Row(action: .help, keys: [.character("?"), .function(1)]),
        Row(action: .redraw, keys: [.control("l")]),
        Row(action: .suspend, keys: [.control("z")]),
        Row(action: .quit, keys: [.character("q")]),
    ]
}
