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
        if case .starred(let isStarred) = change {
            counts?.starred += isStarred ? ids.count : -ids.count
        }
        changeMarks { id, marks in
            if ids.contains(id) { marks = marks.changed(by: change) }
        }
    }

    private mutating func changeMarks(_ change: (Article.ID, inout Marks) -> Void) {
        list.changeMarks(change)
        leftLists.changeMarks(change)
        shelf.changeMarks(change)
        if let id = shownID, let article = shelf[id], pane.isLoaded {
            pane.fill(with: .article(article))
        }
    }

    /// The article that marks are about: the one in hand.
    private var marked: Article.ID? {
        if focus == .sidebar {
            let stories = pane.related
            guard stories.indices.contains(related.chosen) else { return nil }
            return stories[related.chosen].id
        }
        return shownID
    }

    mutating func toggleStar() -> [Effect] {
        guard let id = marked, let marks = marks(of: id) else { return [] }
        return mark(id, .starred(!marks.starred))
    }

    mutating func toggleRead() -> [Effect] {
        guard let id = marked, let marks = marks(of: id) else { return [] }
        return mark(id, .read(!marks.read))
    }

    /// How many articles marking all would mark; every one of the source where that is not known.
    var countToMarkRead: Int {
        guard list.hasNewer || list.hasOlder else {
            return list.headlines.filter { !$0.marks.read }.count
        }
        return max(counts?.count(in: list.source) ?? 0, list.headlines.count)
    }

    mutating func askWhetherAllAreRead() {
        if countToMarkRead > 0 {
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
        guard [.enter, .character("y"), .character("Y"), .character("д")].contains(key) else {
            return []
        }
        marking = list.headlines.filter { !$0.marks.read }.map(\.id)
        setMarks(marking, .read(true))
        return [.markAllRead(list.source)]
    }

    mutating func allMarkedRead(_ before: [Article.ID: Marks]) -> [Effect] {
        marking = []
        undoable = before.filter { !$0.value.read }
        // Other lists may show articles that this one had not loaded.
        setMarks(Array(undoable.keys), .read(true))
        tell(wording.counted(wording.allRead, undoable.count))
        return [.loadCounts]
    }

    mutating func undo() -> [Effect] {
        guard !undoable.isEmpty else {
            tell(wording.nothingToUndo)
            return []
        }
        let marks = undoable
        undoable = [:]
        changeMarks { id, now in
            if let before = marks[id] { now = before }
        }
        tell(wording.marksRestored)
        return [.restore(marks)]
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
