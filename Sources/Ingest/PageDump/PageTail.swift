/// The lines without the furniture at the page's end: names of columns and lone counters.
///
/// A counter is taken off only below the name of a column, or where it counts nothing.
func withoutTail(_ lines: [DumpLine], after headline: Int) -> [DumpLine] {
    var end = lines.count
    while end > headline + 2 {
        let last = lines[end - 1]
        if Furniture.isTailLabel(last) {
            end -= 1
        } else if last.kind == .number, Furniture.isTailLabel(lines[end - 2]) {
            end -= 2
        } else if last.kind == .number, last.text == "0" {
            end -= 1
        } else {
            break
        }
    }
    return Array(lines[..<end])
}
