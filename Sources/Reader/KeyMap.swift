package import Screen

/// Which key does what.
package struct KeyMap: Sendable {
    private var actions: [KeyPress: Action] = [:]
    private var keys: [Action: [KeyPress]] = [:]

    private init() {
        for row in Action.table {
            for key in row.keys { actions[key] = row.action }
            keys[row.action] = row.keys
        }
    }

    package static let standard = KeyMap()

    /// What a key does; a letter of another layout does what its key does in the Latin.
    package func action(for key: KeyPress) -> Action? {
        if let action = actions[key] { return action }
        guard case .character(let letter) = key, let latin = latinKeys[letter] else { return nil }
        return actions[.character(latin)]
    }

    /// The keys of an action, the one to show first.
    package func keys(for action: Action) -> [KeyPress] {
        keys[action] ?? []
    }
}

/// Rows of the keyboard as they are typed in the Latin layout and in another.
private let keyboardRows: [(latin: String, other: String)] = [
    // Russian.
    ("qwertyuiop[]", "йцукенгшщзхъ"),
    ("asdfghjkl;'", "фывапролджэ"),
    ("zxcvbnm,./", "ячсмитьбю."),
    ("QWERTYUIOP{}", "ЙЦУКЕНГШЩЗХЪ"),
    ("ASDFGHJKL:\"", "ФЫВАПРОЛДЖЭ"),
    ("ZXCVBNM<>?", "ЯЧСМИТЬБЮ,"),
    // Ukrainian, where it is not as the Russian.
    ("]s'\\", "їієґ"),
    ("}S\"|", "ЇІЄҐ"),
    // Romanian, with the comma and with the cedilla.
    ("[];'\\", "ăîșțâ"),
    ("{}:\"|", "ĂÎȘȚÂ"),
    (";':\"", "şţŞŢ"),
]

private let latinKeys: [Character: Character] = keyboardRows.reduce(into: [:]) { keys, row in
    for (latin, other) in zip(row.latin, row.other) { keys[other] = latin }
}
