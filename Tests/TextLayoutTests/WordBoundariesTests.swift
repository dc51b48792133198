import Testing
import TextLayout

@Test func wordsAreWhatAReaderTakesForWords() {
    let cases: [(text: String, words: [String])] = [
        ("", []), (" — «…» ", []),
        ("Мост через Реут", ["Мост", "через", "Реут"]),
        ("ПРУТСК, 1 фев — Новости.", ["ПРУТСК", "1", "фев", "Новости"]),
        ("Мост, 21,5 м; 1 000", ["Мост", "21,5", "м", "1", "000"]),
        ("кто-то из-за 2-й", ["кто", "то", "из", "за", "2", "й"]),
        ("об'єкт об’єкт 'слово'", ["об'єкт", "об’єкт", "слово"]),
        ("за\u{301}мок й\u{306}од", ["за\u{301}мок", "й\u{306}од"]),
        ("пере\u{AD}нос", ["пере\u{AD}нос"]),
        ("а.б 12:30 01.02.2022", ["а.б", "12", "30", "01.02.2022"]),
        ("имя_файла_1.txt", ["имя_файла_1", "txt"]), ("👩\u{200D}💻 да", ["да"]),
    ]
    for (text, expected) in cases {
        let bytes = Array(text.utf8)
        let found = words(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(found == expected, "\(text)")
    }
}

@Test func wordBoundariesBeginAndEndWithTheText() {
    #expect(wordBoundaries(in: "") == [])
    #expect(wordBoundaries(in: "ж") == [0, 2])
    #expect(wordBoundaries(in: "Мост, 21,5 м") == [0, 8, 9, 10, 14, 15, 17])
    #expect(wordBoundaries(in: "21,") == [0, 2, 3])
}

/// What joins the scalar before it may stand between a mark and the letter that decides about it: a
/// finder that looked ahead from every mark would not be done with these.
@Test(arguments: [
    ("а.", "\u{301}", "б", 1), ("а.", "\u{301}", " ", 3), ("7,", "\u{200D}", "7", 1),
    ("", "\u{301}", "", 1), ("", "\u{AD}.", "", 20_001), ("", "а.", "а", 1),
    ("", ".\u{301}", "", 20_000), ("", "\u{1F1F7}", "", 10_000), ("א\"", "\u{301}", "א", 1),
])
func longRunsOfWhatJoinsHaveFewBoundaries(
    head: String, repeated: String, tail: String, segments: Int
) {
    let text = head + String(repeating: repeated, count: 20_000) + tail
    let boundaries = wordBoundaries(in: text)
    #expect(boundaries.count == segments + 1)
    #expect(boundaries.last == text.utf8.count)
}
