import Articles
import Screen
import Testing
import TextLayout

@testable import Reader

/// A page is set bit by bit, and nobody sees that it is.
@Suite struct PageSettingTests {
    private static func setting(_ numbers: inout SeededNumbers) -> PageSetting {
        PageSetting(
            measure: [1, 2, 5, 11, 12, 13, 30, 48, 72, 120].randomElement(using: &numbers) ?? 72,
            isJustified: Bool.random(using: &numbers), isHyphenated: Bool.random(using: &numbers))
    }

    /// Of texts in one piece or in several.
    private static func contents(_ count: Int, _ numbers: inout SeededNumbers) -> PageContents {
        let longest = [8, 16, 40, 100, 1000].randomElement(using: &numbers) ?? 8
        return PageContents(
            blocks: randomBlocks(count, &numbers), cutter: TextCutter(longest: longest))
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func whatIsSeenIsAsIfAllWereSet(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let contents = Self.contents(24, &numbers)
        var page = ArticlePage(contents, Self.setting(&numbers))
        for _ in 0..<12 {
            if Bool.random(using: &numbers) {
                page.set(Self.setting(&numbers), today: Edition.today)
            }
            if Bool.random(using: &numbers) {
                page.setMore(bytes: Int.random(in: 1...2000, using: &numbers))
            }
            let whole = WholePage(contents, page.setting)
            let top = Int.random(in: 0..<whole.rows.count, using: &numbers)
            let rows = Int.random(in: 1...50, using: &numbers)
            let position = page.position(of: whole.rows[top].row.place)
            #expect(page.place(of: position) == whole.rows[top].row.place)
            #expect(page.grid(rows: rows, from: position) == whole.grid(rows: rows, from: top))
            #expect(
                page.isAtEnd(position, visible: rows) == (top + rows >= whole.rows.count))
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func whatIsSetBitByBitComesToThePageSetAtOnce(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let contents = Self.contents(24, &numbers)
        var page = ArticlePage(contents, Self.setting(&numbers))
        for _ in 0..<3 {
            page.set(Self.setting(&numbers), today: Edition.today)
            let whole = WholePage(contents, page.setting)
            // From the middle on first, as a reader would who has changed the measure there.
            let middle = page.position(of: whole.rows[whole.rows.count / 2].row.place)
            page.prepare(rows: 20, from: middle)
            page.complete()
            for (index, row) in whole.rows.enumerated() {
                let extent = page.extent(before: page.position(of: row.row.place))
                #expect(extent == (index, whole.rows.count))
            }
            let start = page.position(of: .start)
            #expect(page.grid(rows: whole.rows.count, from: start) == whole.grid())
        }
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func movingCountsTheRowsOfThePageSetAtOnce(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let contents = Self.contents(16, &numbers)
        let setting = Self.setting(&numbers)
        let whole = WholePage(contents, setting)
        let count = whole.rows.count
        for _ in 0..<12 {
            var page = ArticlePage(contents, setting)
            let top = Int.random(in: 0..<count, using: &numbers)
            let rows = Int.random(in: -60...60, using: &numbers)
            let visible = Int.random(in: 1...50, using: &numbers)
            let from = page.position(of: whole.rows[top].row.place)
            let lastTop = max(0, count - visible)
            let target = rows > 0 ? min(top + rows, max(top, lastTop)) : max(0, top + rows)
            let to = page.position(rows, from: from, visible: visible)
            #expect(page.place(of: to) == whole.rows[target].row.place)
            let last = page.lastTop(visible: visible)
            #expect(page.place(of: last) == whole.rows[lastTop].row.place)
        }
    }

    @Test func ofALongArticleOnlyWhatIsNearIsKept() {
        let blocks = (0..<3000).map { Edition.text("Трамвай № \($0) ушёл в депо.") }
        let contents = PageContents(blocks: blocks)
        var page = ArticlePage(contents, PageSetting(measure: 20))
        let whole = WholePage(contents, page.setting)
        page.complete()
        for top in [0, 4500, 200, 8900, 8890, 40, 6000] {
            let position = page.position(of: whole.rows[top].row.place)
            #expect(page.grid(rows: 40, from: position) == whole.grid(rows: 40, from: top))
            #expect(page.near.weight <= NearUnits.room)
        }
        let start = page.position(of: .start)
        #expect(page.extent(before: start) == (0, whole.rows.count))
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func whatWasMeasuredServesAtAnotherMeasure(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let contents = PageContents(blocks: randomBlocks(24, &numbers))
        var page = ArticlePage(contents, PageSetting(measure: 60))
        page.complete()
        let measured = (0..<contents.count).map { page.unitReady($0)?.texts ?? [] }
        page.set(PageSetting(measure: 33), today: Edition.today)
        for (unit, texts) in measured.enumerated() {
            #expect(page.unitReady(unit) == nil)
            #expect(page.near.texts(of: unit).map(\.paragraph.text) == texts.map(\.paragraph.text))
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func howFarOneIsIsNearlyKnownBeforeAllIsSet(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let contents = PageContents(blocks: randomBlocks(300, &numbers))
        let setting = PageSetting(measure: 60)
        let whole = WholePage(contents, setting)
        for eighth in 0..<8 {
            var page = ArticlePage(contents, setting)
            let top = whole.rows.count * eighth / 8
            let position = page.position(of: whole.rows[top].row.place)
            page.prepare(rows: 40, from: position)
            page.setMore(bytes: ArticlePane.firstSlice)
            let (before, all) = page.extent(before: position)
            #expect(abs(before * 100 / all - top * 100 / whole.rows.count) <= 5)
            #expect((before + 40 >= all) == page.isAtEnd(position, visible: 40))
        }
    }

    @Test func thePartsOfALongPreformattedTextAreItsLines() {
        let text = (0..<3000).map { $0 % 7 == 0 ? "" : "\t\($0)\tрейс в Заречье\r" }
            .joined(separator: "\n")
        let contents = PageContents(blocks: [.preformatted(text)])
        #expect(contents.count > 5)
        let whole = WholePage(contents, PageSetting(measure: 24))
        let paragraph = Paragraph(text, language: .russian)
        let lines = layOut(paragraph, measure: 24, manner: Manner(role: .preformatted))
        let rows = whole.rows.filter { $0.row.line != nil && $0.row.place.block == 1 }
        #expect(rows.map(\.row.place.offset) == [0] + lines.dropFirst().map(\.range.lowerBound))
    }

    /// In columns and one cell below another.
    @Test func aRowOfATableStaysAtTheTopHoweverTheTableStands() {
        let rows = (0..<30).map { ["Рейс \($0)", "в Заречье через мост", "22:\(10 + $0)"] }
        let contents = PageContents(blocks: [.table(rows: rows)])
        var page = ArticlePage(contents, PageSetting(measure: 60))
        let place = TextPlace(block: 1, part: 1 + 12 * 5 + 1, offset: 0)
        for measure in [60, 12, 40, 9, 60] {
            page.set(PageSetting(measure: measure), today: Edition.today)
            let top = page.position(of: place)
            #expect(page.grid(rows: 1, from: top).text(ofRow: 0).hasPrefix("Рейс 12"))
        }
    }
}
