/// The lines without the furniture at the page's end that words or a counter of nothing tell.
///
/// The name of a column that no table knows is told by its place above a counter when the body
/// is read: a card's headline or a speaker's role may stand there too.
func withoutTail(_ lines: [DumpLine], after headline: Int) -> [DumpLine] {
    var end = lines.count
    while end > headline + 2 {
        let last = lines[end - 1]
        // Buttons that no table has whole stand among the other furniture.
        let isTail =
            Furniture.namesColumn(last)
            || end < lines.count && last.shape.words <= 4 && Furniture.saysButton(last)
        if isTail {
            end -= 1
        } else if last.kind == .number, Furniture.namesColumn(lines[end - 2]) {
            end -= 2
        } else {
            break
        }
    }
    return Array(lines[..<end])
}

/// Whether the line at `index` is a column's name: a label with nothing behind it but a counter.
func isColumnAboveCounter(_ lines: [DumpLine], at index: Int) -> Bool {
    guard index + 2 == lines.count, lines[index + 1].kind == .number, lines[index].isText else {
        return false
    }
    let shape = lines[index].shape
    return shape.isLabel && !shape.hasMarks && shape.digits == 0
        && (shape.capitalisedWords == 1 || Furniture.speaksOfNews(lines[index]))
}
