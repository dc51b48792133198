import Articles
import Screen

extension ReaderState {
    var relatedColumn: ItemColumn {
        relatedColumn(
            of: SidebarContent(
                stories: pane.related, choice: related, language: pane.language))
    }

    func relatedColumn(of content: SidebarContent) -> ItemColumn {
        let room = relatedRoom
        let rows = RelatedSidebar(
            content, columns: room.columns, wording: wording, today: today)
        return ItemColumn(count: content.stories.count, rows: room.rows, height: rows.height)
    }

    /// The sidebar without its heading.
    private var relatedRoom: Size {
        let size = layout.sidebar?.size ?? self.size
        return Size(rows: size.rows - RelatedSidebar.headingRows, columns: size.columns)
    }

    /// What the sidebar makes of an action; nil where it is not the sidebar's.
    mutating func performInSidebar(_ action: Action) -> [Effect]? {
        switch action {
        case .up: related.move(by: -1, in: relatedColumn)
        case .down: related.move(by: 1, in: relatedColumn)
        case .pageUp: related.movePage(-1, in: relatedColumn)
        case .pageDown: related.movePage(1, in: relatedColumn)
        case .home: related.moveHome()
        case .end: related.moveEnd(in: relatedColumn)
        case .open: return jump(to: related.chosen)
        case .related: isInSidebar = false
        case .readOn where visibleTextRows == 0: related.movePage(1, in: relatedColumn)
        default: return nil
        }
        return []
    }

    mutating func jump(toDigit key: KeyPress) -> [Effect] {
        guard case .character(let letter) = key, let digit = letter.wholeNumberValue, digit > 0
        else { return [] }
        return jump(to: digit - 1)
    }

    /// To a related story, leaving a stop on the trail.
    mutating func jump(to index: Int) -> [Effect] {
        guard let from = pane.subject, pane.related.indices.contains(index) else { return [] }
        let story = pane.related[index]
        trail.leave(
            TrailStop(
                subject: from, place: pane.place, view: view, isInSidebar: isInSidebar,
                related: related))
        view = .reading
        isInSidebar = false
        guard let id = story.id else {
            show(.card(story))
            return []
        }
        let effects = mark(id, .read(true))
        show(.article(id))
        return effects
    }
}
