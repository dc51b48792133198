import CNcurses
import Screen

/// Which key a code or an escape sequence stands for.
enum KeyCodes {
    /// Keys that terminfo knows. Shift with an arrow moves as the arrow does.
    static let keys: [Int32: KeyPress] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
        KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_FIND: .home, KEY_SELECT: .end,
        KEY_ENTER: .enter, KEY_BTAB: .backTab,
        KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    ]

    /// Keys sent as Esc O and a letter.
    static let singles: [UInt8: KeyPress] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down,
        UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "M"): .enter,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
        UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    ]

    /// Keys sent as Esc [, a number and ~.
    private static let numbered: [String: KeyPress] = [
        "1": .home, "7": .home, "4": .end, "8": .end,
        "2": .insert, "3": .delete, "5": .pageUp, "6": .pageDown,
        "11": .function(1), "12": .function(2), "13": .function(3), "14": .function(4),
        "15": .function(5), "17": .function(6), "18": .function(7), "19": .function(8),
        "20": .function(9), "21": .function(10), "23": .function(11), "24": .function(12),
    ]

    /// The key sent as Esc [, parameters and a last byte; nil for one with a modifier, and for
    /// what is no key at all.
    static func key(parameters: [UInt8], final: UInt8) -> KeyPress? {
        switch final {
        case UInt8(ascii: "~"): numbered[String(decoding: parameters, as: UTF8.self)]
        case UInt8(ascii: "Z"): parameters.isEmpty ? .backTab : nil
        case UInt8(ascii: "A")...UInt8(ascii: "H"): parameters.isEmpty ? singles[final] : nil
        default: nil
        }
    }
}
