import Testing

@testable import Screen

@Suite struct CanvasTests {
    private func canvas(_ rows: Int = 1, _ columns: Int = 8) -> Canvas {
        Canvas(Size(rows: rows, columns: columns))
    }

    @Test func writingGivesTheColumnAfterTheText() {
        var canvas = canvas()
        #expect(canvas.write("Мир", row: 0, column: 1) == 4)
        #expect(canvas.write("日本", row: 0, column: 4) == 8)
        #expect(canvas.grid.text(ofRow: 0) == " Мир日本")
    }

    @Test func writingStopsAtTheEdge() {
        var canvas = canvas()
        #expect(canvas.write("Экономика", row: 0, column: 2) == 8)
        #expect(canvas.grid.text(ofRow: 0) == "  Эконом")
        canvas.write("вне", row: 1, column: 0)
        canvas.write("вне", row: -1, column: 0)
        canvas.write("вне", row: 0, column: 8)
        #expect(canvas.grid.text(ofRow: 0) == "  Эконом")
    }

    @Test func halfAWideClusterAtAnEdgeIsLeftEmpty() {
        var canvas = canvas(1, 5)
        canvas.fill(canvas.bounds, with: "-")
        canvas.write("日本語", row: 0, column: -1)
        #expect(canvas.grid.text(ofRow: 0) == " 本語")
        canvas.write("日本語", row: 0, column: 0)
        #expect(canvas.grid.text(ofRow: 0) == "日本 ")
        #expect(canvas.grid.isWhole)
    }

    @Test(arguments: [
        ("Мост через Реут", 15, "Мост через Реут"), ("Мост через Реут", 14, "Мост через Ре…"),
        ("Мост через Реут", 12, "Мост через…"), ("Мост", 1, "…"), ("Мост", 0, ""),
        ("Мост", -3, ""), ("", 4, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"), ("日", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
        ("   x", 2, "…"),
    ])
    func aTextTooLongEndsInAnEllipsis(text: String, cells: Int, expected: String) {
        #expect(truncated(text, to: cells) == expected)
        var canvas = canvas(1, 20)
        let end = canvas.write(text, row: 0, column: 2, cells: cells)
        #expect(end == 2 + drawnWidth(of: expected))
        #expect(end <= 2 + max(0, cells))
    }

    @Test func aTextCanEndBeforeAColumn() {
        var canvas = canvas()
        #expect(canvas.write("14:05", row: 0, endingAt: 8, style: .dim) == 3)
        #expect(canvas.grid.text(ofRow: 0) == "   14:05")
        #expect(canvas.write("обновлено", row: 0, endingAt: 3) == 0)
        #expect(canvas.grid.text(ofRow: 0) == "об…14:05")
    }

    @Test func drawingStaysInsideItsRegion() {
        var canvas = canvas(4, 6)
        canvas.fill(canvas.bounds, with: ".")
        canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 3)) { part in
            #expect(part.size == Size(rows: 2, columns: 3))
            part.fill(Rect(row: -5, column: -5, rows: 50, columns: 50), with: "x")
            part.write("длинный", row: 1, column: -1)
            part.within(Rect(row: 0, column: 2, rows: 5, columns: 5)) { inner in
                inner.fill(inner.bounds, with: "o")
            }
        }
        canvas.write("!", row: 3, column: 5)
        let rows = (0..<4).map { canvas.grid.text(ofRow: $0) }
        #expect(rows == ["......", "..xxo.", "..лиo.", ".....!"])
    }

    @Test func aBoxHasItsTitleInTheTopEdge() {
        var canvas = canvas(3, 12)
        canvas.box(canvas.bounds, title: "30 янв · Город", style: .cardFrame)
        let rows = (0..<3).map { canvas.grid.text(ofRow: $0) }
        #expect(rows == ["┌ 30 янв… ─┐", "│          │", "└──────────┘"])
    }

    @Test(arguments: [(0, 0), (1, 5), (5, 1), (2, 2), (2, 3), (2, 4), (3, 5)])
    func aBoxOfAnySizeStaysWithinItself(rows: Int, columns: Int) {
        var canvas = canvas(7, 9)
        let rect = Rect(row: 1, column: 1, rows: rows, columns: columns)
        canvas.box(rect, title: "日本", style: .border)
        for row in 0..<7 {
            for column in 0..<9 where !rect.contains(Point(row: row, column: column)) {
                #expect(canvas.grid[row, column] == .blank())
            }
        }
    }

    @Test func aRuleTakesOneCellEach() {
        var canvas = canvas(2, 4)
        canvas.horizontalRule(row: 0, columns: 1..<9)
        canvas.verticalRule(column: 0, rows: 0..<9)
        #expect((0..<2).map { canvas.grid.text(ofRow: $0) } == ["│───", "│   "])
    }
}
