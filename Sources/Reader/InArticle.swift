import Articles
import Screen

extension ReaderState {
    /// Rows of text that are seen at once; none where the article is not on screen.
    var visibleTextRows: Int { layout.article?.size.rows ?? 0 }

    /// What the article makes of an action; nil where it is not the article's.
    mutating func performInArticle(_ action: Action) -> [Effect]? {
        layOutPage()
        let visible = visibleTextRows
        switch action {
        case .up: pane.scroll(by: -1, visible: visible)
        case .down: pane.scroll(by: 1, visible: visible)
        case .pageUp: pane.scrollPage(-1, visible: visible)
        case .pageDown: pane.scrollPage(1, visible: visible)
        case .home: pane.scrollHome()
        case .end: pane.scrollEnd(visible: visible)
        default: return nil
        }
        return []
    }

    /// A page on; from the end of the text to the next unread article.
    mutating func readOn() -> [Effect] {
        guard visibleTextRows > 0 else { return openChosen() }
        followList()
        layOutPage()
        // The body is still on its way: there is no end to have come to.
        guard pane.isLoaded else { return [] }
        if !pane.isAtEnd(visible: visibleTextRows) {
            pane.scrollPage(1, visible: visibleTextRows)
            return []
        }
        let read = shownID.map { mark($0, .read(true)) } ?? []
        return read + goToUnread(after: true)
    }
}
