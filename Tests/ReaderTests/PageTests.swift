import Articles
import Screen
import Testing
import TextLayout

@testable import Reader

@Suite struct PageTests {
    private func grid(_ blocks: [Block], measure: Int, isJustified: Bool = false) -> Grid {
        let setting = PageSetting(measure: measure, isJustified: isJustified)
        return WholePage(PageContents(blocks: blocks), setting).grid()
    }

    /// The styles of the row that a text stands on, from where it begins, a letter a cell.
    private func styles(under text: String, in grid: Grid) -> String {
        for row in 0..<grid.size.rows {
            let line = grid.text(ofRow: row)
            guard let found = line.firstRange(of: text) else { continue }
            let column = line.distance(from: line.startIndex, to: found.lowerBound)
            return String((column..<column + text.count).compactMap { grid[row, $0]?.style.letter })
        }
        return ""
    }

    @Test func spansBecomeStylesAndTheInnermostWins() {
        let text = SpannedText(
            "до жирное и курсив после",
            spans: [
                Span(start: 3, end: 18, style: .strong), Span(start: 12, end: 18, style: .emphasis),
            ])
        let grid = grid([.paragraph(text)], measure: 60)
        #expect(styles(under: "до жирное и курсив после", in: grid) == "...SSSSSSSSSeeeeee......")
    }

    @Test func spansFollowTheirTextOverALineEnd() {
        let text = SpannedText(
            "слово ссылка через край", spans: [Span(start: 6, end: 23, style: .link(url: "u"))])
        let grid = grid([.paragraph(text)], measure: 16)
        #expect(styles(under: "ссылка", in: grid) == "llllll")
        #expect(styles(under: "край", in: grid) == "llll")
        #expect(styles(under: "слово", in: grid) == ".....")
    }

    @Test func theDatelineRunsInBeforeTheFirstParagraph() {
        let strong = [Span(start: 0, end: 4, style: .strong)]
        let contents = PageContents(
            blocks: [.paragraph(SpannedText("Мост открыли.", spans: strong))],
            dateline: Dateline(place: "КИШИНЕВ", date: "1 фев", agency: "Вести"))
        let grid = WholePage(contents, PageSetting(measure: 60)).grid()
        #expect(
            styles(under: "КИШИНЕВ, 1 фев — Вести. Мост открыли.", in: grid)
                == "ddddddddddddddddddddddddSSSS.........")
    }

    @Test func aForeignParagraphIsSetByTheRulesOfItsOwnLanguage() {
        let quote = SpannedText("Podul nou a fost deschis astăzi, iar noi suntem foarte bucuroși")
        let opening = "ПРУТСК, 1 фев — Реут-Информ. "
        let text = StyledText(
            quote, style: .quote, language: Language("ru"), hyphenation: .letterRules,
            opening: opening)
        let name = StyledText(
            "Тарас Шевченко", style: .speaker, language: Language("ru"), hyphenation: .letterRules)
        #expect(text.paragraph.language == Language("ro"))
        #expect(name.paragraph.language == Language("ru"))
    }

    @Test func aTableTooWideForItsColumnsStandsOneBelowAnother() {
        let rows = [["Остановка", "Последний рейс", "Автобус"], ["Вокзал", "22:10", "23:55"]]
        let wide = grid([.table(rows: rows)], measure: 40)
        #expect(wide.description.contains("Вокзал     22:10           23:55"))
        let narrow = grid([.table(rows: rows)], measure: 14)
        #expect(narrow.description.contains("│Последний рейс│"))
    }

    @Test func aJustifiedParagraphEndsAtTheMeasure() {
        let text = Block.paragraph(
            SpannedText(
                """
                Движение по мосту через Реут начнётся в пятницу, 4 февраля, сообщили в примэрии. \
                Первыми по нему проедут автобусы, а в 10:00 проезд откроют для всех.
                """))
        let grid = grid([text], measure: 44, isJustified: true)
        let lines = (4..<grid.size.rows).map { grid.text(ofRow: $0) }
        #expect(lines.count >= 3)
        #expect(lines.dropLast().allSatisfy { !$0.hasSuffix(" ") }, "\(lines)")
    }

    @Test func controlsInAnArticleNeverReachTheScreen() {
        let evil = "а\u{1B}[31mб\u{7}в\u{202E}г\u{9B}д\u{0}е"
        let blocks: [Block] = [
            .paragraph(SpannedText(evil)), .preformatted(evil), .table(rows: [[evil, evil]]),
            .card(Card(section: evil, title: evil, summary: evil)),
            .list(ordered: true, items: [SpannedText(evil)]),
            .quote(Quote(text: SpannedText(evil), speaker: evil)), .image(Image(caption: evil)),
        ]
        let grid = grid(blocks, measure: 40)
        for row in 0..<grid.size.rows {
            for scalar in grid.text(ofRow: row).unicodeScalars {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
                #expect(scalar.value != 0x202E)
            }
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func everyRowHasAPlaceOfItsOwnInOrder(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let longest = [8, 20, 60, 1000].randomElement(using: &numbers) ?? 8
        let contents = PageContents(
            blocks: randomBlocks(8, &numbers), cutter: TextCutter(longest: longest))
        for measure in [1, 2, 5, 13, 30, 72, 120] {
            let setting = PageSetting(measure: measure, isJustified: seed.isMultiple(of: 2))
            let whole = WholePage(contents, setting)
            for (row, next) in zip(whole.rows, whole.rows.dropFirst()) {
                #expect(row.row.place < next.row.place)
            }
            var page = ArticlePage(contents, setting)
            for row in whole.rows {
                let position = page.position(of: row.row.place)
                #expect(page.place(of: position) == row.row.place)
            }
        }
    }

    @Test(arguments: [8, 12, 16, 20])
    func aPageUpTakesBackAPageDown(rows: Int) {
        var reader = ScriptedReader(rows: rows, columns: 60)
        reader.press("Enter")
        var seen = [reader.rows]
        while true {
            reader.press("PgDn")
            // The last page goes no further than the end.
            if reader.state.pane.isAtEnd(visible: reader.state.visibleTextRows) { break }
            seen.append(reader.rows)
            reader.press("PgUp")
            #expect(reader.rows == seen[seen.count - 2])
            reader.press("PgDn")
        }
        #expect(seen.count > 1)
    }

    @Test func thatAStoryIsNotInTheCacheIsNeverCutAway() {
        let content = SidebarContent(
            stories: [
                RelatedStory(
                    id: nil, title: "Мост", date: Edition.date("2021-05-14"), score: 1,
                    reason: .link)
            ], choice: SidebarChoice(), language: .russian)
        for (wording, columns) in [(Wording.russian, 18), (.romanian, 18), (.english, 20)] {
            var canvas = Canvas(Size(rows: 4, columns: columns))
            RelatedSidebar(content, columns: columns, wording: wording, today: Edition.today)
                .draw(0, row: 0, selection: nil, on: &canvas)
            #expect(canvas.grid.description.contains(wording.notInCache))
        }
    }
}
