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
