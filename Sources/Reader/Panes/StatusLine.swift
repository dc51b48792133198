import Articles
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

        var columns: Int { drawnWidth(of: key) + 1 + drawnWidth(of: text) }
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

    /// As many hints as fit whole; the last always keeps its place.
    private func draw(_ hints: [Hint], in room: Int, on canvas: inout Canvas) {
        guard let last = hints.last else { return }
        var column = 1
        for hint in hints.dropLast() {
            guard column + hint.columns + 2 + last.columns <= room else { break }
            column = draw(hint, column: column, on: &canvas) + 2
        }
        if column + last.columns <= room { draw(last, column: column, on: &canvas) }
    }

    @discardableResult
    private func draw(_ hint: Hint, column: Int, on canvas: inout Canvas) -> Int {
        let end = canvas.write(hint.key, row: 0, column: column, style: .statusKey)
        return canvas.write(hint.text, row: 0, column: end + 1, style: .status)
    }
}

extension StatusLine {
    /// The actions worth a word while a pane has the keys.
    static func hints(
        for focus: Focus, keys: KeyMap, wording: Wording
    ) -> [Hint] {
        let actions: [Action] =
            switch focus {
            case .list: [.down, .open, .related, .nextUnread, .star, .nextSection, .quit]
            case .article: [.readOn, .related, .back, .nextUnread, .star, .openInBrowser]
            case .sidebar: [.down, .open, .jump, .back]
            }
        // Whoever knows no key can always find the rest.
        return (actions + [.help]).compactMap { action in
            guard let key = keys.keys(for: action).first else { return nil }
            let name = action == .jump ? "1–9" : key == .down ? "↑↓" : wording.name(of: key)
            return Hint(key: name, text: wording.words(for: action).hint)
        }
    }
}

extension ReaderState {
    var statusLine: StatusLine {
        StatusLine(content: statusContent, position: position)
    }

    private var statusContent: StatusLine.Content {
        if overlay == .confirmingAllRead {
            let question = countToMarkRead.map { wording.counted(wording.askAllRead, $0) }
            return .question(question ?? wording.askEverythingRead, answers: wording.answers)
        }
        if let message { return .message(message.text, isError: message.isError) }
        return .hints(StatusLine.hints(for: focus, keys: keyMap, wording: wording))
    }

    /// The mark of an article that is read and not starred needs no sign: it is being read.
    private func sign(of marks: Marks) -> String? {
        marks.starred ? "◆" : marks.read ? nil : "●"
    }

    /// How far one is in what has the keys.
    private var position: String {
        switch focus {
        case .list:
            guard !list.headlines.isEmpty else { return "" }
            let total = wording.number(
                max(counts?.count(in: list.source) ?? 0, list.chosenRank ?? list.headlines.count))
            return list.chosenRank.map { "\(wording.number($0))/\(total)" } ?? total
        case .sidebar:
            let count = pane.related.count
            return count == 0 ? "" : "\(min(related.chosen, count - 1) + 1)/\(count)"
        case .article:
            let progress = "\(pane.progress(visible: visibleTextRows)) %"
            return shownID.flatMap(marks(of:)).flatMap(sign).map { "\($0) \(progress)" } ?? progress
        }
    }
}
