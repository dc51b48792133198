package import Screen

/// What keys are called.
struct KeyWords: Sendable {
    let space: String
    let mouse: String

    func name(of key: KeyPress) -> String {
        switch key {
        case .character(" "): space
        case .character("-"): "−"
        case .character(let letter): String(letter)
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .paste(let text): text
        case .mouse: mouse
        }
    }
}

extension Wording {
    /// What a key is called, for the help and the documentation.
    package func name(of key: KeyPress) -> String { keys.name(of: key) }

    /// An action's keys as the help shows them: nine digits are a range.
    package func names(of keys: [KeyPress], most: Int = .max) -> String {
        let digits = (1...9).map { KeyPress.character(Character(String($0))) }
        let rest = keys.starts(with: digits) ? Array(keys.dropFirst(digits.count)) : keys
        let range = rest.count < keys.count ? ["1–9"] : []
        let names = range + rest.map { self.keys.name(of: $0) }
        return names.prefix(most).joined(separator: " ")
    }
}
