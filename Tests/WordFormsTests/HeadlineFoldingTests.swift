import Testing

@testable import WordForms

@Suite struct HeadlineFoldingTests {
    @Test(arguments: [
        ("Ёлку зажгут «в пятницу»", "Елку зажгут \"в пятницу\""),
        ("Мост – открыт", "мост — открыт"),
        ("Мост\u{A0}открыт ", " мост  открыт"),
        ("элек\u{AD}трич\u{AD}ка", "Электричка"),
        ("за\u{301}мок", "замок"),
        ("Preşedinţii „s-au” întâlnit", "Președinții \"s-au\" întâlnit"),
        ("Wait…", "wait..."),
        ("е\u{308}лка и\u{306}од", "ёлка йод"),
        ("Ma\u{302}ine s\u{326}i t\u{326}a\u{306}ranii", "Mâine și țăranii"),
    ])
    func twoSpellingsOfOneHeadlineAreOne(a: String, b: String) {
        #expect(Array(foldedHeadline(a).utf8) == Array(foldedHeadline(b).utf8))
    }

    @Test(arguments: [
        ("Мост открыт", "Мост закрыт"), ("1 февраля", "11 февраля"), ("кой", "кои"),
        ("Выросли на 5%", "Выросли на 5"),
    ])
    func differentHeadlinesStayDifferent(a: String, b: String) {
        #expect(foldedHeadline(a) != foldedHeadline(b))
    }

    @Test(arguments: ["", " \u{AD} ", "«»"])
    func aHeadlineOfNothingFoldsToNothing(title: String) {
        #expect(foldedHeadline(title).isEmpty)
    }
}
