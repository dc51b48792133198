package import Screen

/// What the terminal has to tell.
package enum TerminalInput: Hashable, Sendable {
    /// All keys that waited, in the order they were pressed.
    case keys([KeyPress])
    case resized(Size)
    /// The program was stopped and goes on; whatever was shown has to be shown again.
    case resumed(Size)
    /// Ctrl-C.
    case interrupted
    /// Somebody asks the program to end.
    case terminated(signal: Int32)
    /// The terminal is gone.
    case hungUp
}

/// Why the screen cannot be taken.
package enum TerminalError: Error, Hashable {
    case inputIsNoTerminal
    case outputIsNoTerminal
    /// TERM is not set.
    case unnamedTerminal
    /// No terminfo entry has the name that TERM gives.
    case unknownTerminal(String)
    /// The terminal has no way to place the cursor, as TERM=dumb.
    case terminalWithoutCursor(String)
    /// There can be one `Terminal` at a time.
    case alreadyTaken
    case refused
}
