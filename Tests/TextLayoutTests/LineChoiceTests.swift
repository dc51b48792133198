import Testing

@testable import TextLayout

private func lines(
    _ text: String, _ measure: Int, _ manner: Manner = Manner(), _ language: Language = .russian
) -> [String] {
    let paragraph = Paragraph(text, language: language, hyphenation: .none)
    return layOut(paragraph, measure: measure, manner: manner).map(paragraph.string)
}

/// The sum of squared empty cells and prices of one way to break a paragraph.
private func cost(of ends: [Int], among places: [LineEnd], in passage: Passage) -> Int {
    var (cost, start, hyphens) = (0, 0, 0)
    for end in ends {
        let slack = passage.slack(from: places[start], to: places[end])
        if slack < 0 || places[start].reach >= places[end].unpartedFrom { return .max }
        if end < places.count - 1 { cost += slack * slack + Int(places[end].price) }
        hyphens = places[end].addsHyphen ? hyphens + 1 : 0
        if hyphens > 1 { cost += hyphens > 3 ? LinePrices.fourthHyphen : LinePrices.secondHyphen }
        if end == places.count - 1, places[start].addsHyphen {
            cost += LinePrices.hyphenBeforeLastLine
        }
        start = end
    }
    return cost
}

/// Every way to end lines at so many places, the last one always.
private func everyWay(_ count: Int) -> [[Int]] {
    (0..<(1 << (count - 1))).map { cuts in
        (1..<count).filter { cuts >> ($0 - 1) & 1 == 1 } + [count]
    }
}

@Test func noSettingIsCheaperThanTheOneChosen() {
    let words = [
        "мост", "в", "готовы", "на", "5", "км", "—", "премьер-министр", "и", "ре\u{AD}ки",
        "дол\u{AD}го",
    ]
    var numbers = SeededNumbers(3)
    for _ in 0..<150 {
        let chosen = (0..<8).map { _ in words.randomElement(using: &numbers) ?? "мост" }
        // A long last word keeps the prices of last lines out of the sum.
        let text = (chosen + ["продолжается"]).joined(separator: " ")
        let manner = Manner(firstIndent: Int.random(in: 0...2, using: &numbers))
        let room = LineRoom(measure: Int.random(in: 17...26, using: &numbers), manner: manner)
        let paragraph = Paragraph(text, language: .russian, hyphenation: .none)
        let passage = Passage(
            segments: paragraph.segments, range: 0..<paragraph.segments.count, room: room,
            manner: manner)
        let places = lineEnds(of: passage, in: paragraph.text.utf8.span)
        let cheapest = everyWay(places.count - 1).map { cost(of: $0, among: places, in: passage) }
        let breaks = cheapestBreaks(of: passage, at: places)
        #expect(cost(of: breaks, among: places, in: passage) == cheapest.min(), "\(text)")
    }
}

@Test func hardRulesHoldInNewsAtEveryUsualMeasure() {
    for text in newsParagraphs {
        let paragraph = Paragraph(text, language: .russian)
        for measure in 34...100 {
            for choice in [Manner.LineChoice.greedy, .optimum] {
                let manner = Manner(choice: choice)
                let ends = Set(
                    layOut(paragraph, measure: measure, manner: manner).map(\.range.upperBound))
                let broken = paragraph.segments.dropLast().filter {
                    ends.contains($0.end) && $0.ending.price >= LinePrices.hard
                }
                #expect(broken.isEmpty, "\(measure)")
            }
        }
    }
}

@Test func hardRulesGiveWayWhereNothingElseFits() {
    #expect(lines("и в на до", 5) == ["и в", "на до"])
    #expect(lines("кто-то", 4) == ["кто-", "то"])
    #expect(lines("А. С. Пушкин", 6) == ["А. С.", "Пушкин"])
    for choice in [Manner.LineChoice.greedy, .optimum] {
        let manner = Manner(choice: choice)
        #expect(lines("дал 86 500 рублей", 9, manner) == ["дал", "86 500", "рублей"])
        #expect(lines("живет В. П. Руссу", 10, manner) == ["живет", "В. П.", "Руссу"])
    }
}

@Test func aWordWiderThanTheLineIsCutBetweenClusters() {
    #expect(lines("перестройка", 4) == ["пере", "стро", "йка"])
    #expect(lines("е\u{301}е\u{301}е\u{301}", 2) == ["е\u{301}е\u{301}", "е\u{301}"])
    #expect(lines("日本語", 3, Manner(), .undetermined) == ["日", "本", "語"])
    #expect(lines("日本", 1, Manner(), .undetermined) == ["?", "?"])
    #expect(lines("да перестройка", 6, Manner(choice: .greedy)) == ["да", "перест", "ройка"])
}

@Test func noLineBeginsWithASpaceWhereAWordIsCut() {
    #expect(lines("перестройка . Потом", 11) == ["перестройка", ". Потом"])
    #expect(lines("да , нет", 2) == ["да", ",", "не", "т"])
}

@Test func addressesStayWholeWhereTheyHaveRoomIfTheyAreToBeCopied() {
    let text = "подробности на сайте https://example.md/novosti/2022 и в газете"
    let whole = Manner(partsAddresses: false)
    #expect(
        lines(text, 34, whole) == [
            "подробности на сайте", "https://example.md/novosti/2022", "и в газете",
        ])
    #expect(lines(text, 34).first == "подробности на сайте https://")
    #expect(
        lines(text, 20, whole) == [
            "подробности на сайте", "https://example.", "md/novosti/2022", "и в газете",
        ])
}

@Test func softHyphensShowOnlyWhereLinesEnd() {
    let text = "пере\u{AD}строй\u{AD}ка идёт"
    #expect(lines(text, 20) == ["перестройка идёт"])
    #expect(lines(text, 10) == ["перестрой-", "ка идёт"])
    #expect(lines(text, 5) == ["пере-", "строй", "ка", "идёт"])
    #expect(lines(text, 11, Manner(hyphenated: false)) == ["перестройка", "идёт"])
    let heading = lines("эта пере\u{AD}стройка", 11, Manner(role: .heading))
    #expect(heading == ["эта", "перестройка"])
    let paragraph = Paragraph(text, language: .russian)
    #expect(layOut(paragraph, measure: 10).map(\.hyphenated) == [true, false])
}

@Test func noMoreThanThreeHyphensStandInARow() {
    let word = "мо\u{AD}ло\u{AD}ко\u{AD}за\u{AD}вод"
    let paragraph = Paragraph(
        Array(repeating: word, count: 14).joined(separator: " "), language: .russian)
    for measure in 12...40 {
        var row = 0
        for line in layOut(paragraph, measure: measure) {
            row = line.hyphenated ? row + 1 : 0
            #expect(row <= 3, "\(measure)")
        }
    }
}

@Test func theLastLineIsNoSlip() {
    let text = "в саду стоит большой старый дом"
    let plain = Manner(choice: .greedy, tailoring: false)
    #expect(lines(text, 27, plain) == ["в саду стоит большой старый", "дом"])
    for choice in [Manner.LineChoice.greedy, .optimum] {
        let set = lines(text, 27, Manner(choice: choice))
        #expect(set == ["в саду стоит большой", "старый дом"])
    }
    // The tail of a compound or of an address is a word by itself.
    let compound = "он открыл в городе интернет-магазин"
    #expect(lines(compound, 28) == ["он открыл в городе интернет-", "магазин"])
}

@Test func headingsHaveLinesOfLikeWidth() {
    let manner = Manner(role: .heading)
    #expect(
        lines("Мост через Реут откроют к пятнице", 24, manner) == [
            "Мост через Реут", "откроют к пятнице",
        ])
    #expect(
        lines("Трамваи уходят в депо раньше из-за ремонта путей", 40, manner) == [
            "Трамваи уходят в депо", "раньше из-за ремонта путей",
        ])
}

@Test func indentsAreTakenFromTheMeasure() {
    #expect(
        lines("мост через реку готов", 12, Manner(firstIndent: 2)) == [
            "  мост через", "реку готов",
        ])
    #expect(
        lines("мост через реку", 8, Manner(choice: .greedy, hangingIndent: 2)) == [
            "мост", "  через", "  реку",
        ])
    #expect(lines("да", 1, Manner(firstIndent: 9)) == ["д", "а"])
}

@Test func justifiedLinesEndAtTheMeasure() {
    let manner = Manner(choice: .greedy, justified: true)
    #expect(
        lines("мост через реку уже готов", 17, manner) == ["мост  через  реку", "уже готов"])
    #expect(lines("аб перестройка конец", 13, manner) == ["аб", "перестройка", "конец"])
    // What makes one number, name or sign keeps its spaces.
    #expect(
        lines("мост на 1 000 000 леев готов", 24, manner) == ["мост  на  1 000 000 леев", "готов"])
    #expect(
        lines("сказал А. С. Новак о мостах", 19, manner) == ["сказал  А. С. Новак", "о мостах"])
    let paragraph = Paragraph(newsParagraphs[0], language: .russian)
    let set = layOut(paragraph, measure: 72, manner: Manner(justified: true))
    #expect(set.dropLast().allSatisfy { $0.width == 72 })
}

@Test func aDashMayBeginALineThatTheTextBegins() {
    #expect(lines("Мост готов\n— Правда", 6) == ["Мост", "готов", "—", "Правда"])
    #expect(lines("Мост готов\n— Правда ли", 8) == ["Мост", "готов", "— Правда", "ли"])
}

@Test func aParagraphOnOneLineIsOneLine() {
    let paragraph = Paragraph(newsParagraphs[0], language: .russian)
    for role in [Manner.Role.body, .heading, .preformatted] {
        for justified in [false, true] {
            let manner = Manner(justified: justified, role: role, firstIndent: -3)
            let set = layOut(paragraph, measure: .max, manner: manner)
            #expect(set.map(paragraph.string) == [newsParagraphs[0]])
        }
    }
}

@Test func plainSettingKnowsNoRulesButUnicode() {
    let plain = Manner(choice: .greedy, tailoring: false)
    #expect(lines("мост и — так", 6, plain) == ["мост и", "— так"])
    #expect(lines("мост и — так", 6, Manner(choice: .greedy)) == ["мост", "и —", "так"])
}

@Test func hostileParagraphsAreSet() {
    let hostile = [
        String(repeating: "ж", count: 6_000), "а" + String(repeating: "\u{301}", count: 6_000),
        String(repeating: "и ", count: 3_000), String(repeating: "\u{AD}а", count: 3_000),
        String(repeating: "\u{201C}\u{301}", count: 3_000), String(repeating: "-", count: 6_000),
        "а@б" + String(repeating: ".a", count: 3_000), String(repeating: "\u{1F1F7}", count: 3_000),
        String(repeating: "а\u{A0}", count: 3_000), String(repeating: "-А.", count: 3_000),
        String(repeating: "\u{1F469}\u{200D}", count: 2_000), String(repeating: "\n", count: 3_000),
    ]
    for text in hostile {
        let paragraph = Paragraph(text)
        for measure in [1, 72, 100_000] {
            let set = layOut(paragraph, measure: measure)
            #expect(set.allSatisfy { $0.width <= measure })
        }
    }
}

@Test func aWordIsPartedOnlyWhereItHasNoRoom() {
    // All of "перестройка" leaves a cell on the first line: a hyphen in it would gain nothing.
    let text = "идёт пере\u{AD}строй\u{AD}ка и ещё раз идёт"
    #expect(lines(text, 17) == ["идёт перестройка", "и ещё раз идёт"])
    #expect(lines(text, 15) == ["идёт пере-", "стройка и ещё", "раз идёт"])
}

@Test func marksHangInTheMarginOfFilledText() {
    let text = "мост готов, река тиха, люди рады"
    let manner = Manner(choice: .greedy, justified: true, hangsMarks: true)
    #expect(lines(text, 10, manner) == ["мост готов,", "река  тиха,", "люди рады"])
    #expect(lines(text, 10, Manner(choice: .greedy, hangsMarks: true)) == lines(text, 10))
    let paragraph = Paragraph(text, language: .russian)
    #expect(layOut(paragraph, measure: 10, manner: manner).map(\.width) == [11, 11, 9])
}

@Test func gapsOfAFilledLineDifferByOneAtMostAndLeanNowhere() {
    var leftmost = 0
    for offset in 0..<400 {
        for (stretch, gaps) in [(1, 5), (3, 7), (7, 5), (10, 5), (0, 3)] {
            var spread = GapSpread(stretch: stretch, gaps: gaps, offset: offset)
            let cells = (0..<gaps).map { _ in spread.next() }
            #expect(cells.reduce(0, +) == stretch)
            #expect((cells.max() ?? 0) - (cells.min() ?? 0) <= 1)
            if stretch == 1, cells[0] == 1 { leftmost += 1 }
        }
    }
    #expect((60...100).contains(leftmost))
}

@Test func riversOfFilledTextAreFewerThanChanceMakes() {
    let text = newsParagraphs.joined(separator: " ")
    let paragraph = Paragraph(text, language: .russian)
    /// Cells that are white in so many lines one below the other.
    func rivers(_ measure: Int, _ choice: Manner.LineChoice, lines count: Int) -> Int {
        let manner = Manner(choice: choice, justified: true)
        let whites = layOut(paragraph, measure: measure, manner: manner).map { line in
            var columns: Set<Int> = []
            paragraph.forEachCluster(on: line) { if $0.text == " " { columns.insert($0.column) } }
            return columns
        }
        return whites.indices.dropLast(count - 1).reduce(0) { sum, first in
            sum
                + whites[first..<first + count].dropFirst().reduce(whites[first]) {
                    $0.intersection($1)
                }.count
        }
    }
    func all(_ choice: Manner.LineChoice) -> Int {
        (40...90).reduce(0) { $0 + rivers($1, choice, lines: 4) }
    }
    // Lines that each take what fits know nothing of the lines above them.
    #expect(all(.optimum) * 4 < all(.greedy) * 3)
}

@Test func aMeasurerFindsWhatAParagraphFinds() {
    var measurer = Measurer()
    for round in 0..<3 {
        for (text, language) in zip(newsParagraphs, [Language.russian, .ukrainian, .russian]) {
            let remembered = measurer.paragraph(text, language: language)
            let fresh = Paragraph(text, language: language)
            for measure in [12, 40, 72] {
                #expect(
                    layOut(remembered, measure: measure) == layOut(fresh, measure: measure),
                    "round \(round)")
            }
        }
    }
}

/// What a line's end in a text costs: after the bytes of this beginning of it.
private func price(after beginning: String, of text: String) -> Int32? {
    Paragraph(text, language: .russian).segments.first { $0.end == beginning.utf8.count }?.ending
        .price
}

@Test func hyphensCostByWhereTheyStand() {
    #expect(price(after: "пере", of: "перестройка идёт") == LinePrices.free)
    #expect(price(after: "пе", of: "перестройка идёт") == LinePrices.shortHead)
    #expect(price(after: "перестрой", of: "перестройка идёт") == LinePrices.shortTail)
    #expect(price(after: "едет Пере", of: "едет Перестройкин") == LinePrices.hyphenInName)
    #expect(price(after: "Пере", of: "Перестройкин едет") == LinePrices.free)
    #expect(price(after: "интер", of: "интернет-магазин") == LinePrices.hyphenInCompound)
    #expect(price(after: "уже 20-", of: "уже 20-летний") == LinePrices.hard)
    #expect(price(after: "уже 20-лет", of: "уже 20-летний") == nil)
    for whole in ["НАТОВСКИЙ мост", "КамАЗовский мост", "https://перестройка.example/новости"] {
        #expect(
            Paragraph(whole, language: .russian).segments.allSatisfy { !$0.ending.addsHyphen },
            "\(whole)")
    }
}

@Test func aSentencesFirstShortWordIsNotLeftAlone() {
    let text = "Мост готов. Это мост, а там ещё один"
    #expect(price(after: "Мост готов. Это", of: text) == LinePrices.loneOpening)
    #expect(price(after: "Мост готов. Это мост,", of: text) == LinePrices.free)
}

@Test func hostileTextsTakeTimeThatGrowsWithThem() {
    let texts = [
        String(repeating: "слово-", count: 20_000), String(repeating: "а\u{AD}", count: 50_000),
        String(repeating: "1 ", count: 50_000), "x '\0 x " + String(repeating: "\0", count: 9_000),
    ]
    for text in texts {
        for manner in [Manner(), Manner(choice: .greedy), Manner(justified: true)] {
            for measure in [60, 3_100_000_000, .max] {
                let paragraph = Paragraph(text, language: .russian)
                #expect(!layOut(paragraph, measure: measure, manner: manner).isEmpty)
            }
        }
    }
}

@Test func aMeasurerTellsWordsApartByEveryByteAndByLanguage() {
    var measurer = Measurer()
    for text in ["x '\0 x", "x ' x", "на мосту", "на мосту"] {
        for language in [Language.russian, .ukrainian, .romanian, .russian] {
            let remembered = measurer.paragraph(text, language: language).segments
            let fresh = Paragraph(text, language: language).segments
            #expect(remembered.map(\.ending) == fresh.map(\.ending), "\(text.debugDescription)")
        }
    }
}

@Test func whatIsDrawnIsAsWideAsIsSaid() {
    let manner = Manner(justified: true, hangsMarks: true)
    for text in ["日\u{AD}本", "мост, река, люди", "日本, мост"] {
        let paragraph = Paragraph(text)
        for measure in 1...12 {
            for line in layOut(paragraph, measure: measure, manner: manner) {
                var cells = 0
                paragraph.forEachCluster(on: line) { cells += $0.cells }
                #expect(cells == line.width, "\(text) at \(measure)")
                #expect(line.width <= measure + 1)
            }
        }
    }
}
