import Screen
import Testing

@testable import Reader

@Suite struct LayoutTests {
    private func parts(of layout: ScreenLayout, _ size: Size) -> [Rect] {
        let rules = layout.rules.map { Rect(row: $0, column: 0, rows: 1, columns: size.columns) }
        return [layout.topBar, layout.list, layout.article, layout.sidebar, layout.feeds]
            .compactMap { $0 }
            + [layout.status] + layout.dividers + rules
    }

    @Test(arguments: [View.browsing, .reading], [Focus.list, .sidebar, .feeds])
    func partsFillEverySizeWithoutOverlapping(view: View, focus: Focus) {
        for columns in [20, 21, 39, 40, 59, 60, 79, 80, 99, 100, 131, 160, 299, 500] {
            for rows in [5, 6, 7, 8, 11, 12, 15, 16, 17, 24, 45, 200] {
                let size = Size(rows: rows, columns: columns)
                let layout = ScreenLayout(size: size, view: view, focus: focus)
                let parts = parts(of: layout, size)
                let cells = parts.reduce(0) { $0 + $1.size.rows * $1.size.columns }
                #expect(cells == rows * columns, "\(size)")
                for (index, part) in parts.enumerated() {
                    #expect(part.intersection(Rect(size: size)) == part, "\(size)")
                    for other in parts.dropFirst(index + 1) {
                        #expect(part.intersection(other).isEmpty, "\(size)")
                    }
                }
            }
        }
    }

    @Test(arguments: [5, 8, 12, 16, 24, 45], [20, 40, 60, 80, 100, 160])
    func whatHasTheKeysIsOnScreen(rows: Int, columns: Int) {
        let size = Size(rows: rows, columns: columns)
        for view in [View.browsing, .reading] {
            let layout = ScreenLayout(size: size, view: view, focus: .list)
            #expect((view == .browsing ? layout.list : layout.article) != nil)
            let beside = ScreenLayout(size: size, view: view, focus: .sidebar)
            #expect(beside.sidebar != nil)
            let feeds = ScreenLayout(size: size, view: view, focus: .feeds)
            #expect(feeds.feeds != nil)
        }
    }

    @Test func theWidthClassesShowOneTwoAndThreePanes() {
        func panes(_ columns: Int) -> Int {
            let size = Size(rows: 30, columns: columns)
            let layout = ScreenLayout(size: size, view: .browsing, focus: .list)
            return [layout.list, layout.article, layout.sidebar].compactMap { $0 }.count
        }
        #expect([59, 60, 99, 100].map(panes) == [1, 2, 2, 3])
    }
}
