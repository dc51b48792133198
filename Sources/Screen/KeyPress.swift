/// A key, what was pasted, or what the mouse did, as the terminal told it.
package enum KeyPress: Hashable, Sendable {
    case character(Character)
    case up, down, left, right
    case pageUp, pageDown, home, end
    case enter, escape, tab, backTab
    case backspace, delete, insert
    /// F1 is `.function(1)`.
    case function(Int)
    /// Control and a letter, in lower case: Ctrl-L is `.control("l")`.
    case control(Character)
    /// A text from elsewhere, which nobody has typed: it holds no control characters but tabs and ends
    /// of lines.
    case paste(String)
    case mouse(MouseEvent)
}

/// What the mouse did, and over which cell.
package struct MouseEvent: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case press, doublePress, wheelUp, wheelDown
    }

    package let kind: Kind
    package let at: Point

    package init(_ kind: Kind, at point: Point) {
        self.kind = kind
        at = point
    }
}
