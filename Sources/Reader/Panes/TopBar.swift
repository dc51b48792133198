import Articles
import Screen

/// The reader's name, the sections with the number of their articles, and the date.
struct TopBar {
    let sources: [HeadlineSource]
    let selected: HeadlineSource
    let counts: HeadlineCounts
    let wording: Wording
    let today: ArticleDate

    private static let separator = " · "

    /// Tabs left to right: everything, the sections, what is starred.
    static func sources(of counts: HeadlineCounts, selected: HeadlineSource) -> [HeadlineSource] {
        var sources = [HeadlineSource.all] + counts.sections.map { .section($0.name) } + [.starred]
        if !sources.contains(selected) { sources.insert(selected, at: 1) }
        return sources
    }

    private struct Tab {
        var source: HeadlineSource
        var text: String
        var columns: Range<Int>
    }

    private var nameEnd: Int { drawnWidth(of: wording.name) + 2 }

    private func label(of source: HeadlineSource) -> String {
        let count = wording.number(counts.count(in: source))
        return switch source {
        case .all: "\(wording.all) \(count)"
        case .section(let name): "\(truncated(name, to: 24)) \(count)"
        case .starred: "★ \(count)"
        }
    }

    /// The tabs that fit, the selected one among them.
    private func tabs(in columns: Int) -> [Tab] {
        let start = nameEnd + 2
        let labels = sources.map { ($0, label(of: $0)) }
        let widths = labels.map { drawnWidth(of: $0.1) + Self.separator.count }
        let chosen = sources.firstIndex(of: selected) ?? 0
        // From the left, unless the selected one would not be seen then.
        var first = 0
        var taken = widths.prefix(chosen + 1).reduce(0, +)
        while first < chosen, start + taken > columns {
            taken -= widths[first]
            first += 1
        }
        var tabs: [Tab] = []
        var column = start
        for (index, (source, text)) in labels.enumerated().dropFirst(first) {
            let end = column + widths[index] - Self.separator.count
            if end > columns - 1, !tabs.isEmpty { break }
            tabs.append(Tab(source: source, text: text, columns: column..<max(column, end)))
            column = end + Self.separator.count
        }
        return tabs
    }

    func source(at column: Int, columns: Int) -> HeadlineSource? {
        tabs(in: columns).first { $0.columns.contains(column) }?.source
    }

    func draw(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        canvas.fill(canvas.bounds, style: .tab)
        canvas.write(" \(wording.name) ", row: 0, column: 0, style: .masthead)
        canvas.write("│", row: 0, column: nameEnd, style: .border)
        let tabs = tabs(in: columns)
        for (index, tab) in tabs.enumerated() {
            if index > 0 {
                canvas.write(
                    Self.separator, row: 0, column: tab.columns.lowerBound - Self.separator.count,
                    style: .tab)
            }
            canvas.write(
                tab.text, row: 0, column: tab.columns.lowerBound, cells: tab.columns.count,
                style: tab.source == selected ? .tabSelected : .tab)
        }
        drawDate(after: tabs.last?.columns.upperBound ?? nameEnd, on: &canvas)
    }

    /// The date, where it can stand well apart from the tabs.
    private func drawDate(after column: Int, on canvas: inout Canvas) {
        let date = wording.dates.masthead(today)
        let start = canvas.size.columns - 1 - drawnWidth(of: date)
        guard start >= column + 6 else { return }
        canvas.write(date, row: 0, column: start, style: .tab)
    }
}
