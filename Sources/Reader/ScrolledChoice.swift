/// A column of items of different heights, and the rows there are for it.
struct ItemColumn {
    let count: Int
    let rows: Int
    let height: (Int) -> Int
}

/// The chosen item of a column, and from which item on the column is seen.
///
/// `top` is where the reader left the column; what is shown follows from it, from the choice and
/// from the room there is, so that a window made small and large again shows what it showed.
struct ScrolledChoice: Hashable, Sendable {
    var chosen = 0
    var top = 0

    /// The first item to show so that the chosen one is seen whole, or as much of it as fits.
    func shownTop(in column: ItemColumn) -> Int {
        guard chosen > top else { return max(0, chosen) }
        var first = chosen
        var taken = column.height(chosen)
        while first > top {
            taken += column.height(first - 1)
            if taken > column.rows { break }
            first -= 1
        }
        return max(0, first)
    }

    /// The items seen whole or in part, with the row each begins at.
    func shown(in column: ItemColumn) -> [(index: Int, row: Int)] {
        var items: [(index: Int, row: Int)] = []
        var row = 0
        var index = shownTop(in: column)
        while row < column.rows, index < column.count {
            items.append((index, row))
            row += max(1, column.height(index))
            index += 1
        }
        return items
    }

    mutating func move(by items: Int, in column: ItemColumn) {
        top = shownTop(in: column)
        choose(chosen + items, of: column.count)
        top = shownTop(in: column)
    }

    mutating func movePage(_ direction: Int, in column: ItemColumn) {
        top = shownTop(in: column)
        let step = max(1, wholeItems(in: column) - 1) * direction
        choose(chosen + step, of: column.count)
        top = max(0, min(top + step, lastTop(of: column)))
        top = shownTop(in: column)
    }

    mutating func moveHome() {
        chosen = 0
        top = 0
    }

    mutating func moveEnd(in column: ItemColumn) {
        choose(column.count, of: column.count)
        top = shownTop(in: column)
    }

    /// Moves what is seen; the choice comes along only where it would be left behind.
    mutating func scroll(by items: Int, in column: ItemColumn) {
        top = shownTop(in: column)
        top = max(0, min(top + items, max(top, lastTop(of: column))))
        if chosen < top { chosen = top }
        let whole = wholeItems(in: column)
        if chosen >= top + whole { choose(top + max(1, whole) - 1, of: column.count) }
    }

    mutating func choose(_ index: Int, of count: Int) {
        chosen = max(0, min(index, count - 1))
    }

    /// How many items from the top on are seen whole.
    private func wholeItems(in column: ItemColumn) -> Int {
        var taken = 0
        var index = top
        while index < column.count {
            taken += max(1, column.height(index))
            if taken > column.rows { break }
            index += 1
        }
        return index - top
    }

    /// The last top at which the column still fills its rows.
    private func lastTop(of column: ItemColumn) -> Int {
        var first = column.count
        var taken = 0
        while first > 0 {
            taken += max(1, column.height(first - 1))
            if taken > column.rows { break }
            first -= 1
        }
        return max(0, min(first, column.count - 1))
    }
}
