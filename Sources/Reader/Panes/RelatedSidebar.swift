import Articles
import Screen
import TextLayout

/// What a sidebar shows: the stories, which of them is chosen, and the article's language and
/// section.
struct SidebarContent: Sendable {
    var stories: [RelatedStory]
    var choice: SidebarChoice
    var language: Language
    var section: String?

    var items: [SidebarItem] { sidebarItems(of: stories, isGroupOpen: choice.isGroupOpen) }
}

/// The stories that belong to the article shown, set to the sidebar's columns.
struct RelatedSidebar {
    private let stories: [RelatedStory]
    private let items: [SidebarItem]
    private let columns: Int
    private let language: Language
    private let section: String?
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
        items = content.items
        language = content.language
        section = content.section
        self.columns = columns
        self.wording = wording
        self.today = today
    }

    /// The cells that a title or a detail has.
    private var room: Int { columns - Self.indent - 2 }

    /// The rows of an item, with the space and the label above the first of a group.
    func height(_ index: Int) -> Int {
        guard items.indices.contains(index) else { return 1 }
        return (hasLabel(index) ? 1 : 0) + lines(index).count + (isLastOfGroup(index) ? 1 : 0)
    }

    /// Why a story is here; it stands above the first of those that are for the same reason.
    private func label(_ index: Int) -> String? {
        guard items.indices.contains(index) else { return nil }
        let story = stories[items[index].firstStory]
        let words = wording.sidebar
        switch story.reason {
        case .link: return words.linked
        case .group: return words.sameStory
        case .similar: return words.similar
        case .section:
            if let tag = story.terms.first { return "\(words.tag) \(tag)" }
            return story.section != nil && story.section == section ? words.section : words.feed
        }
    }

    private func hasLabel(_ index: Int) -> Bool {
        // The line that stands for a folded group says itself what it is.
        if case .tellings = items[index] { return false }
        return label(index) != label(index - 1)
    }

    private func isLastOfGroup(_ index: Int) -> Bool { label(index) != label(index + 1) }

    private struct Line {
        var text: String
        var style: Style
    }

    private func lines(_ index: Int) -> [Line] {
        switch items[index] {
        case .story(let number):
            let story = stories[number]
            let style: Style =
                story.id == nil ? .dim : story.marks.read ? .headlineRead : .headline
            let title = titleLines(
                wording.title(story.title), columns: room, most: Self.mostTitleLines,
                language: language)
            return title.map { Line(text: $0, style: style) }
                + details(of: story).map { Line(text: $0, style: .dim) }
        case .tellings(let numbers):
            let sites = numbers.compactMap { stories[$0].site }
            let names = sites.enumerated().filter { !sites.prefix($0).contains($1) }.map(\.element)
            return [Line(text: label(ofFolded: numbers), style: .reason)]
                + (names.isEmpty ? [] : [Line(text: listed(names), style: .dim)])
        }
    }

    /// As many names as there is room for.
    private func listed(_ names: [String]) -> String {
        for count in (1...names.count).reversed() {
            let text = names.prefix(count).joined(separator: ", ")
            let line = count < names.count ? text + ", …" : text
            if drawnWidth(of: line) <= room { return line }
        }
        return names.first ?? ""
    }

    /// «≈ та же новость ещё в 3 лентах»; of a story told often not all tellings are listed.
    private func label(ofFolded numbers: Range<Int>) -> String {
        let sites = numbers.compactMap { stories[$0].site }
        let words = wording.sidebar
        let others = (numbers.compactMap { stories[$0].group?.size }.max() ?? 0) - 1
        let count = max(numbers.count, others)
        // Feeds are counted where every telling is of another one, and all are here.
        let plural = Set(sites).count == count ? words.toldInFeeds : words.toldInArticles
        let whole = wording.counted(plural, count)
        return drawnWidth(of: whole) <= room
            ? whole : "\(words.sameStory) (\(wording.number(count)))"
    }

    /// When and by whom a story was told, and what it has in common with the article: in one line
    /// where there is room for it.
    private func details(of story: RelatedStory) -> [String] {
        let told = detail(of: story)
        guard story.reason == .similar, let about = about(story.terms, cells: room) else {
            return told.isEmpty ? [] : [told]
        }
        let star = story.marks.starred ? "◆ " : ""
        let date = star + (story.date.map { wording.dates.short($0, today: today) } ?? "")
        for beginning in [told, date] where !beginning.isEmpty {
            let line = "\(beginning) · \(about)"
            if drawnWidth(of: line) <= room { return [line] }
        }
        return told.isEmpty ? [about] : [told, about]
    }

    /// «о: НАТО, ОБСЕ», the words that fit.
    private func about(_ terms: [String], cells: Int) -> String? {
        for count in (1...max(1, terms.count)).reversed() where !terms.isEmpty {
            let line = "\(wording.sidebar.about) \(terms.prefix(count).joined(separator: ", "))"
            if drawnWidth(of: line) <= cells || count == 1 { return truncated(line, to: cells) }
        }
        return nil
    }

    /// «30 янв · Город», the less needed part only where there is room for it.
    private func detail(of story: RelatedStory) -> String {
        let date = story.date.map { wording.dates.short($0, today: today) }
        let origin =
            story.id == nil
            ? wording.notInCache
            : story.reason == .link ? story.section : story.site ?? story.section
        let parts = [date, origin].compactMap { $0 }.filter { !$0.isEmpty }
        let whole = parts.joined(separator: " · ")
        let star = story.marks.starred ? "◆ " : ""
        let fits = drawnWidth(of: star + whole) <= room
        // That a story is missing matters more than when it was told.
        let part = story.id == nil ? parts.last : parts.first
        return star + (fits ? whole : part ?? "")
    }

    /// Draws an item from a row on; `selection` is the style of the chosen one.
    func draw(_ index: Int, row: Int, selection: Style?, on canvas: inout Canvas) {
        var row = row
        if hasLabel(index), let label = label(index) {
            canvas.write(label, row: row, column: 1, cells: columns - 2, style: .reason)
            row += 1
        }
        let lines = lines(index)
        if let selection {
            let rect = Rect(row: row, column: 0, rows: lines.count, columns: columns)
            canvas.fill(rect, style: selection)
            canvas.verticalRule(column: 0, rows: rect.rows, style: selection, character: "▌")
        }
        if index < 9 {
            canvas.write(String(index + 1), row: row, column: 1, style: selection ?? .statusKey)
        }
        for line in lines {
            canvas.write(
                line.text, row: row, column: 1 + Self.indent, cells: room,
                style: selection ?? line.style)
            row += 1
        }
    }
}

// MARK: Doing

extension ReaderState {
    private var sidebarContent: SidebarContent {
        pane.ownSidebar(related)
    }

    var sidebarItems: [SidebarItem] { sidebarContent.items }

    /// The story chosen in the sidebar; nil where a line stands for several.
    var chosenStory: RelatedStory? {
        let items = sidebarItems
        guard items.indices.contains(related.scroll.chosen),
            case .story(let number) = items[related.scroll.chosen]
        else { return nil }
        return pane.related[number]
    }

    var relatedColumn: ItemColumn { relatedColumn(of: sidebarContent) }

    func relatedColumn(of content: SidebarContent) -> ItemColumn {
        let room = relatedRoom
        let rows = RelatedSidebar(
            content, columns: room.columns, wording: wording, today: today)
        return ItemColumn(count: content.items.count, rows: room.rows, height: rows.height)
    }

    /// The sidebar without its heading.
    private var relatedRoom: Size {
        let size = layout.sidebar?.size ?? self.size
        return Size(rows: size.rows - RelatedSidebar.headingRows, columns: size.columns)
    }

    /// What the sidebar makes of an action; nil where it is not the sidebar's.
    mutating func performInSidebar(_ action: Action, _ key: KeyPress) -> [Effect]? {
        switch action {
        case .up: related.scroll.move(by: -1, in: relatedColumn)
        case .down: related.scroll.move(by: 1, in: relatedColumn)
        case .pageUp: related.scroll.movePage(-1, in: relatedColumn)
        case .pageDown: related.scroll.movePage(1, in: relatedColumn)
        case .home: related.scroll.moveHome()
        case .end: related.scroll.moveEnd(in: relatedColumn)
        case .open: return jump(to: related.scroll.chosen)
        // Tab goes to and fro; further to the right there is nothing.
        case .related: if key == .tab { isInSidebar = false }
        case .readOn where visibleTextRows == 0: related.scroll.movePage(1, in: relatedColumn)
        default: return nil
        }
        return []
    }

    mutating func jump(toDigit key: KeyPress) -> [Effect] {
        guard case .character(let letter) = key, let digit = letter.wholeNumberValue, digit > 0
        else { return [] }
        return jump(to: digit - 1)
    }

    /// To a related story, leaving a stop on the trail; a folded group unfolds instead.
    mutating func jump(to index: Int) -> [Effect] {
        let items = sidebarItems
        guard let stop, items.indices.contains(index) else { return [] }
        guard case .story(let number) = items[index] else {
            isInSidebar = true
            related.isGroupOpen = true
            related.scroll.choose(index, of: sidebarItems.count)
            return []
        }
        let story = pane.related[number]
        trail.leave(stop)
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
            for item in content.choice.scroll.shown(in: relatedColumn(of: content)) {
                let isChosen = item.index == content.choice.scroll.chosen && focus == .sidebar
                rows.draw(
                    item.index, row: item.row, selection: isChosen ? .selected : nil, on: &inside)
            }
        }
    }
}
