import Screen

/// Which pane the keys go to.
enum Focus: Hashable, Sendable {
    case list, article, sidebar, feeds
}

/// Where on a screen of some size each thing stands.
struct ScreenLayout: Hashable, Sendable {
    enum Width: Hashable, Sendable {
        case narrow, medium, wide
    }

    private(set) var topBar: Rect?
    private(set) var status: Rect
    /// Rows of the rules below the top bar, between stacked panes and above the status line.
    private(set) var rules: [Int] = []
    private(set) var list: Rect?
    private(set) var article: Rect?
    private(set) var sidebar: Rect?
    private(set) var feeds: Rect?
    /// Rules between panes side by side: one column each.
    private(set) var dividers: [Rect] = []

    static let smallest = Size(rows: 5, columns: 20)

    static func isTooSmall(_ size: Size) -> Bool {
        size.rows < smallest.rows || size.columns < smallest.columns
    }

    static func width(of size: Size) -> Width {
        switch size.columns {
        case ..<60: .narrow
        case ..<100: .medium
        default: .wide
        }
    }

    init(size: Size, view: View, focus: Focus) {
        status = Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns)
        var body = Rect(size: size).inset(bottom: 1)
        // On a low screen rows are for reading.
        if size.rows >= 8 {
            topBar = Rect(row: 0, column: 0, rows: 1, columns: size.columns)
            body = body.inset(top: 1)
        }
        if size.rows >= 12 {
            rules.append(body.rows.lowerBound)
            body = body.inset(top: 1)
        }
        if size.rows >= 16 {
            rules.append(body.rows.upperBound - 1)
            body = body.inset(bottom: 1)
        }
        if focus == .feeds {
            feeds = body
            return
        }
        let isInSidebar = focus == .sidebar
        switch (Self.width(of: size), view) {
        case (.narrow, .browsing):
            if isInSidebar { sidebar = body } else { list = body }
        case (.narrow, .reading), (.medium, .reading):
            if isInSidebar { sidebar = body } else { article = body }
        case (.medium, .browsing):
            placeTwo(in: body, isInSidebar: isInSidebar)
        case (.wide, .browsing):
            let columns = Self.wideColumns(of: size.columns)
            let right = split(body, leading: columns.list, to: \.list)
            split(
                right, leading: right.size.columns - columns.sidebar - 1, to: \.article,
                rest: \.sidebar)
        case (.wide, .reading):
            let columns = Self.wideColumns(of: size.columns)
            split(
                body, leading: body.size.columns - columns.sidebar - 1, to: \.article,
                rest: \.sidebar)
        }
    }

    /// List and sidebar grow with the screen until their lines are as long as is good for them.
    private static func wideColumns(of columns: Int) -> (list: Int, sidebar: Int) {
        (list: min(max(29, columns * 28 / 100), 52), sidebar: min(max(25, columns * 22 / 100), 38))
    }

    /// The list and, beside or below it, the article or the sidebar.
    private mutating func placeTwo(in body: Rect, isInSidebar: Bool) {
        let second: WritableKeyPath<ScreenLayout, Rect?> = isInSidebar ? \.sidebar : \.article
        if body.size.columns >= 80 {
            split(body, leading: body.size.columns * 36 / 100, to: \.list, rest: second)
        } else if body.size.rows >= 12 {
            let rows = max(5, body.size.rows * 40 / 100)
            list = body.inset(bottom: body.size.rows - rows)
            rules.append(body.rows.lowerBound + rows)
            self[keyPath: second] = body.inset(top: rows + 1)
        } else if isInSidebar {
            sidebar = body
        } else {
            list = body
        }
    }

    /// Gives the leading columns to one pane, one to a rule, and the rest back.
    @discardableResult
    private mutating func split(
        _ body: Rect, leading columns: Int, to pane: WritableKeyPath<ScreenLayout, Rect?>,
        rest: WritableKeyPath<ScreenLayout, Rect?>? = nil
    ) -> Rect {
        self[keyPath: pane] = body.inset(trailing: body.size.columns - columns)
        dividers.append(
            Rect(
                row: body.origin.row, column: body.origin.column + columns,
                rows: body.size.rows, columns: 1))
        let right = body.inset(leading: columns + 1)
        if let rest { self[keyPath: rest] = right }
        return right
    }

    /// The pane under a cell.
    func pane(at point: Point) -> Focus? {
        if list?.contains(point) == true { return .list }
        if article?.contains(point) == true { return .article }
        if sidebar?.contains(point) == true { return .sidebar }
        if feeds?.contains(point) == true { return .feeds }
        return nil
    }
}

extension Canvas {
    /// Draws the rules between panes, joined where they meet.
    mutating func drawRules(of layout: ScreenLayout) {
        for divider in layout.dividers {
            verticalRule(column: divider.origin.column, rows: divider.rows)
        }
        for row in layout.rules {
            horizontalRule(row: row, columns: bounds.columns)
            for divider in layout.dividers {
                let column = divider.origin.column
                if divider.rows.lowerBound == row + 1 {
                    write("┬", row: row, column: column, style: .border)
                } else if divider.rows.upperBound == row {
                    write("┴", row: row, column: column, style: .border)
                }
            }
        }
    }
}
