import Articles
import Screen

/// The bottom line: what the keys do now, or a message; and how far one is.
struct StatusLine {
    enum Content: Sendable {
        /// Keys and what they do, the most needed first.
        case hints([Hint])
        case message(String, isError: Bool)
        /// In the words to be chosen from, the fullest first.
        case question([(text: String, answers: String)])
        /// How far a refresh has come, and how to stop it.
        case progress(Progress, stop: Hint)
        /// A text that is typed, what it is for, and what is said of it.
        case field(String, TextField, FieldNote? = nil)
    }

    enum FieldNote: Sendable {
        case hint(Hint)
        case told(String, isError: Bool)

        var columns: Int {
            switch self {
            case .hint(let hint): hint.columns
            case .told(let text, _): drawnWidth(of: text)
            }
        }
    }

    /// «↻ 3/12 Вести Реута… · новых 5»
    struct Progress: Hashable, Sendable {
        var count: String
        var feed: String?
        var news: String?
    }

    struct Hint: Hashable, Sendable {
        let key: String
        let text: String

        var columns: Int { drawnWidth(of: key) + 1 + drawnWidth(of: text) }
    }

    let content: Content
    /// «12/128» or «37 %»
    let position: String

    private static let gap = 2
    /// A narrower line has room for one figure at its end.
    static let columnsForTwo = 40

    func draw(on canvas: inout Canvas) {
        canvas.fill(canvas.bounds, style: .status)
        let end = canvas.size.columns - 1
        let width = drawnWidth(of: position)
        var room = end
        if width > 0, width + 8 <= end {
            canvas.write(position, row: 0, endingAt: end, style: .status)
            room = end - width - 2
        }
        switch content {
        case .hints(let hints): draw(hints, in: room, on: &canvas)
        case .progress(let progress, let stop): draw(progress, stop, in: room, on: &canvas)
        case .field(let label, let field, let note):
            // On a narrow screen the text is worth more than what it is for.
            let labelled = drawnWidth(of: label) * 3 <= end
            let column =
                labelled
                ? canvas.write(label, row: 0, column: 1, style: .status) + 1 : 1
            let fieldEnd =
                note.map { draw($0, beside: field, from: column, in: room, on: &canvas) } ?? room
            field.draw(row: 0, column: column, cells: fieldEnd - column, on: &canvas)
        case .message(let text, let isError):
            canvas.write(
                text, row: 0, column: 1, cells: room - 1, style: isError ? .error : .message)
        case .question(let choices):
            let fitting = choices.first {
                drawnWidth(of: $0.text) + Self.gap + drawnWidth(of: $0.answers) < end
            }
            guard let question = fitting ?? choices.last else { return }
            // Whoever is asked must see how to answer.
            let answers = min(drawnWidth(of: question.answers), end - 1)
            let next = canvas.write(
                question.text, row: 0, column: 1, cells: end - 1 - Self.gap - answers,
                style: .message)
            canvas.write(
                question.answers, row: 0, column: next + Self.gap, cells: answers,
                style: .statusKey)
        }
    }

    /// Draws what is said of a field at the end of the line, where the field keeps room enough for
    /// some words; gives the column where the field ends.
    private func draw(
        _ note: FieldNote, beside field: TextField, from column: Int, in room: Int,
        on canvas: inout Canvas
    ) -> Int {
        let free = room - column - Self.gap - Self.narrowestField
        switch note {
        case .hint(let hint):
            guard hint.columns <= free else { return room }
            draw(hint, column: room - hint.columns, on: &canvas)
            return room - hint.columns - Self.gap
        case .told(let text, let isError):
            // What is told is read to its end if it can be; a long text beside it is cut first.
            let typed = drawnWidth(of: field.text) + 1
            let beside = room - column - Self.gap - typed
            let cells = min(note.columns, max(free, beside, (room - column) / 2))
            guard cells > Self.gap else { return room }
            canvas.write(
                text, row: 0, column: room - cells, cells: cells,
                style: isError ? .error : .message)
            return room - cells - Self.gap
        }
    }

    /// Less of what is typed is no pleasure to look at.
    private static let narrowestField = 24

    /// Whoever waits must see how to stop; the feed's title takes what room is left.
    private func draw(
        _ progress: Progress, _ stop: Hint, in room: Int, on canvas: inout Canvas
    ) {
        var column = canvas.write(
            progress.count, row: 0, column: 1, cells: room - 1, style: .message)
        var rest = room - column
        let hasStop = Self.gap + stop.columns <= rest
        if hasStop { rest -= Self.gap + stop.columns }
        let news = progress.news.map { " · \($0)" } ?? ""
        let shownNews = drawnWidth(of: news) <= rest ? news : ""
        rest -= drawnWidth(of: shownNews)
        if let feed = progress.feed, rest > Self.narrowestFeed {
            let title = truncated(feed, to: rest - 2)
            column = canvas.write(
                title.hasSuffix("…") ? title : title + "…", row: 0, column: column + 1,
                style: .message)
        }
        column = canvas.write(shownNews, row: 0, column: column, style: .message)
        if hasStop { draw(stop, column: column + Self.gap, on: &canvas) }
    }

    /// Less of a title tells nothing.
    private static let narrowestFeed = 8

    /// As many hints as fit whole; the last always keeps its place.
    private func draw(_ hints: [Hint], in room: Int, on canvas: inout Canvas) {
        guard let last = hints.last else { return }
        var column = 1
        for hint in hints.dropLast() {
            guard column + hint.columns + 2 + last.columns <= room else { break }
            column = draw(hint, column: column, on: &canvas) + 2
        }
        if column + last.columns <= room { draw(last, column: column, on: &canvas) }
    }

    @discardableResult
    private func draw(_ hint: Hint, column: Int, on canvas: inout Canvas) -> Int {
        let end = canvas.write(hint.key, row: 0, column: column, style: .statusKey)
        return canvas.write(hint.text, row: 0, column: end + 1, style: .status)
    }
}

extension StatusLine {
    /// The actions worth a word while a pane has the keys.
    static func hints(
        for focus: Focus, isSearching: Bool, keys: KeyMap, wording: Wording
    ) -> [Hint] {
        let actions: [Action] =
            switch focus {
            case .list where isSearching:
                [.down, .open, .back, .search, .nextHit, .searchOrder, .related, .star]
            case .article where isSearching:
                [.readOn, .nextHit, .back, .related, .nextUnread, .star]
            case .list:
                [
                    .down, .open, .search, .related, .nextUnread, .refresh, .nextSection, .quit,
                    .star,
                ]
            case .article: [.readOn, .back, .related, .nextUnread, .star, .openInBrowser]
            case .sidebar: [.down, .open, .jump, .back]
            case .feeds:
                [.down, .open, .back, .refresh, .refreshAll, .rename, .unsubscribe]
            }
        // Whoever knows no key can always find the rest.
        return (actions + [.help]).compactMap { action in
            guard let key = keys.keys(for: action).first else { return nil }
            let name =
                switch action {
                case .jump: "1–9"
                case .down: "↑↓"
                // Left leads back as well, but whoever searches looks for the way out.
                case .back where isSearching: wording.name(of: .escape)
                default: wording.name(of: key)
                }
            return Hint(key: name, text: wording.words(for: action).hint)
        }
    }
}

extension ReaderState {
    var statusLine: StatusLine {
        StatusLine(content: statusContent, position: position)
    }

    private var statusContent: StatusLine.Content {
        switch overlay {
        case .confirmingAllRead: return questionAboutMarks
        case .confirmingUnsubscribe(let id): return question(aboutUnsubscribing: id)
        case .renaming(_, let field):
            let note = message.flatMap {
                $0.isError ? StatusLine.FieldNote.told($0.text, isError: true) : nil
            }
            return .field(wording.feeds.newName, field, note)
        case .none, .help: break
        }
        if let search, search.isTyping {
            return .field(wording.search.field, search.field, noteOnSearch(search))
        }
        if let message { return .message(message.text, isError: message.isError) }
        if fetchingWhole != nil, fetchingWhole == shownID, focus != .feeds {
            return .message(wording.feeds.fetchingWhole, isError: false)
        }
        if let refresh, refresh.request.isByHand { return progress(of: refresh) }
        let hints = StatusLine.hints(
            for: focus, isSearching: list.source.search != nil, keys: keyMap, wording: wording)
        guard focus == .feeds, feedList.rows.isEmpty else { return .hints(hints) }
        return .hints(hints.suffix(1))
    }

    private var questionAboutMarks: StatusLine.Content {
        let question = countToMarkRead.map { wording.counted(wording.askAllRead, $0) }
        return .question([
            (question ?? wording.askEverythingRead, wording.answers),
            (wording.askBriefly, wording.answers),
            (wording.askBriefly, wording.answersBriefly),
        ])
    }

    private func question(aboutUnsubscribing id: Feed.ID) -> StatusLine.Content {
        let title = feedList.listing(of: id).map { truncated($0.feed.title, to: 40) } ?? ""
        let words = wording.feeds
        let (before, after) = words.askUnsubscribeFrom
        return .question([
            (before + title + after, wording.answers),
            (words.askUnsubscribe, wording.answers),
            (words.askUnsubscribe, wording.answersBriefly),
        ])
    }

    private func progress(of refresh: Refresh) -> StatusLine.Content {
        var count = refresh.all.map { "↻ \(refresh.done)/\($0)" }
        if let pages = refresh.pages {
            count = "↻ \(wording.feeds.texts) \(pages.done)/\(pages.all)"
        }
        let stop = keyMap.keys(for: .refresh).first.map(wording.name(of:)) ?? ""
        return .progress(
            StatusLine.Progress(
                count: count ?? "↻ \(wording.feeds.refreshing)", feed: refresh.awaited,
                news: refresh.added > 0
                    ? wording.counted(wording.feeds.newBriefly, refresh.added) : nil),
            stop: StatusLine.Hint(key: stop, text: wording.feeds.stop))
    }

    /// The mark of an article that is read and not starred needs no sign: it is being read.
    private func sign(of marks: Marks) -> String? {
        marks.starred ? "◆" : marks.read ? nil : "●"
    }

    /// How far one is in what has the keys, and a refresh that nobody waits for, or that a message
    /// stands before.
    private var position: String {
        // A name that is typed has the whole line.
        if case .renaming = overlay { return "" }
        guard let refresh, let all = refresh.all, all > 0, size.columns >= StatusLine.columnsForTwo
        else { return [sayingOfIndex, place].compactMap(\.self).joined(separator: "  ") }
        if case .progress = statusContent { return place }
        let progress = "↻ \(refresh.done)/\(all)"
        return place.isEmpty ? progress : "\(progress)  \(place)"
    }

    private var place: String {
        switch focus {
        case .list:
            if isTypingSearch { return search?.request == nil ? "" : foundCount ?? "" }
            guard !list.headlines.isEmpty else { return "" }
            if list.source.search != nil, let found = foundCount {
                return list.chosenRank.map { "\(wording.number($0))/\(found)" } ?? found
            }
            let total = wording.number(
                max(total(in: list.source) ?? 0, list.chosenRank ?? list.headlines.count))
            return list.chosenRank.map { "\(wording.number($0))/\(total)" } ?? total
        case .sidebar:
            let count = sidebarItems.count
            return count == 0 ? "" : "\(min(related.scroll.chosen, count - 1) + 1)/\(count)"
        case .feeds:
            let count = feedList.rows.count
            let chosen = wording.number(feedList.choice.chosen + 1)
            return count == 0 ? "" : "\(chosen)/\(wording.number(count))"
        case .article:
            let progress = "\(pane.progress(visible: visibleTextRows)) %"
            return shownID.flatMap(marks(of:)).flatMap(sign).map { "\($0) \(progress)" } ?? progress
        }
    }
}
