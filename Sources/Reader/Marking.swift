import Articles
import Screen

extension ReaderState {
    /// Marks at once on screen; the cache follows, and a failure takes it back.
    mutating func mark(_ id: Article.ID, _ change: MarkChange) -> [Effect] {
        guard let marks = marks(of: id), marks.changed(by: change) != marks else { return [] }
        setMarks([id], change)
        return [.mark([id], change)]
    }

    /// Sets marks wherever the articles are shown.
    mutating func setMarks(_ ids: [Article.ID], _ change: MarkChange) {
        let ids = Set(ids)
        switch change {
        case .starred(let isStarred): counts?.starred += isStarred ? ids.count : -ids.count
        case .read(let isRead):
            undoable.subtract(ids)
            countRead(ids, isRead)
        }
        changeMarks { id, marks in
            if ids.contains(id) { marks = marks.changed(by: change) }
        }
    }

    private mutating func countRead(_ ids: Set<Article.ID>, _ isRead: Bool) {
        var others = ids
        for headline in list.headlines where others.remove(headline.id) != nil {
            counts?.noteRead(isRead, section: headline.section)
            for feed in headline.feeds { feedList.noteRead(isRead, feed: feed) }
        }
        for id in others {
            let document = shelf[id]?.document
            counts?.noteRead(isRead, section: document?.article.section?.name)
            for feed in document?.allFeeds ?? [] { feedList.noteRead(isRead, feed: feed) }
        }
    }

    /// An article counts as read when it is opened and there is a text to read.
    mutating func markOpened() -> [Effect] {
        guard let id = opened else { return [] }
        guard view == .reading, shownID == id else {
            opened = nil
            return []
        }
        guard pane.hasText else { return [] }
        opened = nil
        return mark(id, .read(true)) + fetchWholeOnOpening(id)
    }

    mutating func changeMarks(_ change: (Article.ID, inout Marks) -> Void) {
        list.changeMarks(change)
        search?.before.list.changeMarks(change)
        leftLists.changeMarks(change)
        shelf.changeMarks(change)
        if let id = shownID, let article = shelf[id], pane.hasText {
            pane.fill(with: .article(withoutTrail(article)))
        }
    }

    /// The article that marks are about: the one in hand.
    private var marked: Article.ID? {
        focus == .sidebar ? chosenStory?.id : shownID
    }

    mutating func toggleStar() -> [Effect] {
        guard let id = marked, let marks = marks(of: id) else { return [] }
        return mark(id, .starred(!marks.starred))
    }

    mutating func toggleRead() -> [Effect] {
        guard let id = marked, let marks = marks(of: id) else { return [] }
        return mark(id, .read(!marks.read))
    }

    /// How many articles marking all would mark; nil where nobody has counted.
    var countToMarkRead: Int? {
        guard list.hasNewer || list.hasOlder else {
            return list.headlines.count { !$0.marks.read }
        }
        return counts?.unread(in: list.source)
    }

    mutating func askWhetherAllAreRead() {
        if countToMarkRead != 0 {
            overlay = .confirmingAllRead
        } else if !list.headlines.isEmpty {
            tell(wording.everythingRead)
        }
    }

    /// The answer to whether all are to be marked read: anything but a yes is a no.
    ///
    /// The key of "y" gives «н» in the Russian layout, which a reader takes for a no; so it is.
    mutating func answer(_ key: KeyPress) -> [Effect] {
        overlay = .none
        guard Self.isYes(key) else { return [] }
        marking = list.headlines.filter { !$0.marks.read }.map(\.id)
        setMarks(marking, .read(true))
        return [.markAllRead(list.source)]
    }

    static func isYes(_ key: KeyPress) -> Bool {
        [.enter, .character("y"), .character("Y"), .character("д")].contains(key)
    }

    mutating func allMarkedRead(_ ids: [Article.ID]) -> [Effect] {
        marking = []
        // Other lists may show articles that this one had not loaded.
        setMarks(ids, .read(true))
        undoable = Set(ids)
        tell(ids.isEmpty ? wording.everythingRead : wording.counted(wording.allRead, ids.count))
        return [.loadCounts, .loadFeeds]
    }

    mutating func undo() -> [Effect] {
        guard !undoable.isEmpty else {
            tell(wording.nothingToUndo)
            return []
        }
        undoing = undoable.sorted { $0.text < $1.text }
        setMarks(undoing, .read(false))
        tell(wording.marksRestored)
        return [.mark(undoing, .read(false)), .loadCounts, .loadFeeds]
    }
}

extension MarkChange {
    /// What takes a change back.
    var inverse: MarkChange {
        switch self {
        case .read(let isRead): .read(!isRead)
        case .starred(let isStarred): .starred(!isStarred)
        }
    }
}
