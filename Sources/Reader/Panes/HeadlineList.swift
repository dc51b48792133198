import Articles
import Screen
import TextLayout

/// Headlines set to the list's columns.
struct HeadlineList {
    let headlines: [Headline]
    /// Where what was searched for stands in them.
    var hits: [Article.ID: HeadlineHits] = [:]
    let columns: Int
    let wording: Wording
    let today: ArticleDate

    private static let mostTitleLines = 3
    /// The bar of the chosen headline, the marker and a space.
    private static let indent = 3
    /// From here on titles stand in a column of their own; a narrower list lets them hang.
    private static let roomy = 44
    /// «30 янв», and a space.
    private static let dateColumns = 7

    func height(_ index: Int) -> Int {
        guard headlines.indices.contains(index) else { return 1 }
        return title(of: headlines[index]).count + (snippet(of: headlines[index])?.count ?? 0)
    }

    private func date(of headline: Headline) -> String {
        headline.published.map { wording.dates.short($0, today: today) } ?? ""
    }

    private func firstIndent(of headline: Headline) -> Int {
        // On a very narrow list the date would leave no room for a word.
        columns < 24
            ? 0 : max(Self.dateColumns, date(of: headline).unicodeScalars.count + 1)
    }

    private func hangingIndent(of headline: Headline) -> Int {
        columns >= Self.roomy ? firstIndent(of: headline) : 0
    }

    private func title(of headline: Headline) -> TitleText {
        TitleText(
            wording.title(headline.title) + (groupMark(of: headline) ?? ""),
            columns: columns - Self.indent - 1, most: Self.mostTitleLines,
            firstIndent: firstIndent(of: headline), hangingIndent: hangingIndent(of: headline),
            language: headline.language.map { Language($0) } ?? .undetermined)
    }

    /// How many articles tell the same story, where they are more than this one.
    private func groupMark(of headline: Headline) -> String? {
        guard let size = headline.group?.size, size > 1 else { return nil }
        return "\u{A0}≈\(wording.number(size))"
    }

    /// The place of the text that answers to a search: a line of it, or two where they are short.
    private func snippet(of headline: Headline) -> (
        text: TitleText, count: Int, marked: [Range<Int>]
    )? {
        guard let snippet = hits[headline.id]?.snippet, !snippet.hits.isEmpty else { return nil }
        let room = columns - Self.indent - 1 - hangingIndent(of: headline)
        let lines = columns >= Self.roomy ? 1 : 2
        // Lines end at words: of two that could be full some cells stay empty.
        let window = snippet.window(cells: lines == 1 ? room : room * 5 / 3)
        let text = TitleText(window.text, columns: room, most: lines)
        return (text, text.count, utf8Ranges(of: window.hits, in: window.text))
    }

    /// Draws a headline from a row on; `selection` is the style of the chosen one.
    func draw(_ index: Int, row: Int, selection: Style?, on canvas: inout Canvas) {
        let headline = headlines[index]
        let title = title(of: headline)
        let snippet = snippet(of: headline)
        if let selection {
            let rows = title.count + (snippet?.count ?? 0)
            let rect = Rect(row: row, column: 0, rows: rows, columns: columns)
            canvas.fill(rect, style: selection)
            canvas.verticalRule(column: 0, rows: rect.rows, style: selection, character: "▌")
        }
        let marker = marker(of: headline.marks)
        canvas.write(marker.text, row: row, column: 1, style: selection ?? marker.style)
        let hitStyle: Style =
            switch selection {
            case .selected: .hitSelected
            case nil: .hit
            default: .hitSelectedDim
            }
        let style: Style = headline.marks.read ? .headlineRead : .headline
        title.draw(
            row: row, column: Self.indent, style: selection ?? style,
            marked: utf8Ranges(of: hits[headline.id]?.title ?? [], in: headline.title),
            markedStyle: hitStyle, on: &canvas)
        if columns >= 24 {
            canvas.write(
                date(of: headline), row: row, column: Self.indent, style: selection ?? .dim)
        }
        snippet?.text.draw(
            row: row + title.count, column: Self.indent + hangingIndent(of: headline),
            style: selection ?? .dim, marked: snippet?.marked ?? [], markedStyle: hitStyle,
            on: &canvas)
    }

    private func marker(of marks: Marks) -> (text: String, style: Style) {
        if marks.starred { return ("◆", .star) }
        return marks.read ? ("○", .dim) : ("●", .marker)
    }
}

// MARK: Doing

extension ReaderState {
    /// The list's rows as they are on screen; as high as the screen where it is not shown.
    var listColumn: ItemColumn {
        let room = layout.list?.size ?? size
        let rows = headlineRows(columns: room.columns)
        return ItemColumn(count: list.headlines.count, rows: room.rows, height: rows.height)
    }

    private func headlineRows(columns: Int) -> HeadlineList {
        HeadlineList(
            headlines: list.headlines, hits: search?.findings?.hits ?? [:], columns: columns,
            wording: wording, today: today)
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
        opened = headline.id
        return []
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
        if after { return goToFirstUnread() }
        tell(wording.noneUnreadBefore)
        return []
    }

    /// From the end of the list the search for what is unread begins again at its top.
    mutating func goToFirstUnread() -> [Effect] {
        tell(wording.fromTheBeginning)
        if list.hasNewer { return [ask(list.request(.nextUnread))] }
        guard let index = list.headlines.firstIndex(where: { !$0.marks.read }) else {
            tell(wording.everythingRead)
            return []
        }
        list.choice.move(by: index - list.choice.chosen, in: listColumn)
        return arriveAtUnread()
    }

    /// An unread headline is chosen: where one was reading, one reads on with its article.
    mutating func arriveAtUnread() -> [Effect] {
        isInSidebar = false
        guard view == .reading, let headline = list.chosenHeadline else { return [] }
        trail.forget()
        show(.article(headline.id))
        opened = headline.id
        return []
    }
}

// MARK: Drawing

extension ReaderState {
    func drawList(on canvas: inout Canvas) {
        guard !list.headlines.isEmpty else {
            drawEmptyList(on: &canvas)
            return
        }
        let rows = headlineRows(columns: canvas.size.columns)
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
            switch list.source {
            case .starred: [wording.nothingStarred]
            case .feed: [wording.nothingToRead]
            case .search: [wording.search.nothingFound] + wording.search.whatToTry
            case .all, .section:
                [wording.nothingToRead, wording.howToBringIn, wording.feeds.howToAdd]
            }
        var row = min(1, canvas.size.rows - 1)
        for text in texts {
            for line in titleLines(text, columns: canvas.size.columns - 4, most: 3) {
                canvas.write(line, row: row, column: 2, style: .dim)
                row += 1
            }
        }
    }
}
