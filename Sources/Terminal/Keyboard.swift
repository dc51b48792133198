import CNcurses
import Screen

/// Reads keys and the mouse through curses.
@MainActor struct Keyboard {
    /// Curses draws a window whose keys it reads; a pad it leaves alone.
    private let pad: UnsafeMutablePointer<WINDOW>
    private var decoder = KeyDecoder()
    private var doubleClick = DoubleClick()

    /// As many as are read at once: a pasted book must not hold the program up.
    private static let most = 4096

    init?() {
        guard let pad = newpad(1, 1) else { return nil }
        self.pad = pad
        keypad(pad, true)
        nodelay(pad, true)
        meta(pad, true)
    }

    /// The keys that wait.
    mutating func read() -> [KeyPress] {
        var keys: [KeyPress] = []
        for _ in 0..<Self.most {
            let code = wgetch(pad)
            if code == ERR { return keys + decoder.pause() }
            if code == KEY_MOUSE {
                keys += mouseEvents()
            } else if let byte = UInt8(exactly: code) {
                keys += decoder.decode(.byte(byte))
            } else {
                keys += decoder.decode(.code(code))
            }
        }
        return keys
    }

    func close() {
        delwin(pad)
    }

    /// Curses tells once of all that came together, and hands out the last first.
    private mutating func mouseEvents() -> [KeyPress] {
        var told: [MEVENT] = []
        var event = MEVENT()
        while told.count < Self.most, getmouse(&event) == OK { told.append(event) }
        return told.reversed().compactMap { press(for: $0) }
    }

    private mutating func press(for event: MEVENT) -> KeyPress? {
        let place = Point(row: Int(event.y), column: Int(event.x))
        let state = mmask_t(event.bstate)
        if state & cnc_button4_pressed != 0 { return .mouse(MouseEvent(.wheelUp, at: place)) }
        if state & cnc_button5_pressed != 0 { return .mouse(MouseEvent(.wheelDown, at: place)) }
        guard state & cnc_button1_pressed != 0 else { return nil }
        let kind = doubleClick.press(at: place, time: .now)
        return .mouse(MouseEvent(kind, at: place))
    }
}
