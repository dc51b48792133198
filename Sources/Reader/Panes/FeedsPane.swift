import Articles
import Screen

/// The parts of the feeds view: the names of the columns, the feeds, and what is known of the chosen
/// one, as far as there is room.
struct FeedsLayout {
    var head: Rect?
    var list: Rect
    var detail: Rect?

    /// Fewer rows are all for the feeds.
    private static let rowsWithDetail = 14
    private static let rowsWithHead = 7

    /// `detailRows` is what is known of the chosen feed; nil where there is none.
    init(_ size: Size, hasHead: Bool, detailRows: Int?) {
        var body = Rect(size: size)
        if let detailRows, size.rows >= Self.rowsWithDetail {
            detail = body.inset(top: size.rows - detailRows)
            body = body.inset(bottom: detailRows)
        }
        if hasHead, size.rows >= Self.rowsWithHead {
            head = body.inset(bottom: body.size.rows - 1)
            body = body.inset(top: 1)
        }
        list = body
    }
}

// MARK: Doing

extension ReaderState {
    private func feedTable(columns: Int) -> FeedTable {
        FeedTable(
            list: feedList, refresh: refresh, columns: columns, wording: wording, today: today)
    }

    private func feedsLayout(_ size: Size, _ table: FeedTable) -> FeedsLayout {
        FeedsLayout(size, hasHead: table.isOneRow, detailRows: feedDetail(table)?.rows)
    }

    private func feedDetail(_ table: FeedTable) -> FeedDetail? {
        feedList.chosen.map { chosen in
            FeedDetail(
                listing: chosen, table: table, folder: feedList.rows[feedList.choice.chosen].folder)
        }
    }

    /// The feeds as they are on screen; as high as the screen where they are not shown.
    var feedColumn: ItemColumn {
        let room = layout.feeds?.size ?? size
        let table = feedTable(columns: room.columns)
        return ItemColumn(
            count: feedList.rows.count, rows: feedsLayout(room, table).list.size.rows,
            height: table.height)
    }

    mutating func openFeeds() -> [Effect] {
        isInFeeds = true
        return [.loadFeeds]
    }

    /// What the feeds view makes of an action; nil where the reader does the same everywhere.
    mutating func performInFeeds(_ action: Action) -> [Effect]? {
        switch action {
        case .up: feedList.choice.move(by: -1, in: feedColumn)
        case .down: feedList.choice.move(by: 1, in: feedColumn)
        case .pageUp: feedList.choice.movePage(-1, in: feedColumn)
        case .pageDown, .readOn: feedList.choice.movePage(1, in: feedColumn)
        case .home: feedList.choice.moveHome()
        case .end: feedList.choice.moveEnd(in: feedColumn)
        case .back, .quit, .feeds: isInFeeds = false
        case .open: return openChosenFeed()
        case .refresh:
            return feedList.chosen.map { refreshOrStop(.feed($0.feed.id)) } ?? []
        case .rename:
            if let feed = feedList.chosen?.feed {
                overlay = .renaming(feed.id, TextField(feed.title))
            }
        case .unsubscribe:
            if let feed = feedList.chosen?.feed { overlay = .confirmingUnsubscribe(feed.id) }
        case .openInBrowser:
            guard let site = feedList.chosen?.feed.site, isWeb(site) else { return [] }
            return [.openInBrowser(site)]
        case .copyLink:
            copied = feedList.chosen?.feed.url
            return copied.map { [.copy($0)] } ?? []
        case .search, .refreshAll, .theme, .help, .redraw, .suspend: return nil
        case .related, .jump, .nextUnread, .previousUnread, .nextSection, .previousSection,
            .searchOrder, .nextHit, .previousHit, .star,
            .toggleRead, .markAllRead, .undo, .fetchWhole, .widen, .narrow, .justify, .hyphenate:
            break
        }
        return []
    }

    /// The list of what came in by the chosen feed.
    private mutating func openChosenFeed() -> [Effect] {
        feedList.chosen.map { open(.feed($0.feed.id)) } ?? []
    }

    mutating func pointAtFeed(_ event: MouseEvent) -> [Effect] {
        guard let rect = layout.feeds else { return [] }
        let list = feedsLayout(rect.size, feedTable(columns: rect.size.columns)).list
            .offset(rows: rect.origin.row, columns: rect.origin.column)
        guard list.contains(event.at) else { return [] }
        let row = event.at.row - list.origin.row
        let items = feedList.choice.shown(in: feedColumn)
        guard let item = items.last(where: { $0.row <= row }) else { return [] }
        let wasChosen = item.index == feedList.choice.chosen
        feedList.choice.move(by: item.index - feedList.choice.chosen, in: feedColumn)
        guard wasChosen || event.kind == .doublePress else { return [] }
        spentPress = event.at
        return openChosenFeed()
    }
}

// MARK: Drawing

extension ReaderState {
    func drawFeeds(on canvas: inout Canvas) {
        guard let listings = feedList.listings else { return }
        guard !listings.isEmpty else {
            drawNoFeeds(on: &canvas)
            return
        }
        let table = feedTable(columns: canvas.size.columns)
        let layout = feedsLayout(canvas.size, table)
        if let head = layout.head { canvas.within(head) { table.drawHead(on: &$0) } }
        canvas.within(layout.list) { inside in
            for item in feedList.choice.shown(in: feedColumn) {
                let isChosen = item.index == feedList.choice.chosen
                table.draw(
                    item.index, row: item.row, selection: isChosen ? .selected : nil, on: &inside)
            }
        }
        if let room = layout.detail, let detail = feedDetail(table) {
            canvas.within(room) { detail.draw(on: &$0) }
        }
    }

    private func drawNoFeeds(on canvas: inout Canvas) {
        var row = min(1, canvas.size.rows - 1)
        for text in [wording.feeds.noFeeds, wording.feeds.howToAdd] {
            for line in titleLines(text, columns: canvas.size.columns - 4, most: 3) {
                canvas.write(line, row: row, column: 2, style: .dim)
                row += 1
            }
        }
    }
}
