import Articles
import Screen
import TextLayout

/// An article set to a measure, unit by unit: first what is seen, the rest behind it.
///
/// Of a unit that is neither seen nor near only its count of rows is kept. It is set again, to the
/// same rows, when it comes into sight.
struct ArticlePage: Sendable {
    let contents: PageContents
    private(set) var setting: PageSetting
    /// The languages of the texts that were measured so far.
    private(set) var languages: Set<Language> = []
    private(set) var tally: RowTally
    private var hyphenation: Hyphenation
    private var today: ArticleDate
    private(set) var near = NearUnits()
    private var table: SetTable?
    /// All units before this one are set.
    private var firstUnset = 0

    /// A row of a page: the unit and the row's number in it.
    struct Position: Hashable, Comparable, Sendable {
        var unit = 0
        var row = 0

        static func < (a: Position, b: Position) -> Bool { (a.unit, a.row) < (b.unit, b.row) }
    }

    init(
        _ contents: PageContents, setting: PageSetting, hyphenation: Hyphenation,
        today: ArticleDate
    ) {
        self.contents = contents
        self.setting = setting
        self.hyphenation = hyphenation
        self.today = today
        tally = RowTally(units: contents.count)
    }

    /// Every unit is set: how long the page is, is known.
    var isWhole: Bool { tally.isWhole }

    /// Begins anew with another setting; what was measured serves again.
    mutating func set(_ setting: PageSetting, today: ArticleDate) {
        self.setting = setting
        self.today = today
        near.forgetRows()
        beginAnew()
    }

    /// Begins anew where words of a language are parted at other places now.
    mutating func use(_ hyphenation: Hyphenation, for language: Language) {
        self.hyphenation = hyphenation
        guard languages.contains(language) else { return }
        near = NearUnits()
        beginAnew()
    }

    private mutating func beginAnew() {
        tally = RowTally(units: contents.count)
        table = nil
        firstUnset = 0
    }
}

// MARK: Setting

extension ArticlePage {
    /// Goes on setting what is not set yet, up to about so many bytes of text.
    mutating func setMore(bytes: Int) {
        var rest = bytes
        while rest > 0, firstUnset < contents.count {
            let weight = contents.weight(of: firstUnset)
            if tally[firstUnset] == nil {
                let set = made(firstUnset)
                if near.hasRoom(for: firstUnset, weight: weight) { keep(set, firstUnset) }
                rest -= weight
            }
            firstUnset += 1
        }
    }

    /// Has so many rows from one on, and one more, ready to be drawn; what is far is let go.
    mutating func prepare(rows: Int, from top: Position) {
        guard contents.count > 0 else { return }
        var unit = top.unit
        var ready = -top.row
        while unit < contents.count {
            ready += rowsReady(in: unit)
            if ready > rows { break }
            unit += 1
        }
        near.makeRoom(around: top.unit...max(top.unit, unit), in: contents)
    }

    /// Sets a unit if it is not ready to be drawn; gives the count of its rows.
    private mutating func rowsReady(in unit: Int) -> Int {
        if let set = near[unit] { return set.rows.count }
        if tally[unit] == 0 { return 0 }
        let set = made(unit)
        keep(set, unit)
        return set.rows.count
    }

    private mutating func keep(_ set: SetUnit, _ unit: Int) {
        // What takes no rows, as a picture without words, is never drawn.
        guard !set.rows.isEmpty else { return }
        near.keep(set, unit, weight: contents.weight(of: unit))
    }

    /// A unit that is ready to be drawn.
    func unitReady(_ unit: Int) -> SetUnit? { near[unit] }

    private mutating func rowCount(of unit: Int) -> Int { tally[unit] ?? rowsReady(in: unit) }

    private mutating func made(_ unit: Int) -> SetUnit {
        let builder = PageBuilder(
            unit, of: contents, texts: near.texts(of: unit), setting: setting,
            hyphenation: hyphenation, today: today, table: table)
        table = builder.table
        let set = builder.set
        for text in set.texts { languages.insert(text.paragraph.language) }
        tally.note(unit: unit, rows: set.rows.count, weight: contents.weight(of: unit))
        return set
    }
}

// MARK: Finding rows

extension ArticlePage {
    /// The row that holds a place, or the last one before it.
    mutating func position(of place: TextPlace) -> Position {
        guard contents.count > 0 else { return Position() }
        let unit = contents.unit(at: place)
        guard rowsReady(in: unit) > 0, let rows = near[unit]?.rows else {
            return nearestPosition(to: unit)
        }
        var (low, high) = (0, rows.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if rows[middle].place <= place { low = middle } else { high = middle }
        }
        return Position(unit: unit, row: low)
    }

    /// How many rows stand from one down to another; nil where it is above or not fewer below.
    mutating func rows(from top: Position, to position: Position, fewerThan limit: Int) -> Int? {
        guard top <= position else { return nil }
        var rows = position.row - top.row
        for unit in top.unit..<position.unit {
            rows += rowCount(of: unit)
            if rows - position.row >= limit { return nil }
        }
        return rows < limit ? rows : nil
    }

    /// The last row before a unit that takes none, or else the first one after it.
    private mutating func nearestPosition(to unit: Int) -> Position {
        var before = unit - 1
        while before >= 0 {
            let rows = rowCount(of: before)
            if rows > 0 { return Position(unit: before, row: rows - 1) }
            before -= 1
        }
        var after = unit + 1
        while after < contents.count {
            if rowCount(of: after) > 0 { return Position(unit: after, row: 0) }
            after += 1
        }
        return Position()
    }

    mutating func place(of position: Position) -> TextPlace {
        guard contents.count > 0, rowsReady(in: position.unit) > position.row else {
            return .start
        }
        return near[position.unit]?.rows[position.row].place ?? .start
    }

    /// So many rows from one, below it or, less than none, above it.
    mutating func position(_ rows: Int, from top: Position, visible: Int) -> Position {
        rows > 0 ? position(rows, below: top, visible: visible) : position(-rows, above: top)
    }

    /// So many rows further on, but no further than where the last row of the page is the last of
    /// so many seen; from below that, where one is.
    private mutating func position(_ rows: Int, below top: Position, visible: Int) -> Position {
        let end = contents.count
        var (unit, row) = (top.unit, top.row + rows)
        // Looks on to the last row that would be seen: there may be none.
        var needed = row + max(1, visible)
        var target: Position?
        while unit < end {
            let count = rowCount(of: unit)
            if target == nil {
                if row < count { target = Position(unit: unit, row: row) } else { row -= count }
            }
            if needed <= count, let target { return target }
            needed -= count
            unit += 1
        }
        return max(top, lastTop(visible: visible))
    }

    private mutating func position(_ rows: Int, above top: Position) -> Position {
        var rest = rows - top.row
        var unit = top.unit
        while rest > 0, unit > 0 {
            unit -= 1
            rest -= rowCount(of: unit)
        }
        return rest > 0 ? position(of: .start) : Position(unit: unit, row: -rest)
    }

    /// The topmost row when the last one stands at the foot of so many rows.
    mutating func lastTop(visible: Int) -> Position {
        let end = Position(unit: contents.count, row: 0)
        return position(max(1, visible), above: end)
    }
}

// MARK: How far one is

extension ArticlePage {
    /// Whether the last row is among so many from one on, which are ready to be drawn.
    func isAtEnd(_ top: Position, visible: Int) -> Bool {
        var seen = -top.row
        for unit in top.unit..<max(top.unit, contents.count) {
            guard let rows = tally[unit] else { return false }
            seen += rows
            if seen > max(1, visible) { return false }
        }
        return true
    }

    /// How many rows stand before one, and how many there are: what is not set yet is taken to
    /// have the rows for its weight that the rest has.
    func extent(before top: Position) -> (before: Int, all: Int) {
        guard contents.count > 0 else { return (0, 0) }
        let before = tally.sum(before: top.unit)
        let weightBefore = contents.weight(before: top.unit) - before.weight
        let weight = contents.weight(before: contents.count) - tally.sum.weight
        let unsetBefore = likelyRows(ofWeight: weightBefore)
        let unsetAfter = likelyRows(ofWeight: weight - weightBefore)
        return (
            before.rows + unsetBefore + top.row, tally.sum.rows + unsetBefore + unsetAfter
        )
    }

    private func likelyRows(ofWeight weight: Int) -> Int {
        guard weight > 0, tally.sum.weight > 0 else { return 0 }
        return Int(Double(weight) * Double(tally.sum.rows) / Double(tally.sum.weight))
    }
}

extension Canvas {
    /// Draws the rows of a page from one on that are ready; the page's left edge stands at a column.
    mutating func draw(
        _ page: ArticlePage, from top: ArticlePage.Position, hits: PageHits? = nil, column: Int
    ) {
        var row = -top.row
        var unit = top.unit
        while row < size.rows, unit < page.contents.count {
            if let set = page.unitReady(unit) {
                for content in set.rows {
                    if row >= 0 {
                        draw(content, of: set, hits: hits, row: row, column: column)
                    }
                    row += 1
                    if row >= size.rows { break }
                }
            } else if page.tally[unit] != 0 {
                return
            }
            unit += 1
        }
    }
}
