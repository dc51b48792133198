import Testing

@testable import TextLayout

@Suite struct HyphenationRussianTests {
    let hyphenator = Hyphenator(.russian)

    @Test(arguments: [
        "подъ-езд", "рай-он", "вой-на", "боль-шой", "жуж-жать", "мас-са", "лю-бовь", "ма-як",
        "ёл-ка",
        "НАТО", "КамАЗ", "На-то", "мост", "оса",
    ])
    func wordIsPartedByItsLetters(_ parted: String) {
        let word = parted.filter { $0 != "-" }
        let points = hyphenator.points(in: word.utf8Span.span, 0..<word.utf8.count)
        var expected: UInt64 = 0
        var place = 0
        for letter in parted {
            if letter == "-" { expected |= 1 << UInt64(place) } else { place += 1 }
        }
        #expect(points == expected)
    }
}
