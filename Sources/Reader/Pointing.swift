import Articles
import Screen

extension ReaderState {
    /// Text rows for one notch of the wheel.
    private static let wheelRows = 3

    /// What the mouse does: a click chooses, one on what is chosen opens, the wheel scrolls the
    /// pane under the pointer.
    mutating func point(_ event: MouseEvent) -> [Effect] {
        let layout = layout
        let isSpent = event.kind == .doublePress && event.at == spentPress
        spentPress = nil
        if isSpent { return [] }
        if let bar = layout.topBar, bar.contains(event.at) {
            return event.kind == .press ? pointAtTab(column: event.at.column) : []
        }
        guard let pane = layout.pane(at: event.at) else { return [] }
        switch (pane, event.kind) {
        case (.list, .wheelUp): list.choice.scroll(by: -1, in: listColumn)
        case (.list, .wheelDown): list.choice.scroll(by: 1, in: listColumn)
        case (.article, .wheelUp): scrollArticle(by: -Self.wheelRows)
        case (.article, .wheelDown): scrollArticle(by: Self.wheelRows)
        case (.sidebar, .wheelUp): related.scroll.scroll(by: -1, in: relatedColumn)
        case (.sidebar, .wheelDown): related.scroll.scroll(by: 1, in: relatedColumn)
        case (.feeds, .wheelUp): feedList.choice.scroll(by: -1, in: feedColumn)
        case (.feeds, .wheelDown): feedList.choice.scroll(by: 1, in: feedColumn)
        case (.feeds, _): return pointAtFeed(event)
        case (.list, _): return pointAtHeadline(event)
        case (.sidebar, _): return pointAtStory(event)
        case (.article, .doublePress) where view == .browsing: return openChosen()
        case (.article, _): isInSidebar = false
        }
        return []
    }

    private mutating func scrollArticle(by rows: Int) {
        layOutPage()
        pane.scroll(by: rows, visible: visibleTextRows)
    }

    private mutating func pointAtTab(column: Int) -> [Effect] {
        guard let source = topBar.source(at: column, columns: size.columns) else { return [] }
        guard source.search == nil else {
            startSearch()
            return []
        }
        return open(source)
    }

    private mutating func pointAtHeadline(_ event: MouseEvent) -> [Effect] {
        guard let rect = layout.list else { return [] }
        let row = event.at.row - rect.origin.row
        let items = list.choice.shown(in: listColumn)
        guard let item = items.last(where: { $0.row <= row }) else { return [] }
        let wasChosen = item.index == list.choice.chosen && focus == .list
        isInSidebar = false
        list.choice.move(by: item.index - list.choice.chosen, in: listColumn)
        guard wasChosen || event.kind == .doublePress else { return [] }
        spentPress = event.at
        return openChosen()
    }

    private mutating func pointAtStory(_ event: MouseEvent) -> [Effect] {
        guard let rect = layout.sidebar else { return [] }
        let row = event.at.row - rect.origin.row - RelatedSidebar.headingRows
        let items = related.scroll.shown(in: relatedColumn)
        guard let item = items.last(where: { $0.row <= row }) else { return [] }
        let wasChosen = item.index == related.scroll.chosen && focus == .sidebar
        isInSidebar = true
        related.scroll.move(by: item.index - related.scroll.chosen, in: relatedColumn)
        guard wasChosen || event.kind == .doublePress else { return [] }
        spentPress = event.at
        return jump(to: item.index)
    }
}
