import Screen

/// The action table as a page to scroll.
struct HelpPage: Sendable {
    private enum Row {
        case space
        case group(String)
        case action(keys: String, title: String)
        case example(String)
    }

    /// The keys beyond these are for the fingers of those who know them.
    private static let mostKeys = 3

    private let rows: [Row]
    private let tops: [Action.Group: Int]
    private let frame: Rect
    private let keyColumns: Int
    private let wording: Wording

    init(keys: KeyMap, wording: Wording, size: Size) {
        self.wording = wording
        let actions = Action.table.compactMap { row in
            let keys = keys.keys(for: row.action)
            let names = (1...Self.mostKeys).reversed().map { wording.names(of: keys, most: $0) }
            return keys.isEmpty ? nil : (row.action, names, wording.words(for: row.action).title)
        }
        let widest = actions.reduce(into: (keys: 0, title: 0)) { widest, row in
            widest.keys = max(widest.keys, drawnWidth(of: row.1.first ?? ""))
            widest.title = max(widest.title, drawnWidth(of: row.2))
        }
        let columns = min(size.columns, widest.keys + widest.title + Self.margins + 4)
        // On a narrow screen what a key does is worth more than its second names.
        let keyColumns = min(widest.keys, (columns - 2) / 3)
        let titleColumns = columns - 2 - keyColumns - Self.margins
        var rows: [Row] = []
        var tops: [Action.Group: Int] = [:]
        for group in Action.Group.allCases {
            if !rows.isEmpty { rows.append(.space) }
            tops[group] = rows.count
            rows.append(.group(wording.groups(group)))
            for (action, names, title) in actions where action.group == group {
                let names = names.first { drawnWidth(of: $0) <= keyColumns } ?? names.last ?? ""
                let lines = titleLines(title, columns: titleColumns, most: Self.mostTitleLines)
                for (index, line) in lines.enumerated() {
                    rows.append(.action(keys: index == 0 ? names : "", title: line))
                }
            }
            guard group == .searching else { continue }
            rows += [.space, .group(wording.search.queriesTitle)]
            for (example, meaning) in wording.search.queries {
                // An example longer than keys are has a row of its own.
                let isShort = drawnWidth(of: example) <= keyColumns
                if !isShort { rows.append(.example(example)) }
                let lines = titleLines(meaning, columns: titleColumns, most: Self.mostTitleLines)
                for (index, line) in lines.enumerated() {
                    rows.append(.action(keys: index == 0 && isShort ? example : "", title: line))
                }
            }
        }
        self.rows = rows
        self.tops = tops
        self.keyColumns = keyColumns
        let height = min(size.rows, rows.count + 2)
        frame = Rect(
            row: (size.rows - height) / 2, column: (size.columns - columns) / 2,
            rows: height, columns: columns)
    }

    private static let mostTitleLines = 3
    /// The empty cells of a row: two before the keys and two after them.
    private static let margins = 4

    /// Rows of the page that are seen at once.
    var visibleRows: Int { max(1, frame.size.rows - 2) }

    /// The row to scroll to where a group is to be read.
    func top(of group: Action.Group) -> Int { min(tops[group] ?? 0, lastTop) }

    var lastTop: Int { max(0, rows.count - visibleRows) }

    func draw(from top: Int, on canvas: inout Canvas) {
        let top = min(top, lastTop)
        canvas.fill(frame)
        canvas.box(frame, title: wording.help, titleStyle: .heading)
        canvas.within(frame.inset(top: 1, leading: 1, bottom: 1, trailing: 1)) { inside in
            for (row, content) in rows.dropFirst(top).prefix(inside.size.rows).enumerated() {
                draw(content, row: row, on: &inside)
            }
        }
        let end = frame.columns.upperBound - 2
        let hint = lastTop > 0 ? "↑↓ · \(wording.helpKeys)" : wording.helpKeys
        canvas.write(
            " \(hint) ", row: frame.rows.upperBound - 1, endingAt: end, cells: end - 1, style: .dim)
    }

    private func draw(_ row: Row, row number: Int, on canvas: inout Canvas) {
        switch row {
        case .space: return
        case .group(let name): canvas.write(name, row: number, column: 1, style: .reason)
        case .example(let text): canvas.write(text, row: number, column: 2, style: .helpKey)
        case .action(let keys, let title):
            canvas.write(keys, row: number, column: 2, cells: keyColumns, style: .helpKey)
            let column = keyColumns + 4
            canvas.write(
                title, row: number, column: column, cells: canvas.size.columns - column)
        }
    }
}

// MARK: Doing

extension ReaderState {
    var helpPage: HelpPage { HelpPage(keys: keyMap, wording: wording, size: size) }

    /// Keys scroll the help; any other closes it, and does nothing else.
    mutating func pressInHelp(_ key: KeyPress, _ action: Action?, _ top: Int) -> [Effect] {
        let page = helpPage
        let rows = page.visibleRows
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
            case (.home, _): -page.lastTop
            case (.end, _): page.lastTop
            case (.redraw, _): 0
            default: nil
            }
        guard let step else {
            overlay = .none
            return []
        }
        overlay = .help(
            top: max(0, min(min(top, page.lastTop) + step, page.lastTop)))
        return action == .redraw ? [.redraw] : []
    }
}
