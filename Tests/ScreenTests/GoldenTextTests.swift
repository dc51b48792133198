import Testing

@testable import Screen

@Suite struct GoldenTextTests {
    @Test func aScreenIsWrittenAsItsCharactersAndThenItsStyles() {
        var canvas = Canvas(Size(rows: 3, columns: 12))
        canvas.write("Мост открыт", row: 0, column: 0, style: .selected)
        canvas.write("Трамвай 日本", row: 1, column: 0)
        canvas.write("★", row: 2, column: 11, style: .star)
        #expect(
            canvas.grid.goldenText == """
                ┌────────────┐
                │Мост открыт │
                │Трамвай 日本│
                │           ★│
                └────────────┘
                0 sssssssssss.
                2 ...........*

                """)
    }

    @Test func theNumbersOfRowsLineUp() {
        var canvas = Canvas(Size(rows: 11, columns: 1))
        canvas.fill(canvas.bounds, style: .dim)
        let lines = canvas.grid.goldenText.split(separator: "\n")
        #expect(lines.suffix(2) == [" 9 d", "10 d"])
    }

    @Test func everyStyleHasALetterOfItsOwn() {
        let letters = Style.allCases.map(\.letter)
        #expect(Set(letters).count == letters.count)
        #expect(letters.allSatisfy { $0.isASCII && $0 != " " })
    }
}
