import Screen

/// The action table as a page to scroll.
struct HelpPage: Sendable {
    private enum Row {
        case space
        case group(String)
        case action(keys: String, title: String)
    }

    /// The keys beyond these are for the fingers of those who know them.
    private static let mostKeys = 3

    private let rows: [Row]
    private let keyColumns: Int
    private let titleColumns: Int
    private let wording: Wording

    init(keys: KeyMap, wording: Wording) {
        self.wording = wording
        var rows: [Row] = []
        var (keyColumns, titleColumns) = (0, 0)
        for group in Action.Group.allCases {
            if !rows.isEmpty { rows.append(.space) }
            rows.append(.group(wording.groups(group)))
            for row in Action.table where row.action.group == group {
                let names = wording.names(of: keys.keys(for: row.action), most: Self.mostKeys)
                guard !names.isEmpty else { continue }
                let title = wording.words(for: row.action).title
                keyColumns = max(keyColumns, drawnWidth(of: names))
                titleColumns = max(titleColumns, drawnWidth(of: title))
                rows.append(.action(keys: names, title: title))
            }
        }
        self.rows = rows
        self.keyColumns = keyColumns
        self.titleColumns = titleColumns
    }

    /// The box on a screen of some size: a frame with the page inside it, in the middle.
    private func frame(on size: Size) -> Rect {
        let columns = min(size.columns, keyColumns + titleColumns + 8)
        let height = min(size.rows, rows.count + 2)
        return Rect(
            row: (size.rows - height) / 2, column: (size.columns - columns) / 2,
            rows: height, columns: columns)
    }

    /// Rows of the page that are seen at once.
    func visibleRows(on size: Size) -> Int { max(1, frame(on: size).size.rows - 2) }

    func lastTop(on size: Size) -> Int { max(0, rows.count - visibleRows(on: size)) }

    func draw(from top: Int, on canvas: inout Canvas) {
        let frame = frame(on: canvas.size)
        let top = min(top, lastTop(on: canvas.size))
        canvas.fill(frame)
        canvas.box(frame, title: wording.help, titleStyle: .heading)
        canvas.within(frame.inset(top: 1, leading: 1, bottom: 1, trailing: 1)) { inside in
            // On a narrow screen what a key does is worth more than its second names.
            let keys = min(keyColumns, inside.size.columns / 3)
            for (row, content) in rows.dropFirst(top).prefix(inside.size.rows).enumerated() {
                draw(content, row: row, keyColumns: keys, on: &inside)
            }
        }
        let end = frame.columns.upperBound - 2
        let hint = lastTop(on: canvas.size) > 0 ? "↑↓ · \(wording.helpKeys)" : wording.helpKeys
        canvas.write(
            " \(hint) ", row: frame.rows.upperBound - 1, endingAt: end, cells: end - 1, style: .dim)
    }

    private func draw(_ row: Row, row number: Int, keyColumns: Int, on canvas: inout Canvas) {
        switch row {
        case .space: return
        case .group(let name): canvas.write(name, row: number, column: 1, style: .reason)
        case .action(let keys, let title):
            canvas.write(keys, row: number, column: 2, cells: keyColumns, style: .helpKey)
            let column = keyColumns + 4
            canvas.write(
                title, row: number, column: column, cells: canvas.size.columns - column - 1)
        }
    }
}

// MARK: Doing

extension ReaderState {
    var helpPage: HelpPage { HelpPage(keys: keyMap, wording: wording) }

    /// Keys scroll the help; any other closes it, and does nothing else.
    mutating func pressInHelp(_ key: KeyPress, _ action: Action?, _ top: Int) -> [Effect] {
        let page = helpPage
        let rows = page.visibleRows(on: size)
        let step: Int? =
            switch (action, key) {
            case (.up, _): -1
            case (.down, _): 1
            case (_, .mouse(let event)):
                switch event.kind {
                case .wheelUp: -1
                case .wheelDown: 1
                case .press, .doublePress: nil
                }
            case (.pageUp, _): -rows
            case (.pageDown, _), (.readOn, _): rows
            case (.home, _): -page.lastTop(on: size)
            case (.end, _): page.lastTop(on: size)
            case (.redraw, _), (.suspend, _): 0
            default: nil
            }
        guard let step else {
            overlay = .none
            return []
        }
        overlay = .help(
            top: max(0, min(min(top, page.lastTop(on: size)) + step, page.lastTop(on: size))))
        if action == .redraw { return [.redraw] }
        return action == .suspend ? [.suspend] : []
    }
}
