import CNcurses
import Dispatch
import Glibc
package import Screen

/// The terminal's screen, keyboard and mouse, taken for as long as this lives un-`close`d.
///
/// However the process ends, the terminal is left as it was found.
@MainActor package final class Terminal {
    /// How many rows and columns there are now.
    package private(set) var size: Size
    /// The colours; those already shown change with the next `show`.
    package var theme: Theme {
        didSet { usePalette() }
    }

    private let colour: Bool
    private let log: String?
    private let screen: OpaquePointer
    private let window: UnsafeMutablePointer<WINDOW>
    private var keyboard: Keyboard
    private var pencil: Pencil
    private var phase = Phase.shown
    /// What the screen shows; of no size if that is unknown.
    private var shown = Grid(.zero)
    private var waiting = WaitingInputs()
    private var keyboardSource: (any DispatchSourceRead)?
    private var signalSource: (any DispatchSourceRead)?
    private let wakeUps: AsyncStream<Void>
    private let wakeUp: AsyncStream<Void>.Continuation

    private enum Phase {
        case shown
        /// Another program has the terminal.
        case lent
        case closed
    }

    private static var isTaken = false

    /// Takes the screen. Without `colour` (NO_COLOR) every theme is mono; what is written to
    /// stderr meanwhile goes to the file `log`, or nowhere.
    package init(
        colour: Bool = true, theme: Theme = .auto, log: String? = nil
    ) throws(TerminalError) {
        guard !Self.isTaken else { throw .alreadyTaken }
        if let obstacle = TerminalFacts.current.obstacle { throw obstacle }

        // Without a UTF-8 locale ncursesw shows every Cyrillic letter as a blank.
        cnc_use_locale()
        guard cnc_guard_install() else { throw .refused }
        cnc_redirect_stderr(log)
        cnc_guard_screen_taken(true)
        guard let screen = cnc_newterm(TerminalFacts.tellsCredibleSize),
            let window = cnc_standard_window(),
            let keyboard = Keyboard()
        else {
            endwin()
            cnc_guard_screen_taken(false)
            cnc_guard_restore_modes()
            cnc_restore_stderr()
            cnc_guard_remove()
            throw .refused
        }
        cnc_guard_learn_farewell()
        Self.setModes()

        self.screen = screen
        self.window = window
        self.keyboard = keyboard
        self.colour = colour
        self.log = log
        self.theme = theme
        pencil = Pencil(window: window, palette: Self.palette(theme, colour: colour))
        size = .zero
        (wakeUps, wakeUp) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        Self.isTaken = true
        takeSize()
        listen()
    }

    // MARK: Showing

    /// Shows a screen, drawing only what differs from the one before, with the cursor at a place
    /// or hidden. A screen of another size than the terminal now has is not shown.
    package func show(_ grid: Grid, cursor: Point? = nil) {
        guard phase == .shown, grid.size == size else { return }
        cnc_guard_this_thread()
        for change in grid.changes(since: shown) { pencil.draw(change) }
        shown = grid
        place(cursor)
        wnoutrefresh(window)
        doupdate()
    }

    /// Has a fault on this thread, even for want of stack, give the terminal back.
    package nonisolated static func guardThisThread() {
        cnc_guard_this_thread()
    }

    /// Paints every cell again: something else has drawn over the screen.
    package func repaint() {
        guard phase == .shown else { return }
        cnc_repaint_all()
        wnoutrefresh(window)
        doupdate()
    }

    private func place(_ cursor: Point?) {
        // Where the cursor cannot be hidden it rests in the last corner.
        let rest = Point(row: size.rows - 1, column: size.columns - 1)
        let place = cursor ?? rest
        wmove(
            window, Int32(min(max(0, place.row), rest.row)),
            Int32(min(max(0, place.column), rest.column)))
        curs_set(cursor == nil ? 0 : 1)
    }

    /// Asks the terminal to put a text on the clipboard; false if it is known not to do that.
    package func copy(_ text: String) -> Bool {
        guard phase == .shown, takesClipboard, let request = clipboardRequest(for: text) else {
            return false
        }
        return cnc_write(request, Int64(request.count))
    }

    /// Terminals that do not know the request mostly pass over it; the oldest would print it.
    private var takesClipboard: Bool {
        let name = TerminalFacts.environment("TERM") ?? ""
        let oldest = ["linux", "vt", "ansi", "cons", "sun", "mach", "hurd", "pcansi", "wsvt"]
        return cnc_terminal_has("Ms") || !oldest.contains { name.hasPrefix($0) }
    }

    private func usePalette() {
        guard phase != .closed else { return }
        pencil.take(Self.palette(theme, colour: colour))
        shown = Grid(.zero)
    }

    private static func palette(_ theme: Theme, colour: Bool) -> Palette {
        let colours = colour && has_colors() ? Int(cnc_terminal_number("colors")) : 0
        return Palette(
            theme: theme, depth: ColourDepth(colours: colours),
            italics: cnc_terminal_has("sitm"))
    }

    // MARK: Input

    /// What the terminal tells, in batches of all that waits; ends when the terminal is closed.
    /// It is for one reader at a time.
    package var inputs: AsyncStream<[TerminalInput]> {
        AsyncStream { await self.nextInputs() }
    }

    /// All that waits, without waiting.
    private func takeInput() -> [TerminalInput] {
        collect()
        return waiting.take()
    }

    private func nextInputs() async -> [TerminalInput]? {
        for await _ in wakeUps {
            let inputs = takeInput()
            if !inputs.isEmpty { return inputs }
        }
        return nil
    }

    private func listen() {
        signalSource = source(of: cnc_guard_signal_pipe())
        listenToKeyboard()
    }

    private func listenToKeyboard() {
        keyboardSource = source(of: STDIN_FILENO)
    }

    private func source(of descriptor: Int32) -> any DispatchSourceRead {
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
        source.setEventHandler { [weak self] in
            MainActor.assumeIsolated { self?.hear() }
        }
        source.activate()
        return source
    }

    private func stopListeningToKeyboard() {
        keyboardSource?.cancel()
        keyboardSource = nil
    }

    private func hear() {
        collect()
        if !waiting.isEmpty { wakeUp.yield() }
    }

    /// Reads what waits even if nobody asks for it yet: an unread descriptor would call again
    /// and again.
    private func collect() {
        guard phase != .closed else { return }
        cnc_guard_this_thread()
        heedSignals()
        guard phase == .shown, keyboardSource != nil else { return }
        let keys = keyboard.read()
        waiting.add(keys)
        if keys.isEmpty && cnc_input_ended() {
            stopListeningToKeyboard()
            waiting.add(.hungUp)
        }
    }

    private func heedSignals() {
        while case let signal = cnc_guard_next_signal(), signal != 0 {
            switch signal {
            case SIGWINCH: resize()
            case SIGTSTP: suspend()
            case SIGCONT: resume()
            // Meant for the program that has the terminal now.
            case SIGINT where phase == .lent: break
            case SIGINT: waiting.add(.interrupted)
            case SIGHUP: waiting.add(.hungUp)
            default: waiting.add(.terminated(signal: signal))
            }
        }
    }

    // MARK: Size

    private func resize() {
        guard phase == .shown else { return }
        takeSize()
        waiting.add(.resized(size))
    }

    private func takeSize() {
        let wanted = TerminalFacts.usableSize
        if wanted != size {
            resizeterm(Int32(wanted.rows), Int32(wanted.columns))
            werase(window)
            shown = Grid(.zero)
            size = Size(rows: Int(getmaxy(window)), columns: Int(getmaxx(window)))
        }
        // Even at the same size: on its way there the terminal may have moved what it shows.
        cnc_repaint_all()
    }

    // MARK: Leaving and coming back

    /// Stops the program as Ctrl-Z does: the terminal is as it was found until it goes on.
    private func suspend() {
        guard phase != .closed else { return }
        let isShown = phase == .shown
        if isShown { leave() }
        cnc_guard_stop()
        if isShown { comeBack() }
    }

    /// Somebody else stopped the program, who knows what became of the terminal since.
    private func resume() {
        guard phase == .shown else { return }
        leave()
        comeBack()
    }

    /// Gives the terminal to another program for as long as `work` takes; nil, and no work is
    /// done, where one has it already.
    package func lend<Result>(
        to work: @MainActor () async throws -> Result
    ) async rethrows -> Result? {
        guard phase == .shown else { return nil }
        stopListeningToKeyboard()
        leave()
        cnc_restore_stderr()
        phase = .lent
        defer {
            if phase == .lent {
                phase = .shown
                cnc_redirect_stderr(log)
                comeBack()
                listenToKeyboard()
            }
        }
        return try await work()
    }

    /// Gives the terminal back as it was found. Closing it again does nothing.
    package func close() {
        guard phase != .closed else { return }
        if phase == .shown { leave() }
        phase = .closed
        stopListeningToKeyboard()
        signalSource?.cancel()
        signalSource = nil
        keyboard.close()
        delscreen(screen)
        cnc_restore_stderr()
        cnc_guard_remove()
        Self.isTaken = false
        wakeUp.finish()
    }

    private func leave() {
        cnc_tell_pastes(false)
        curs_set(1)
        endwin()
        cnc_guard_restore_modes()
        cnc_guard_screen_taken(false)
    }

    private func comeBack() {
        cnc_guard_screen_taken(true)
        reset_prog_mode()
        cnc_tell_pastes(true)
        takeSize()
        doupdate()
        waiting.add(.resumed(size))
        wakeUp.yield()
    }

    private static func setModes() {
        cbreak()
        noecho()
        nonl()
        // A key that waits must not stop a frame halfway.
        typeahead(-1)
        // Longer, and Esc feels slow; shorter, and arrows fall apart over ssh. Who set it knows.
        if TerminalFacts.environment("ESCDELAY") == nil { set_escdelay(25) }
        if has_colors() {
            start_color()
            use_default_colors()
        }
        mouseinterval(0)
        mousemask(cnc_button1_pressed | cnc_button4_pressed | cnc_button5_pressed, nil)
        // The letters of a pasted text are no commands.
        cnc_tell_pastes(true)
    }
}
