/// The lines without the furniture at the page's end that words or a counter of nothing tell.
///
/// The name of a column that no table knows is told by its place above a counter when the body
/// is read: a card's headline or a speaker's role may stand there too.
func withoutTail(_ lines: [DumpLine], after headline: Int) -> [DumpLine] {
    var end = lines.count
    while end > headline + 2 {
        let last = lines[end - 1]
        if Furniture.isTailLabel(last) {
            end -= 1
        } else if last.kind == .number, Furniture.isTailLabel(lines[end - 2]) {
            end -= 2
        } else {
            break
        }
    }
    return Array(lines[..<end])
}
