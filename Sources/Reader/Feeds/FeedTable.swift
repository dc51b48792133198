import Articles
import Screen

/// The feeds set to the columns of their view: a row each, or two where the view is narrow.
struct FeedTable {
    let list: FeedList
    let refresh: Refresh?
    let columns: Int
    let wording: Wording
    let today: ArticleDate

    /// The bar of the chosen feed, its sign and a space.
    private static let indent = 3
    private static let gap = 2
    private static let countsColumns = 11
    private static let lastColumns = 9
    private static let nextColumns = 14
    /// Of the longest state but an error's.
    private static let statusColumns = 20
    /// From here on why nothing came is said in full.
    private static let roomForSentence = 40
    /// Longer titles are rare, and wider columns are hard to follow.
    private static let widestTitle = 44
    /// Wider screens stay empty at their right: nobody finds the way across.
    private static let widest = 150
    /// Narrower views give every feed two rows.
    private static let oneRowColumns = 60

    var isOneRow: Bool { columns >= Self.oneRowColumns }

    func height(_ row: Int) -> Int {
        guard list.rows.indices.contains(row) else { return 1 }
        return labelHeight(row) + (isOneRow ? 1 : 2)
    }

    private func labelHeight(_ row: Int) -> Int {
        list.rows[row].beginsFolder && !list.rows[row].folder.isEmpty ? 1 : 0
    }

    /// Where the columns stand; the title takes what the others leave.
    private struct Places {
        var title: Range<Int>
        var counts: Range<Int>
        var status: Range<Int>
        var last: Range<Int>?
        var next: Range<Int>?
    }

    private var places: Places {
        var end = min(columns, Self.widest) - 1
        func take(_ cells: Int) -> Range<Int> {
            defer { end -= cells + Self.gap }
            return end - cells..<end
        }
        let next = columns >= 80 ? take(Self.nextColumns) : nil
        let last = columns >= 100 ? take(Self.lastColumns) : nil
        let spare = end - Self.indent - Self.countsColumns - 2 * Self.gap - Self.widestTitle
        let status = take(max(Self.statusColumns, spare))
        let counts = take(Self.countsColumns)
        return Places(
            title: Self.indent..<end, counts: counts, status: status, last: last, next: next)
    }

    /// The names of the columns.
    func drawHead(on canvas: inout Canvas) {
        let places = places
        let words = wording.feeds
        let count = list.listings.map { " · \(wording.number($0.count))" } ?? ""
        canvas.write(
            words.title + count, row: 0, column: 1, cells: places.title.upperBound - 1,
            style: .section)
        func write(_ text: String, _ columns: Range<Int>?) {
            guard let columns else { return }
            canvas.write(
                text, row: 0, column: columns.lowerBound, cells: columns.count, style: .dim)
        }
        canvas.write(
            words.countsHead, row: 0, endingAt: places.counts.upperBound,
            cells: places.counts.count, style: .dim)
        write(words.statusHead, places.status)
        write(words.lastHead, places.last)
        write(words.nextHead, places.next)
    }

    /// Draws a feed from a row on; `selection` is the style of the chosen one.
    func draw(_ number: Int, row: Int, selection: Style?, on canvas: inout Canvas) {
        guard let listing = list.listing(ofRow: number) else { return }
        var row = row
        if labelHeight(number) > 0 {
            canvas.write(
                path(of: list.rows[number].folder), row: row, column: 1, cells: columns - 2,
                style: .reason)
            row += 1
        }
        if let selection {
            let rect = Rect(row: row, column: 0, rows: isOneRow ? 1 : 2, columns: columns)
            canvas.fill(rect, style: selection)
            canvas.verticalRule(column: 0, rows: rect.rows, style: selection, character: "▌")
        }
        let state = state(of: listing)
        canvas.write(state.sign, row: row, column: 1, style: selection ?? state.style)
        if isOneRow {
            drawOneRow(listing, state, row: row, selection: selection, on: &canvas)
        } else {
            drawTwoRows(listing, state, row: row, selection: selection, on: &canvas)
        }
    }

    private func drawOneRow(
        _ listing: FeedListing, _ state: State, row: Int, selection: Style?,
        on canvas: inout Canvas
    ) {
        let places = places
        let title: Style = listing.unread > 0 ? .headline : .headlineRead
        func write(_ text: String, _ columns: Range<Int>?, _ style: Style) {
            guard let columns else { return }
            canvas.write(
                text, row: row, column: columns.lowerBound, cells: columns.count,
                style: selection ?? style)
        }
        write(wording.title(listing.feed.title), places.title, title)
        canvas.write(
            "\(wording.number(listing.unread))/\(wording.number(listing.all))", row: row,
            endingAt: places.counts.upperBound, cells: places.counts.count,
            style: selection ?? .dim)
        let text = places.status.count < Self.roomForSentence ? state.text : state.sentence
        write(text, places.status, state.style)
        write(last(of: listing), places.last, .dim)
        write(next(of: listing), places.next, .dim)
    }

    private func drawTwoRows(
        _ listing: FeedListing, _ state: State, row: Int, selection: Style?,
        on canvas: inout Canvas
    ) {
        let title: Style = listing.unread > 0 ? .headline : .headlineRead
        var end = columns - 1
        if listing.unread > 0 {
            end =
                canvas.write(
                    wording.number(listing.unread), row: row, endingAt: end,
                    style: selection ?? .dim) - Self.gap
        }
        canvas.write(
            wording.title(listing.feed.title), row: row, column: Self.indent,
            cells: end - Self.indent, style: selection ?? title)
        let column = canvas.write(
            state.text, row: row + 1, column: Self.indent, cells: columns - 1 - Self.indent,
            style: selection ?? state.style)
        let next = " · \(next(of: listing))"
        if listing.nextCheck != nil, !listing.isStopped, column + drawnWidth(of: next) < columns {
            canvas.write(next, row: row + 1, column: column, style: selection ?? .dim)
        }
    }
}

// MARK: What is said of a feed

extension FeedTable {
    /// How a feed is, in a sign and a word or two.
    struct State {
        var sign: String
        var text: String
        var sentence: String
        var style: Style
    }

    func state(of listing: FeedListing) -> State {
        if refresh?.isAsking(listing.feed.id) == true {
            let text = wording.feeds.beingChecked
            return State(sign: "↻", text: text, sentence: text, style: .marker)
        }
        let status = listing.feed.state.status
        let (sign, style): (String, Style) =
            switch status {
            case .neverChecked: ("○", .dim)
            case .arrived(let added, _): ("✓", added > 0 ? .arrived : .dim)
            case .unchanged: ("✓", .dim)
            case .failed: ("!", .trouble)
            case .stopped: ("✗", .error)
            }
        return State(
            sign: sign, text: wording.briefly(status),
            sentence: wording.sentence(for: status, today: today), style: style)
    }

    func path(of folder: [String]) -> String {
        folder.joined(separator: " › ")
    }

    func last(of listing: FeedListing) -> String {
        listing.lastCheck.map { wording.dates.short($0, today: today) } ?? "—"
    }

    func next(of listing: FeedListing) -> String {
        if listing.isStopped { return "—" }
        return wording.soon(listing.nextCheck, today: today)
    }
}

extension FeedListing {
    /// Whether it is not checked any more by itself.
    var isStopped: Bool {
        if case .stopped = feed.state.status { true } else { false }
    }
}
