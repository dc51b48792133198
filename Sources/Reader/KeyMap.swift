package import Screen

/// Which key does what.
package struct KeyMap: Sendable {
    private var actions: [KeyPress: Action] = [:]
    private var keys: [Action: [KeyPress]] = [:]

    /// The keys of the action table, but for the actions that are given others.
    package init(changing others: [Action: [KeyPress]] = [:]) {
        for row in Action.table where others[row.action] == nil {
            bind(row.keys, to: row.action)
        }
        // A key that a person chose wins over the table's.
        for row in Action.table {
            if let chosen = others[row.action] { bind(chosen, to: row.action) }
        }
    }

    package static let standard = KeyMap()

    private mutating func bind(_ chosen: [KeyPress], to action: Action) {
        for key in chosen {
            if let former = actions[key] { keys[former]?.removeAll { $0 == key } }
            actions[key] = action
        }
        keys[action] = chosen
    }

    /// What a key does; a letter typed in the Russian layout does what its key does in the Latin.
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

/// Rows of the keyboard as they are typed in the Latin and in the Russian layout.
private let keyboardRows: [(latin: String, russian: String)] = [
    ("qwertyuiop[]", "йцукенгшщзхъ"),
    ("asdfghjkl;'", "фывапролджэ"),
    ("zxcvbnm,./", "ячсмитьбю."),
    ("QWERTYUIOP{}", "ЙЦУКЕНГШЩЗХЪ"),
    ("ASDFGHJKL:\"", "ФЫВАПРОЛДЖЭ"),
    ("ZXCVBNM<>?", "ЯЧСМИТЬБЮ,"),
]

private let latinKeys: [Character: Character] = keyboardRows.reduce(into: [:]) { keys, row in
    for (latin, russian) in zip(row.latin, row.russian) { keys[russian] = latin }
}
