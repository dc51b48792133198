import CNcurses
import Glibc
package import Screen

/// What can be known about the terminal without taking the screen.
package struct TerminalFacts: Hashable, Sendable {
    /// TERM; nil if it is not set or empty.
    package let name: String?
    /// Whether terminfo has an entry of that name.
    package let isKnown: Bool
    /// Whether the cursor can be placed, without which no screen can be drawn.
    package let placesCursor: Bool
    package let colours: Int
    /// Nil where the terminal does not tell.
    package let size: Size?
    /// The character set of the user's locale, "UTF-8" if all is well.
    package let charset: String
    package let inputIsTerminal: Bool
    package let outputIsTerminal: Bool

    /// What keeps the screen from being taken; nil if nothing does.
    package var obstacle: TerminalError? {
        if !inputIsTerminal { return .inputIsNoTerminal }
        if !outputIsTerminal { return .outputIsNoTerminal }
        guard let name else { return .unnamedTerminal }
        if !isKnown { return .unknownTerminal(name) }
        return placesCursor ? nil : .terminalWithoutCursor(name)
    }

    /// Asks the environment, terminfo and the terminal.
    @MainActor package static var current: TerminalFacts {
        let name = environment("TERM")
        let entry = name.map(terminfo) ?? .unknown
        return TerminalFacts(
            name: name, isKnown: entry.isKnown, placesCursor: entry.placesCursor,
            colours: entry.colours, size: reportedSize, charset: String(cString: cnc_charset()),
            inputIsTerminal: isatty(STDIN_FILENO) == 1,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1)
    }

    /// The size the terminal tells; nil if it does not.
    static var reportedSize: Size? {
        var (rows, columns): (Int32, Int32) = (0, 0)
        guard cnc_window_size(&rows, &columns) else { return nil }
        return Size(rows: Int(rows), columns: Int(columns))
    }

    /// More cells than any screen has; a terminal that claims to be larger is not believed.
    private static let largest = Size(rows: 1000, columns: 2000)

    static var tellsCredibleSize: Bool {
        guard let told = reportedSize else { return true }
        return told.rows <= largest.rows && told.columns <= largest.columns
    }

    /// The size to draw for, whatever the terminal tells.
    static var usableSize: Size {
        let told = reportedSize ?? Size(rows: 24, columns: 80)
        return Size(
            rows: min(told.rows, largest.rows), columns: min(told.columns, largest.columns))
    }

    /// A variable of the environment; nil if it is empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else {
            return nil
        }
        return value
    }

    private struct Entry {
        var isKnown: Bool
        var placesCursor: Bool
        var colours: Int

        static let unknown = Entry(isKnown: false, placesCursor: false, colours: 0)
    }

    @MainActor private static func terminfo(of name: String) -> Entry {
        guard cnc_look_up_terminal(name) == 1 else { return .unknown }
        defer { cnc_forget_terminal() }
        return Entry(
            isKnown: true, placesCursor: cnc_terminal_has("cup"),
            colours: max(0, Int(cnc_terminal_number("colors"))))
    }
}
