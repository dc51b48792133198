import Articles
import Screen
import Testing
import TextLayout

@testable import Reader

/// A long text is set piece by piece, and nobody sees where one ends.
@Suite struct LongTextTests {
    private static let wide = PageSetting(measure: 300, isHyphenated: false)

    @Test(arguments: [
        ("Нет. Да.", ["Нет. Да."]),
        ("aaaa bbb. cc dd. ee ff.", ["aaaa bbb. ", "cc dd. ee ff."]),
        ("aaaa bbbb! cc d? eeeee ffff", ["aaaa bbbb! ", "cc d? eeeee ffff"]),
        ("Да, да… Нет, нет", ["Да, да… ", "Нет, нет"]),
        ("aaaaaaaa bbbb 3.5 cc", ["aaaaaaaa bbbb ", "3.5 cc"]),
        ("aaaaaaaa\nbbbb. cc dd", ["aaaaaaaa\n", "bbbb. cc dd"]),
        ("aaaaaaaa.   bbbbbbb.  ", ["aaaaaaaa.   ", "bbbbbbb.  "]),
        ("aaaaaaaaaaaaaaaaaa bbb", ["aaaaaaaaaaaaaaaa", "aa bbb"]),
        ("日本語日本語日本語", ["日本語日本", "語日本語"]),
        ("aaaaaaaaaaaaa🚋🚋", ["aaaaaaaaaaaaa", "🚋🚋"]),
        ("aaaaaaaaaaaaaaaa      bb", ["aaaaaaaaaaaaaaaa      ", "bb"]),
        ("aaaaaaaaaaaaaaaa  \n\nbb", ["aaaaaaaaaaaaaaaa  \n", "\nbb"]),
        ("a                         b", ["a                         ", "b"]),
    ])
    func aPieceEndsWhereASentenceDoesElseAWordElseALetter(text: String, pieces: [String]) {
        let found = TextCutter(longest: 16).pieces(of: SpannedText(text), part: 1)
        #expect(found.map { $0.cut(from: text).text } == pieces)
        #expect(found.map(\.isFirst) == [true] + pieces.dropFirst().map { _ in false })
        #expect(found.map(\.isLast) == pieces.dropLast().map { _ in false } + [true])
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func theStylesOfATextAreThoseOfItsPieces(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let text = (0..<40).map { $0 % 7 == 0 ? "Рейс." : "мост😀" }.joined(separator: " ")
        let styles: [Span.Style] = [.strong, .emphasis, .code, .link(url: "u")]
        let spans = (0..<12).map { _ in
            let start = Int.random(in: 0...240, using: &numbers)
            return Span(
                start: start, end: start + Int.random(in: 0...90, using: &numbers),
                style: styles.randomElement(using: &numbers) ?? .strong)
        }
        let blocks = [
            Block.paragraph(SpannedText(text, spans: spans)),
            .quote(Quote(text: SpannedText(text, spans: spans), speaker: "Реут")),
        ]
        let dateline = Dateline(place: "КИШИНЕВ", agency: "Вести")
        let whole = PageContents(blocks: blocks, dateline: dateline)
        let cut = PageContents(
            blocks: blocks, dateline: dateline, cutter: TextCutter(longest: 40))
        #expect(cut.count > whole.count + 12)
        #expect(Self.marks(of: cut) == Self.marks(of: whole))
    }

    /// What is drawn, without blanks and what stands beside every line, and in which styles.
    private static func marks(of contents: PageContents) -> [String] {
        let grid = WholePage(contents, wide).grid()
        return (0..<grid.size.rows).flatMap { row in
            (0..<grid.size.columns).compactMap { column in
                guard let cell = grid[row, column], cell.style != .quoteBar,
                    cell.text != " " && !cell.text.isEmpty
                else { return nil }
                return "\(cell.text) \(cell.style)"
            }
        }
    }

    @Test func betweenThePiecesThereIsNoBlankRowAndNothingIsShownTwice() {
        let long = (0..<30).map { "Трамвай № \($0) ушёл в депо." }.joined(separator: " ")
        let blocks: [Block] = [
            .heading(level: 2, SpannedText(long)), .paragraph(SpannedText(long)),
            .quote(Quote(text: SpannedText(long), speaker: "Реут")),
            .image(Image(caption: long, credit: "Вести")),
            .list(ordered: true, items: [SpannedText("Да."), SpannedText(long)]),
        ]
        let article = Article(
            id: Edition.id("test"), title: "Проба", site: "Вести", lede: long, blocks: blocks)
        func text(longest: Int) -> [String] {
            let contents = PageContents(
                .article(article, related: []), language: .russian, wording: .russian,
                cutter: TextCutter(longest: longest))
            let grid = WholePage(contents, PageSetting(measure: 1200)).grid()
            return (0..<grid.size.rows).map { grid.text(ofRow: $0) }
        }
        let (whole, cut) = (text(longest: 1 << 20), text(longest: 200))
        #expect(Self.blankRows(of: cut) == Self.blankRows(of: whole))
        #expect(cut.count > whole.count + 6 * 5)
        #expect(Self.words(of: cut) == Self.words(of: whole))
    }

    private static func blankRows(of rows: [String]) -> Int {
        rows.count { $0.allSatisfy { $0 == " " } }
    }

    private static func words(of rows: [String]) -> [String] {
        rows.joined(separator: " ").split(separator: " ").map(String.init).filter { $0 != "▎" }
    }

    @Test func whereLinesEndAnywayNothingTellsACutText() {
        let text = (0..<90).map { $0 % 9 == 0 ? "" : "Рейс \($0) в Заречье через мост" }
            .joined(separator: "\n")
        let blocks = [Block.paragraph(SpannedText(text))]
        let cut = PageContents(blocks: blocks, cutter: TextCutter(longest: 200))
        #expect(cut.count > 20)
        for measure in [11, 24, 60] {
            let setting = PageSetting(measure: measure)
            let whole = WholePage(PageContents(blocks: blocks), setting)
            #expect(WholePage(cut, setting).grid() == whole.grid())
            #expect(WholePage(cut, setting).rows.map(\.row.place) == whole.rows.map(\.row.place))
        }
    }

    @Test func ofALongParagraphOnlyWhatIsNearIsKept() {
        let text = (0..<4000).map { "Трамвай № \($0) ушёл в депо." }.joined(separator: " ")
        let contents = PageContents(
            blocks: [.paragraph(SpannedText(text))], cutter: TextCutter(longest: 4096))
        var page = ArticlePage(contents, PageSetting(measure: 200))
        page.prepare(rows: 40, from: page.position(of: .start))
        #expect(page.near.weight < 16 << 10)
        page.complete()
        let end = page.lastTop(visible: 40)
        page.prepare(rows: 40, from: end)
        #expect(page.near.weight <= NearUnits.room)
        #expect(page.near[contents.count - 2] != nil)
    }
}
