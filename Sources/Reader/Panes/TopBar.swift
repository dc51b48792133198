import Articles
import Screen

/// The reader's name, the sections with the number of their articles, and when the feeds were checked
/// last, or else the date.
struct TopBar {
    let selected: HeadlineSource
    /// The feed that is selected, if one is.
    let feed: FeedListing?
    /// How many articles the search has found.
    let found: String?
    let refreshed: ArticleDate?
    /// Nil until they are known: tabs without numbers would only have to move.
    let counts: HeadlineCounts?
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

    private static let widestName = 24
    /// An ellipsis and a space.
    private static let ellipsisColumns = 2

    private var nameEnd: Int { drawnWidth(of: wording.name) + 2 }
    private var tabsStart: Int { nameEnd + 2 }

    private func label(of source: HeadlineSource, _ counts: HeadlineCounts) -> String {
        let name =
            switch source {
            case .all: wording.all
            case .section(let name): truncated(name, to: Self.widestName)
            case .starred: "★"
            case .feed: truncated(feed?.feed.title ?? "…", to: Self.widestName)
            case .search(let request):
                wording.search.tab + " "
                    + truncated(collapsingSpaces(request.text), to: Self.widestName)
            }
        let count =
            switch source {
            case .feed: (feed?.all).map(wording.number)
            case .search: found
            case .all, .section, .starred: counts.count(in: source).map(wording.number)
            }
        return count.map { "\(name) \($0)" } ?? name
    }

    /// The tabs that fit, the selected one among them, and whether some are left out on a side.
    private func tabs(in columns: Int) -> (tabs: [Tab], isCut: (left: Bool, right: Bool)) {
        guard let counts else { return ([], (false, false)) }
        let sources = Self.sources(of: counts, selected: selected)
        let labels = sources.map { label(of: $0, counts) }
        let widths = labels.map { drawnWidth(of: $0) + Self.separator.count }
        let chosen = sources.firstIndex(of: selected) ?? 0
        // From the left, unless the selected one would not be seen then.
        let room = columns - tabsStart - Self.ellipsisColumns
        var first = 0
        var taken = widths.prefix(chosen + 1).reduce(0, +)
        while first < chosen, taken > room {
            taken -= widths[first]
            first += 1
        }
        var tabs: [Tab] = []
        var column = tabsStart + (first > 0 ? Self.ellipsisColumns : 0)
        for index in first..<sources.count {
            let end = column + widths[index] - Self.separator.count
            let isLast = index + 1 == sources.count
            let limit = columns - 1 - (isLast ? 0 : Self.ellipsisColumns)
            if end > limit, !tabs.isEmpty { break }
            tabs.append(
                Tab(
                    source: sources[index], text: labels[index],
                    columns: column..<max(column, min(end, columns - 1))))
            column = end + Self.separator.count
        }
        return (tabs, (first > 0, first + tabs.count < sources.count))
    }

    func source(at column: Int, columns: Int) -> HeadlineSource? {
        tabs(in: columns).tabs.first { $0.columns.contains(column) }?.source
    }

    func draw(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        canvas.fill(canvas.bounds, style: .tab)
        canvas.write(" \(wording.name) ", row: 0, column: 0, style: .masthead)
        canvas.write("│", row: 0, column: nameEnd, style: .border)
        let (tabs, isCut) = tabs(in: columns)
        if isCut.left { canvas.write("…", row: 0, column: tabsStart, style: .tab) }
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
        if isCut.right, let end = tabs.last?.columns.upperBound {
            canvas.write("…", row: 0, column: end + 1, style: .tab)
            return
        }
        drawTime(after: tabs.last?.columns.upperBound ?? nameEnd, on: &canvas)
    }

    /// The date and when the feeds were checked, or one of them, where it can stand well apart from
    /// the tabs.
    private func drawTime(after column: Int, on canvas: inout Canvas) {
        let date = wording.dates.masthead(today)
        let time = refreshed.map { moment in
            "\(wording.feeds.refreshed) \(wording.dates.short(moment, today: today))"
        }
        let choices = time.map { [date + Self.separator + $0, $0] } ?? [date]
        let end = canvas.size.columns - 1
        guard let text = choices.first(where: { end - drawnWidth(of: $0) >= column + 6 })
        else { return }
        canvas.write(text, row: 0, endingAt: end, style: .tab)
    }
}

extension ReaderState {
    var topBar: TopBar {
        TopBar(
            selected: source, feed: feed(of: source), found: foundCount,
            refreshed: [lastRefresh, feedList.lastCheck].compactMap(\.self)
                .max { $0.instant < $1.instant },
            counts: counts, wording: wording, today: today)
    }

    private func feed(of source: HeadlineSource) -> FeedListing? {
        if case .feed(let id) = source { feedList.listing(of: id) } else { nil }
    }
}
