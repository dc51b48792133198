package import Screen

extension ReaderState {
    /// The screen as it is now, of exactly the size that was told last.
    package func screen() -> Grid {
        var canvas = Canvas(size)
        if ScreenLayout.isTooSmall(size) {
            drawNotice(on: &canvas)
            return canvas.grid
        }
        let layout = layout
        canvas.drawRules(of: layout)
        if let bar = layout.topBar { canvas.within(bar) { topBar.draw(on: &$0) } }
        if let list = layout.list { canvas.within(list) { drawList(on: &$0) } }
        if let article = layout.article {
            canvas.within(article) { pane.draw(on: &$0) }
            drawScrollbar(beside: article, layout, on: &canvas)
        }
        if let sidebar = layout.sidebar { canvas.within(sidebar) { drawSidebar(on: &$0) } }
        if let feeds = layout.feeds { canvas.within(feeds) { drawFeeds(on: &$0) } }
        canvas.within(layout.status) { statusLine.draw(on: &$0) }
        if case .help(let top) = overlay { helpPage.draw(from: top, on: &canvas) }
        return canvas.grid
    }

    /// The thumb takes the place of the rule beside the pane, or else of its last column.
    private func drawScrollbar(
        beside article: Rect, _ layout: ScreenLayout, on canvas: inout Canvas
    ) {
        guard let thumb = pane.thumb(rows: article.size.rows) else { return }
        let edge = article.columns.upperBound
        let isBesideRule = layout.dividers.contains { $0.origin.column == edge }
        let first = article.origin.row + thumb.lowerBound
        canvas.verticalRule(
            column: isBesideRule ? edge : edge - 1, rows: first..<first + thumb.count,
            style: .scrollbar, character: "┃")
    }

    /// One line in the middle that says what is wrong.
    private func drawNotice(on canvas: inout Canvas) {
        let text =
            drawnWidth(of: wording.windowTooSmall) <= size.columns
            ? wording.windowTooSmall : wording.sizeNeeded
        let width = min(drawnWidth(of: text), size.columns)
        canvas.write(
            text, row: size.rows / 2, column: (size.columns - width) / 2, cells: width,
            style: .message)
    }

}
