import Articles
import Screen
import TextLayout

/// What a sidebar shows: the stories, which of them is chosen, and the article's language.
struct SidebarContent: Sendable {
    var stories: [RelatedStory]
    var choice: ScrolledChoice
    var language: Language
}

/// The stories that belong to the article shown, set to the sidebar's columns.
struct RelatedSidebar {
    let stories: [RelatedStory]
    private let columns: Int
    private let language: Language
    private let wording: Wording
    private let today: ArticleDate

    /// What the pane is called, and a space.
    static let headingRows = 2
    private static let mostTitleLines = 3
    /// The digit and a space.
    private static let indent = 2

    /// Related stories are taken to be in the article's language.
    init(_ content: SidebarContent, columns: Int, wording: Wording, today: ArticleDate) {
        stories = content.stories
        language = content.language
        self.columns = columns
        self.wording = wording
        self.today = today
    }

    /// The rows of a story, with the space and the label above the first of a group.
    func height(_ index: Int) -> Int {
        guard stories.indices.contains(index) else { return 1 }
        return labelHeight(index) + title(index).count + (detail(index).isEmpty ? 0 : 1)
            + (isLastOfGroup(index) ? 1 : 0)
    }

    private func labelHeight(_ index: Int) -> Int { beginsGroup(index) ? 1 : 0 }

    private func beginsGroup(_ index: Int) -> Bool {
        index == 0 || stories[index].reason != stories[index - 1].reason
    }

    private func isLastOfGroup(_ index: Int) -> Bool {
        index + 1 == stories.count || stories[index].reason != stories[index + 1].reason
    }

    private func title(_ index: Int) -> [String] {
        titleLines(
            stories[index].title, columns: columns - Self.indent - 2, most: Self.mostTitleLines,
            language: language)
    }

    /// «30 янв · Город», the second part only where there is room for it.
    private func detail(_ index: Int) -> String {
        let story = stories[index]
        let date = story.date.map { wording.dates.short($0, today: today) }
        let origin =
            story.id == nil
            ? wording.notInCache
            : story.reason == .link ? story.section : story.site ?? story.section
        let parts = [date, origin].compactMap { $0 }.filter { !$0.isEmpty }
        let whole = parts.joined(separator: " · ")
        let star = story.marks.starred ? "◆ " : ""
        let fits = drawnWidth(of: star + whole) <= columns - Self.indent - 2
        return star + (fits ? whole : parts.first ?? "")
    }

    /// Draws a story from a row on; `selection` is the style of the chosen one.
    func draw(_ index: Int, row: Int, selection: Style?, on canvas: inout Canvas) {
        let story = stories[index]
        var row = row
        if beginsGroup(index) {
            canvas.write(
                wording.reasons(story.reason), row: row, column: 1, cells: columns - 2,
                style: .reason)
            row += 1
        }
        let lines = title(index)
        let detail = detail(index)
        if let selection {
            let height = lines.count + (detail.isEmpty ? 0 : 1)
            let rect = Rect(row: row, column: 0, rows: height, columns: columns)
            canvas.fill(rect, style: selection)
            canvas.verticalRule(column: 0, rows: rect.rows, style: selection, character: "▌")
        }
        if index < 9 {
            canvas.write(String(index + 1), row: row, column: 1, style: selection ?? .statusKey)
        }
        let style: Style = story.id == nil ? .dim : story.marks.read ? .headlineRead : .headline
        for line in lines {
            canvas.write(line, row: row, column: 1 + Self.indent, style: selection ?? style)
            row += 1
        }
        canvas.write(
            detail, row: row, column: 1 + Self.indent, cells: columns - Self.indent - 2,
            style: selection ?? .dim)
    }
}

// MARK: Doing

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
    mutating func performInSidebar(_ action: Action, _ key: KeyPress) -> [Effect]? {
        switch action {
        case .up: related.move(by: -1, in: relatedColumn)
        case .down: related.move(by: 1, in: relatedColumn)
        case .pageUp: related.movePage(-1, in: relatedColumn)
        case .pageDown: related.movePage(1, in: relatedColumn)
        case .home: related.moveHome()
        case .end: related.moveEnd(in: relatedColumn)
        case .open: return jump(to: related.chosen)
        // Tab goes to and fro; further to the right there is nothing.
        case .related: if key == .tab { isInSidebar = false }
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
        show(.article(id))
        opened = id
        return []
    }
}

// MARK: Drawing

extension ReaderState {
    func drawSidebar(on canvas: inout Canvas) {
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
}
