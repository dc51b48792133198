import Testing
import TextLayout

@testable import Screen

@Suite struct DrawnWidthTests {
    /// What layout measures and what a canvas draws must not drift apart.
    @Test(arguments: [
        ("Мост", 4), ("е\u{308}", 1), ("日本", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍🏽", 4),
        ("❤\u{FE0F}", 1), ("бг\u{2DED}", 2), ("\u{301}", 1), ("пере\u{AD}нос", 7),
        ("a\u{200B}b", 2), ("\u{915}\u{93F}", 2), ("«Ёлка» — №1…", 12), ("\u{7}", 1),
    ])
    func aTextIsDrawnAsWideAsLayoutMeasuresIt(text: String, cells: Int) {
        #expect(drawnWidth(of: text) == cells)
        #expect(cellWidth(of: text) == cells)
    }

    @Test func aMarkByItselfStandsOnADottedCircle() {
        var canvas = Canvas(Size(rows: 1, columns: 3))
        canvas.write("\u{301}a", row: 0, column: 0)
        #expect(canvas.grid.text(ofRow: 0) == "\u{25CC}\u{301}a ")
    }
}
