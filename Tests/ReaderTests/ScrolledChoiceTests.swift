import Testing

@testable import Reader

@Suite struct ScrolledChoiceTests {
    /// What a person would say of a column: the items from the top down until the rows are full.
    private func rows(of item: Int, from top: Int, in column: ItemColumn) -> Range<Int> {
        let start = (top..<item).reduce(0) { $0 + column.height($1) }
        return start..<start + column.height(item)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func theChosenItemIsAlwaysSeenWhole(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let heights = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
            Int.random(in: 1...4, using: &numbers)
        }
        var choice = ScrolledChoice()
        for _ in 0..<60 {
            let column = ItemColumn(
                count: heights.count, rows: Int.random(in: 4...30, using: &numbers),
                height: { heights[$0] })
            switch Int.random(in: 0..<7, using: &numbers) {
            case 0: choice.move(by: 1, in: column)
            case 1: choice.move(by: -1, in: column)
            case 2: choice.movePage(1, in: column)
            case 3: choice.movePage(-1, in: column)
            case 4: choice.scroll(by: Int.random(in: -3...3, using: &numbers), in: column)
            case 5: choice.moveEnd(in: column)
            default: choice.moveHome()
            }
            let top = choice.shownTop(in: column)
            #expect(heights.indices.contains(choice.chosen))
            #expect(top <= choice.chosen)
            #expect(rows(of: choice.chosen, from: top, in: column).upperBound <= column.rows)
        }
    }

    @Test func movingWithinWhatIsSeenDoesNotScroll() {
        let column = ItemColumn(count: 20, rows: 10, height: { _ in 2 })
        var choice = ScrolledChoice()
        choice.move(by: 4, in: column)
        #expect(choice.shownTop(in: column) == 0)
        choice.move(by: 1, in: column)
        #expect(choice.shownTop(in: column) == 1)
        choice.move(by: -4, in: column)
        #expect(choice.shownTop(in: column) == 1)
    }

    @Test func pagesFollowOneAnotherWithoutAGap() {
        let column = ItemColumn(count: 30, rows: 10, height: { _ in 2 })
        var choice = ScrolledChoice()
        choice.movePage(1, in: column)
        #expect(choice.chosen == 4)
        #expect(choice.shownTop(in: column) == 4)
        choice.movePage(-1, in: column)
        #expect(choice.chosen == 0)
        #expect(choice.shownTop(in: column) == 0)
    }
}
