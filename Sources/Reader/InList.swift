import Articles
import Screen

extension ReaderState {
    /// The list's rows as they are on screen; as high as the screen where it is not shown.
    var listColumn: ItemColumn {
        let room = layout.list?.size ?? size
        let rows = HeadlineList(
            headlines: list.headlines, columns: room.columns, dates: wording.dates, today: today)
        return ItemColumn(count: list.headlines.count, rows: room.rows, height: rows.height)
    }

    /// What the list makes of an action; nil where it is not the list's.
    mutating func performInList(_ action: Action) -> [Effect]? {
        switch action {
        case .up: list.choice.move(by: -1, in: listColumn)
        case .down: list.choice.move(by: 1, in: listColumn)
        case .pageUp: list.choice.movePage(-1, in: listColumn)
        case .pageDown: list.choice.movePage(1, in: listColumn)
        case .home:
            // Where the list goes on above, its beginning has to be fetched.
            if list.hasNewer { return [ask(list.request(.first))] }
            list.choice.moveHome()
        case .end:
            if list.hasOlder { return [ask(list.request(.last))] }
            list.choice.moveEnd(in: listColumn)
        case .open: return openChosen()
        default: return nil
        }
        return []
    }

    /// The chosen headline's article on the whole screen, from where it was seen.
    mutating func openChosen() -> [Effect] {
        guard let headline = list.chosenHeadline else { return [] }
        followList()
        view = .reading
        isInSidebar = false
        return mark(headline.id, .read(true))
    }

    mutating func goToUnread(after: Bool) -> [Effect] {
        guard let headline = list.chosenHeadline else { return [] }
        if let index = list.nearestUnread(after: after) {
            list.choice.move(by: index - list.choice.chosen, in: listColumn)
            return arriveAtUnread()
        }
        if after ? list.hasOlder : list.hasNewer {
            return [
                ask(list.request(after ? .nextUnread : .previousUnread, from: headline.position))
            ]
        }
        tell(after ? wording.noMoreUnread : wording.noneUnreadBefore)
        return []
    }

    /// An unread headline is chosen: where one was reading, one reads on with its article.
    mutating func arriveAtUnread() -> [Effect] {
        isInSidebar = false
        guard view == .reading, let headline = list.chosenHeadline else { return [] }
        trail.forget()
        show(.article(headline.id))
        return mark(headline.id, .read(true))
    }
}
