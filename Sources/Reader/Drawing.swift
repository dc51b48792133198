import Articles
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

    private func drawList(on canvas: inout Canvas) {
        guard !list.headlines.isEmpty else {
            drawEmptyList(on: &canvas)
            return
        }
        let rows = HeadlineList(
            headlines: list.headlines, columns: canvas.size.columns, dates: wording.dates,
            today: today)
        let selection: Style = focus == .list ? .selected : .selectedDim
        for item in list.choice.shown(in: listColumn) {
            rows.draw(
                item.index, row: item.row,
                selection: item.index == list.choice.chosen ? selection : nil, on: &canvas)
        }
    }

    private func drawEmptyList(on canvas: inout Canvas) {
        // Until the cache has answered nobody knows that there is nothing.
        guard asked[.first] == nil, asked[.last] == nil else { return }
        let texts =
            list.source == .starred
            ? [wording.nothingStarred] : [wording.nothingToRead, wording.howToBringIn]
        var row = min(1, canvas.size.rows - 1)
        for text in texts {
            for line in titleLines(text, columns: canvas.size.columns - 4, most: 3) {
                canvas.write(line, row: row, column: 2, style: .dim)
                row += 1
            }
        }
    }

    private func drawSidebar(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        canvas.write(wording.related, row: 0, column: 1, cells: columns - 2, style: .section)
        let content = pane.sidebar(related)
        let body = canvas.bounds.inset(top: RelatedSidebar.headingRows)
        canvas.within(body) { inside in
            if content.stories.isEmpty, pane.isLoaded {
                inside.write(
                    wording.nothingRelated, row: 0, column: 1, cells: columns - 2, style: .dim)
            }
            let rows = RelatedSidebar(
                content, columns: columns, wording: wording, today: today)
            for item in content.choice.shown(in: relatedColumn(of: content)) {
                let isChosen = item.index == content.choice.chosen && focus == .sidebar
                rows.draw(
                    item.index, row: item.row, selection: isChosen ? .selected : nil, on: &inside)
            }
        }
    }

    private var statusLine: StatusLine {
        StatusLine(content: statusContent, position: position)
    }

    private var statusContent: StatusLine.Content {
        if overlay == .confirmingAllRead {
            let count = counts?.count(in: list.source) ?? 0
            return .question(
                wording.counted(wording.askAllRead, max(count, list.headlines.count)),
                answers: wording.answers)
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
