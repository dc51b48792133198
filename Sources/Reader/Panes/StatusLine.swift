import Screen

/// The bottom line: what the keys do now, or a message; and how far one is.
struct StatusLine {
    enum Content: Hashable, Sendable {
        /// Keys and what they do, the most needed first.
        case hints([Hint])
        case message(String, isError: Bool)
        case question(String, answers: String)
    }

    struct Hint: Hashable, Sendable {
        let key: String
        let text: String
    }

    let content: Content
    /// «12/128» or «37 %»
    let position: String

    func draw(on canvas: inout Canvas) {
        canvas.fill(canvas.bounds, style: .status)
        let end = canvas.size.columns - 1
        let width = drawnWidth(of: position)
        var room = end
        if width > 0, width + 8 <= end {
            canvas.write(position, row: 0, endingAt: end, style: .status)
            room = end - width - 2
        }
        switch content {
        case .hints(let hints): draw(hints, in: room, on: &canvas)
        case .message(let text, let isError):
            canvas.write(
                text, row: 0, column: 1, cells: room - 1, style: isError ? .error : .message)
        case .question(let text, let answers):
            let next = canvas.write(text, row: 0, column: 1, cells: end - 1, style: .message)
            canvas.write(
                answers, row: 0, column: next + 2, cells: end - next - 2, style: .statusKey)
        }
    }

    /// As many hints as fit whole.
    private func draw(_ hints: [Hint], in room: Int, on canvas: inout Canvas) {
        var column = 1
        for hint in hints {
            let key = drawnWidth(of: hint.key)
            guard column + key + 1 + drawnWidth(of: hint.text) <= room else { return }
            canvas.write(hint.key, row: 0, column: column, style: .statusKey)
            column = canvas.write(hint.text, row: 0, column: column + key + 1, style: .status) + 2
        }
    }
}

extension StatusLine {
    /// The actions worth a word while a pane has the keys.
    static func hints(
        for focus: Focus, keys: KeyMap, wording: Wording
    ) -> [Hint] {
        let actions: [Action] =
            switch focus {
            case .list: [.down, .open, .related, .nextUnread, .star, .nextSection, .help, .quit]
            case .article: [.readOn, .related, .back, .nextUnread, .star, .help, .openInBrowser]
            case .sidebar: [.down, .open, .jump, .back, .help]
            }
        return ordered(actions).compactMap { action in
            guard let key = keys.keys(for: action).first else { return nil }
            let name = action == .jump ? "1–9" : key == .down ? "↑↓" : wording.name(of: key)
            return Hint(key: name, text: wording.words(for: action).hint)
        }
    }

    /// The help is never what has no room.
    private static func ordered(_ actions: [Action]) -> [Action] {
        var actions = actions
        guard let help = actions.firstIndex(of: .help) else { return actions }
        actions.remove(at: help)
        actions.insert(.help, at: min(2, actions.count))
        return actions
    }
}
